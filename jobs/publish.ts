/** Builds and publishes an edition from the current releases. */
import type { Instant } from '../src/domain/period.ts';
import { publishEdition } from '../src/pipeline/edition/summarise.ts';
import type { EditionContent } from '../src/pipeline/edition/summarise-area.ts';
import type { History } from '../src/pipeline/history.ts';
import type { EditionOutcome, PipelineDeps } from '../src/pipeline/shared/deps.ts';
import { publishing, refreshing } from './schedule.ts';
import { latestOf } from './slots.ts';

/**
 * Once a day, after the night's refreshes, because deadlines pass even when no feed changes; again for each release that
 * comes later; at once for the very first. Never while a refresh is under way.
 */
export function isPublishDue(
  { runs, newestReleaseAt, edition }: Omit<History, 'stale'>,
  now: Instant,
): boolean {
  if (newestReleaseAt === null || runs.some((run) => run.state === 'running')) return false;
  // An edition of a day to come was made by a clock that was ahead.
  if (edition === null || edition.asAt > now) return true;
  const opened = latestOf(publishing.opens, now);
  const isNight = latestOf(refreshing.opens.nightly, now) > opened;
  if (isNight) return false;
  return edition.asAt.slice(0, 10) < opened.slice(0, 10) || edition.isBehind;
}

export async function publish(deps: PipelineDeps, content: EditionContent): Promise<EditionOutcome> {
  return publishEdition(deps, content);
}
