/** How what is read of adverts' safety agrees with our own labels (tests/labelled/advert-safety): the adverts are made up. */
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { readPay } from '../../coding/pay/read-pay.ts';
import { readWords } from '../../coding/terms/read-terms.ts';
import {
  isLeftOut,
  LEFT_OUT_KINDS,
  leftOutKindsOf,
  NOTED_KINDS,
  type SafetyMark,
} from '../../domain/advert-safety.ts';
import {
  type EvaluationMeasure,
  type EvaluationTable,
  type LabelledFiles,
  measuredShare,
} from './evaluation-table.ts';

const LABELS = 'advert-safety/labels.csv';
/** The rates of the minimum wage that hold for every advert of the file. */
const POSTED_ON = '2026-11-02';

const labelRow = z.strictObject({
  title: z.string().min(1),
  employer: z.string(),
  pay: z.string(),
  summary: z.string(),
  left_out: z.string(),
  notes: z.string(),
});

export interface LabelledAdvert {
  readonly title: string;
  readonly summary: string;
  /** The kinds that a person saw. */
  readonly leftOut: readonly string[];
  readonly notes: readonly string[];
  /** What was read. */
  readonly marks: readonly SafetyMark[];
  readonly isForSchoolLeavers: boolean | null;
  readonly isHeldOut: boolean;
}

/** Null where there are no labels. Every second advert was held out. */
export function readSafetyLabels(files: LabelledFiles): readonly LabelledAdvert[] | null {
  const labels = files.read(LABELS);
  if (labels === null) return null;
  return z
    .array(labelRow)
    .parse(parse(labels, { columns: true }))
    .map(({ title, employer, pay, summary, left_out, notes }, at) => {
      const facts = {
        employerName: employer || null,
        pay: readPay(pay || null, null).pay,
        postedOn: POSTED_ON,
        labels: '',
      };
      const { terms, safety } = readWords(`${title} | ${summary}`, {}, facts);
      return {
        title,
        summary,
        leftOut: kindsOf(left_out),
        notes: kindsOf(notes),
        marks: safety,
        isForSchoolLeavers: terms.isForSchoolLeavers,
        isHeldOut: at % 2 === 1,
      };
    });
}

const kindsOf = (cell: string): readonly string[] => cell.split(' ').filter((kind) => kind !== '');

/** Harmful ones left out and kept, harmless ones left out, of some adverts. */
function outcomesOf(adverts: readonly LabelledAdvert[], share: string): EvaluationTable['rows'][number] {
  const harmful = adverts.filter(({ leftOut }) => leftOut.length > 0);
  const harmless = adverts.filter(({ leftOut }) => leftOut.length === 0);
  const caught = harmful.filter(({ marks }) => isLeftOut(marks)).length;
  const wronged = harmless.filter(({ marks }) => isLeftOut(marks)).length;
  return [
    share,
    harmful.length,
    measuredShare(caught, harmful.length),
    harmful.filter(({ isForSchoolLeavers }) => isForSchoolLeavers === true).length,
    harmless.length,
    measuredShare(wronged, harmless.length),
  ];
}

function kindRows(adverts: readonly LabelledAdvert[]): EvaluationTable['rows'] {
  const count = (
    kind: string,
    labelsOf: (advert: LabelledAdvert) => readonly string[],
    readOf: (advert: LabelledAdvert) => readonly string[],
  ) => {
    const labelled = adverts.filter((advert) => labelsOf(advert).includes(kind));
    const read = adverts.filter((advert) => readOf(advert).includes(kind));
    const both = labelled.filter((advert) => readOf(advert).includes(kind)).length;
    return [kind, labelled.length, both, read.length - both];
  };
  return [
    ...LEFT_OUT_KINDS.map((kind) =>
      count(
        kind,
        ({ leftOut }) => leftOut,
        ({ marks }) => leftOutKindsOf(marks),
      ),
    ),
    ...NOTED_KINDS.map((kind) =>
      count(
        kind,
        ({ notes }) => notes,
        ({ marks }) => marks.map((mark) => mark.kind),
      ),
    ),
  ];
}

export const safetyMeasure: EvaluationMeasure = {
  id: 'safety',
  evaluate(files) {
    const adverts = readSafetyLabels(files);
    if (adverts === null) return null;
    const heldOut = adverts.filter(({ isHeldOut }) => isHeldOut);
    const seen = adverts.filter(({ isHeldOut }) => !isHeldOut);
    return [
      {
        id: 'safety-of-adverts',
        title: 'Safety: adverts of our own that a pupil should or should not be shown',
        columns: ['share', 'harmful', 'left out', 'open to school leavers', 'harmless', 'left out wrongly'],
        rows: [outcomesOf(seen, 'seen'), outcomesOf(heldOut, 'held out')],
      },
      {
        id: 'safety-kinds',
        title: 'Safety: kinds of marks, both shares together',
        columns: ['kind', 'labelled', 'found', 'read without a label'],
        rows: kindRows(adverts),
      },
    ];
  },
};
