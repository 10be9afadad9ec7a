/** The figures of some groups of series in order: measure, area, dimension, period (newest first), release (newest first). */

import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Database } from '../../database.ts';
import { jsonList } from '../../sql/json-list.ts';
import { STORED_COLUMNS, type StoredRow } from './figures.ts';
import { isWithin, type ObservationFilter, type SeriesGroup, wishesOf } from './series-groups.ts';

/** Where in a group's figures a listing has come to. */
export interface PlaceInGroup {
  readonly dimension: string;
  readonly end: string;
  readonly start: string;
  readonly releaseId: number;
}

export interface RowsWish {
  /** Beside one another in the order of listings. */
  readonly groups: readonly SeriesGroup[];
  /** What comes after this in the first group, which then is the only one; null for everything. */
  readonly after: PlaceInGroup | null;
  readonly skipped: number;
  readonly limit: number;
}

export function figureRows(db: Database, filter: ObservationFilter, wish: RowsWish) {
  const columns = sql.join(STORED_COLUMNS.map((column) => sql.ref(`figure.${column}`)));
  return db.read
    .selectFrom(sql<StoredRow>`(${selectOf(columns, filter, wish)})`.as('given'))
    .select(STORED_COLUMNS)
    .orderBy('measure')
    .orderBy('area_code')
    .orderBy('dimension')
    .orderBy('period_end', 'desc')
    .orderBy('period_start', 'desc')
    .orderBy('release_id', 'desc');
}

/** How many figures of the groups match, up to the limit. */
export function figureRowCount(
  db: Database,
  filter: ObservationFilter,
  groups: readonly SeriesGroup[],
  limit: number,
) {
  const { from } = seriesOf(groups);
  const where = whereOf([...codeConditions(filter, groups), ...newestConditions(filter, groups)]);
  // A series has one latest figure: only other periods are looked up.
  const figures = filter.period.kind === 'latest' ? sql`` : figuresOf(filter);
  return db.read
    .selectFrom(
      sql<{ found: number }>`(SELECT 1 FROM ${from} ${figures} ${where} LIMIT ${limit})`.as('given'),
    )
    .select((count) => count.fn.countAll<number>().as('found'));
}

/**
 * The series of a group of one release that holds the figure with so many before it, and how many are before the series. Each series has one
 * figure or all of its own.
 */
export function seriesAt(
  db: Database,
  { measure, areaCode, releaseIds: [releaseId = 0] }: SeriesGroup,
  period: 'latest' | 'all',
  skipped: number,
) {
  const figures = period === 'latest' ? sql`1` : sql`figure_count`;
  return db.read
    .selectFrom(
      sql<{ dimension: string; earlier: number; figures: number }>`(
        SELECT dimension, ${figures} AS figures,
          sum(${figures}) OVER (ORDER BY dimension ROWS UNBOUNDED PRECEDING) - ${figures} AS earlier
        FROM observation_series WHERE release_id = ${releaseId} AND measure = ${measure} AND area_code = ${areaCode})`.as(
        'counted',
      ),
    )
    .select(['dimension', 'earlier'])
    .where(sql<SqlBool>`earlier + figures > ${skipped}`)
    .limit(1);
}

function selectOf(
  columns: RawBuilder<unknown>,
  filter: ObservationFilter,
  { groups, after, skipped, limit }: RowsWish,
): RawBuilder<unknown> {
  const { from, dimension } = seriesOf(groups);
  const conditions = [...codeConditions(filter, groups), ...newestConditions(filter, groups)];
  if (after !== null) {
    const { end, start, releaseId } = after;
    conditions.push(sql`${dimension} >= ${after.dimension} AND (${dimension} > ${after.dimension}
      OR (figure.period_end, figure.period_start, figure.release_id) < (${end}, ${start}, ${releaseId}))`);
  }
  // One group is walked in the order of its series; of several, which are small, the figures are sorted.
  const order = groups.length === 1 ? sql`` : sql`series.measure, series.area_code,`;
  return sql`SELECT ${columns} FROM ${from} ${figuresOf(filter)} ${whereOf(conditions)}
    ORDER BY ${order} ${dimension}, figure.period_end DESC, figure.period_start DESC, figure.release_id DESC
    LIMIT ${limit} OFFSET ${skipped}`;
}

function whereOf(conditions: readonly RawBuilder<SqlBool>[]): RawBuilder<unknown> {
  return conditions.length === 0 ? sql`` : sql`WHERE ${sql.join(conditions, sql` AND `)}`;
}

