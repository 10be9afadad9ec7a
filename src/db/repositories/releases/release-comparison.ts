/** Aggregate `observation`, two releases side by side: how far the figures of a measure moved, counted where they lie. */
import { sql } from 'kysely';
import type { MeasureId } from '../../../domain/observation.ts';
import type { CalendarDate } from '../../../domain/period.ts';
import type { Database } from '../../database.ts';
import {
  RATIO_STEP_COLUMNS,
  RATIO_STEP_GROUP,
  type RatioStep,
  readRatioStep,
} from '../../sql/ratio-steps.ts';
import {
  type ComparedMeasure,
  type FigurePair,
  type Pairing,
  pairOf,
  pairsOf,
  type Quantity,
} from './release-pairs.ts';

/** Figures that are smaller than `floor` in both releases are left out: a count of three that becomes one proves nothing. */
export async function listRatioSteps(
  db: Database,
  compared: ComparedMeasure,
  pairing: Pairing,
  floor: number,
  quantity?: Quantity,
): Promise<RatioStep[]> {
  const rows = await db.read
    .selectFrom(pairsOf(compared, pairing, quantity).as('pair'))
    .select(RATIO_STEP_COLUMNS)
    .where(sql<boolean>`max(abs(before), abs(now)) >= ${floor}`)
    .groupBy(RATIO_STEP_GROUP)
    .execute();
  return rows.map(readRatioStep);
}

/** Of the figures that moved by more than `factor` up (or down, when it is below 1), the largest: an example for people. */
export async function findMovedFigure(
  db: Database,
  compared: ComparedMeasure,
  pairing: Pairing,
  factor: number,
  quantity?: Quantity,
): Promise<FigurePair | null> {
  const moved =
    factor >= 1
      ? sql<boolean>`abs(now) > ${factor} * abs(before)`
      : sql<boolean>`abs(now) < ${factor} * abs(before)`;
  const row = await db.read
    .selectFrom(pairsOf(compared, pairing, quantity).as('pair'))
    .selectAll()
    .where(moved)
    .where(sql<boolean>`now <> before`)
    .orderBy(sql`max(abs(before), abs(now)) DESC, area_code, dimension`)
    .limit(1)
    .executeTakeFirst();
  return row ? pairOf(row) : null;
}

/** Where the new values of changed figures stood before. */
export interface MovedValues {
  /** Old values of the same dimensions, in whatever area and period. */
  readonly inColumn: number;
  /** Of these, with the same period: beside another area. */
  readonly acrossAreas: number;
  /** With the same area: of another period. */
  readonly acrossPeriods: number;
  /** How many different values the changed figures have: where there are few, they meet by chance. */
  readonly distinct: number;
}

/** Each old value is counted once. */
export async function countMovedValues(db: Database, compared: ComparedMeasure): Promise<MovedValues> {
  const count = async (...group: readonly string[]): Promise<number> => {
    const columns = sql.join(group.map((column) => sql.ref(column)));
    const side = (
      column: 'before' | 'now',
    ) => sql`(SELECT ${columns}, ${sql.ref(column)} AS value, count(*) AS times
      FROM ${pairsOf(compared, 'revised')} WHERE now <> before GROUP BY ${columns}, value)`;
    const row = await db.read
      .selectFrom(
        sql<{ moved: number | null }>`(SELECT sum(min(old.times, fresh.times)) AS moved
          FROM ${side('before')} AS old JOIN ${side('now')} AS fresh USING (${columns}, value))`.as(
          'counted',
        ),
      )
      .select('moved')
      .executeTakeFirst();
    return row?.moved ?? 0;
  };
  const { distinct } = await db.read
    .selectFrom(pairsOf(compared, 'revised').as('pair'))
    .select(sql<number>`count(DISTINCT now)`.as('distinct'))
    .where(sql<boolean>`now <> before`)
    .executeTakeFirstOrThrow();
  return {
    inColumn: await count('dimension'),
    acrossAreas: await count('dimension', 'period_start', 'period_end'),
    acrossPeriods: await count('dimension', 'area_code'),
    distinct,
  };
}

/** Measures that cannot be told apart by their figures, of at least `least` figures each. */
export async function listTwinMeasures(
  db: Database,
  releaseId: number,
  least: number,
): Promise<(readonly [MeasureId, MeasureId])[]> {
  const rows = await db.read
    .selectFrom('observation')
    .select(['measure'])
    .select(
      sql<string>`count(value) || ' ' || total(value) || ' ' || total(value * value) || ' ' || min(value)`.as(
        'print',
      ),
    )
    .where('release_id', '=', releaseId)
    .groupBy('measure')
    .having(sql<boolean>`count(value) >= ${least} AND min(value) < max(value)`)
    .orderBy('measure')
    .execute();
  const firsts = new Map<string, MeasureId>();
  return rows.flatMap(({ measure, print }) => {
    const first = firsts.get(print);
    if (first !== undefined) return [[first, measure] as const];
    firsts.set(print, measure);
    return [];
  });
}

