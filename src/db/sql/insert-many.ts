/**
 * The one way to write many rows: each query carries one JSON parameter that the database unfolds, so it keeps to D1's
 * 100 parameters and 100 kB of SQL whatever the number of rows.
 */
import { CompiledQuery, type Insertable } from 'kysely';
import type { Tables } from '../tables.ts';

/** D1 refuses values of 2 MB, and a character may take three bytes. */
const MAX_JSON_LENGTH = 600_000;

export interface InsertManyOptions {
  /** What to do with a row whose key is taken: fail (default), leave the old row, or run this `DO UPDATE SET …` clause. */
  readonly onConflict?: 'fail' | 'ignore' | { readonly target: readonly string[]; readonly set: string };
  /** How many letters of JSON one query carries at most, unless one row alone has more. */
  readonly maxJsonLength?: number;
}

export type Cell = string | number | null;

/** Queries that insert `rows`, in order. All rows must have the same columns, in the same order, as the first one. */
export function insertMany<T extends keyof Tables & string>(
  table: T,
  rows: readonly Insertable<Tables[T]>[],
  options: InsertManyOptions = {},
): CompiledQuery[] {
  const [first] = rows;
  if (!first) return [];
  const columns = Object.keys(first);
  const cells = rows.map((row) => columns.map((column): unknown => Reflect.get(row, column) ?? null));
  return insertCells(table, columns, cells, options);
}

/** As {@link insertMany}, of rows whose cells stand in the order of `columns`. */
export function insertCells(
  table: keyof Tables & string,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
  options: InsertManyOptions = {},
): CompiledQuery[] {
  const { maxJsonLength = MAX_JSON_LENGTH } = options;
  const sql = statement(table, columns, options);
  const queries: CompiledQuery[] = [];
  let parts: string[] = [];
  let length = 0;
  const flush = () => {
    if (parts.length > 0) queries.push(CompiledQuery.raw(sql, [`[${parts.join(',')}]`]));
    parts = [];
    length = 0;
  };
  for (const row of rows) {
    const text = JSON.stringify(row);
    if (length + text.length > maxJsonLength) flush();
    parts.push(text);
    length += text.length + 1;
  }
  flush();
  return queries;
}

function statement(
  table: string,
  columns: readonly string[],
  { onConflict = 'fail' }: InsertManyOptions,
): string {
  const names = columns.map((column) => `"${column}"`).join(', ');
  const values = columns.map((_, index) => `cells->>${index}`).join(', ');
  const conflict =
    onConflict === 'fail'
      ? ''
      : onConflict === 'ignore'
        ? ' ON CONFLICT DO NOTHING'
        : ` ON CONFLICT (${onConflict.target.map((name) => `"${name}"`).join(', ')}) DO UPDATE SET ${onConflict.set}`;
  // Each row is parsed once, into JSONB; LIMIT keeps the parsing from being folded into every column (three times slower).
  // "WHERE true" keeps SQLite from reading ON CONFLICT as a join clause.
  const rows = 'SELECT jsonb(value) AS cells FROM json_each(?) LIMIT -1 OFFSET 0';
  return `INSERT INTO "${table}" (${names}) SELECT ${values} FROM (${rows}) WHERE true${conflict}`;
}
