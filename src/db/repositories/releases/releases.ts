/** Aggregate `release` with the pointer in `source`: staging, publishing, quarantine, and what came before. */
import { type CompiledQuery, type Selectable, sql } from 'kysely';
import type { Instant } from '../../../domain/period.ts';
import type { SourceId } from '../../../domain/release.ts';
import type { Database } from '../../database.ts';
import { compose } from '../../sql/compose.ts';
import type { ReleaseTable } from '../../tables.ts';

export type ReleaseRow = Selectable<ReleaseTable>;

/** The release readers see; null before the first. */
export async function findCurrentRelease(db: Database, sourceId: SourceId): Promise<ReleaseRow | null> {
  const row = await db.read
    .selectFrom('source')
    .innerJoin('release', 'release.release_id', 'source.current_release_id')
    .selectAll('release')
    .where('source.source_id', '=', sourceId)
    .executeTakeFirst();
  return row ?? null;
}

/** The newest published release of a source that was retrieved by an instant, stands, and whose rows have not been pruned. */
export async function findHeldReleaseBy(
  db: Database,
  sourceId: SourceId,
  by: Instant,
): Promise<ReleaseRow | null> {
  const row = await db.read
    .selectFrom('release')
    .selectAll()
    .where('source_id', '=', sourceId)
    .where('state', '=', 'published')
    .where('retrieved_at', '<=', by)
    .where(stands)
    .where(holdsRows)
    .orderBy('release_id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** Whether the release in the query still has rows. */
export const holdsRows = sql<boolean>`(EXISTS (SELECT 1 FROM posting_release WHERE posting_release.release_id = release.release_id)
  OR EXISTS (SELECT 1 FROM observation WHERE observation.release_id = release.release_id)
  OR EXISTS (SELECT 1 FROM occupation_fact WHERE occupation_fact.release_id = release.release_id)
  OR EXISTS (SELECT 1 FROM school WHERE school.release_id = release.release_id))`;

/** Whether the release in the query was not withdrawn. */
export const stands = sql<boolean>`release.release_id NOT IN (SELECT release_id FROM withdrawal)`;

export async function findReleaseByName(db: Database, name: string): Promise<ReleaseRow | null> {
  const row = await db.read.selectFrom('release').selectAll().where('name', '=', name).executeTakeFirst();
  return row ?? null;
}

export async function findRelease(db: Database, releaseId: number): Promise<ReleaseRow | null> {
  const row = await db.read
    .selectFrom('release')
    .selectAll()
    .where('release_id', '=', releaseId)
    .executeTakeFirst();
  return row ?? null;
}

/** Numbers of the releases that still have rows. */
export async function listHeldReleases(db: Database): Promise<number[]> {
  const rows = await db.read.selectFrom('release').select('release_id').where(holdsRows).execute();
  return rows.map((row) => row.release_id);
}

/** As {@link findReleaseByName}, of a release that is known to be there. Throws when it is not. */
export async function getReleaseByName(db: Database, name: string): Promise<ReleaseRow> {
  return db.read.selectFrom('release').selectAll().where('name', '=', name).executeTakeFirstOrThrow();
}

/** What dead runs of the source left behind. */
export async function listStagedReleases(db: Database, sourceId: SourceId): Promise<readonly ReleaseRow[]> {
  return db.read
    .selectFrom('release')
    .selectAll()
    .where('source_id', '=', sourceId)
    .where('state', '=', 'staged')
    .orderBy('release_id')
    .execute();
}

export interface NewRelease {
  readonly sourceId: SourceId;
  readonly previousReleaseId: number | null;
  readonly retrievedAt: Instant;
  readonly codeVersion: string;
  readonly contentSha256: string;
}

/**
 * The id is one more than the highest there is, so a run that is repeated after a kill gets the same one. `releaseId`: the one that it had
 * in the database that is made again.
 */
export function insertStagedRelease(
  name: string,
  release: NewRelease,
  releaseId: number | null = null,
): CompiledQuery {
  return sql`INSERT INTO release
      (release_id, name, source_id, state, previous_release_id, retrieved_at, code_version, content_sha256, is_partial)
    SELECT coalesce(${releaseId}, (SELECT coalesce(max(release_id), 0) + 1 FROM release)), ${name}, ${release.sourceId}, 'staged',
      ${release.previousReleaseId}, ${release.retrievedAt}, ${release.codeVersion}, ${release.contentSha256}, 0`.compile(
    compose,
  );
}

export interface ReleaseCounts {
  readonly recordCount: number;
  /** Observations, live postings or facts. */
  readonly acceptedCount: number;
  readonly rejectedCount: number;
  readonly skippedCount: number;
  readonly repeatedCount: number;
  readonly isPartial: boolean;
  /** JSON; null for observations. */
  readonly movements: string | null;
}

export type ReleaseEnd =
  | { readonly state: 'published'; readonly publishedAt: Instant }
  | { readonly state: 'quarantined'; readonly failures: readonly string[] };

export function settleRelease(releaseId: number, counts: ReleaseCounts, end: ReleaseEnd): CompiledQuery {
  return compose
    .updateTable('release')
    .set({
      state: end.state,
      published_at: end.state === 'published' ? end.publishedAt : null,
      failures: end.state === 'quarantined' ? JSON.stringify(end.failures) : null,
      record_count: counts.recordCount,
      accepted_count: counts.acceptedCount,
      rejected_count: counts.rejectedCount,
      skipped_count: counts.skippedCount,
      repeated_count: counts.repeatedCount,
      is_partial: counts.isPartial ? 1 : 0,
      movements: counts.movements,
    })
    .where('release_id', '=', releaseId)
    .where('state', '=', 'staged')
    .compile();
}

/** The flip. Stands in one atomic write with {@link settleRelease} and the run's end. */
export function pointSourceAt(sourceId: SourceId, releaseId: number, checkedAt: Instant): CompiledQuery {
  return compose
    .insertInto('source')
    .values({ source_id: sourceId, current_release_id: releaseId, last_checked_at: checkedAt })
    .onConflict((conflict) =>
      conflict.column('source_id').doUpdateSet({ current_release_id: releaseId, last_checked_at: checkedAt }),
    )
    .compile();
}

/** As {@link pointSourceAt}, for a release that was made without asking the source. Null: readers see none of it. */
export function repointSource(sourceId: SourceId, releaseId: number | null): CompiledQuery {
  return compose
    .updateTable('source')
    .set({ current_release_id: releaseId })
    .where('source_id', '=', sourceId)
    .compile();
}

/** The source was asked and had nothing new. */
export function touchSource(sourceId: SourceId, checkedAt: Instant): CompiledQuery {
  return compose
    .updateTable('source')
    .set({ last_checked_at: checkedAt })
    .where('source_id', '=', sourceId)
    .compile();
}

export function deleteStagedRelease(releaseId: number): CompiledQuery {
  return compose
    .deleteFrom('release')
    .where('release_id', '=', releaseId)
    .where('state', '=', 'staged')
    .compile();
}

/**
 * Published releases whose rows nobody needs: not the current one, not among the last `keep` of their source that stand, not part of
 * any edition, and still holding rows.
 */
export async function listPrunableReleases(db: Database, keep: number): Promise<readonly number[]> {
  const rows = await db.read
    .selectFrom('release')
    .select('release_id')
    .where('state', '=', 'published')
    .where(
      sql<boolean>`(SELECT count(*) FROM release AS newer WHERE newer.source_id = release.source_id
        AND newer.state = 'published' AND newer.release_id > release.release_id
        AND newer.release_id NOT IN (SELECT release_id FROM withdrawal)) >= ${keep}`,
    )
    .where(sql<boolean>`NOT EXISTS (SELECT 1 FROM source WHERE source.source_id = release.source_id
        AND source.current_release_id = release.release_id)`)
    .where(sql<boolean>`release_id NOT IN (SELECT release_id FROM edition_release)`)
    .where(holdsRows)
    .orderBy('release_id')
    .execute();
  return rows.map((row) => row.release_id);
}
