/**
 * Aggregate `posting`, life side: joins a staged sweep to the release before it. Set-based SQL over ranges of keys, so that every
 * statement is bounded on D1 and nothing of the sweep is held in memory. The rules are told in pipeline/life.ts.
 */
import { type CompiledQuery, sql } from 'kysely';
import type { Instant } from '../../../domain/period.ts';
import type { Database } from '../../database.ts';
import { compose } from '../../sql/compose.ts';
import { CODING_COLUMNS } from './posting-coding.ts';

/** The two releases and the instant at which deadlines are judged. */
export interface LifeStep {
  readonly releaseId: number;
  readonly previousId: number;
  readonly at: Instant;
}

/** Keys above `after` up to and including `upTo`; null means to the end. */
export interface KeyRange {
  readonly after: string;
  readonly upTo: string | null;
}

/** The `size`-th key after `after`, where the next range ends; null when the rest fits into one range. */
export async function findRangeEnd(
  db: Database,
  releaseId: number,
  column: 'posting_key' | 'alternate_key',
  after: string,
  size: number,
): Promise<string | null> {
  const row = await db.read
    .selectFrom('posting')
    .select((row) => row.ref(column).as('last'))
    .where('release_id', '=', releaseId)
    .where(column, '>', after)
    .orderBy(column)
    .limit(1)
    .offset(size - 1)
    .executeTakeFirst();
  return row?.last ?? null;
}

export function within(column: string, range: KeyRange) {
  return range.upTo === null
    ? sql<boolean>`${sql.ref(column)} > ${range.after}`
    : sql<boolean>`${sql.ref(column)} > ${range.after} AND ${sql.ref(column)} <= ${range.upTo}`;
}

export interface Continued {
  readonly continued: number;
  readonly returned: number;
  readonly edited: number;
}

/** How many of the sweep were in the release before, how many came back, how many changed. */
export async function countContinued(db: Database, step: LifeStep, range: KeyRange): Promise<Continued> {
  const row = await db.read
    .selectFrom('posting as new')
    .innerJoin('posting as old', (join) =>
      join.on('old.release_id', '=', step.previousId).onRef('old.posting_key', '=', 'new.posting_key'),
    )
    .select([
      sql<number>`count(*)`.as('continued'),
      sql<number>`coalesce(sum(old.state <> 'live'), 0)`.as('returned'),
      sql<number>`coalesce(sum(old.content_hash <> new.content_hash), 0)`.as('edited'),
    ])
    .where('new.release_id', '=', step.releaseId)
    .where(within('new.posting_key', range))
    .executeTakeFirstOrThrow();
  return { continued: row.continued, returned: row.returned, edited: row.edited };
}

/** A posting seen again under its key goes on with the life it had. */
export function continueByKey(step: LifeStep, range: KeyRange): CompiledQuery {
  return sql`UPDATE posting AS new SET
      first_seen_at = old.first_seen_at,
      times_returned = old.times_returned + (old.state <> 'live'),
      times_edited = old.times_edited + (old.content_hash <> new.content_hash)
    FROM posting AS old
    WHERE new.release_id = ${step.releaseId} AND ${within('new.posting_key', range)}
      AND old.release_id = ${step.previousId} AND old.posting_key = new.posting_key`.compile(compose);
}

export const CARRIED_COLUMNS = `content_hash, alternate_key, shared_reference, kind, title, employer_name, employer_reference,
  url, summary, posted_on, closes_at, places, is_national, pay, employment_types, hours_per_week, openings, source_category,
  apprenticeship, ${CODING_COLUMNS.join(', ')}`;

/** Whether the posting was open and its deadline has passed. */
const HAS_CLOSED = (at: Instant) => sql`(old.state IN ('live', 'unconfirmed') AND old.closes_at < ${at})`;

/**
 * Postings of the release before that the sweep does not hold, with the state that follows from their deadline. Those that
 * ended, or were last seen, before `keepSince` are left behind.
 */
