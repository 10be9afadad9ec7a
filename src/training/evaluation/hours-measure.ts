/** How the terms that we read in adverts' words agree with the labels their employers chose. */
import { readTerms } from '../../coding/terms/read-terms.ts';
import type { PostingTerms } from '../../domain/posting.ts';
import { type EvaluationMeasure, measuredShare } from './evaluation-table.ts';
import { type LabelledRow, labelledRows } from './labelled-rows.ts';

const PATTERNS: ReadonlyMap<string, readonly (string | null)[]> = new Map([
  ['Full time', ['full-time', 'full-time or part-time']],
  ['Part time', ['part-time', 'full-time or part-time']],
]);
const CONTRACTS: ReadonlyMap<string, readonly (string | null)[]> = new Map([
  ['Permanent', ['permanent']],
  ['Temporary', ['temporary', 'fixed-term', 'casual']],
  ['Contract', ['fixed-term', 'self-employed', 'casual', 'temporary']],
]);
const WORKPLACES: readonly (readonly [RegExp, string | null])[] = [
  [/^Fully remote/, 'remote'],
  [/^Hybrid/, 'hybrid'],
  [/^On-site/, null],
];

type Labelled = readonly [answer: string | null, accepted: readonly (string | null)[]];

const FIELDS: readonly (readonly [
  name: string,
  of: (row: LabelledRow, terms: PostingTerms) => Labelled | null,
])[] = [
  ['hours', (row, { workingPattern }) => labelled(workingPattern, PATTERNS.get(row.hours ?? ''))],
  ['contract', (row, { contract }) => labelled(contract, CONTRACTS.get(row.job_type ?? ''))],
  [
    'remote or hybrid',
    (row, { workplace }) => {
      const known = WORKPLACES.find(([label]) => label.test(row.remote_working ?? ''));
      return known ? [workplace ?? 'on site', [known[1] ?? 'on site']] : null;
    },
  ],
];

function labelled(answer: string | null, accepted: readonly (string | null)[] | undefined): Labelled | null {
  return accepted ? [answer, accepted] : null;
}

export const hoursMeasure: EvaluationMeasure = {
  id: 'hours',
  evaluate(files) {
    const rows = labelledRows(files, 'adverts/findajob');
    if (!rows) return null;
    const read = rows.map((row) => [row, readTerms(`${row.title} | ${row.description}`)] as const);
    return [
      {
        id: 'hours-agreement',
        title: 'Terms: title and 400 characters of description against the employer’s labels (Find a job)',
        columns: ['field', 'labelled', 'said in the words', 'right of said'],
        rows: FIELDS.map(([name, of]) => {
          const pairs = read.flatMap(([row, terms]) => {
            const pair = of(row, terms);
            return pair ? [pair] : [];
          });
          const said = pairs.filter(([answer]) => answer !== null);
          const right = said.filter(([answer, accepted]) => accepted.includes(answer)).length;
          return [
            name,
            pairs.length,
            measuredShare(said.length, pairs.length),
            measuredShare(right, said.length),
          ];
        }),
      },
    ];
  },
};
