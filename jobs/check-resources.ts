/** Asks the addresses of the directory whether they are still there. */
import { listResourceChecks } from '../src/db/repositories/upkeep/resource-checks.ts';
import { checkResources } from '../src/pipeline/check-resources.ts';
import type { PipelineDeps } from '../src/pipeline/shared/deps.ts';
import { directory } from '../src/reference/directory.ts';
import { checkingResources } from './schedule.ts';
import { latestOf } from './slots.ts';

/**
 * Until every address has been asked since the last time of the timetable: a week in which the machine was off is made up, and a new
 * installation asks at once. Never without a contact: those who are asked must be able to reach us.
 */
export async function areResourcesDue({
  db,
  clock,
  config,
}: Pick<PipelineDeps, 'db' | 'clock' | 'config'>): Promise<boolean> {
  if (config.contact === null) return false;
  const slot = latestOf(checkingResources.opens, clock.now());
  const checked = new Map((await listResourceChecks(db)).map((check) => [check.resourceId, check.checkedAt]));
  return directory.some(({ id, closed }) => closed === null && (checked.get(id) ?? '') < slot);
}

export async function checkDirectory(deps: PipelineDeps): Promise<void> {
  if (deps.config.contact === null) {
    deps.log.warn('The directory was not checked: set WEALDWAY_CONTACT first', {});
    return;
  }
  const failed = await checkResources(deps);
  deps.log.info('The directory was checked', { failed });
}
