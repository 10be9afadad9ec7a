/** Published figures as they are stored: one by its key, and what a measure has figures for. */

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

/** Every set of dimensions that a measure has figures for: says what may be asked. At most 1,000. */
export async function listDimensions(
  db: Database,
  releaseIds: readonly number[],
  measure: string,
): Promise<Record<string, string>[]> {
  const rows = await db.read
    .selectFrom('observation_dimension')
    .select('dimension')
    .distinct()
    .where('release_id', 'in', jsonList(releaseIds))
    .where('measure', '=', measure)
    .orderBy('dimension')
    .limit(1000)
    .execute();
  return rows.map((row) => parseDimensionKey(row.dimension));
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
