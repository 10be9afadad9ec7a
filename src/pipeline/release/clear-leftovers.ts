/** What runs that died left behind: cleared under the lease of the run that comes next, before it writes anything. */

import type { Database } from '../../db/database.ts';
import { deleteIssues } from '../../db/repositories/releases/issues.ts';
import { deleteReleaseRows } from '../../db/repositories/releases/release-rows.ts';
import { deleteStagedRelease, listStagedReleases } from '../../db/repositories/releases/releases.ts';
import { deleteRetrievals } from '../../db/repositories/releases/retrievals.ts';
import type { SourceId } from '../../domain/release.ts';
import type { Lease } from '../shared/lease.ts';
import { removeChanges } from './note-changes.ts';

const ROWS_PER_DELETE = 5_000;

/**
 * Deletes the rows of dead runs that nobody can see, and everything that this run wrote before it died. Throws AlreadyRunning
 * when the lease is lost meanwhile, and StorageFailed; it can be called again.
 */
export async function clearLeftovers({ db, runId, keep }: Lease, sourceId: SourceId): Promise<void> {
  for (const release of await listStagedReleases(db, sourceId)) {
    await deleteReleaseRows(db, release.release_id, keep);
    await removeChanges(db, release.release_id);
    await db.writeAtomically([deleteStagedRelease(release.release_id)]);
  }
  await clearRun(db, runId);
}

/** Deletes the answers and issues of a run that is to begin anew; the archive keeps the bytes. */
export async function clearRun(db: Database, runId: string): Promise<void> {
  for (const statement of [deleteIssues(runId, ROWS_PER_DELETE), deleteRetrievals(runId, ROWS_PER_DELETE)]) {
    for (;;) {
      const [changed = 0] = await db.writeAtomically([statement]);
      if (changed === 0) break;
    }
  }
}
