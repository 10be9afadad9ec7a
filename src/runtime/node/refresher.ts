/** Refreshes on schedule on Node: each tick puts what is due on the queue and empties it. */
import { schedule as scheduleCron } from 'node-cron';
import { runJob } from '../../../jobs/run-job.ts';
import { maxMinutesOf, TICK_CRON } from '../../../jobs/schedule.ts';
import { tick } from '../../../jobs/tick.ts';
import type { Connector } from '../../connectors/contract.ts';
import { measures } from '../../measures/registry.ts';
import type { PipelineDeps } from '../../pipeline/shared/deps.ts';
import { drainQueue, openQueue } from './queue.ts';

export interface Refresher {
  /** Begins nothing more; resolves when what is under way has ended. Abort the signal first to end it soon. */
  stop(): Promise<void>;
}

/** Ticks now, and then by the timetable. */
export function startRefresher(
  deps: PipelineDeps,
  connectors: readonly Connector[],
  signal: AbortSignal,
): Refresher {
  let underWay: Promise<void> | null = null;
  const cycle = (): Promise<void> => {
    underWay ??= runCycle(deps, connectors, signal)
      .catch((error: unknown) => {
        const detail = error instanceof Error ? error.message : String(error);
        deps.log.error('A tick failed; the next one tries again', { detail });
      })
      .finally(() => {
        underWay = null;
      });
    return underWay;
  };
  const task = scheduleCron(TICK_CRON, cycle, { timezone: 'UTC', noOverlap: true });
  void cycle();
  return {
    async stop() {
      await task.destroy();
      await underWay;
    },
  };
}

/** Ticks again after refreshes and recodes, because an edition may have become due. */
async function runCycle(
  deps: PipelineDeps,
  connectors: readonly Connector[],
  signal: AbortSignal,
): Promise<void> {
  const queue = openQueue(deps.db, deps.clock);
  let hasRefreshed = true;
  while (hasRefreshed && !signal.aborted) {
    await queue.send(await tick(deps, connectors));
    const done = await drainQueue({
      db: deps.db,
      clock: deps.clock,
      log: deps.log,
      // Two sources of one publisher must not ask its host at the same time.
      concurrency: 1,
      signal,
      run: (message) => {
        const limit = AbortSignal.timeout(maxMinutesOf(message.job) * 60_000);
        const bounded = { ...deps, signal: AbortSignal.any([signal, limit]) };
        return runJob({ deps: bounded, connectors, measures }, message);
      },
    });
    hasRefreshed = done.some(({ job }) => job === 'refresh' || job === 'recode');
  }
}
