/** One tick of the platform's cron: what to put on the queue now. */
import type { JobMessage } from '../src/domain/job-message.ts';
import { listRefreshable, readHistory } from '../src/pipeline/history.ts';
import type { PipelineDeps } from '../src/pipeline/shared/deps.ts';
import { areBulletinsDue } from './bulletins.ts';
import { areResourcesDue } from './check-resources.ts';
import { dueRuns } from './due.ts';
import { dueRecodes } from './due-recodes.ts';
import { isPruneDue } from './prune.ts';
import { isPublishDue } from './publish.ts';
import { addMinutes } from './slots.ts';
import { isWatched } from './watch.ts';

/** Longer than the longest slot and its spread. */
const MEMORY_MINUTES = 9 * 1_440;

type Connectors = Parameters<typeof listRefreshable>[0];

/** Ticks may repeat or be missed: every message names work that is done once, whoever asks for it. */
export async function tick(deps: PipelineDeps, connectors: Connectors): Promise<readonly JobMessage[]> {
  const now = deps.clock.now();
  const history = await readHistory(deps, connectors, addMinutes(now, -MEMORY_MINUTES));
  const due = dueRuns(listRefreshable(connectors, deps.config), history.runs, now);
  const messages: JobMessage[] = due.map((each) => ({ job: 'refresh', ...each }));
  // A refresh codes anew by itself.
  const refreshed = new Set(messages.map((message) => ('sourceId' in message ? message.sourceId : null)));
  for (const sourceId of dueRecodes(history, now)) {
    if (!refreshed.has(sourceId)) messages.push({ job: 'recode', sourceId });
  }
  // An edition waits for the refreshes and recodes that are due, so that one edition holds them all.
  if (messages.length === 0 && isPublishDue(history, now)) messages.push({ job: 'publish' });
  // Before a prune, and from an edition that nothing is about to take the place of.
  if (messages.length === 0 && (await areBulletinsDue(deps))) messages.push({ job: 'bulletins' });
  if (isPruneDue(now)) messages.push({ job: 'prune' });
  if (await areResourcesDue(deps)) messages.push({ job: 'check-resources' });
  // Last: a source that has just been asked is judged by its answer.
  return isWatched(deps.config) ? [...messages, { job: 'watch' }] : messages;
}