export function carryForward(step: LifeStep, range: KeyRange, keepSince: Instant): CompiledQuery[] {
  const closed = HAS_CLOSED(step.at);
  const postings = sql`INSERT INTO posting (release_id, posting_key, state, first_seen_at, last_seen_at, ended_at,
      times_returned, times_edited, retrieval_sequence, locator, ${sql.raw(CARRIED_COLUMNS)})
    SELECT ${step.releaseId}, posting_key,
      CASE WHEN ${closed} THEN 'closed' WHEN old.state = 'live' THEN 'unconfirmed' ELSE old.state END,
      first_seen_at, last_seen_at, CASE WHEN ${closed} THEN closes_at ELSE ended_at END,
      times_returned, times_edited, NULL, NULL, ${sql.raw(CARRIED_COLUMNS)}
    FROM posting AS old
    WHERE old.release_id = ${step.previousId} AND ${within('old.posting_key', range)}
      AND max(coalesce(old.ended_at, ''), old.last_seen_at) >= ${keepSince}
      AND NOT EXISTS (SELECT 1 FROM posting AS new
        WHERE new.release_id = ${step.releaseId} AND new.posting_key = old.posting_key)`;
  const districts = sql`INSERT INTO posting_district (release_id, district_code, posting_key)
    SELECT ${step.releaseId}, old.district_code, old.posting_key
    FROM posting AS carried JOIN posting_district AS old
      ON old.release_id = ${step.previousId} AND old.posting_key = carried.posting_key
    WHERE carried.release_id = ${step.releaseId} AND ${within('carried.posting_key', range)}
      AND carried.retrieval_sequence IS NULL`;
  return [postings.compile(compose), districts.compile(compose)];
}

/** A posting that changed its key: the sweep's new key, and the key under which its life was carried forward. */
export interface KeyChange {
  readonly newKey: string;
  readonly oldKey: string;
  readonly isReturn: boolean;
}

/**
 * Pairs postings unknown to the release before with absent ones that carry the same alternate key. Where several compete, the
 * open ones and those seen last go first, and each is used once.
 */
export async function listKeyChanges(
  db: Database,
  step: LifeStep,
  range: KeyRange,
): Promise<readonly KeyChange[]> {
  const rows = await db.read
    .with('arrival', (reader) =>
      reader
        .selectFrom('posting as new')
        .select([
          'new.alternate_key',
          'new.posting_key',
          sql<number>`row_number() OVER (PARTITION BY new.alternate_key ORDER BY new.posting_key)`.as(
            'place',
          ),
        ])
        .where('new.release_id', '=', step.releaseId)
        .where(within('new.alternate_key', range))
        .where('new.retrieval_sequence', 'is not', null)
        .where(sql<boolean>`NOT EXISTS (SELECT 1 FROM posting AS old
          WHERE old.release_id = ${step.previousId} AND old.posting_key = new.posting_key)`),
    )
    .with('departure', (reader) =>
      reader
        .selectFrom('posting as gone')
        .select([
          'gone.alternate_key',
          'gone.posting_key',
          sql<number>`row_number() OVER (PARTITION BY gone.alternate_key
            ORDER BY gone.ended_at IS NOT NULL, gone.last_seen_at DESC, gone.posting_key)`.as('place'),
        ])
        .where('gone.release_id', '=', step.releaseId)
        .where(within('gone.alternate_key', range))
        .where('gone.retrieval_sequence', 'is', null),
    )
    .selectFrom('arrival')
    .innerJoin('departure', (join) =>
      join
        .onRef('departure.alternate_key', '=', 'arrival.alternate_key')
        .onRef('departure.place', '=', 'arrival.place'),
    )
    .innerJoin('posting as old', (join) =>
      join.on('old.release_id', '=', step.previousId).onRef('old.posting_key', '=', 'departure.posting_key'),
    )
    .select([
      'arrival.posting_key as new_key',
      'departure.posting_key as old_key',
      sql<number>`old.state <> 'live'`.as('is_return'),
    ])
    .orderBy('arrival.posting_key')
    .execute();
  return rows.map((row) => ({ newKey: row.new_key, oldKey: row.old_key, isReturn: row.is_return === 1 }));
}

