/**
 * What listings of figures are made of: the series that one area has of one measure. There are far fewer of them than figures, and each
 * says how many of its figures match, so that a page is found among them.
 */

import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { AreaCode } from '../../../domain/area.ts';
import type { Database } from '../../database.ts';
import { jsonList } from '../../sql/json-list.ts';

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

export interface SeriesGroup {
  readonly measure: string;
  readonly areaCode: AreaCode;
  /** Which releases have such series: nearly always one. */
  readonly releaseIds: readonly number[];
  /** How many figures match; where codes are asked for, about how many; and `latest` of several releases is at most so many. */
  readonly size: number;
  readonly seriesCount: number;
  /** Codes such as `age=16-24`, of which a series has one; null for every series. */
  readonly codes: readonly string[] | null;
}

/** Those that may hold a figure that matches, by measure and area. */
export async function listSeriesGroups(db: Database, filter: ObservationFilter): Promise<SeriesGroup[]> {
  const groups: SeriesGroup[] = [];
  for (const row of await areaCounts(db, filter).execute()) {
    const last = groups.at(-1);
    if (last && last.measure === row.measure && last.areaCode === row.area_code)
      groups[groups.length - 1] = {
        ...last,
        releaseIds: [...last.releaseIds, row.release_id],
        size: last.size + row.figures,
        seriesCount: last.seriesCount + row.series_count,
      };
    else
      groups.push({
        measure: row.measure,
        areaCode: row.area_code,
        releaseIds: [row.release_id],
        size: row.figures,
        seriesCount: row.series_count,
        codes: null,
      });
  }
  const wishes = wishesOf(filter);
  return wishes.length === 0 ? groups : narrowGroups(db, groups, wishes);
}

export function areaCounts(db: Database, { releaseIds, measure, areaCodes, period }: ObservationFilter) {
  const conditions: Expression<SqlBool>[] = [sql`area.release_id IN ${jsonList(releaseIds)}`];
  if (measure !== null) conditions.push(sql`area.measure = ${measure}`);
  if (areaCodes !== null) conditions.push(sql`area.area_code IN ${jsonList(areaCodes)}`);
  const where = sql.join(conditions, sql` AND `);
  // Left to itself SQLite takes the key, and walks through every area of the releases.
  const area =
    measure === null && areaCodes !== null
      ? sql`observation_area AS area INDEXED BY observation_area_by_area`
      : sql`observation_area AS area`;
  const counted =
    period.kind === 'latest' || period.kind === 'all'
      ? sql`SELECT release_id, measure, area_code, series_count, ${sql.ref(period.kind === 'all' ? 'figure_count' : 'series_count')} AS figures
          FROM ${area} WHERE ${where}`
      : sql`SELECT area.release_id, area.measure, area.area_code, area.series_count, sum(figure.figure_count) AS figures
          FROM ${area} CROSS JOIN observation_period AS figure ON figure.release_id = area.release_id
            AND figure.measure = area.measure AND figure.area_code = area.area_code AND ${isWithin(period)}
          WHERE ${where} GROUP BY area.release_id, area.measure, area.area_code`;
  return db.read
    .selectFrom(
      sql<{
        release_id: number;
        measure: string;
        area_code: AreaCode;
        series_count: number;
        figures: number;
      }>`(${counted})`.as('counted'),
    )
    .selectAll()
    .orderBy('measure')
    .orderBy('area_code')
    .orderBy('release_id');
}

export function isWithin(period: Extract<PeriodChoice, { kind: 'year' | 'date' }>): RawBuilder<SqlBool> {
  return period.kind === 'year'
    ? sql`figure.period_end BETWEEN ${`${period.year}-01-01`} AND ${`${period.year}-12-31`}`
    : sql`figure.period_start <= ${period.date} AND figure.period_end >= ${period.date}`;
}

/** What is asked of a series' dimensions: of each list, one code must hold. */
export function wishesOf({ dimensions, industries }: ObservationFilter): (readonly string[])[] {
  return [
    ...Object.entries(dimensions).map(([name, code]) => [`${name}=${code}`]),
    ...(industries === null ? [] : [[...new Set(industries)].map((code) => `industry=${code}`)]),
  ];
}

/** Beyond this the number of dimensions is not counted: it is many. */
const MOST_DIMENSIONS = 500;

/** Leaves the groups whose measure has every code, each with the codes that the fewest of its dimensions have. */
async function narrowGroups(
  db: Database,
  groups: readonly SeriesGroup[],
  wishes: readonly (readonly string[])[],
): Promise<SeriesGroup[]> {
  const keyOf = (releaseId: number, measure: string) => JSON.stringify([releaseId, measure]);
  const keys = new Set(
    groups.flatMap(({ releaseIds, measure }) => releaseIds.map((each) => keyOf(each, measure))),
  );
  const counts = new Map<string, number[]>();
  for (const { key, dimensions } of await codeCounts(db, [...keys], wishes).execute())
    counts.set(key, [...(counts.get(key) ?? []), dimensions]);
  return groups.flatMap((group) => {
    const held = group.releaseIds.flatMap((releaseId) => {
      const found = counts.get(keyOf(releaseId, group.measure)) ?? [];
      return found.includes(0) || found.length === 0 ? [] : [{ releaseId, found }];
    });
    const sums = wishes.map((_, at) => held.reduce((sum, { found }) => sum + (found[at] ?? 0), 0));
    const fewest = Math.min(...sums);
    const codes = wishes[sums.indexOf(fewest)] ?? null;
    if (held.length === 0 || codes === null) return [];
    const releaseIds = held.map(({ releaseId }) => releaseId);
    const size = Math.ceil((group.size * Math.min(fewest, group.seriesCount)) / group.seriesCount);
    return [{ ...group, releaseIds, codes, size }];
  });
}

/** For each release and measure, as JSON, and each wish in order: how many dimensions have one of its codes, counted so far. */
export function codeCounts(db: Database, keys: readonly string[], wishes: readonly (readonly string[])[]) {
  return db.read
    .selectFrom([
      sql<{ value: string }>`json_each(${JSON.stringify(keys)})`.as('held'),
      sql<{ key: number; value: string }>`json_each(${JSON.stringify(wishes)})`.as('wish'),
    ])
    .select('held.value as key')
    .select(
      sql<number>`(SELECT count(*) FROM (SELECT 1 FROM observation_code AS code
        WHERE code.release_id = held.value->>0 AND code.measure = held.value->>1
          AND code.code IN (SELECT value FROM json_each(wish.value)) LIMIT ${MOST_DIMENSIONS}))`.as(
        'dimensions',
      ),
    )
    .orderBy('held.value')
    .orderBy('wish.key');
}
