/** How far pairs of numbers are apart, counted in steps: a histogram that the database makes in one pass. */
import { type RawBuilder, sql } from 'kysely';

/** Neighbouring steps differ by a twentieth of a factor e: 5 %. */
const STEPS = 20;
/** Stands for infinity: no two figures are so far apart. */
const BEYOND = 99_999;

/** How many pairs moved by about the same factor. */
export interface RatioStep {
  /** New number by old, as a natural logarithm to the nearest twentieth: minus infinity where it became 0, infinity where it was 0. */
  readonly logRatio: number;
  /** True where nothing changed at all. */
  readonly isSame: boolean;
  readonly figures: number;
}

/** The columns to select from pairs with `before` and `now`, neither of them null; group by the first two. */
export const RATIO_STEP_COLUMNS = [
  sql<number>`CASE WHEN now = before THEN 0 WHEN now = 0 THEN ${sql.lit(-BEYOND)} WHEN before = 0 THEN ${sql.lit(BEYOND)}
    ELSE round(${sql.lit(STEPS)} * ln(abs(1.0 * now / before))) END`.as('step'),
  sql<number>`now = before`.as('isSame'),
  sql<number>`count(*)`.as('figures'),
] as const;

export const RATIO_STEP_GROUP: RawBuilder<unknown> = sql`1, 2`;

export function readRatioStep(row: { step: number; isSame: number; figures: number }): RatioStep {
  const isBeyond = Math.abs(row.step) === BEYOND;
  return {
    logRatio: isBeyond ? row.step * Number.POSITIVE_INFINITY : row.step / STEPS,
    isSame: row.isSame === 1,
    figures: row.figures,
  };
}
