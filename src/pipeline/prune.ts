/** Removes the rows of superseded releases. Their counts, movements and archived bytes stay: any of them can be made again. */

import { forgetWords } from '../db/repositories/postings/posting-index.ts';
import { deleteReleaseRows } from '../db/repositories/releases/release-rows.ts';
import { listPrunableReleases } from '../db/repositories/releases/releases.ts';
import type { PipelineDeps } from './shared/deps.ts';
import { StepOver } from './shared/step-over.ts';

/**
 * Keeps the rows of the last `keep` published releases of every source, of the one readers see, and of all that an edition
 * refers to. Returns how many releases were emptied. Safe to stop at any moment and to repeat. Throws StepOver when `isSpent` says that it
 * is enough for one invocation: the rest is left for the next, which needs to know nothing.
 */
export async function pruneReleases(
  { db, isSpent }: Pick<PipelineDeps, 'db' | 'isSpent'>,
  keep = 3,
): Promise<number> {
  const pause = async () => {
    if (isSpent?.()) throw new StepOver({});
  };
  const prunable = await listPrunableReleases(db, keep);
  for (const [done, releaseId] of prunable.entries()) {
    // Before the first nothing has been done, and after the last the words are to be forgotten.
    if (done > 0) await pause();
    await deleteReleaseRows(db, releaseId, pause);
  }
  if (prunable.length > 0) await db.writeAtomically([forgetWords()]);
  return prunable.length;
}