/** The life goes on under the new key, counted as edited; the row carried under the old key is removed. */
export function continueUnderNewKey(step: LifeStep, changes: readonly KeyChange[]): CompiledQuery[] {
  if (changes.length === 0) return [];
  const pairs = JSON.stringify(changes.map((change) => [change.newKey, change.oldKey]));
  const oldKeys = JSON.stringify(changes.map((change) => change.oldKey));
  return [
    sql`UPDATE posting AS new SET
        first_seen_at = old.first_seen_at,
        times_returned = old.times_returned + (old.state <> 'live'),
        times_edited = old.times_edited + 1
      FROM json_each(${pairs}) AS pair CROSS JOIN posting AS old
      WHERE new.release_id = ${step.releaseId} AND new.posting_key = pair.value->>0
        AND old.release_id = ${step.previousId} AND old.posting_key = pair.value->>1`,
    sql`DELETE FROM posting_district WHERE release_id = ${step.releaseId}
      AND posting_key IN (SELECT value FROM json_each(${oldKeys}))`,
    sql`DELETE FROM posting WHERE release_id = ${step.releaseId}
      AND posting_key IN (SELECT value FROM json_each(${oldKeys}))`,
  ].map((query) => query.compile(compose));
}

/** How a posting ended, in the source's own word. */
export interface StatedEnding {
  readonly key: string;
  readonly state: 'closed' | 'withdrawn';
  readonly at: Instant;
}

/** Applies to carried postings that no deadline has closed. */
export function applyEndings(step: LifeStep, endings: readonly StatedEnding[]): CompiledQuery[] {
  if (endings.length === 0) return [];
  const list = JSON.stringify(endings.map((ending) => [ending.key, ending.state, ending.at]));
  return [
    sql`UPDATE posting AS carried SET state = ending.value->>1, ended_at = ending.value->>2
      FROM json_each(${list}) AS ending
      WHERE carried.release_id = ${step.releaseId} AND carried.posting_key = ending.value->>0
        AND carried.state = 'unconfirmed' AND carried.retrieval_sequence IS NULL`.compile(compose),
  ];
}

export interface StateCounts {
  readonly live: number;
  readonly unconfirmed: number;
  /** Ended since the release before. */
  readonly closed: number;
  readonly withdrawn: number;
}

/** Counts by state over one range of keys; `previousId` null for a first release. */
export async function countStates(
  db: Database,
  releaseId: number,
  previousId: number | null,
  range: KeyRange,
): Promise<StateCounts> {
  const row = await db.read
    .selectFrom('posting as now')
    .leftJoin('posting as old', (join) =>
      join.on('old.release_id', '=', previousId ?? 0).onRef('old.posting_key', '=', 'now.posting_key'),
    )
    .select([
      sql<number>`coalesce(sum(now.state = 'live'), 0)`.as('live'),
      sql<number>`coalesce(sum(now.state = 'unconfirmed'), 0)`.as('unconfirmed'),
      sql<number>`coalesce(sum(now.state = 'closed' AND old.ended_at IS NULL), 0)`.as('closed'),
      sql<number>`coalesce(sum(now.state = 'withdrawn' AND old.ended_at IS NULL), 0)`.as('withdrawn'),
    ])
    .where('now.release_id', '=', releaseId)
    .where(within('now.posting_key', range))
    .executeTakeFirstOrThrow();
  return { live: row.live, unconfirmed: row.unconfirmed, closed: row.closed, withdrawn: row.withdrawn };
}
