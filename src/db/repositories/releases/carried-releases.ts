/** Releases as they are carried from one database to another: which of them, what stands beside their rows, and how they end up published. */
import { type CompiledQuery, sql } from 'kysely';
import type { Instant } from '../../../domain/period.ts';
import type { SourceId } from '../../../domain/release.ts';
import type { Database } from '../../database.ts';
import { compose } from '../../sql/compose.ts';
import { holdsRows, type ReleaseRow, stands } from './releases.ts';
import { findRun, type Hold, type RunRow } from './runs.ts';

export interface CarriedRelease {
  readonly release: Omit<ReleaseRow, 'release_id' | 'previous_release_id'>;
  readonly run: Pick<
    RunRow,
    'run_key' | 'task' | 'started_at' | 'finished_at' | 'request_count' | 'error_code' | 'error_detail'
  >;
  /** Name of the release that it followed; null for the first. */
  readonly previous: string | null;
  /** How it came to be published although it had failed its checks: `quarantined` is the name of the one held back. Null if it passed. */
  readonly acceptance: {
    readonly quarantined: string;
    readonly accepted_at: Instant;
    readonly failures: string;
  } | null;
  /** When its source was last asked; null unless readers saw this release. */
  readonly checkedAt: Instant | null;
}

/** Published releases that stand: those that readers see, or every one whose rows are held. In the order in which they were made. */
export async function listCarriable(db: Database, which: 'current' | 'held'): Promise<readonly ReleaseRow[]> {
  const query = db.read
    .selectFrom('release')
    .selectAll()
    .where('state', '=', 'published')
    .orderBy('release_id');
  const isCurrent = sql<boolean>`release_id IN (SELECT current_release_id FROM source)`;
  return query
    .where(stands)
    .where(which === 'current' ? isCurrent : sql<boolean>`(${isCurrent} OR ${holdsRows})`)
    .execute();
}

/** The release that was held back before this one was published in its place; null when there is none. */
export async function findHeldBack(db: Database, releaseId: number): Promise<ReleaseRow | null> {
  const row = await db.read
    .selectFrom('acceptance')
    .innerJoin('release', 'release.release_id', 'acceptance.quarantined_release_id')
    .selectAll('release')
    .where('acceptance.release_id', '=', releaseId)
    .executeTakeFirst();
  return row ?? null;
}

/** Null when the run that made it is not stored. */
export async function describeCarried(db: Database, row: ReleaseRow): Promise<CarriedRelease | null> {
  const { release_id: releaseId, previous_release_id: previousId, ...release } = row;
  const run = await findRun(db, release.name);
  if (run === null) return null;
  const previous = await db.read
    .selectFrom('release')
    .select('name')
    .where('release_id', '=', previousId)
    .executeTakeFirst();
  const acceptance = await db.read
    .selectFrom('acceptance')
    .innerJoin('release', 'release.release_id', 'acceptance.quarantined_release_id')
    .select(['release.name as quarantined', 'accepted_at', 'acceptance.failures'])
    .where('acceptance.release_id', '=', releaseId)
    .executeTakeFirst();
  const source = await db.read
    .selectFrom('source')
    .select('last_checked_at')
    .where('current_release_id', '=', releaseId)
    .executeTakeFirst();
  const { run_key, task, started_at, finished_at, request_count, error_code, error_detail } = run;
  return {
    release,
    run: { run_key, task, started_at, finished_at, request_count, error_code, error_detail },
    previous: previous?.name ?? null,
    acceptance: acceptance ?? null,
    checkedAt: source?.last_checked_at ?? null,
  };
}

/** The newest published release of a source that was fetched after the instant; null when there is none. */
export async function findNewerRelease(
  db: Database,
  sourceId: SourceId,
  than: Instant,
): Promise<ReleaseRow | null> {
  const row = await db.read
    .selectFrom('release')
    .selectAll()
    .where('source_id', '=', sourceId)
    .where('state', '=', 'published')
    .where('retrieved_at', '>', than)
    .where(stands)
    .orderBy('release_id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

const idOf = (name: string | null) => sql<number>`(SELECT release_id FROM release WHERE name = ${name})`;

/** A release without rows, and the run that made it. */
export function insertHeldBack({ release, run, previous }: CarriedRelease): CompiledQuery[] {
  const { name, source_id } = release;
  const state = 'quarantined' as const;
  return [
    compose
      .insertInto('release')
      .values({
        ...release,
        state,
        release_id: sql<number>`(SELECT coalesce(max(release_id), 0) + 1 FROM release)`,
        previous_release_id: idOf(previous),
      })
      .compile(),
    compose
      .insertInto('run')
      .values({
        ...run,
        run_id: name,
        source_id,
        state,
        claimed_by: null,
        claim_expires_at: null,
        release_id: idOf(name),
      })
      .compile(),
  ];
}

/** Readers see the release from here on: one write, under the lease of its run. */
export function publishCarried(
  { release, run, previous, acceptance, checkedAt }: CarriedRelease,
  hold: Hold,
): CompiledQuery[] {
  const { name, source_id } = release;
  const { run_key: _, ...ended } = run;
  return [
    compose
      .updateTable('release')
      .set({ ...release, previous_release_id: idOf(previous) })
      .where('name', '=', name)
      .compile(),
    ...(acceptance === null
      ? []
      : [
          compose
            .insertInto('acceptance')
            .values({
              release_id: idOf(name),
              quarantined_release_id: idOf(acceptance.quarantined),
              accepted_at: acceptance.accepted_at,
              failures: acceptance.failures,
            })
            .compile(),
        ]),
    // Instants come with and without milliseconds: they are compared as times.
    sql`INSERT INTO source (source_id, current_release_id, last_checked_at) VALUES (${source_id}, ${idOf(name)}, ${checkedAt})
      ON CONFLICT (source_id) DO UPDATE SET current_release_id = excluded.current_release_id,
        last_checked_at = CASE WHEN unixepoch(last_checked_at) > coalesce(unixepoch(excluded.last_checked_at), 0) THEN last_checked_at
          ELSE excluded.last_checked_at END`.compile(compose),
    compose
      .updateTable('run')
      .set({ ...ended, state: 'published', claimed_by: null, claim_expires_at: null, release_id: idOf(name) })
      .where('run_id', '=', hold.runId)
      .compile(),
  ];
}

/** Forgets a run that made nothing; its answers and issues must be gone. */
export function deleteFruitlessRun(runId: string): CompiledQuery {
  return compose
    .deleteFrom('run')
    .where('run_id', '=', runId)
    .where('state', 'in', ['running', 'failed'])
    .where('release_id', 'is', null)
    .compile();
}
