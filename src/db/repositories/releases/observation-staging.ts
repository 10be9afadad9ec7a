/** Aggregate `observation`, staging side: rows under a release that nobody can see yet. */

import { type CompiledQuery, type Insertable, sql } from 'kysely';
import type { AreaCode } from '../../../domain/area.ts';
import { dimensionKey, type Observation } from '../../../domain/observation.ts';
import type { Database } from '../../database.ts';
import { insertMany } from '../../sql/insert-many.ts';
import type { ObservationTable } from '../../tables.ts';

export type ObservationRow = Insertable<ObservationTable>;

/** Where in the archive a figure came from. */
export interface RecordPlace {
  readonly retrievalSequence: number;
  readonly locator: string;
}

export function observationRow(releaseId: number, figure: Observation, place: RecordPlace): ObservationRow {
  return {
    release_id: releaseId,
    measure: figure.measure,
    area_code: figure.areaCode,
    dimension: dimensionKey(figure.dimensions),
    period_start: figure.period.start,
    period_end: figure.period.end,
    period_label: figure.period.label,
    value: figure.value,
    lower_95: figure.lower95,
    upper_95: figure.upper95,
    coefficient_of_variation: figure.coefficientOfVariation,
    status: figure.status,
    status_reason: figure.statusReason,
    note: figure.note,
    retrieval_sequence: place.retrievalSequence,
    locator: place.locator,
    other_value: null,
  };
}

/** What makes two rows of one release the same figure. */
export function observationKey(row: ObservationRow): string {
  return [row.measure, row.area_code, row.dimension, row.period_end, row.period_start].join('|');
}

/** Rows whose figure is there already are left out: the counts returned by the write tell how many went in. */
export function insertObservations(rows: readonly ObservationRow[]): CompiledQuery[] {
  return insertMany('observation', rows, { onConflict: 'ignore' });
}

/** The stored rows of the same figures, by {@link observationKey}. */
export async function findObservations(
  db: Database,
  releaseId: number,
  rows: readonly ObservationRow[],
): Promise<ReadonlyMap<string, ObservationRow>> {
  const keys = JSON.stringify(
    rows.map((row) => [row.measure, row.area_code, row.dimension, row.period_end, row.period_start]),
  );
  const stored = await db.read
    .selectFrom(sql<{ value: string }>`json_each(${keys})`.as('wanted'))
    .innerJoin('observation', (join) =>
      join
        .on('observation.release_id', '=', releaseId)
        .on('observation.measure', '=', sql<string>`wanted.value->>0`)
        .on('observation.area_code', '=', sql<AreaCode>`wanted.value->>1`)
        .on('observation.dimension', '=', sql<string>`wanted.value->>2`)
        .on('observation.period_end', '=', sql<string>`wanted.value->>3`)
        .on('observation.period_start', '=', sql<string>`wanted.value->>4`),
    )
    .selectAll('observation')
    .execute();
  return new Map(stored.map((row) => [observationKey(row), row]));
}

/** How many figures a release holds of each measure. */
export async function countByMeasure(db: Database, releaseId: number): Promise<ReadonlyMap<string, number>> {
  const rows = await db.read
    .selectFrom('observation')
    .select(['measure', (count) => count.fn.countAll<number>().as('figures')])
    .where('release_id', '=', releaseId)
    .groupBy('measure')
    .execute();
  return new Map(rows.map((row) => [row.measure, row.figures]));
}

/** Marks stored figures that their source also sent with another value, that of `rows`. The first such value of each is kept. */
export function markOtherValues(rows: readonly ObservationRow[]): CompiledQuery[] {
  const target = ['release_id', 'measure', 'area_code', 'dimension', 'period_end', 'period_start'];
  // Each is there already, so that nothing is inserted; and a look by the key is all that it takes.
  const set = 'other_value = excluded.value WHERE other_value IS NULL';
  return insertMany('observation', rows, { onConflict: { target, set } });
}
