/** What runs that died left behind: cleared under the lease of the run that comes next, before it writes anything. */

import type { CompiledQuery } from 'kysely';
import type { Database } from '../../db/database.ts';
import { deleteIssues } from '../../db/repositories/releases/issues.ts';
import { deleteReleaseRows } from '../../db/repositories/releases/release-rows.ts';
import { deleteStagedRelease, listStagedReleases } from '../../db/repositories/releases/releases.ts';
import { deleteRetrievals } from '../../db/repositories/releases/retrievals.ts';
import { deleteSteps } from '../../db/repositories/releases/run-steps.ts';
import type { SourceId } from '../../domain/release.ts';
import type { Lease } from '../shared/lease.ts';
import { removeChanges } from './note-changes.ts';

const ROWS_PER_DELETE = 5_000;

/**
 * Deletes the rows of dead runs that nobody can see, and everything that this run wrote before it died. Throws AlreadyRunning
 * when the lease is lost meanwhile, and StorageFailed; it can be called again.
 */
export async function clearLeftovers(lease: Lease, sourceId: SourceId): Promise<void> {
  await clearStaged(lease, sourceId);
  await lease.db.writeAtomically(deleteSteps(lease.runId));
  await clearRun(lease.db, lease.runId);
}

/** As {@link clearLeftovers}, for a run in steps whose staging is to begin anew: it keeps what its sweep has found out. */
export async function clearStaging(lease: Lease, sourceId: SourceId): Promise<void> {
  await clearStaged(lease, sourceId);
  await deleteAll(lease.db, deleteIssues(lease.runId, ROWS_PER_DELETE));
}

async function clearStaged({ db, keep }: Lease, sourceId: SourceId): Promise<void> {
  for (const release of await listStagedReleases(db, sourceId)) {
    await deleteReleaseRows(db, release.release_id, keep);
    await removeChanges(db, release.release_id);
    await db.writeAtomically([deleteStagedRelease(release.release_id)]);
  }
}

/** Deletes the answers and issues of a run that is to begin anew; the archive keeps the bytes. */
export async function clearRun(db: Database, runId: string): Promise<void> {
  await deleteAll(db, deleteIssues(runId, ROWS_PER_DELETE));
  await deleteAll(db, deleteRetrievals(runId, ROWS_PER_DELETE));
}

async function deleteAll(db: Database, statement: CompiledQuery): Promise<void> {
  for (;;) {
    const [changed = 0] = await db.writeAtomically([statement]);
    if (changed === 0) return;
  }
}
