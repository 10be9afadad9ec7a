/** What the refreshing process runs: it is sent its settings, and ends when it is told to or when the service is gone. */
import { constants, setPriority } from 'node:os';
import { createNodeDeps } from '../deps.ts';
import { keepHeapSmall } from '../heap.ts';
import { startRefresher } from '../refresher.ts';
import type { ReadingSettings } from './reading.ts';

keepHeapSmall();
const stopping = new AbortController();
const stop = () => stopping.abort();
process.on('SIGTERM', stop).on('SIGINT', stop).on('disconnect', stop);
process.once('message', (settings: ReadingSettings) => void refresh(settings));

async function refresh({ config, ...options }: ReadingSettings): Promise<void> {
  // Readers first, where there are more of both than processors.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  const deps = createNodeDeps(config, { ...options, signal: stopping.signal });
  const refresher = startRefresher(deps, deps.connectors, stopping.signal);
  await new Promise<void>((done) => {
    if (stopping.signal.aborted) done();
    else stopping.signal.addEventListener('abort', () => done());
  });
  await refresher.stop();
  await deps.close();
  if (process.connected) process.disconnect();
}
