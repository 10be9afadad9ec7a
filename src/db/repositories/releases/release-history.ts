/** Which releases readers saw at an earlier instant, and which of them still have their rows. */
import { sql } from 'kysely';
import type { Instant } from '../../../domain/period.ts';
import type { SourceId } from '../../../domain/release.ts';
import type { Database } from '../../database.ts';
import { type CurrentRelease, listReleases } from '../upkeep/source-status.ts';
import { holdsRows } from './releases.ts';

const hasRows = sql<number>`(release.accepted_count = 0 OR ${holdsRows})`;

/** Sorted by source. `isKept` is false when the rows have been removed since. */
export async function listReleasesAsAt(
  db: Database,
  asAt: Instant,
): Promise<{ release: CurrentRelease; isKept: boolean }[]> {
  const rows = await releasesAsAt(db, asAt).execute();
  const kept = new Map(rows.map(({ releaseId, isKept }) => [releaseId, isKept === 1]));
  const releases = await listReleases(db, [...kept.keys()]);
  return releases.map((release) => ({ release, isKept: kept.get(release.releaseId) ?? false }));
}

export function releasesAsAt(db: Database, asAt: Instant) {
  return db.read
    .selectFrom('source')
    .innerJoin('release', (join) =>
      join.on(
        'release.release_id',
        '=',
        sql<number>`(SELECT past.release_id FROM release AS past WHERE past.source_id = source.source_id
          AND past.state = 'published' AND past.published_at <= ${asAt}
          AND NOT EXISTS (SELECT 1 FROM withdrawal WHERE withdrawal.release_id = past.release_id AND withdrawn_at <= ${asAt}) ORDER BY past.release_id DESC LIMIT 1)`,
      ),
    )
    .select(['release.release_id as releaseId', hasRows.as('isKept')]);
}

/** When the oldest release of the source that still has its rows was published; null when none has. */
export async function findKeptSince(db: Database, sourceId: SourceId): Promise<Instant | null> {
  const row = await db.read
    .selectFrom('release')
    .select('published_at as publishedAt')
    .where('source_id', '=', sourceId)
    .where('state', '=', 'published')
    .where(sql<boolean>`${hasRows}`)
    .orderBy('release_id')
    .limit(1)
    .executeTakeFirst();
  return row?.publishedAt ?? null;
}

/** When each source that had a release by then was first read. */
export async function listFirstReleases(
  db: Database,
  asAt: Instant,
): Promise<ReadonlyMap<SourceId, Instant>> {
  const rows = await db.read
    .selectFrom('release')
    .select(['source_id as sourceId', sql<Instant>`min(retrieved_at)`.as('retrievedAt')])
    .where('state', '=', 'published')
    .where('published_at', '<=', asAt)
    .groupBy('source_id')
    .execute();
  return new Map(rows.map(({ sourceId, retrievedAt }) => [sourceId, retrievedAt]));
}