function figuresOf(filter: ObservationFilter): RawBuilder<unknown> {
  return sql`CROSS JOIN observation AS figure ON ${SAME_SERIES} AND ${periodCondition(filter)}`;
}

const SAME_SERIES = sql<SqlBool>`figure.release_id = series.release_id AND figure.measure = series.measure
  AND figure.area_code = series.area_code AND figure.dimension = series.dimension`;

/** The series of the groups, and the column that they are in order of. */
function seriesOf(groups: readonly SeriesGroup[]): {
  from: RawBuilder<unknown>;
  dimension: RawBuilder<string>;
} {
  const [first, ...others] = groups;
  const [releaseId, ...otherIds] = first?.releaseIds ?? [];
  const [code, ...otherCodes] = first?.codes ?? [];
  if (first && others.length === 0 && otherIds.length === 0 && otherCodes.length === 0) {
    const { measure, areaCode } = first;
    if (code === undefined)
      return {
        from: sql`(SELECT * FROM observation_series
          WHERE release_id = ${releaseId} AND measure = ${measure} AND area_code = ${areaCode}) AS series`,
        dimension: sql`series.dimension`,
      };
    return {
      from: sql`(SELECT * FROM observation_code WHERE release_id = ${releaseId} AND measure = ${measure} AND code = ${code}) AS held
        CROSS JOIN observation_series AS series ON series.release_id = held.release_id AND series.measure = held.measure
          AND series.area_code = ${areaCode} AND series.dimension = held.dimension`,
      dimension: sql`held.dimension`,
    };
  }
  const list = JSON.stringify(
    groups.flatMap(({ releaseIds, measure, areaCode, codes }) =>
      releaseIds.map((each) => [each, measure, areaCode, codes]),
    ),
  );
  const isOfCodes = first?.codes !== null;
  return {
    from: sql`json_each(${list}) AS wanted ${isOfCodes ? HELD_OF_WANTED : sql``}
      CROSS JOIN observation_series AS series ON series.release_id = wanted.value->>0 AND series.measure = wanted.value->>1
        AND series.area_code = wanted.value->>2 ${isOfCodes ? sql`AND series.dimension = held.dimension` : sql``}`,
    dimension: sql`series.dimension`,
  };
}

const HELD_OF_WANTED = sql`CROSS JOIN json_each(wanted.value->3) AS lead
  CROSS JOIN observation_code AS held ON held.release_id = wanted.value->>0 AND held.measure = wanted.value->>1
    AND held.code = lead.value`;

/** Of the codes that are asked for, those by which the series are not found already. */
function codeConditions(filter: ObservationFilter, groups: readonly SeriesGroup[]): RawBuilder<SqlBool>[] {
  return wishesOf(filter)
    .filter((codes) => groups.some((group) => String(group.codes) !== String(codes)))
    .map((codes) => {
      const keys = JSON.stringify(codes.map((code) => `;${code};`));
      return sql<SqlBool>`EXISTS (SELECT 1 FROM json_each(${keys}) AS asked
        WHERE instr(';' || series.dimension || ';', asked.value) > 0)`;
    });
}

function periodCondition({ period }: ObservationFilter): RawBuilder<SqlBool> {
  switch (period.kind) {
    case 'latest':
      return sql`figure.period_end = series.newest_end AND figure.period_start = series.newest_start`;
    case 'all':
      return sql`true`;
    // What ended earlier or begins later has no figure there: it is not looked into.
    case 'year':
      return sql`${isWithin(period)} AND series.newest_end >= ${`${period.year}-01-01`} AND series.first_start <= ${`${period.year}-12-31`}`;
    case 'date':
      return sql`${isWithin(period)} AND series.newest_end >= ${period.date} AND series.first_start <= ${period.date}`;
    default:
      return period satisfies never;
  }
}

/** Where several releases have a series, the latest figure is the newest of them all. */
function newestConditions(
  { period }: ObservationFilter,
  groups: readonly SeriesGroup[],
): RawBuilder<SqlBool>[] {
  if (period.kind !== 'latest' || groups.every(({ releaseIds }) => releaseIds.length === 1)) return [];
  const releaseIds = [...new Set(groups.flatMap((group) => group.releaseIds))];
  return [
    sql`NOT EXISTS (SELECT 1 FROM observation_series AS newer WHERE newer.release_id IN ${jsonList(releaseIds)}
      AND newer.measure = series.measure AND newer.area_code = series.area_code AND newer.dimension = series.dimension
      AND (newer.newest_end, newer.newest_start) > (series.newest_end, series.newest_start))`,
  ];
}
