/** Reading the publishers' files in a samples folder: CSV with or without a byte order mark, and JSON. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

export type CsvRow = Readonly<Record<string, string>>;

/** Rows of a CSV file as records by column name, values trimmed. */
export function readCsv(folder: string, path: string): readonly CsvRow[] {
  return parse(readFileSync(join(folder, path)), { columns: true, bom: true, trim: true }) as CsvRow[];
}

/** The value of a column that has to be there: a missing column means that the file changed shape. */
export function cell(row: CsvRow, column: string): string {
  const value = row[column];
  if (value === undefined) {
    throw new Error(`column ${column} is missing; the columns are ${Object.keys(row).join(', ')}`);
  }
  return value;
}

/** A JSON file, taken to have the shape that its extraction note describes. */
export function readJson<Shape>(folder: string, path: string): Shape {
  return JSON.parse(readFileSync(join(folder, path), 'utf8')) as Shape;
}
