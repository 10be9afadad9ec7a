/** Published figures as they are stored: one by its key, and what a measure has figures for. */

import { type RawBuilder, sql } from 'kysely';
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

/** The columns of a {@link StoredRow}. */
export const STORED_COLUMNS = [...HELD_COLUMNS, 'retrieval_sequence', 'locator'] as const;

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
  const rank = (row: StoredRow) => key.areaCodes.indexOf(row.area_code);
  const [first] = rows.sort((a, b) => rank(a) - rank(b));
  return first ? toObservation(first) : null;
}

export function figureByKey(db: Database, releaseId: number, key: FigureKey) {
  return db.read
    .selectFrom('observation')
    .select(STORED_COLUMNS)
    .where('release_id', '=', releaseId)
    .where('measure', '=', key.measure)
    .where('area_code', 'in', jsonList(key.areaCodes))
    .where('dimension', '=', key.dimension)
    .where('period_end', '=', key.end)
    .where('period_start', '=', key.start);
}

/** Whether a measure has figures for the dimensions, as {@link parseDimensionKey} reads them, in any area. */
export async function hasDimension(
  db: Database,
  releaseIds: readonly number[],
  measure: string,
  dimension: string,
): Promise<boolean> {
  const row = await seriesOfDimension(db, releaseIds, measure, dimension).executeTakeFirst();
  return row !== undefined;
}

/** At most one. */
function seriesOfDimension(db: Database, releaseIds: readonly number[], measure: string, dimension: string) {
  return db.read
    .selectFrom('observation_area as area')
    .innerJoin('observation_series as series', (join) =>
      join
        .onRef('series.release_id', '=', 'area.release_id')
        .onRef('series.measure', '=', 'area.measure')
        .onRef('series.area_code', '=', 'area.area_code')
        .on('series.dimension', '=', dimension),
    )
    .select('series.area_code')
    .where('area.release_id', 'in', jsonList(releaseIds))
    .where('area.measure', '=', measure)
    .limit(1);
}

/** Some of the sets of dimensions that a measure has figures for, without the empty one: says what may be asked. */
export async function listDimensions(
  db: Database,
  releaseIds: readonly number[],
  measure: string,
  limit: number,
): Promise<Record<string, string>[]> {
  const rows = await db.read
    .selectFrom('observation_code')
    .select('dimension')
    .distinct()
    .where('release_id', 'in', jsonList(releaseIds))
    .where('measure', '=', measure)
    .limit(limit)
    .execute();
  return rows.map((row) => parseDimensionKey(row.dimension));
}

/** The codes that figures of a measure have for a dimension, in order: says what may be asked. */
export async function listDimensionCodes(
  db: Database,
  releaseIds: readonly number[],
  measure: string,
  name: string,
): Promise<string[]> {
  const rows = await dimensionCodes(db, releaseIds, measure, name).execute();
  return rows.map(({ code }) => code.slice(name.length + 1));
}

function dimensionCodes(db: Database, releaseIds: readonly number[], measure: string, name: string) {
  // From one code to the next: each of them stands under thousands of dimensions.
  const next = (releaseId: RawBuilder<unknown>, than: RawBuilder<unknown>) =>
    sql`(SELECT min(code) FROM observation_code
      WHERE release_id = ${releaseId} AND measure = ${measure} AND code > ${than} AND code < ${`${name}>`})`;
  return db.read
    .selectFrom(
      sql<{ code: string }>`(WITH RECURSIVE held (release_id, code) AS (
        SELECT release.value, ${next(sql`release.value`, sql`${`${name}=`}`)} FROM json_each(${JSON.stringify(releaseIds)}) AS release
        UNION ALL
        SELECT held.release_id, ${next(sql`held.release_id`, sql`held.code`)} FROM held WHERE held.code IS NOT NULL)
        SELECT DISTINCT code FROM held WHERE code IS NOT NULL)`.as('known'),
    )
    .select('code')
    .orderBy('code');
}

export interface StoredRow extends HeldRow {
  retrieval_sequence: number;
  locator: string;
}

export function toObservation(row: StoredRow): StoredObservation {
  return {
    ...toHeld(row, row.measure, parseDimensionKey(row.dimension), periodOf(row)),
    retrievalSequence: row.retrieval_sequence,
    locator: row.locator,
  };
}
