/** Aggregate `observation`, one release: figures that no measure can have. */
import { sql } from 'kysely';
import type { MeasureId } from '../../../domain/observation.ts';
import type { CalendarDate } from '../../../domain/period.ts';
import type { Database } from '../../database.ts';

/** Figures that break a bound: how many, and the worst of them. */
export interface OutOfBounds {
  readonly figures: number;
  readonly areaCode: string;
  readonly dimension: string;
  readonly periodLabel: string;
  readonly value: number | null;
}

/** Null when every value of the measure lies between the two ends, which both can occur. */
export async function findOutOfRange(
  db: Database,
  releaseId: number,
  measure: MeasureId,
  { least, most }: { readonly least: number; readonly most: number },
): Promise<OutOfBounds | null> {
  const row = await outOfBounds(db, releaseId, measure)
    .select(sql<number>`max(abs(value))`.as('worst'))
    .where((where) => where.or([where('value', '<', least), where('value', '>', most)]))
    .executeTakeFirst();
  return row?.figures ? row : null;
}

/**
 * Null when every limit of an interval lies where a figure of the measure might. Intervals are made around their figures, so that one near an end
 * of the range reaches beyond it: by the width of the range at most.
 */
export async function findIntervalOutOfRange(
  db: Database,
  releaseId: number,
  measure: MeasureId,
  { least, most }: { readonly least: number; readonly most: number },
): Promise<(OutOfBounds & { readonly lower95: number | null; readonly upper95: number | null }) | null> {
  const width = most - least;
  const row = await outOfBounds(db, releaseId, measure)
    .select(['lower_95 as lower95', 'upper_95 as upper95'])
    .select(sql<number>`max(upper_95 - lower_95)`.as('worst'))
    .where((where) => where.or([where('lower_95', '<', least - width), where('upper_95', '>', most + width)]))
    .executeTakeFirst();
  return row?.figures ? row : null;
}

/** Whether any figure of the measure has an interval or a coefficient of variation. */
export async function hasConfidence(db: Database, releaseId: number, measure: MeasureId): Promise<boolean> {
  const row = await db.read
    .selectFrom('observation')
    .select('measure')
    .where('release_id', '=', releaseId)
    .where('measure', '=', measure)
    .where((where) =>
      where.or([where('upper_95', 'is not', null), where('coefficient_of_variation', 'is not', null)]),
    )
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Null when no period of the measure ends after the day. */
export async function findAfter(
  db: Database,
  releaseId: number,
  measure: MeasureId,
  day: CalendarDate,
): Promise<OutOfBounds | null> {
  const row = await outOfBounds(db, releaseId, measure)
    .select(sql<string>`max(period_end)`.as('worst'))
    .where('period_end', '>', day)
    .executeTakeFirst();
  return row?.figures ? row : null;
}

/** The bare columns are of the row that holds the maximum. */
function outOfBounds(db: Database, releaseId: number, measure: MeasureId) {
  return db.read
    .selectFrom('observation')
    .select(['area_code as areaCode', 'dimension', 'period_label as periodLabel', 'value'])
    .select(sql<number>`count(*)`.as('figures'))
    .where('release_id', '=', releaseId)
    .where('measure', '=', measure);
}
