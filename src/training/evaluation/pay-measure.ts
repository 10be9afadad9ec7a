/** How often the words of pay lead to the figures that the site itself holds. */

import { readPay } from '../../coding/pay/read-pay.ts';
import type { PayPeriod, StatedPay } from '../../domain/posting.ts';
import { type EvaluationMeasure, measuredShare } from './evaluation-table.ts';
import { type LabelledRow, labelledRows } from './labelled-rows.ts';

/** Adzuna's own factors, so that its midpoints can be compared; ours are in src/coding/pay/annual.ts. */
const ADZUNA_PER_YEAR: Readonly<Record<PayPeriod, number>> = {
  hour: 1920,
  day: 240,
  week: 48,
  month: 12,
  year: 1,
};
const MIDPOINT_TOLERANCE = 0.01;

/** An open end repeats the end that is named, as the sites' own fields do. */
function endsOf(pay: StatedPay): readonly [low: number | null, high: number | null] {
  return [pay.minGbp ?? pay.maxGbp, pay.maxGbp ?? pay.minGbp];
}

/** The NHS site drops the pence. */
function isNhsRight(row: LabelledRow): boolean {
  const [low, high] = endsOf(readPay(row.salary_text ?? '', null).pay);
  return (
    low !== null &&
    high !== null &&
    Math.floor(low) === Math.floor(Number(row.salary_min)) &&
    Math.floor(high) === Math.floor(Number(row.salary_max))
  );
}

function isAdzunaRight(row: LabelledRow): boolean {
  const { pay } = readPay(row.salary_raw ?? '', null);
  const [low, high] = endsOf(pay);
  if (low === null || high === null || pay.period === null) return false;
  const label = Number(row.salary_normalized);
  return Math.abs(((low + high) / 2) * ADZUNA_PER_YEAR[pay.period] - label) <= MIDPOINT_TOLERANCE * label;
}

function isFindAJobRight(row: LabelledRow): boolean {
  const { pay } = readPay(row.salary_text_free ?? '', null);
  const [low, high] = endsOf(pay);
  return (
    low === Number(row.salary_min) && high === Number(row.salary_max) && pay.period === row.salary_period
  );
}

export const payMeasure: EvaluationMeasure = {
  id: 'pay',
  evaluate(files) {
    const sets = [
      [
        'NHS, both ends exact',
        labelledRows(files, 'adverts/nhs_jobs')?.filter((row) => row.salary_label_in_text === 'both'),
        isNhsRight,
      ],
      [
        'Adzuna, midpoint within 1 %',
        labelledRows(files, 'adverts/adzuna')?.filter((row) => row.salary_normalized),
        isAdzunaRight,
      ],
      [
        'Find a job, ends and period',
        labelledRows(files, 'adverts/findajob')?.filter(
          (row) => row.salary_min && /\d/.test(row.salary_text_free ?? ''),
        ),
        isFindAJobRight,
      ],
    ] as const;
    const rows = sets.flatMap(([name, labelled, isRight]) =>
      labelled
        ? [[name, labelled.length, measuredShare(labelled.filter(isRight).length, labelled.length)] as const]
        : [],
    );
    if (rows.length === 0) return null;
    return [
      {
        id: 'pay-accuracy',
        title: 'Pay: words to figures',
        columns: ['set', 'rows', 'right'],
        rows,
        headlines: rows.map(([name, , share]) => [`pay: ${name}`, share] as const),
      },
    ];
  },
};
