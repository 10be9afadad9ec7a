/** Which refreshes are due: a pure function of the sources, their runs and now. */
import type { Instant } from '../src/domain/period.ts';
import type { History, RefreshableSource } from '../src/pipeline/history.ts';
import { isLeaseOver } from '../src/pipeline/shared/lease.ts';
import { refreshing } from './schedule.ts';
import { addMinutes, latestOf, spread } from './slots.ts';

type PastRun = History['runs'][number];

/** One run for each source whose slot has opened and is not used up. A source that is off or paused is never due. */
export function dueRuns(sources: readonly RefreshableSource[], runs: readonly PastRun[], now: Instant) {
  return sources.flatMap((source) => {
    const { opensAt, key } = currentSlot(source, now);
    // Any run since the slot opened counts, an operator's too; not one that a clock ahead of its time has dated.
    const own = runs
      .filter(({ sourceId, task }) => sourceId === source.id && task === 'refresh')
      .filter(({ state, startedAt }) => state === 'running' || (startedAt >= opensAt && startedAt <= now));
    const runKey = source.isOn ? nextRunKey(key, own, now) : null;
    return runKey === null ? [] : [{ sourceId: source.id, runKey }];
  });
}

/** The slot a source is in: named by its day, opened at the source's own minute of the night. */
function currentSlot({ seed, cadence }: RefreshableSource, now: Instant) {
  const minutes = spread(seed, refreshing.spreadMinutes);
  const cron = refreshing.opens[cadence === 'daily' ? 'nightly' : 'weekly'];
  const start = latestOf(cron, addMinutes(now, -minutes));
  return { opensAt: addMinutes(start, minutes), key: start.slice(0, 10) };
}

/** Null when there is nothing to do: done, under way, or too soon. A quarantined answer would only come again. */
function nextRunKey(slot: string, runs: readonly PastRun[], now: Instant): string | null {
  const running = runs.find((run) => run.state === 'running');
  if (running) return isLeaseOver(running.claimExpiresAt, now) ? running.runKey : null;
  const last = runs.at(-1);
  if (!last?.finishedAt) return slot;
  if (runs.some((run) => run.state !== 'failed')) return null;
  const wait = last.isCancelled ? 0 : refreshing.retryAfterMinutes[runs.length - 1];
  return wait !== undefined && addMinutes(last.finishedAt, wait) <= now ? `${slot}#${runs.length + 1}` : null;
}
