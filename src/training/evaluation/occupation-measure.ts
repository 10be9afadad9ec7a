/** How well titles are coded to SOC 2020: the coding index by level, ESCO's titles, coverage, calibration, confusions. */
import type { OccupationAnswer, OccupationCoder } from '../../coding/occupation/occupation-coder.ts';
import {
  type EvaluationMeasure,
  type EvaluationTable,
  type MeasuredShare,
  measuredShare,
} from './evaluation-table.ts';
import { type LabelledRow, labelledRows } from './labelled-rows.ts';

interface Scored {
  readonly soc2020: string;
  readonly answer: OccupationAnswer;
  /** The version of the index that added the title; empty for the first. */
  readonly version: string;
}

const LEVELS = [4, 3, 2, 1] as const;
const PRECISIONS = [0.9, 0.8] as const;
const CONFUSIONS_SHOWN = 15;

export const occupationMeasure: EvaluationMeasure = {
  id: 'occupation',
  evaluate(files, { occupation }) {
    const index = labelledRows(files, 'soc/soc2020_index');
    const esco = labelledRows(files, 'soc/esco_titles');
    if (index === null && esco === null) return null;
    return [
      ...(index === null ? [] : indexTables(index, occupation)),
      ...(esco === null ? [] : [escoTable(esco, occupation)]),
    ];
  },
};

function indexTables(rows: readonly LabelledRow[], coder: OccupationCoder): readonly EvaluationTable[] {
  const code = (row: LabelledRow, industry: string): Scored => ({
    soc2020: row.soc2020 ?? '',
    version: row.version ?? '',
    answer: coder.code(row.title ?? '', { industry }),
  });
  const qualifiers = (row: LabelledRow) => [row.add, row.ind].filter(Boolean).join(', ');
  const isKnown = (row: LabelledRow) => coder.knowsTitle(row.title ?? '');
  const alone = oneEachTitle(rows);
  const unseenAlone = alone.filter((row) => !isKnown(row)).map((row) => code(row, ''));
  const unseenWith = rows.filter((row) => !isKnown(row)).map((row) => code(row, qualifiers(row)));
  const sets: readonly (readonly [string, readonly Scored[]])[] = [
    ['unseen, title alone', unseenAlone],
    ['unseen, title alone, new since 2020', unseenAlone.filter(({ version }) => version.includes('new'))],
    ['unseen, with qualifiers', unseenWith],
    ['in the model, title alone', alone.filter(isKnown).map((row) => code(row, ''))],
    ['in the model, with qualifiers', rows.filter(isKnown).map((row) => code(row, qualifiers(row)))],
  ];
  return [
    {
      id: 'occupation-levels',
      title: 'SOC 2020 index titles: likeliest group right, per cent (95 % interval)',
      columns: ['titles', 'n', '4 digits', '3 digits', '2 digits', '1 digit'],
      rows: sets.map(([name, scored]) => [
        name,
        scored.length,
        ...LEVELS.map((level) => share(scored, (one) => isRightAt(one, level))),
      ]),
    },
    {
      id: 'occupation-coverage',
      title:
        'SOC 2020 index titles: share that can be answered at 4 digits and be right so often; what is answered as it is',
      columns: [
        'titles',
        ...PRECISIONS.map((precision) => `at ${precision * 100} %`),
        'answered',
        'right of these',
      ],
      rows: sets.map(([name, scored]) => {
        const answered = scored.filter(({ answer }) => answer.level > 0);
        return [
          name,
          ...PRECISIONS.map((precision) => coverageAt(scored, precision)),
          share(scored, ({ answer }) => answer.level > 0),
          share(answered, ({ answer, soc2020 }) => soc2020.startsWith(answer.soc2020 ?? '-')),
        ];
      }),
    },
    // The shipped model has met every title of the files it was made from: there is then nothing honest to say here.
    ...(unseenAlone.length === 0
      ? []
      : [
          calibrationTable('occupation-calibration', 'title alone', unseenAlone),
          calibrationTable('occupation-calibration-context', 'with qualifiers', unseenWith),
          confusionTable(unseenAlone),
        ]),
  ];
}

