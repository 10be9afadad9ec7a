/** Published figures: one by its key, and as pages for the API. */

import { type Expression, type SqlBool, sql } from 'kysely';
import type { AreaCode } from '../../../domain/area.ts';
import { type Observation, parseDimensionKey } from '../../../domain/observation.ts';
import type { Database } from '../../database.ts';
import { jsonList } from '../../sql/json-list.ts';
import { HELD_COLUMNS, type HeldRow, periodOf, toHeld } from './series-figures.ts';

/** An observation with where it came from. */
export interface StoredObservation extends Observation {
  readonly releaseId: number;
  /** Which archived answer of the release's run holds it, and where in it. */
  readonly retrievalSequence: number;
  readonly locator: string;
}

export type PeriodChoice =
  | { readonly kind: 'latest' }
  | { readonly kind: 'all' }
  /** Periods that end in the year. */
  | { readonly kind: 'year'; readonly year: string }
  /** Periods that hold the day. */
  | { readonly kind: 'date'; readonly date: string };

export interface ObservationFilter {
  readonly releaseIds: readonly number[];
  readonly measure: string | null;
  /** The area's code and its former codes; null for every area. */
  readonly areaCodes: readonly AreaCode[] | null;
  /** Name and code; all must hold. */
  readonly dimensions: Readonly<Record<string, string>>;
  /** Codes of the dimension `industry`, of which one must hold; null for no such wish. */
  readonly industries: readonly string[] | null;
  readonly period: PeriodChoice;
}

const COLUMNS = [...HELD_COLUMNS, 'retrieval_sequence', 'locator'] as const;

/** One page of figures with how many there are in all, ordered by measure, area, dimension and period (newest first). */
export async function listObservations(
  db: Database,
  filter: ObservationFilter,
  page: number,
  pageSize: number,
): Promise<{ total: number; observations: StoredObservation[] }> {
  const total = await matching(db, filter)
    .select(sql<number>`count(*)`.as('total'))
    .executeTakeFirstOrThrow();
  const rows = await observationPage(db, filter, page, pageSize).execute();
  return { total: total.total, observations: rows.map(toObservation) };
}

export function observationPage(db: Database, filter: ObservationFilter, page: number, pageSize: number) {
  return matching(db, filter)
    .select(COLUMNS)
    .orderBy('measure')
    .orderBy('area_code')
    .orderBy('dimension')
    .orderBy('period_end', 'desc')
    .orderBy('period_start', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize);
}

function matching(db: Database, filter: ObservationFilter) {
  const conditions = filterConditions(filter);
  return db.read
    .selectFrom((from) => {
      const query = from
        .selectFrom('observation')
        .select(COLUMNS)
        .select(
          filter.period.kind === 'latest'
            ? sql<number>`rank() OVER (PARTITION BY measure, area_code, dimension ORDER BY period_end DESC, period_start DESC)`.as(
                'age',
              )
            : sql<number>`1`.as('age'),
        )
        .where('release_id', 'in', jsonList(filter.releaseIds));
      return conditions.reduce((narrowed, condition) => narrowed.where(condition), query).as('matching');
    })
    .where('age', '=', 1);
}

function filterConditions(filter: ObservationFilter): Expression<SqlBool>[] {
  const conditions: Expression<SqlBool>[] = [];
  if (filter.measure !== null) conditions.push(sql<SqlBool>`measure = ${filter.measure}`);
  if (filter.areaCodes !== null) conditions.push(sql<SqlBool>`area_code IN ${jsonList(filter.areaCodes)}`);
  for (const [name, code] of Object.entries(filter.dimensions)) {
    conditions.push(sql<SqlBool>`instr(';' || dimension || ';', ${`;${name}=${code};`}) > 0`);
  }
  if (filter.industries !== null) {
    const keys = filter.industries.map((code) => `;industry=${code};`);
    conditions.push(
      sql<SqlBool>`EXISTS (SELECT 1 FROM json_each(${JSON.stringify(keys)}) AS wanted WHERE instr(';' || dimension || ';', wanted.value) > 0)`,
    );
  }
  if (filter.period.kind === 'year') {
    const { year } = filter.period;
    conditions.push(sql<SqlBool>`period_end BETWEEN ${`${year}-01-01`} AND ${`${year}-12-31`}`);
  }
  if (filter.period.kind === 'date') {
    const { date } = filter.period;
    conditions.push(sql<SqlBool>`period_start <= ${date} AND period_end >= ${date}`);
  }
  return conditions;
}

/** What names one figure of a release. */
export interface FigureKey {
  readonly measure: string;
  /** The first under which the release has the figure is taken. */
  readonly areaCodes: readonly AreaCode[];
  /** As {@link parseDimensionKey} reads it. */
  readonly dimension: string;
  readonly start: string;
  readonly end: string;
}

/** Null when the release has no such figure. */
export async function findFigure(
  db: Database,
  releaseId: number,
  key: FigureKey,
): Promise<StoredObservation | null> {
  const rows = await figureByKey(db, releaseId, key).execute();
  const rank = (row: Row) => key.areaCodes.indexOf(row.area_code);
  const [first] = rows.sort((a, b) => rank(a) - rank(b));
  return first ? toObservation(first) : null;
}

export function figureByKey(db: Database, releaseId: number, key: FigureKey) {
  return db.read
    .selectFrom('observation')
    .select(COLUMNS)
    .where('release_id', '=', releaseId)
    .where('measure', '=', key.measure)
    .where('area_code', 'in', jsonList(key.areaCodes))
    .where('dimension', '=', key.dimension)
    .where('period_end', '=', key.end)
    .where('period_start', '=', key.start);
}

/** Every set of dimensions that a measure has figures for: says what may be asked. At most 1,000. */
export async function listDimensions(
  db: Database,
  releaseIds: readonly number[],
  measure: string,
): Promise<Record<string, string>[]> {
  const rows = await db.read
    .selectFrom('observation')
    .select('dimension')
    .distinct()
    .where('release_id', 'in', jsonList(releaseIds))
    .where('measure', '=', measure)
    .orderBy('dimension')
    .limit(1000)
    .execute();
  return rows.map((row) => parseDimensionKey(row.dimension));
}

interface Row extends HeldRow {
  retrieval_sequence: number;
  locator: string;
}

function toObservation(row: Row): StoredObservation {
  return {
    ...toHeld(row, row.measure, parseDimensionKey(row.dimension), periodOf(row)),
    retrievalSequence: row.retrieval_sequence,
    locator: row.locator,
  };
}
