/**
 * An answer as its records and their fields, in whatever format it came: what the corpus changes. It knows the format and nothing of the
 * connector that will read it.
 */
import { parse as parseCsv } from 'csv-parse/sync';
import { stringify } from '../../support/csv-text.ts';
import { openTree } from './wire-json.ts';
import { openMarkup } from './wire-markup.ts';

/** One value of one record. */
export interface WireField {
  /** Without positions: `wage.wageUnit`, a column's name, an element's name. Fields of one path mean the same. */
  readonly path: string;
  /** As it stands; `null`, `true` and numbers of JSON as JSON writes them. */
  readonly text: string;
  /** A text in the format's own sense: anything but JSON's numbers and words. */
  readonly isText: boolean;
}

/** Changes are made in place; `write` gives the answer with all of them. */
export interface WireDocument {
  readonly recordCount: number;
  fieldsOf(record: number): readonly WireField[];
  /** The number of a field is its place in `fieldsOf`. JSON's numbers become what `text` says, unquoted, where that is JSON. */
  set(record: number, field: number, text: string): void;
  drop(record: number): void;
  repeat(record: number): void;
  order(records: readonly number[]): void;
  /** In every record, and in the header where there is one. */
  rename(path: string): void;
  swap(one: string, other: string): void;
  write(): string;
}

/** Null for a format without records, or a text that is none of the format it is said to be. */
export function openDocument(format: string, text: string): WireDocument | null {
  switch (format) {
    case 'json':
      return openTree(text);
    case 'csv':
      return openTable(text);
    case 'xml':
      return openMarkup(text, true);
    case 'html':
      return openPage(text);
    default:
      return null;
  }
}

const LINKED_DATA = /(<script type="application\/ld\+json">)([\s\S]*?)(<\/script>)/;

/** A page is what its JSON-LD says, where it has one. */
function openPage(text: string): WireDocument | null {
  const [, , json] = LINKED_DATA.exec(text) ?? [];
  const tree = json === undefined ? null : openTree(json);
  if (tree === null) return openMarkup(text, false);
  return {
    ...tree,
    write: () => text.replace(LINKED_DATA, (_, open, __, close) => `${open}${tree.write()}${close}`),
  };
}

/** The first row is the header, whether or not the table has one: the law for a row is the law for all. */
function openTable(text: string): WireDocument {
  const rows: string[][] = parseCsv(text, { relax_column_count: true, relax_quotes: true });
  const [header = [], ...body] = rows;
  let records = body;
  const columnOf = (path: string) => header.findIndex((name, at) => pathOf(name, at) === path);
  return {
    get recordCount() {
      return records.length;
    },
    fieldsOf: (record) =>
      (records[record] ?? []).map((cell, at) => ({ path: pathOf(header[at], at), text: cell, isText: true })),
    set(record, field, value) {
      const row = records[record];
      if (row !== undefined) row[field] = value;
    },
    drop: (record) => void records.splice(record, 1),
    repeat(record) {
      const row = records[record];
      if (row !== undefined) records.splice(record, 0, [...row]);
    },
    order(numbers) {
      records = numbers.flatMap((number) => records.slice(number, number + 1));
    },
    rename(path) {
      const at = columnOf(path);
      if (at >= 0) header[at] = `${header[at]}_v2`;
    },
    swap(one, other) {
      const [a, b] = [columnOf(one), columnOf(other)];
      if (a >= 0 && b >= 0) [header[a], header[b]] = [header[b] ?? '', header[a] ?? ''];
    },
    write: () => stringify([header, ...records]),
  };
}

function pathOf(name: string | undefined, column: number): string {
  return `${column}:${name ?? ''}`;
}
