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
  /** Null before the first edition. */
  readonly edition: { readonly asAt: Instant; readonly publishedAt: Instant } | null;
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
    .select(['edition.as_at as asAt', 'edition.published_at as publishedAt'])
    .where('installation.name', '=', 'current_edition_id')
    .executeTakeFirst();
  return {
    newestReleaseAt: release?.newest ?? null,
    edition: edition?.publishedAt ? { asAt: edition.asAt, publishedAt: edition.publishedAt } : null,
  };
}
