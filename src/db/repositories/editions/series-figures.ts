/** Published figures of one area by series: what snapshots and comparisons are made of. */

import { sql } from 'kysely';
import type { AreaCode } from '../../../domain/area.ts';
import { type Observation, parseDimensionKey } from '../../../domain/observation.ts';
import type { Period } from '../../../domain/period.ts';
import type { Database } from '../../database.ts';
import { jsonList } from '../../sql/json-list.ts';
import type { ObservationTable } from '../../tables.ts';

/** What a snapshot is made of: without the place in the archive. */
export interface HeldObservation extends Observation {
  readonly releaseId: number;
}

/** The columns of a {@link HeldRow}. */
export const HELD_COLUMNS = [
  'release_id',
  'measure',
  'area_code',
  'dimension',
  'period_start',
  'period_end',
  'period_label',
  'value',
  'lower_95',
  'upper_95',
  'coefficient_of_variation',
  'status',
  'status_reason',
  'note',
] as const;

/** One series of one release, wherever it is published. */
export interface WantedSeries {
  readonly releaseId: number;
  readonly measure: string;
  /** As {@link parseDimensionKey} reads it. */
  readonly dimension: string;
  /** How many of its last periods are wanted. */
  readonly periods: number;
}

/**
 * The last periods of the wanted series that the area has, newest first; a period that two releases give comes twice. `areaCodes` holds
 * the current code and the former ones: feeds change over at different times.
 */
export async function listSeriesFigures(
  db: Database,
  wanted: readonly WantedSeries[],
  areaCodes: readonly AreaCode[],
): Promise<HeldObservation[]> {
  if (wanted.length === 0) return [];
  const rows = await seriesFigures(db, wanted, areaCodes).execute();
  return rows.map(sharing());
}

/**
 * The same of many series, most of which the areas do not have: only those are looked for whose measure one of the areas has in their
 * release.
 */
export async function listHeldFigures(
  db: Database,
  wanted: readonly WantedSeries[],
  areaCodes: readonly AreaCode[],
): Promise<HeldObservation[]> {
  if (wanted.length === 0 || areaCodes.length === 0) return [];
  const groups = await areaMeasures(
    db,
    [...new Set(wanted.map(({ releaseId }) => releaseId))],
    areaCodes,
  ).execute();
  const held = new Set(groups.map(({ releaseId, measure }) => `${releaseId}|${measure}`));
  return listSeriesFigures(
    db,
    wanted.filter(({ releaseId, measure }) => held.has(`${releaseId}|${measure}`)),
    areaCodes,
  );
}

/** Left to itself SQLite takes the key, and walks through every area of the releases. */
export function areaMeasures(db: Database, releaseIds: readonly number[], areaCodes: readonly AreaCode[]) {
  const held = sql<{ release_id: number; measure: string }>`(
    SELECT release_id, measure FROM observation_area INDEXED BY observation_area_by_area
    WHERE area_code IN ${jsonList(areaCodes)} AND release_id IN ${jsonList(releaseIds)})`;
  return db.read.selectFrom(held.as('held')).select(['release_id as releaseId', 'measure']).distinct();
}

export function seriesFigures(db: Database, wanted: readonly WantedSeries[], areaCodes: readonly AreaCode[]) {
  const list = JSON.stringify(
    wanted.map(({ releaseId, measure, dimension, periods }) => [releaseId, measure, dimension, periods]),
  );
  // The list first, so that each series is found by its key.
  const figures = sql<HeldRow & { periods: number }>`(
    SELECT observation.*, wanted.value->>3 AS periods
    FROM json_each(${list}) AS wanted CROSS JOIN observation
    WHERE observation.release_id = wanted.value->>0 AND observation.measure = wanted.value->>1
      AND observation.dimension = wanted.value->>2 AND observation.area_code IN ${jsonList(areaCodes)})`;
  return db.read
    .selectFrom(
      db.read
        .selectFrom(figures.as('figure'))
        .select([...HELD_COLUMNS, 'periods'])
        .select(
          sql<number>`dense_rank() OVER (PARTITION BY measure, dimension, area_code ORDER BY period_end DESC, period_start DESC)`.as(
            'age',
          ),
        )
        .as('recent'),
    )
    .select(HELD_COLUMNS)
    .whereRef('age', '<=', 'periods')
    .orderBy('measure')
    .orderBy('dimension')
    .orderBy('area_code')
    .orderBy('period_end', 'desc')
    .orderBy('period_start', 'desc');
}

/** An edition holds the figures of many areas at once: rows in order share what they have in common with the one before. */
function sharing(): (row: HeldRow) => HeldObservation {
  const periods = new Map<string, Period>();
  let last: {
    readonly dimension: string;
    readonly measure: string;
    readonly dimensions: Observation['dimensions'];
  } | null = null;
  return (row) => {
    const key = `${row.period_start}|${row.period_end}|${row.period_label}`;
    const period = periods.get(key) ?? periodOf(row);
    periods.set(key, period);
    if (last === null || last.dimension !== row.dimension || last.measure !== row.measure) {
      last = {
        dimension: row.dimension,
        measure: row.measure,
        dimensions: parseDimensionKey(row.dimension),
      };
    }
    return toHeld(row, last.measure, last.dimensions, period);
  };
}

/** The releases of which each measure has a figure: one look-up a pair. */
export async function listMeasureReleases(
  db: Database,
  releaseIds: readonly number[],
  measures: readonly string[],
): Promise<{ releaseId: number; measure: string }[]> {
  return measureReleases(db, releaseIds, measures).execute();
}

export function measureReleases(db: Database, releaseIds: readonly number[], measures: readonly string[]) {
  return db.read
    .selectFrom([
      sql<{ value: number }>`json_each(${JSON.stringify(releaseIds)})`.as('held'),
      sql<{ value: string }>`json_each(${JSON.stringify(measures)})`.as('wanted'),
    ])
    .select(['held.value as releaseId', 'wanted.value as measure'])
    .where(
      sql<boolean>`EXISTS (SELECT 1 FROM observation WHERE release_id = held.value AND measure = wanted.value)`,
    )
    .orderBy('held.value')
    .orderBy('wanted.value');
}

/** A stored figure without its place in the archive, as its row has it. */
export type HeldRow = Pick<ObservationTable, (typeof HELD_COLUMNS)[number]>;

export function periodOf(row: HeldRow): Period {
  return { start: row.period_start, end: row.period_end, label: row.period_label };
}

export function toHeld(
  row: HeldRow,
  measure: string,
  dimensions: Observation['dimensions'],
  period: Period,
): HeldObservation {
  return {
    measure,
    areaCode: row.area_code,
    period,
    dimensions,
    value: row.value,
    status: row.status,
    statusReason: row.status_reason,
    lower95: row.lower_95,
    upper95: row.upper_95,
    coefficientOfVariation: row.coefficient_of_variation,
    note: row.note,
    releaseId: row.release_id,
  };
}
