/**
 * Published figures in pages, ordered by measure, area, dimension and period (newest first). A page is found by the series of the
 * releases, of which there are far fewer than figures; only the figures that are given are read.
 */

import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { AreaCode } from '../../../domain/area.ts';
import type { Database } from '../../database.ts';
import { jsonList } from '../../sql/json-list.ts';
import { STORED_COLUMNS, type StoredObservation, type StoredRow, toObservation } from './figures.ts';

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

/** One page of figures with how many there are in all. */
export async function listObservations(
  db: Database,
  filter: ObservationFilter,
  page: number,
  pageSize: number,
): Promise<{ total: number; observations: StoredObservation[] }> {
  const shared = filter.period.kind === 'latest' ? await listSharedMeasures(db, filter.releaseIds) : [];
  const { total } = await observationCount(db, filter, shared).executeTakeFirstOrThrow();
  const rows = await observationPage(db, filter, shared, page, pageSize).execute();
  return { total, observations: rows.map(toObservation) };
}

/** Measures that more than one of the releases has: only there may one release's newest figure be older than another's. */
async function listSharedMeasures(db: Database, releaseIds: readonly number[]): Promise<string[]> {
  const rows = await db.read
    .selectFrom('observation_period')
    .select('measure')
    .where('release_id', 'in', jsonList(releaseIds))
    .groupBy('measure')
    .having(sql<boolean>`min(release_id) < max(release_id)`)
    .execute();
  return rows.map(({ measure }) => measure);
}

export function observationCount(db: Database, filter: ObservationFilter, shared: readonly string[]) {
  return db.read
    .selectFrom(sql<{ total: number }>`(${countOf(filter, shared)})`.as('counted'))
    .select('total');
}

function countOf(filter: ObservationFilter, shared: readonly string[]): RawBuilder<unknown> {
  const { period, measure } = filter;
  switch (period.kind) {
    case 'latest':
      return sql`SELECT count(*) AS total FROM observation_series AS series WHERE ${newestOf(filter, shared)}`;
    case 'all':
      return sql`SELECT coalesce(sum(figure_count), 0) AS total FROM observation_series AS series WHERE ${seriesOf(filter)}`;
    case 'year':
    case 'date':
      return measure !== null && isOfEverything(filter)
        ? sql`SELECT coalesce(sum(figure_count), 0) AS total FROM observation_period AS figure
            WHERE release_id IN ${jsonList(filter.releaseIds)} AND measure = ${measure} AND ${isWithin(period)}`
        : sql`SELECT count(*) AS total FROM ${figuresOf(filter)} AND ${isWithin(period)}`;
    default:
      return period satisfies never;
  }
}

export function observationPage(
  db: Database,
  filter: ObservationFilter,
  shared: readonly string[],
  page: number,
  pageSize: number,
) {
  const rows = rowsOf(filter, shared, (page - 1) * pageSize, pageSize);
  return db.read
    .selectFrom(sql<StoredRow>`(${rows})`.as('figure'))
    .select(STORED_COLUMNS)
    .orderBy('measure')
    .orderBy('area_code')
    .orderBy('dimension')
    .orderBy('period_end', 'desc')
    .orderBy('period_start', 'desc');
}

function rowsOf(
  filter: ObservationFilter,
  shared: readonly string[],
  skipped: number,
  pageSize: number,
): RawBuilder<unknown> {
  const { period } = filter;
  const columns = sql.join(STORED_COLUMNS.map((column) => sql.ref(`figure.${column}`)));
  // In the order of the series, which are found in it: only the figures of one series are sorted.
  const order = sql`ORDER BY series.measure, series.area_code, series.dimension, figure.period_end DESC, figure.period_start DESC`;
  switch (period.kind) {
    case 'latest':
      return sql`SELECT ${columns} FROM (SELECT * FROM observation_series AS series WHERE ${newestOf(filter, shared)}
          ORDER BY measure, area_code, dimension LIMIT ${pageSize} OFFSET ${skipped}) AS series
        CROSS JOIN observation AS figure ON ${SAME_SERIES}
          AND figure.period_end = series.newest_end AND figure.period_start = series.newest_start`;
    case 'all':
      return sql`WITH series AS MATERIALIZED (${seriesOfPage(filter, skipped, pageSize)})
        SELECT ${columns} FROM series CROSS JOIN observation AS figure ON ${SAME_SERIES} ${order}
        LIMIT ${pageSize} OFFSET (SELECT ${skipped} - coalesce(min(earlier), ${skipped}) FROM series)`;
    case 'year':
    case 'date':
      return sql`SELECT ${columns} FROM ${figuresOf(filter)} AND ${isWithin(period)} ${order}
        LIMIT ${pageSize} OFFSET ${skipped}`;
    default:
      return period satisfies never;
  }
}

