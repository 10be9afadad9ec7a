/** Counts the rows of a release as it states them: observations, live postings, facts and schools. */
import { CARRIED_TABLES, type CarriedName } from '../../db/repositories/releases/carried-rows.ts';
import type { Cell } from '../../db/sql/insert-many.ts';

export interface RowCount {
  add(table: CarriedName, rows: readonly (readonly Cell[])[]): void;
  /** What `accepted_count` of a whole release is. */
  accepted(): number;
  /** Rows of one table. */
  of(table: CarriedName): number;
}

export function createRowCount(): RowCount {
  const counts = new Map<CarriedName, number>();
  const state = CARRIED_TABLES.posting.columns.indexOf('state');
  let live = 0;
  const of = (table: CarriedName) => counts.get(table) ?? 0;
  return {
    add(table, rows) {
      counts.set(table, of(table) + rows.length);
      if (table === 'posting') live += rows.filter((row) => row[state] === 'live').length;
    },
    accepted: () => live + of('observation') + of('occupation_fact') + of('school'),
    of,
  };
}
