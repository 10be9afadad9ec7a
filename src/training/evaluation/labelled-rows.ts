/** Rows of a labelled CSV file by column name. */
import { parse } from 'csv-parse/sync';
import type { LabelledFiles } from './evaluation-table.ts';

export type LabelledRow = Readonly<Record<string, string>>;

/** Null when the folder has no file of that name in either share: `place_dev.csv`, `place_heldout.csv`, `place.csv`. */
export function labelledRows(files: LabelledFiles, path: string): readonly LabelledRow[] | null {
  for (const share of ['_dev', '_heldout', '_held_out', '']) {
    const text = files.read(`${path}${share}.csv`);
    if (text !== null) return parse<LabelledRow>(text, { columns: true, bom: true });
  }
  return null;
}
