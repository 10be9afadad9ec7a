/**
 * Aggregate `posting`, life side: joins the sweep that is staged to the release before it. Set-based SQL over ranges of keys, so that every
 * statement is bounded on D1 and nothing of the sweep is held in memory. The rules are told in pipeline/release/life.ts.
 */
import { type CompiledQuery, sql } from 'kysely';
import type { Instant } from '../../../domain/period.ts';
import type { Database } from '../../database.ts';
import { compose } from '../../sql/compose.ts';
import { beginAnew, type KeyRange, type LineStep, wasHeld, within } from './posting-lines.ts';
import { keepIdentical } from './posting-merging.ts';

/** The release that is being made, the one before it, and the instant at which deadlines are judged. */
export interface LifeStep extends LineStep {
  readonly previousId: number;
  readonly at: Instant;
}

export interface Continued {
  readonly continued: number;
  readonly returned: number;
  readonly edited: number;
}

/** How many of the sweep were in the release before, how many came back, how many changed. */
export async function countContinued(db: Database, step: LifeStep, range: KeyRange): Promise<Continued> {
  return db.read
    .selectFrom('staged_posting as staged')
    .innerJoin('posting_version as old', 'old.version_id', 'staged.previous_id')
    .select([
      sql<number>`count(*)`.as('continued'),
      sql<number>`coalesce(sum(old.state <> 'live'), 0)`.as('returned'),
      sql<number>`coalesce(sum(old.content_hash <> staged.content_hash), 0)`.as('edited'),
    ])
    .where('staged.release_id', '=', step.releaseId)
    .where(within('staged.posting_key', range))
    .executeTakeFirstOrThrow();
}

/**
 * A posting seen again under its key goes on with the life it had: in the row that it has where nothing changed, else in the row that the
 * sweep brought, which takes its place.
 */
export function continueByKey(step: LifeStep, range: KeyRange): CompiledQuery[] {
  const { lineId, releaseId } = step;
  const staged = sql`staged.release_id = ${releaseId} AND ${within('staged.posting_key', range)} AND staged.previous_id IS NOT NULL`;
  const returned = sql`SELECT old.version_id FROM staged_posting AS staged
    CROSS JOIN posting_version AS old ON old.version_id = staged.previous_id
    WHERE ${staged} AND staged.is_unchanged = 1 AND old.state <> 'live'`;
  return [
    sql`UPDATE posting_version AS new SET
        first_seen_at = old.first_seen_at,
        times_returned = old.times_returned + (old.state <> 'live'),
        times_edited = old.times_edited + (old.content_hash <> new.content_hash)
      FROM staged_posting AS staged CROSS JOIN posting_version AS old ON old.version_id = staged.previous_id
      WHERE ${staged} AND staged.is_unchanged = 0
        AND new.line_id = ${lineId} AND new.posting_key = staged.posting_key AND new.from_release = ${releaseId}`.compile(
      compose,
    ),
    sql`UPDATE posting_version SET to_release = ${releaseId} WHERE version_id IN
      (SELECT staged.previous_id FROM staged_posting AS staged WHERE ${staged} AND staged.is_unchanged = 0)`.compile(
      compose,
    ),
    ...keepIdentical(step, range),
    ...beginAnew(step, returned, sql`'live', first_seen_at, NULL, NULL, times_returned + 1, times_edited`),
  ];
}

/** Whether the posting was open and its deadline has passed. */
const HAS_CLOSED = (at: Instant) => sql`(state IN ('live', 'unconfirmed') AND closes_at < ${at})`;

/**
 * Postings of the release before that the sweep does not hold, with the state that follows from their deadline. Those that
 * ended, or were last seen, before `keepSince` are left behind.
 */
