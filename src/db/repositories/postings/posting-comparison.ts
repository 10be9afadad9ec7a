/** Aggregate `posting`, two releases side by side: the pay and the dates of adverts that both hold as live. */
import { type RawBuilder, sql } from 'kysely';
import type { CalendarDate } from '../../../domain/period.ts';
import type { Database } from '../../database.ts';
import {
  RATIO_STEP_COLUMNS,
  RATIO_STEP_GROUP,
  type RatioStep,
  readRatioStep,
} from '../../sql/ratio-steps.ts';

export interface ComparedAdverts {
  /** The release that readers see. */
  readonly oldId: number;
  /** The candidate. */
  readonly newId: number;
}

interface PayRow {
  readonly posting_key: string;
  readonly title: string;
  readonly before: number | null;
  readonly now: number | null;
}

/** The least that each advert pays, in pounds a year. */
function payOf({ oldId, newId }: ComparedAdverts): RawBuilder<PayRow> {
  return sql<PayRow>`(SELECT fresh.posting_key, fresh.title,
      old.pay_min_gbp_per_year AS before, fresh.pay_min_gbp_per_year AS now
    FROM posting AS fresh JOIN posting AS old ON old.release_id = ${oldId} AND old.posting_key = fresh.posting_key
    WHERE fresh.release_id = ${newId} AND fresh.state = 'live' AND old.state = 'live')`;
}

/** Of the adverts whose pay we could read in both releases. */
export async function listPaySteps(db: Database, compared: ComparedAdverts): Promise<RatioStep[]> {
  const rows = await paySteps(db, compared).execute();
  return rows.map(readRatioStep);
}

function paySteps(db: Database, compared: ComparedAdverts) {
  return db.read
    .selectFrom(payOf(compared).as('pair'))
    .select(RATIO_STEP_COLUMNS)
    .where('before', 'is not', null)
    .where('now', 'is not', null)
    .groupBy(RATIO_STEP_GROUP);
}

/** Of the adverts whose pay changed, how many have the pay that another one had. */
export async function countMovedPay(db: Database, compared: ComparedAdverts): Promise<number> {
  const side = (column: 'before' | 'now') => sql`(SELECT ${sql.ref(column)} AS value, count(*) AS times
    FROM ${payOf(compared)} WHERE now <> before GROUP BY value)`;
  const { moved } = await db.read
    .selectFrom(
      sql<{ moved: number }>`(SELECT coalesce(sum(min(old.times, fresh.times)), 0) AS moved
        FROM ${side('before')} AS old JOIN ${side('now')} AS fresh USING (value))`.as('counted'),
    )
    .select('moved')
    .executeTakeFirstOrThrow();
  return moved;
}

/** Of how many adverts of both releases the pay could be read, then and now. */
export async function countReadPay(
  db: Database,
  compared: ComparedAdverts,
): Promise<{ before: number; now: number }> {
  return db.read
    .selectFrom(payOf(compared).as('pair'))
    .select([sql<number>`count(before)`.as('before'), sql<number>`count(now)`.as('now')])
    .executeTakeFirstOrThrow();
}

/** The advert whose pay moved farthest, or was lost: an example for people. Null when none changed. */
export async function findMovedPay(
  db: Database,
  compared: ComparedAdverts,
): Promise<{ title: string; before: number; now: number | null } | null> {
  const row = await db.read
    .selectFrom(payOf(compared).as('pair'))
    .select(['title', 'now', sql<number>`before`.as('before')])
    .where('before', 'is not', null)
    .where(sql<boolean>`now IS NOT before`)
    .orderBy(sql`abs(coalesce(ln(max(now, 1.0) / max(before, 1.0)), 99)) DESC, posting_key`)
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** How many live adverts say that they were posted or close after the day, of how many. */
export async function countPostedAfter(
  db: Database,
  releaseId: number,
  day: CalendarDate,
): Promise<{ adverts: number; after: number; title: string | null }> {
  return db.read
    .selectFrom('posting')
    .select([
      sql<number>`count(*)`.as('adverts'),
      sql<number>`count(CASE WHEN posted_on > ${day} OR closes_at > ${day} THEN 1 END)`.as('after'),
      sql<string | null>`max(CASE WHEN posted_on > ${day} OR closes_at > ${day} THEN title END)`.as('title'),
    ])
    .where('release_id', '=', releaseId)
    .where('state', '=', 'live')
    .executeTakeFirstOrThrow();
}

/** Of the adverts that both releases hold as live and that named an employer, how many name another one now; and one of them. */
export async function countOtherEmployers(
  db: Database,
  { oldId, newId }: ComparedAdverts,
): Promise<{ adverts: number; other: number; title: string | null }> {
  return db.read
    .selectFrom(
      sql<{
        title: string;
        is_other: number;
      }>`(SELECT fresh.title, fresh.employer_name IS NOT old.employer_name AS is_other
        FROM posting AS fresh JOIN posting AS old ON old.release_id = ${oldId} AND old.posting_key = fresh.posting_key
        WHERE fresh.release_id = ${newId} AND fresh.state = 'live' AND old.state = 'live'
          AND old.employer_name IS NOT NULL)`.as('pair'),
    )
    .select([
      sql<number>`count(*)`.as('adverts'),
      sql<number>`coalesce(sum(is_other), 0)`.as('other'),
      sql<string | null>`max(CASE WHEN is_other THEN title END)`.as('title'),
    ])
    .executeTakeFirstOrThrow();
}
