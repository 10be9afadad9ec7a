/** What the timetable needs to know of the past: recent runs, the newest release, the current edition. */
import { sql } from 'kysely';
import type { ErrorCode } from '../../../domain/errors.ts';
import type { Instant } from '../../../domain/period.ts';
import type { RunState, RunTask, SourceId } from '../../../domain/release.ts';
import type { Database } from '../../database.ts';

export interface PastRun {
  readonly sourceId: SourceId;
  readonly runKey: string;
  readonly task: RunTask;
  readonly state: RunState;
  readonly startedAt: Instant;
  /** Null while it runs. */
  readonly finishedAt: Instant | null;
  /** Null once it has ended. */
  readonly claimExpiresAt: Instant | null;
  /** It was asked to stop, as when the service is; the source is not to blame. */
  readonly isCancelled: boolean;
}

export interface PublishedSoFar {
  /** Null before the first release. */
  readonly newestReleaseAt: Instant | null;
  /** Null before the first edition. `isBehind`: some source has another release than the one that it was built from, or it was withdrawn. */
  readonly edition: { readonly asAt: Instant; readonly isBehind: boolean } | null;
}

/** Runs of one source that started at or after `since`, and the one under way, whenever it started; oldest first. */
export function runsOfSource(db: Database, sourceId: SourceId, since: Instant) {
  return db.read
    .selectFrom('run')
    .select([
      'source_id as sourceId',
      'run_key as runKey',
      'task',
      'state',
      'started_at as startedAt',
      'finished_at as finishedAt',
      'claim_expires_at as claimExpiresAt',
      'error_code as errorCode',
    ])
    .where('source_id', '=', sourceId)
    .where((where) => where.or([where('started_at', '>=', since), where('state', '=', 'running')]))
    .orderBy('started_at');
}

export async function listRunsOfSource(db: Database, sourceId: SourceId, since: Instant): Promise<PastRun[]> {
  const rows = await runsOfSource(db, sourceId, since).execute();
  return rows.map(({ errorCode, ...row }) => ({
    ...row,
    isCancelled: errorCode === ('cancelled' satisfies ErrorCode),
  }));
}

export async function findPublishedSoFar(db: Database): Promise<PublishedSoFar> {
  const release = await db.read
    .selectFrom('source')
    .innerJoin('release', 'release.release_id', 'source.current_release_id')
    .select((select) => select.fn.max('release.published_at').as('newest'))
    .executeTakeFirst();
  const edition = await db.read
    .selectFrom('installation')
    .innerJoin('edition', (join) =>
      join.on('edition.edition_id', '=', sql<number>`CAST(installation.value AS INTEGER)`),
    )
    .select('edition.as_at as asAt')
    // By what it holds and not by when it was published: a release may come while it is built, and clocks differ.
    .select(
      sql<number>`EXISTS (SELECT 1 FROM source WHERE current_release_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM edition_release AS held WHERE held.edition_id = edition.edition_id
          AND held.source_id = source.source_id AND held.release_id = source.current_release_id))
        OR EXISTS (SELECT 1 FROM withdrawal_edition AS gone WHERE gone.edition_id = edition.edition_id)`.as(
        'behind',
      ),
    )
    .where('installation.name', '=', 'current_edition_id')
    .executeTakeFirst();
  return {
    newestReleaseAt: release?.newest ?? null,
    edition: edition ? { asAt: edition.asAt, isBehind: edition.behind === 1 } : null,
  };
}

/** Refreshes that started from `since` to `by` and have ended, oldest first, with what went wrong. */
export async function listWatchedRuns(db: Database, sourceId: SourceId, since: Instant, by: Instant) {
  return db.read
    .selectFrom('run')
    .select([
      'state',
      'started_at as startedAt',
      'finished_at as finishedAt',
      'error_code as errorCode',
      'error_detail as errorDetail',
    ])
    .where('source_id', '=', sourceId)
    .where('task', '=', 'refresh')
    .where('started_at', '>=', since)
    .where('started_at', '<=', by)
    .where('finished_at', 'is not', null)
    .orderBy('started_at')
    .execute();
}
