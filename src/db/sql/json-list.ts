/** A list as one bound parameter: any length keeps to D1's 100 parameters, and the statement's text stays the same. */
import { type RawBuilder, sql } from 'kysely';

/** For `where(column, 'in', jsonList(values))`. */
export function jsonList<T extends string | number>(values: readonly T[]): RawBuilder<T> {
  return sql<T>`(SELECT value FROM json_each(${JSON.stringify(values)}))`;
}
