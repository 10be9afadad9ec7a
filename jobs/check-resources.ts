/** Asks the addresses of the directory whether they are still there. */
import { checkResources, hasUncheckedResources } from '../src/pipeline/check-resources.ts';
import type { PipelineDeps } from '../src/pipeline/shared/deps.ts';
import { checkingResources } from './schedule.ts';
import { latestOf } from './slots.ts';

/**
 * Until every address has been asked since the last time of the timetable: a week in which the machine was off is made up, and a new
 * installation asks at once. Never without a contact: those who are asked must be able to reach us.
 */
export async function areResourcesDue(deps: Pick<PipelineDeps, 'db' | 'clock' | 'config'>): Promise<boolean> {
  if (deps.config.contact === null) return false;
  return hasUncheckedResources(deps, latestOf(checkingResources.opens, deps.clock.now()));
}

export async function checkDirectory(deps: PipelineDeps): Promise<void> {
  if (deps.config.contact === null) {
    deps.log.warn('The directory was not checked: set WEALDWAY_CONTACT first', {});
    return;
  }
  const failed = await checkResources(deps);
  deps.log.info('The directory was checked', { failed });
}
