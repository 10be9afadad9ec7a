/** Rows that readers see, as plain leaves: two releases are compared leaf by leaf, whatever connector read them. */
import type { Database } from '../../../src/db/database.ts';
import {
  CARRIED_TABLES,
  type CarriedName,
  readCarriedRows,
} from '../../../src/db/repositories/releases/carried-rows.ts';

export type Leaf = string | number | boolean | null;
/** `pay.minGbp`, `places.0.postcode`: the value there. */
export type Row = ReadonlyMap<string, Leaf>;
/** By what tells a row from the others of its release. */
export type Rows = ReadonlyMap<string, Row>;

const IDENTITY: Readonly<Partial<Record<CarriedName, readonly string[]>>> = {
  observation: ['measure', 'area_code', 'dimension', 'period_start', 'period_end'],
  posting: ['posting_key'],
  occupation_fact: ['fact_key'],
};

/** Made by our coder from what the advert states, or counted anew in every sweep. */
const NOT_STATED = new Set(
  `first_seen_at last_seen_at times_returned times_edited content_hash retrieval_sequence locator place_basis sector_id sector_basis
   coder_version soc2020 pay_min_gbp_per_year pay_max_gbp_per_year working_pattern contract workplace is_for_school_leavers coding is_left_out
   other_value state ended_at alternate_key shared_reference stated_hash`.split(/\s+/),
);
const JSON_COLUMNS = new Set(['places', 'pay', 'employment_types', 'apprenticeship', 'body']);

/** What a release holds, and which of its adverts have ended. */
export interface StoredRelease {
  readonly rows: Rows;
  readonly ended: ReadonlySet<string>;
}

export async function readRelease(db: Database, releaseId: number): Promise<StoredRelease> {
  const rows = new Map<string, Row>();
  const ended = new Set<string>();
  for (const table of ['observation', 'posting', 'occupation_fact'] as const) {
    const columns: readonly string[] = CARRIED_TABLES[table].columns;
    for await (const page of readCarriedRows(db, table, releaseId)) {
      for (const cells of page) {
        const cellOf = (name: string) => cells[columns.indexOf(name)] ?? null;
        const key = (IDENTITY[table] ?? []).map(cellOf).join(' | ');
        const stated = columns.filter((name) => !NOT_STATED.has(name));
        rows.set(key, rowOf(stated.map((name) => [name, cellOf(name)])));
        if (cellOf('ended_at') !== null && table === 'posting') ended.add(key);
      }
    }
  }
  return { rows, ended };
}

function rowOf(cells: readonly (readonly [string, unknown])[]): Row {
  return new Map(
    cells.flatMap(([name, cell]) =>
      JSON_COLUMNS.has(name) && typeof cell === 'string'
        ? leavesOf(JSON.parse(cell), name)
        : leavesOf(cell, name),
    ),
  );
}

/** Objects and lists taken apart. */
export function leavesOf(value: unknown, path: string): [string, Leaf][] {
  if (value === null || value === undefined) return [[path, null]];
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return [[path, value]];
  // In whatever order they come.
  if (Array.isArray(value))
    return value.map((part) => [`${path}.${JSON.stringify(part)}`, JSON.stringify(part)]);
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, path === '' ? key : `${path}.${key}`));
}

/** What became of the rows. */
export interface Differences {
  readonly gone: readonly string[];
  readonly fresh: readonly string[];
  readonly changed: readonly string[];
}

export function compareRows(before: Rows, after: Rows): Differences {
  const gone = [...before.keys()].filter((key) => !after.has(key));
  const fresh = [...after.keys()].filter((key) => !before.has(key));
  const changed = [...before].filter(([key, row]) => {
    const now = after.get(key);
    return now !== undefined && changedLeaves(row, now).length > 0;
  });
  return { gone, fresh, changed: changed.map(([key]) => key) };
}

export interface ChangedLeaf {
  readonly path: string;
  readonly before: Leaf;
  readonly now: Leaf;
}

export function changedLeaves(before: Row, now: Row): ChangedLeaf[] {
  const paths = new Set([...before.keys(), ...now.keys()]);
  return [...paths].flatMap((path) => {
    const [a, b] = [before.get(path) ?? null, now.get(path) ?? null];
    return Object.is(a, b) ? [] : [{ path, before: a, now: b }];
  });
}
