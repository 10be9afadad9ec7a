/** Queries as text that stands by itself, for databases that are loaded from files of SQL. */
import type { CompiledQuery } from 'kysely';
import { StorageFailed } from '../../domain/errors.ts';

/** D1 takes no longer statement, in bytes. */
const MOST_BYTES = 100_000;
const encoder = new TextEncoder();

/** The statement with its parameters in their places, without a semicolon. Throws StorageFailed where it is longer than D1 takes. */
export function writeOut({ sql, parameters }: CompiledQuery): string {
  let at = 0;
  // What stands in quotes is text or a name, whatever marks it holds.
  const text = sql.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|\?/g, (found) => {
    if (found !== '?') return found;
    at += 1;
    return literal(parameters[at - 1]);
  });
  const bytes = encoder.encode(text).length;
  if (bytes > MOST_BYTES)
    throw new StorageFailed(
      `A row is too large for D1: with ${bytes} bytes its statement is over ${MOST_BYTES} (${text.slice(0, 80)}).`,
    );
  return text;
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'number') return String(value);
  return `'${String(value).replaceAll("'", "''")}'`;
}