/** One row a title, where the title alone decides the unit group. */
function oneEachTitle(rows: readonly LabelledRow[]): readonly LabelledRow[] {
  const byTitle = new Map<string, LabelledRow>();
  for (const row of rows) {
    const key = (row.title ?? '').toLowerCase();
    if (row.n_codes_for_title === '1' && !byTitle.has(key)) byTitle.set(key, row);
  }
  return [...byTitle.values()];
}

function isRightAt({ answer, soc2020 }: Scored, level: number): boolean {
  return answer.levels[level - 1]?.soc2020 === soc2020.slice(0, level);
}

function share<T>(all: readonly T[], isRight: (one: T) => boolean): MeasuredShare | null {
  return measuredShare(all.filter(isRight).length, all.length);
}

function unitConfidence({ answer }: Scored): number {
  return answer.levels[3]?.confidence ?? 0;
}

/** The longest run of surest answers of which `precision` are right, as a share of all. */
function coverageAt(scored: readonly Scored[], precision: number): MeasuredShare | null {
  const sorted = scored.toSorted((a, b) => unitConfidence(b) - unitConfidence(a));
  let right = 0;
  let answered = 0;
  for (const [at, one] of sorted.entries()) {
    if (isRightAt(one, 4)) right++;
    if (right / (at + 1) >= precision) answered = at + 1;
  }
  return measuredShare(answered, scored.length);
}

function calibrationTable(id: string, name: string, scored: readonly Scored[]): EvaluationTable {
  const sorted = scored.toSorted((a, b) => unitConfidence(a) - unitConfidence(b));
  const tenths = Array.from({ length: 10 }, (_, tenth) =>
    sorted.slice(Math.floor((tenth * sorted.length) / 10), Math.floor(((tenth + 1) * sorted.length) / 10)),
  ).filter((part) => part.length > 0);
  return {
    id,
    title: `Confidence at 4 digits against what was right, unseen index titles, ${name}, by tenth of confidence`,
    columns: ['tenth', 'n', 'mean confidence', 'right', 'points apart'],
    rows: tenths.map((part, tenth) => {
      const confidence = part.reduce((sum, one) => sum + unitConfidence(one), 0) / part.length;
      const right = share(part, (one) => isRightAt(one, 4));
      const apart = right === null ? null : Math.abs(confidence - right.share) * 100;
      return [
        tenth + 1,
        part.length,
        (confidence * 100).toFixed(1),
        right,
        apart === null ? null : apart.toFixed(1),
      ];
    }),
  };
}

function confusionTable(scored: readonly Scored[]): EvaluationTable {
  const counts = new Map<string, number>();
  for (const one of scored) {
    if (isRightAt(one, 4)) continue;
    const pair = `${one.soc2020} as ${one.answer.levels[3]?.soc2020 ?? 'nothing'}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return {
    id: 'occupation-confusions',
    title: 'Unit groups most often taken for another, unseen index titles, title alone',
    columns: ['group as group', 'titles'],
    rows: [...counts]
      .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
      .slice(0, CONFUSIONS_SHOWN),
  };
}

/** Right when the unit group is one that the index gives to the title's ISCO-08 group. */
function escoTable(rows: readonly LabelledRow[], coder: OccupationCoder): EvaluationTable {
  const titles = rows
    .filter((row) => row.in_ons_index === '0')
    .map((row) => {
      const unitGroup = coder.code(row.title ?? '').levels[3]?.soc2020 ?? '-';
      const accepted = (row.accept_soc2020 ?? '').split(' ');
      const isMet = coder.knowsTitle(row.title ?? '');
      return { kind: row.label_kind ?? '', accepted, isMet, isRight: accepted.includes(unitGroup) };
    });
  const unseen = titles.filter(({ isMet }) => !isMet);
  const sets: readonly (readonly [string, typeof titles])[] = [
    ['unseen', unseen],
    ['unseen, at most 3 accepted groups', unseen.filter(({ accepted }) => accepted.length <= 3)],
    ['unseen, preferred labels', unseen.filter(({ kind }) => kind === 'preferred')],
    ['unseen, alternative labels', unseen.filter(({ kind }) => kind === 'alt')],
    ['in the model', titles.filter(({ isMet }) => isMet)],
  ];
  return {
    id: 'occupation-esco',
    title: 'ESCO titles that are not in the index: unit group accepted through ISCO-08',
    columns: ['titles', 'n', '4 digits'],
    rows: sets.map(([name, set]) => [name, set.length, share(set, ({ isRight }) => isRight)]),
  };
}
