/** Aggregate `withdrawal`: releases that were published and turned out to be wrong. */
import { type CompiledQuery, sql } from 'kysely';
import type { Instant } from '../../../domain/period.ts';
import type { SourceId } from '../../../domain/release.ts';
import type { Database } from '../../database.ts';
import { compose } from '../../sql/compose.ts';
import { holdsRows, type ReleaseRow, stands } from './releases.ts';

export interface Withdrawal {
  readonly releaseId: number;
  readonly withdrawnAt: Instant;
  /** In the operator's words. */
  readonly reason: string;
  /** What readers see of the source since; null when nothing earlier was held, or they saw another release by then. */
  readonly returnedToId: number | null;
}

export interface WithdrawnRelease extends Withdrawal {
  readonly name: string;
  readonly sourceId: SourceId;
  readonly retrievedAt: Instant;
}

function withdrawals(db: Database) {
  return db.read
    .selectFrom('withdrawal')
    .innerJoin('release', 'release.release_id', 'withdrawal.release_id')
    .select([
      'withdrawal.release_id as releaseId',
      'withdrawn_at as withdrawnAt',
      'reason',
      'returned_to_release_id as returnedToId',
      'release.name as name',
      'release.source_id as sourceId',
      'release.retrieved_at as retrievedAt',
    ]);
}

/** Null for a release that stands. */
export async function findWithdrawal(db: Database, releaseId: number): Promise<WithdrawnRelease | null> {
  const row = await withdrawals(db).where('withdrawal.release_id', '=', releaseId).executeTakeFirst();
  return row ?? null;
}

/** In the order in which the releases were made. */
export async function listWithdrawals(db: Database): Promise<WithdrawnRelease[]> {
  return withdrawals(db).orderBy('withdrawal.release_id').execute();
}

/** Those whose figures an edition showed. */
export async function listWithdrawnFrom(db: Database, editionId: number): Promise<WithdrawnRelease[]> {
  return withdrawals(db)
    .where(
      sql<boolean>`withdrawal.release_id IN (SELECT release_id FROM withdrawal_edition WHERE edition_id = ${editionId})`,
    )
    .orderBy('release.source_id')
    .orderBy('withdrawal.release_id')
    .execute();
}

/**
 * The newest release of the source that was withdrawn and rests on these very answers; null when there is none, or when an operator has
 * published the same answers again since.
 */
export async function findWithdrawnTwin(
  db: Database,
  sourceId: SourceId,
  contentSha256: string,
): Promise<WithdrawnRelease | null> {
  const row = await withdrawals(db)
    .where('release.source_id', '=', sourceId)
    .where('release.content_sha256', '=', contentSha256)
    .where(
      sql<boolean>`NOT EXISTS (SELECT 1 FROM release AS later WHERE later.source_id = release.source_id
        AND later.content_sha256 = release.content_sha256 AND later.state = 'published' AND later.release_id > release.release_id
        AND later.release_id NOT IN (SELECT release_id FROM withdrawal))`,
    )
    .orderBy('release.release_id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** The newest release before it that was published, stands, and still has its rows; null when there is none. */
export async function findReleaseToReturnTo(
  db: Database,
  { source_id, release_id }: Pick<ReleaseRow, 'source_id' | 'release_id'>,
): Promise<ReleaseRow | null> {
  const row = await db.read
    .selectFrom('release')
    .selectAll()
    .where('source_id', '=', source_id)
    .where('state', '=', 'published')
    .where('release_id', '<', release_id)
    .where(stands)
    .where(sql<boolean>`(release.accepted_count = 0 OR ${holdsRows})`)
    .orderBy('release_id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Stands in one atomic write, and changes nothing while the source is being refreshed: then its first query changes no row. Moves the pointer
 * if it leads to the release. Whatever edition is being built is given up, for it may hold the release. Fails as a whole when the release
 * has been withdrawn meanwhile.
 */
export function writeWithdrawal(
  release: Pick<ReleaseRow, 'release_id' | 'source_id' | 'published_at'>,
  { withdrawnAt, reason, returnedToId }: Omit<Withdrawal, 'releaseId'>,
): CompiledQuery[] {
  const { release_id, source_id, published_at } = release;
  const isWritten = sql`EXISTS (SELECT 1 FROM withdrawal WHERE release_id = ${release_id})`;
  return [
    sql`INSERT INTO withdrawal (release_id, withdrawn_at, reason, returned_to_release_id)
      SELECT ${release_id}, ${withdrawnAt}, ${reason}, ${returnedToId}
      WHERE NOT EXISTS (SELECT 1 FROM run WHERE source_id = ${source_id} AND state = 'running')`,
    sql`UPDATE source SET current_release_id = ${returnedToId}
      WHERE source_id = ${source_id} AND current_release_id = ${release_id} AND ${isWritten}`,
    // Those that have forgotten their releases were built from it if no newer one of the source had come by then.
    sql`INSERT INTO withdrawal_edition (release_id, edition_id)
      SELECT ${release_id}, edition_id FROM edition WHERE state = 'published' AND ${isWritten} AND
        CASE WHEN EXISTS (SELECT 1 FROM edition_release AS held WHERE held.edition_id = edition.edition_id)
          THEN EXISTS (SELECT 1 FROM edition_release AS held WHERE held.edition_id = edition.edition_id AND held.release_id = ${release_id})
          ELSE published_at >= ${published_at} AND NOT EXISTS (SELECT 1 FROM release AS newer WHERE newer.source_id = ${source_id}
            AND newer.state = 'published' AND newer.release_id > ${release_id} AND newer.published_at <= edition.published_at) END`,
    sql`DELETE FROM edition_plan WHERE ${isWritten}`,
  ].map((query) => query.compile(compose));
}
