/** Removes the rows of superseded releases. Archived bytes stay, so that any release can be made again. */
import type { JobMessage } from '../src/domain/job-message.ts';
import type { Instant } from '../src/domain/period.ts';
import { pruneReleases } from '../src/pipeline/prune.ts';
import type { PipelineDeps } from '../src/pipeline/shared/deps.ts';
import { StepOver } from '../src/pipeline/shared/step-over.ts';
import { pruning, TICK_MINUTES } from './schedule.ts';
import { addMinutes, latestOf } from './slots.ts';

/** In the one tick after the time of the timetable. */
export function isPruneDue(now: Instant): boolean {
  return latestOf(pruning.opens, now) > addMinutes(now, -TICK_MINUTES);
}

/** All at once where `send` is absent; else as much as one invocation may do, and a message for the rest. */
export async function prune(
  deps: PipelineDeps,
  send?: (messages: readonly JobMessage[]) => Promise<void>,
): Promise<void> {
  try {
    const releases = await pruneReleases(deps);
    await deps.db.giveBackRoom?.();
    deps.log.info('Superseded releases pruned', { releases });
  } catch (error) {
    if (send === undefined || !(error instanceof StepOver)) throw error;
    await send([{ job: 'prune' }]);
  }
}