export function carryForward(step: LifeStep, range: KeyRange, keepSince: Instant): CompiledQuery[] {
  const closed = HAS_CLOSED(step.at);
  // Of a live one, when the release before was retrieved.
  const seen = sql`coalesce(last_seen_at, (SELECT retrieved_at FROM release WHERE release_id = ${step.previousId}))`;
  const isKept = sql`max(coalesce(ended_at, ''), ${seen}) >= ${keepSince}`;
  const absent = sql`SELECT version_id FROM posting_version AS old
    WHERE ${wasHeld('old', step)} AND ${within('old.posting_key', range)}
      AND NOT EXISTS (SELECT 1 FROM staged_posting AS staged
        WHERE staged.release_id = ${step.releaseId} AND staged.posting_key = old.posting_key)`;
  return [
    ...beginAnew(
      step,
      sql`${absent} AND ${isKept} AND (state = 'live' OR ${closed})`,
      sql`CASE WHEN ${closed} THEN 'closed' WHEN state = 'live' THEN 'unconfirmed' ELSE state END,
        first_seen_at, ${seen}, CASE WHEN ${closed} THEN closes_at ELSE ended_at END, times_returned, times_edited`,
    ),
    sql`UPDATE posting_version SET to_release = ${step.releaseId}
      WHERE to_release IS NULL AND version_id IN (${absent} AND NOT ${isKept})`.compile(compose),
  ];
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
  const { lineId, releaseId } = step;
  const placeOf = (order: ReturnType<typeof sql>) =>
    sql<number>`row_number() OVER (PARTITION BY alternate_key ORDER BY ${order})`.as('place');
  const rows = await db.read
    .with('arrival', (reader) =>
      reader
        .selectFrom('posting_version as new')
        .innerJoin('staged_posting as staged', 'staged.posting_key', 'new.posting_key')
        .select(['new.alternate_key', 'new.posting_key', placeOf(sql`new.posting_key`)])
        .where('new.line_id', '=', lineId)
        .where(within('new.alternate_key', range))
        // The plus keeps SQLite from going through all that the sweep brought.
        .where(sql<boolean>`+new.from_release = ${releaseId}`)
        .where('staged.release_id', '=', releaseId)
        .where('staged.previous_id', 'is', null),
    )
    .with('departure', (reader) =>
      reader
        .selectFrom('posting_version as gone')
        .select([
          'gone.alternate_key',
          'gone.posting_key',
          placeOf(sql`gone.ended_at IS NOT NULL, gone.last_seen_at DESC, gone.posting_key`),
        ])
        .where('gone.line_id', '=', lineId)
        .where(within('gone.alternate_key', range))
        .where(sql<boolean>`+gone.to_release IS NULL`)
        .where(sql<boolean>`NOT EXISTS (SELECT 1 FROM staged_posting AS staged
          WHERE staged.release_id = ${releaseId} AND staged.posting_key = gone.posting_key)`),
    )
    .selectFrom('arrival')
    .innerJoin('departure', (join) =>
      join
        .onRef('departure.alternate_key', '=', 'arrival.alternate_key')
        .onRef('departure.place', '=', 'arrival.place'),
    )
    .innerJoin('posting_version as old', (join) =>
      join.onRef('old.posting_key', '=', 'departure.posting_key').on(wasHeld('old', step)),
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

/** The life goes on under the new key, counted as edited; the row under the old key ends. */
export function continueUnderNewKey(step: LifeStep, changes: readonly KeyChange[]): CompiledQuery[] {
  if (changes.length === 0) return [];
  const { lineId, releaseId } = step;
  const pairs = JSON.stringify(changes.map((change) => [change.newKey, change.oldKey]));
  const carried = sql`SELECT carried.version_id FROM json_each(${pairs}) AS pair CROSS JOIN posting_version AS carried
    WHERE carried.line_id = ${lineId} AND carried.posting_key = pair.value->>1 AND carried.from_release = ${releaseId}`;
  return [
    sql`UPDATE posting_version AS new SET
        first_seen_at = old.first_seen_at,
        times_returned = old.times_returned + (old.state <> 'live'),
        times_edited = old.times_edited + 1
      FROM json_each(${pairs}) AS pair CROSS JOIN posting_version AS old
      WHERE new.line_id = ${lineId} AND new.posting_key = pair.value->>0 AND new.from_release = ${releaseId}
        AND ${wasHeld('old', step)} AND old.posting_key = pair.value->>1`,
    sql`DELETE FROM version_district WHERE version_id IN (${carried})`,
    sql`DELETE FROM posting_version WHERE version_id IN (${carried})`,
    sql`UPDATE posting_version AS old SET to_release = ${releaseId} FROM json_each(${pairs}) AS pair
      WHERE ${wasHeld('old', step)} AND old.posting_key = pair.value->>1`,
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
  const unconfirmed = sql`SELECT old.version_id FROM json_each(${list}) AS ending CROSS JOIN posting_version AS old
    WHERE ${wasHeld('old', step)} AND old.posting_key = ending.value->>0 AND old.state = 'unconfirmed'`;
  return [
    ...beginAnew(step, unconfirmed),
    sql`UPDATE posting_version AS carried SET state = ending.value->>1, ended_at = ending.value->>2
      FROM json_each(${list}) AS ending
      WHERE carried.line_id = ${step.lineId} AND carried.posting_key = ending.value->>0
        AND carried.from_release = ${step.releaseId} AND carried.state = 'unconfirmed'`.compile(compose),
  ];
}

export interface StateCounts {
  readonly live: number;
  readonly unconfirmed: number;
  /** Ended since the release before. */
  readonly closed: number;
  readonly withdrawn: number;
}

/** Counts by state over one range of keys. */
export async function countStates(db: Database, step: LineStep, range: KeyRange): Promise<StateCounts> {
  const { lineId, releaseId } = step;
  const endedNow = (state: 'closed' | 'withdrawn') =>
    sql<number>`coalesce(sum(now.state = ${state} AND now.from_release = ${releaseId} AND NOT EXISTS
      (SELECT 1 FROM posting_version AS old
        WHERE ${wasHeld('old', step)} AND old.posting_key = now.posting_key AND old.ended_at IS NOT NULL)), 0)`;
  return db.read
    .selectFrom('posting_version as now')
    .select([
      sql<number>`coalesce(sum(now.state = 'live'), 0)`.as('live'),
      sql<number>`coalesce(sum(now.state = 'unconfirmed'), 0)`.as('unconfirmed'),
      endedNow('closed').as('closed'),
      endedNow('withdrawn').as('withdrawn'),
    ])
    .where('now.line_id', '=', lineId)
    .where(within('now.posting_key', range))
    .where(sql<boolean>`+now.to_release IS NULL`)
    .executeTakeFirstOrThrow();
}