/** A column of a table: the figures of one measure and one set of dimensions. */
export interface FlatColumn {
  readonly dimension: string;
  /** That all of its figures have. */
  readonly value: number;
  readonly figures: number;
}

/** Columns of at least `least` figures that are all one number now, and were not in the last release. The longest first. */
export async function listFlatColumns(
  db: Database,
  { measure, oldId, newId }: ComparedMeasure,
  least: number,
): Promise<FlatColumn[]> {
  const columns = (releaseId: number) => sql<{
    dimension: string;
    low: number;
    high: number;
    figures: number;
  }>`(SELECT dimension, min(value) AS low, max(value) AS high, count(value) AS figures FROM observation
    WHERE release_id = ${releaseId} AND measure = ${measure} GROUP BY dimension)`;
  const rows = await db.read
    .selectFrom(columns(newId).as('fresh'))
    .innerJoin(columns(oldId).as('old'), 'old.dimension', 'fresh.dimension')
    .select(['fresh.dimension', 'fresh.low', 'fresh.figures'])
    .whereRef('fresh.low', '=', 'fresh.high')
    .whereRef('old.low', '<', 'old.high')
    .where('fresh.figures', '>=', least)
    .where('old.figures', '>=', least)
    .orderBy('fresh.figures', 'desc')
    .execute();
  return rows.map(({ dimension, low, figures }) => ({ dimension, value: low, figures }));
}

/** How many series (an area and its dimensions) the last release had of a measure, and how many of these the candidate has. */
export async function countSeries(
  db: Database,
  { measure, oldId, newId }: ComparedMeasure,
): Promise<{ before: number; kept: number }> {
  const row = await db.read
    .selectFrom(
      sql<{ area_code: string; dimension: string }>`(SELECT DISTINCT area_code, dimension
        FROM observation WHERE release_id = ${oldId} AND measure = ${measure})`.as('old'),
    )
    .select([
      sql<number>`count(*)`.as('before'),
      // By the primary key: joining the two lists compares every series with every other.
      sql<number>`coalesce(sum(EXISTS (SELECT 1 FROM observation AS fresh WHERE fresh.release_id = ${newId}
        AND fresh.measure = ${measure} AND fresh.area_code = old.area_code AND fresh.dimension = old.dimension)), 0)`.as(
        'kept',
      ),
    ])
    .executeTakeFirstOrThrow();
  return row;
}

/** How many figures both releases have of the periods that both have, or of the newest period of each where they share none. */
export async function countSharedPeriods(
  db: Database,
  { measure, oldId, newId }: ComparedMeasure,
): Promise<{ before: number; now: number }> {
  const periods = (releaseId: number) =>
    db.read
      .selectFrom('observation')
      .select(['period_start', 'period_end', sql<number>`count(*)`.as('figures')])
      .where('release_id', '=', releaseId)
      .where('measure', '=', measure)
      .groupBy(['period_start', 'period_end'])
      .orderBy('period_end', 'desc')
      .execute();
  const [old, fresh] = [await periods(oldId), await periods(newId)];
  const known = new Map(fresh.map((row) => [`${row.period_start} ${row.period_end}`, row.figures]));
  const shared = { before: 0, now: 0 };
  for (const { period_start, period_end, figures } of old) {
    const now = known.get(`${period_start} ${period_end}`);
    if (now === undefined) continue;
    shared.before += figures;
    shared.now += now;
  }
  return shared.before > 0 ? shared : { before: old[0]?.figures ?? 0, now: fresh[0]?.figures ?? 0 };
}

/** The last day of the newest period of the measure in either release; null where one holds no figure with a value. */
export async function findNewestPeriods(
  db: Database,
  { measure, oldId, newId }: ComparedMeasure,
): Promise<{ before: CalendarDate | null; now: CalendarDate | null }> {
  const newest = (releaseId: number) =>
    sql<CalendarDate | null>`(SELECT max(period_end) FROM observation
      WHERE release_id = ${releaseId} AND measure = ${measure} AND value IS NOT NULL)`;
  return db.read
    .selectNoFrom([newest(oldId).as('before'), newest(newId).as('now')])
    .executeTakeFirstOrThrow();
}