const SAME_SERIES = sql<SqlBool>`figure.release_id = series.release_id AND figure.measure = series.measure
  AND figure.area_code = series.area_code AND figure.dimension = series.dimension`;

/** Every series that the page has a figure of, and how many figures come before those of its name. */
function seriesOfPage(filter: ObservationFilter, skipped: number, pageSize: number): RawBuilder<unknown> {
  return sql`SELECT named.earlier, series.release_id, series.measure, series.area_code, series.dimension FROM (
      SELECT measure, area_code, dimension, upto - figures AS earlier FROM (
        SELECT measure, area_code, dimension, sum(figure_count) AS figures,
          sum(sum(figure_count)) OVER (ORDER BY measure, area_code, dimension) AS upto
        FROM observation_series AS series WHERE ${seriesOf(filter)} GROUP BY measure, area_code, dimension)
      WHERE upto > ${skipped} LIMIT ${pageSize}) AS named
    CROSS JOIN observation_series AS series ON series.measure = named.measure AND series.area_code = named.area_code
      AND series.dimension = named.dimension AND series.release_id IN ${jsonList(filter.releaseIds)}`;
}

/** The series first: each leads to its figures by the key. */
function figuresOf(filter: ObservationFilter): RawBuilder<unknown> {
  return sql`observation_series AS series CROSS JOIN observation AS figure ON ${SAME_SERIES} WHERE ${seriesOf(filter)}`;
}

/** Series whose newest figure is the newest of their name. */
function newestOf(filter: ObservationFilter, shared: readonly string[]): RawBuilder<SqlBool> {
  if (shared.length === 0) return seriesOf(filter);
  return sql`${seriesOf(filter)} AND (measure NOT IN ${jsonList(shared)} OR NOT EXISTS (
    SELECT 1 FROM observation_series AS newer WHERE newer.measure = series.measure AND newer.area_code = series.area_code
      AND newer.dimension = series.dimension AND newer.release_id IN ${jsonList(filter.releaseIds)}
      AND (newer.newest_end, newer.newest_start) > (series.newest_end, series.newest_start)))`;
}

function isOfEverything({ areaCodes, dimensions, industries }: ObservationFilter): boolean {
  return areaCodes === null && industries === null && Object.keys(dimensions).length === 0;
}

function seriesOf(filter: ObservationFilter): RawBuilder<SqlBool> {
  const { measure, areaCodes, industries, period } = filter;
  const conditions: Expression<SqlBool>[] = [sql`series.release_id IN ${jsonList(filter.releaseIds)}`];
  if (measure !== null) conditions.push(sql`series.measure = ${measure}`);
  if (areaCodes !== null) conditions.push(sql`series.area_code IN ${jsonList(areaCodes)}`);
  if (Object.keys(filter.dimensions).length > 0 || industries !== null)
    conditions.push(sql`series.dimension IN (${dimensionsOf(filter)})`);
  // What ended earlier or begins later has no figure there: it is not looked into.
  if (period.kind === 'year') {
    conditions.push(
      sql`series.newest_end >= ${`${period.year}-01-01`} AND series.first_start <= ${`${period.year}-12-31`}`,
    );
  }
  if (period.kind === 'date') {
    conditions.push(sql`series.newest_end >= ${period.date} AND series.first_start <= ${period.date}`);
  }
  return sql.join(conditions, sql` AND `);
}

/** Which dimensions fit, of the few that there are. */
function dimensionsOf({
  releaseIds,
  measure,
  dimensions,
  industries,
}: ObservationFilter): RawBuilder<unknown> {
  const conditions: Expression<SqlBool>[] = [sql`held.release_id IN ${jsonList(releaseIds)}`];
  if (measure !== null) conditions.push(sql`held.measure = ${measure}`);
  for (const [name, code] of Object.entries(dimensions)) {
    conditions.push(sql`instr(';' || held.dimension || ';', ${`;${name}=${code};`}) > 0`);
  }
  if (industries !== null) {
    const keys = industries.map((code) => `;industry=${code};`);
    conditions.push(
      sql`EXISTS (SELECT 1 FROM json_each(${JSON.stringify(keys)}) AS wanted WHERE instr(';' || held.dimension || ';', wanted.value) > 0)`,
    );
  }
  return sql`SELECT held.dimension FROM observation_dimension AS held WHERE ${sql.join(conditions, sql` AND `)}`;
}

function isWithin(period: Extract<PeriodChoice, { kind: 'year' | 'date' }>): RawBuilder<SqlBool> {
  return period.kind === 'year'
    ? sql`figure.period_end BETWEEN ${`${period.year}-01-01`} AND ${`${period.year}-12-31`}`
    : sql`figure.period_start <= ${period.date} AND figure.period_end >= ${period.date}`;
}
