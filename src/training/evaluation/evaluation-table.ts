/** What `wealdway eval` is made of: measures that score a coder against labelled rows, and the tables they give. Pure. */
import type { OccupationCoder } from '../../coding/occupation/occupation-coder.ts';

/** A share of 0 to 1 with the ends of its 95 % Wilson interval; null where there were no rows to measure on. */
export interface MeasuredShare {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

export type EvaluationCell = string | number | MeasuredShare | null;

export interface EvaluationTable {
  /** Stable and kebab-case: the golden summary and reviewers find a table by it. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly string[];
  /** One cell a column; the first cell names the row. */
  readonly rows: readonly (readonly EvaluationCell[])[];
  /** What of this table belongs into the summary of all measures; none when left out. */
  readonly headlines?: readonly Headline[];
}

type Headline = readonly [what: string, share: MeasuredShare | null];

/** The labelled files of a data folder. */
export interface LabelledFiles {
  /** The file's whole text, or null when the folder has no such file. `path` is relative, with forward slashes. */
  read(path: string): string | null;
}

/** The coders whose models are files: what reads them is given them. */
interface MeasuredCoders {
  readonly occupation: OccupationCoder;
  /** What answers are timed by; no times are given without it, for they differ from run to run. */
  readonly milliseconds?: () => number;
}

export interface EvaluationMeasure {
  readonly id: string;
  /** Null when the folder holds nothing that this measure can be taken on: absence is not failure. */
  evaluate(files: LabelledFiles, coders: MeasuredCoders): readonly EvaluationTable[] | null;
}

/** The headlines of all tables as one. */
export function headlineTable(tables: readonly EvaluationTable[]): EvaluationTable {
  return {
    id: 'summary',
    title: 'All measures: share and 95 % interval',
    columns: ['what', 'share'],
    rows: tables.flatMap(({ headlines = [] }) => headlines),
  };
}

/** 95 % Wilson score interval of `right` in `total`. Null when there were none. */
export function measuredShare(right: number, total: number): MeasuredShare | null {
  if (total === 0) return null;
  const z = 1.959964;
  const share = right / total;
  const middle = share + (z * z) / (2 * total);
  const reach = z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total));
  const scale = 1 + (z * z) / total;
  return { share, low: Math.max(0, (middle - reach) / scale), high: (middle + reach) / scale };
}
