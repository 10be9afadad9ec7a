/** How the occupations that we give to advert titles agree with what two people gave (tests/labelled/advert-titles). */
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type {
  OccupationAnswer,
  OccupationCoder,
  OccupationHints,
} from '../../coding/occupation/occupation-coder.ts';
import {
  type EvaluationCell,
  type EvaluationMeasure,
  type LabelledFiles,
  measuredShare,
} from './evaluation-table.ts';
import { labelledRows } from './labelled-rows.ts';

const LABELS = 'advert-titles/labels.csv';
const VACANCIES = 'teaching-vacancies/2026-08-22';
const MOST_PAGES = 20;

const labelRows = z.array(
  z.object({ source: z.string(), ref: z.string(), soc2020: z.string(), also: z.string() }),
);
const vacancyPage = z.object({ data: z.array(z.object({ url: z.string(), title: z.string() })) });

const VERDICTS = ['right', 'defensible', 'wrong', 'undecided'] as const;
type Verdict = (typeof VERDICTS)[number];

interface Advert extends OccupationHints {
  readonly title: string;
}

interface Judged {
  readonly verdict: Verdict;
  /** Null where the answer has fewer than four digits. */
  readonly isUnitGroupRight: boolean | null;
}

/** See tests/labelled/advert-titles/README.md for what counts. */
function judgeTitle(
  { soc2020, level }: Pick<OccupationAnswer, 'soc2020' | 'level'>,
  label: string,
  also: readonly string[],
): Verdict {
  const code = soc2020 ?? '';
  const isNear = [label, ...also].some((each) => each.startsWith(code));
  if (level <= 1) return label === '' ? 'right' : 'undecided';
  if (level === 2) return isNear ? 'undecided' : 'wrong';
  if (label.startsWith(code)) return 'right';
  return isNear ? 'defensible' : 'wrong';
}

/** By source and reference, with the hints that a posting of the source has. */
function advertsIn(files: LabelledFiles): ReadonlyMap<string, Advert> {
  const adverts = new Map<string, Advert>();
  for (const [source, key] of [
    ['adzuna', 'id'],
    ['reed', 'row'],
    ['nhs_jobs', 'id'],
    ['findajob', 'job_reference'],
  ] as const)
    for (const [at, row] of (labelledRows(files, `adverts/${source}`) ?? []).entries())
      adverts.set(`${source}_dev ${row[key] || `row ${at + 1}`}`, {
        title: row.title ?? '',
        ...(row.category ? { category: row.category } : {}),
      });
  for (let page = 1; page <= MOST_PAGES; page++) {
    const text = files.read(`${VACANCIES}/jobs-page${page}.json`);
    if (text === null) break;
    for (const { url, title } of vacancyPage.parse(JSON.parse(text)).data)
      adverts.set(`${VACANCIES} ${url}`, { title, industry: 'education' });
  }
  return adverts;
}

function rowOf(name: string, judged: readonly Judged[]): readonly EvaluationCell[] {
  const count = (verdict: Verdict) => judged.filter((one) => one.verdict === verdict).length;
  const units = judged.flatMap(({ isUnitGroupRight }) =>
    isUnitGroupRight === null ? [] : [isUnitGroupRight],
  );
  return [
    name,
    judged.length,
    ...VERDICTS.map(count),
    measuredShare(count('right') + count('defensible'), judged.length),
    units.length,
    measuredShare(units.filter(Boolean).length, units.length),
  ];
}

export const advertTitlesMeasure: EvaluationMeasure = {
  id: 'titles',
  evaluate(files, { occupation }) {
    const text = files.read(LABELS);
    if (text === null) return null;
    const labels = labelRows.parse(parse(text, { columns: true }));
    const adverts = advertsIn(files);
    const judged = labels.map(({ source, ref, soc2020, also }) => {
      const advert = adverts.get(`${source} ${ref}`);
      return advert === undefined ? null : judgeAdvert(occupation, advert, soc2020, also);
    });
    const found = (rows: readonly (Judged | null)[]) => rows.filter((row) => row !== null);
    const all = found(judged);
    if (all.length === 0) return null;
    const row = rowOf('all', all);
    return [
      {
        id: 'advert-titles',
        title: `Advert titles against two readers; ${judged.length - all.length} of ${judged.length} skipped, their adverts are not here`,
        columns: ['rows', 'n', ...VERDICTS, 'right or defensible', 'at 4 digits', 'right of these'],
        rows: [
          row,
          rowOf('rules made on (odd)', found(judged.filter((_, at) => at % 2 === 0))),
          rowOf('held out (even)', found(judged.filter((_, at) => at % 2 === 1))),
        ],
        headlines: [
          ['advert titles: right or defensible', measuredShare(all.filter(isGood).length, all.length)],
          [
            'advert titles: wrong',
            measuredShare(all.filter(({ verdict }) => verdict === 'wrong').length, all.length),
          ],
        ],
      },
    ];
  },
};

function isGood({ verdict }: Judged): boolean {
  return verdict === 'right' || verdict === 'defensible';
}

function judgeAdvert(
  coder: OccupationCoder,
  { title, ...hints }: Advert,
  label: string,
  also: string,
): Judged {
  const answer = coder.code(title, hints);
  return {
    verdict: judgeTitle(answer, label, also.split(' ').filter(Boolean)),
    isUnitGroupRight: answer.level === 4 ? answer.soc2020 === label : null,
  };
}
