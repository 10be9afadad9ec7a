/** Aggregate `observation`, two releases side by side: the same figures in both, in pairs. */
import { type RawBuilder, sql } from 'kysely';
import type { MeasureId } from '../../../domain/observation.ts';

export interface ComparedMeasure {
  readonly measure: MeasureId;
  /** The release that readers see. */
  readonly oldId: number;
  /** The candidate. */
  readonly newId: number;
}

/** One figure in both releases. */
export interface FigurePair {
  readonly areaCode: string;
  readonly dimension: string;
  readonly periodLabel: string;
  /** First and last day, `2026-03-01/2026-03-31`: two spans of a year may have one label. */
  readonly periodDays: string;
  readonly before: number;
  readonly now: number;
}

/**
 * `revised`: figures of the same period in both releases. `continued`: the newest figure of a series beside the newest of the last
 * release, where it is of a later period of the same length.
 */
export type Pairing = 'revised' | 'continued';

/**
 * What of a figure is compared: itself, how far below and above it its interval reaches, as a share of it, or its coefficient of variation.
 */
export type Quantity = 'value' | 'below' | 'above' | 'variation';

export interface PairRow {
  readonly area_code: string;
  readonly dimension: string;
  readonly period_label: string;
  readonly period_start: string;
  readonly period_end: string;
  readonly before: number;
  readonly now: number;
}

export function pairOf(row: PairRow): FigurePair {
  const { area_code, dimension, period_label, period_start, period_end, before, now } = row;
  const periodDays = `${period_start}/${period_end}`;
  return { areaCode: area_code, dimension, periodLabel: period_label, periodDays, before, now };
}

/** Pairs that have the quantity in both releases. */
export function pairsOf(
  compared: ComparedMeasure,
  pairing: Pairing,
  quantity: Quantity = 'value',
): RawBuilder<PairRow> {
  const columns = sql`fresh.area_code, fresh.dimension, fresh.period_start, fresh.period_end, fresh.period_label,
      ${columnOf('old', quantity)} AS before, ${columnOf('fresh', quantity)} AS now`;
  const both = pairing === 'revised' ? revised(compared) : continued(compared);
  return sql<PairRow>`(SELECT ${columns} ${both}
      AND ${columnOf('fresh', quantity)} IS NOT NULL AND ${columnOf('old', quantity)} IS NOT NULL)`;
}

function columnOf(table: 'old' | 'fresh', quantity: Quantity): RawBuilder<number | null> {
  const column = (name: string) => sql.ref(`${table}.${name}`);
  const share = (reach: RawBuilder<number>) =>
    sql<number>`(1.0 * (${reach}) / nullif(abs(${column('value')}), 0))`;
  switch (quantity) {
    case 'value':
      return sql`${column('value')}`;
    case 'below':
      return share(sql`${column('value')} - ${column('lower_95')}`);
    case 'above':
      return share(sql`${column('upper_95')} - ${column('value')}`);
    case 'variation':
      return sql`${column('coefficient_of_variation')}`;
  }
}

function revised({ measure, oldId, newId }: ComparedMeasure): RawBuilder<unknown> {
  return sql`FROM observation AS fresh JOIN observation AS old ON old.release_id = ${oldId} AND old.measure = fresh.measure
      AND old.area_code = fresh.area_code AND old.dimension = fresh.dimension
      AND old.period_end = fresh.period_end AND old.period_start = fresh.period_start
    WHERE fresh.release_id = ${newId} AND fresh.measure = ${measure}`;
}

/** Bare columns are of the row that holds the maximum. A year is not set beside the months of it that have passed. */
function continued({ measure, oldId, newId }: ComparedMeasure): RawBuilder<unknown> {
  const newest = (releaseId: number) => sql`(SELECT area_code, dimension, period_start, period_label, value,
      lower_95, upper_95, coefficient_of_variation, max(period_end) AS period_end
    FROM observation WHERE release_id = ${releaseId} AND measure = ${measure} GROUP BY area_code, dimension)`;
  return sql`FROM ${newest(newId)} AS fresh JOIN ${newest(oldId)} AS old
      ON old.area_code = fresh.area_code AND old.dimension = fresh.dimension
    WHERE fresh.period_end > old.period_end
      AND abs((julianday(fresh.period_end) - julianday(fresh.period_start))
        - (julianday(old.period_end) - julianday(old.period_start))) <= 4`;
}
