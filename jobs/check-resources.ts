/** Asks the addresses of the directory whether they are still there. */
import type { Instant } from '../src/domain/period.ts';
import { checkResources } from '../src/pipeline/check-resources.ts';
import type { PipelineDeps } from '../src/pipeline/shared/deps.ts';
import { checkingResources, TICK_MINUTES } from './schedule.ts';
import { addMinutes, latestOf } from './slots.ts';

/** In the one tick after the time of the timetable. */
export function areResourcesDue(now: Instant): boolean {
  return latestOf(checkingResources.opens, now) > addMinutes(now, -TICK_MINUTES);
}

/** Without a contact we ask nobody: those who are asked must be able to reach us. */
export async function checkDirectory(deps: PipelineDeps): Promise<void> {
  if (deps.config.contact === null) {
    deps.log.warn('The directory was not checked: set WEALDWAY_CONTACT first', {});
    return;
  }
  const failed = await checkResources(deps);
  deps.log.info('The directory was checked', { failed });
}
