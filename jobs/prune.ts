/** Removes the rows of superseded releases. Archived bytes stay, so that any release can be made again. */
import type { Instant } from '../src/domain/period.ts';
import { pruneReleases } from '../src/pipeline/prune.ts';
import type { PipelineDeps } from '../src/pipeline/shared/deps.ts';
import { pruning, TICK_MINUTES } from './schedule.ts';
import { addMinutes, latestOf } from './slots.ts';

/** In the one tick after the time of the timetable. */
export function isPruneDue(now: Instant): boolean {
  return latestOf(pruning.opens, now) > addMinutes(now, -TICK_MINUTES);
}

export async function prune(deps: PipelineDeps): Promise<void> {
  const releases = await pruneReleases(deps.db);
  await deps.db.giveBackRoom?.();
  deps.log.info('Superseded releases pruned', { releases });
}
