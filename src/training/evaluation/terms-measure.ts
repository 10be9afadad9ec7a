/** How the terms that we read in adverts' words agree with what two people read in the same words (tests/labelled/advert-terms). */
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { readTerms } from '../../coding/terms/read-terms.ts';
import type { PostingTerms } from '../../domain/posting.ts';
import {
  type EvaluationMeasure,
  type EvaluationTable,
  type LabelledFiles,
  measuredShare,
} from './evaluation-table.ts';
import { labelledRows } from './labelled-rows.ts';

const LABELS = 'advert-terms/labels.csv';
const label = z.object({
  source: z.enum(['adzuna_dev', 'findajob_dev', 'nhs_jobs_dev']),
  ref: z.string(),
  contract: z.string(),
  working_pattern: z.string(),
  hours_per_week: z.string(),
  workplace: z.string(),
});
type Label = z.infer<typeof label>;

const FIELDS: readonly (readonly [
  name: string,
  column: keyof Label,
  of: (terms: PostingTerms) => unknown,
])[] = [
  ['contract', 'contract', ({ contract }) => contract],
  ['working pattern', 'working_pattern', ({ workingPattern }) => workingPattern],
  ['hours a week', 'hours_per_week', ({ hoursPerWeek }) => hoursPerWeek],
  ['remote or hybrid', 'workplace', ({ workplace }) => workplace],
];
/** The rules were made on the first rows of the file; the others were looked at when all was done. */
const MADE_ON = 100;

interface ReadAdvert {
  readonly label: Label;
  readonly terms: PostingTerms;
  readonly isHeldOut: boolean;
}

/** The labelled adverts whose text is among the labelled files, and how many are not. Null when we have no labels. */
export function readLabelledAdverts(
  files: LabelledFiles,
): { readonly adverts: readonly ReadAdvert[]; readonly skipped: number } | null {
  const labels = files.read(LABELS);
  if (labels === null) return null;
  const rows = z.array(label).parse(parse(labels, { columns: true }));
  const texts = new Map([
    ...textsOf(files, 'adzuna', 'id'),
    ...textsOf(files, 'findajob', 'job_reference'),
    ...textsOf(files, 'nhs_jobs', 'id'),
  ]);
  const adverts = rows.flatMap((row, at) => {
    const text = texts.get(`${row.source} ${row.ref}`);
    return text === undefined ? [] : [{ label: row, terms: readTerms(text), isHeldOut: at >= MADE_ON }];
  });
  return { adverts, skipped: rows.length - adverts.length };
}

/** An advert without a reference is found by the number of its row. */
function textsOf(files: LabelledFiles, source: string, key: string): readonly (readonly [string, string])[] {
  const rows = labelledRows(files, `adverts/${source}`) ?? [];
  return rows.map((row, at) => [
    `${source}_dev ${row[key] || `row ${at + 1}`}`,
    `${row.title ?? ''} | ${row.description ?? ''}`,
  ]);
}

function rowsOf(adverts: readonly ReadAdvert[], share: string): EvaluationTable['rows'] {
  return FIELDS.map(([name, column, of]) => {
    const pairs = adverts.map(({ label, terms }) => [label[column], String(of(terms) ?? '')] as const);
    const right = pairs.filter(([wanted, read]) => read !== '' && read === wanted).length;
    const wrong = pairs.filter(([wanted, read]) => read !== '' && read !== wanted).length;
    const missed = pairs.filter(([wanted, read]) => read === '' && wanted !== '').length;
    return [`${name}, ${share}`, right, wrong, missed, measuredShare(right, right + wrong)];
  });
}

/** Right, wrong and missed, on the adverts that the rules were made on and on those that they were not. */
export const termsMeasure: EvaluationMeasure = {
  id: 'terms',
  evaluate(files) {
    const read = readLabelledAdverts(files);
    if (read === null || read.adverts.length === 0) return null;
    const heldOut = read.adverts.filter(({ isHeldOut }) => isHeldOut);
    const others = read.adverts.filter(({ isHeldOut }) => !isHeldOut);
    return [
      {
        id: 'terms-by-hand',
        title: 'Terms: title and description against what two people read in them',
        columns: ['field', 'right', 'wrong', 'missed', 'right of said'],
        rows: [...rowsOf(others, 'seen'), ...rowsOf(heldOut, 'held out')],
      },
    ];
  },
};
