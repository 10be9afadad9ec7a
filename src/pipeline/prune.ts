/** Removes the rows of superseded releases. Their counts, movements and archived bytes stay: any of them can be made again. */

import type { Database } from '../db/database.ts';
import { forgetWords } from '../db/repositories/postings/posting-index.ts';
import { deleteReleaseRows } from '../db/repositories/releases/release-rows.ts';
import { listPrunableReleases } from '../db/repositories/releases/releases.ts';

/**
 * Keeps the rows of the last `keep` published releases of every source, of the one readers see, and of all that an edition
 * refers to. Returns how many releases were emptied. Safe to stop at any moment and to repeat.
 */
export async function pruneReleases(db: Database, keep = 3): Promise<number> {
  const prunable = await listPrunableReleases(db, keep);
  for (const releaseId of prunable) await deleteReleaseRows(db, releaseId, () => Promise.resolve());
  if (prunable.length > 0) await db.writeAtomically([forgetWords()]);
  return prunable.length;
}
