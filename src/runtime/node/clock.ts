/** The Clock port on Node: the system's time, or one fixed instant for `--now` and for tests. */
import { setTimeout as wait } from 'node:timers/promises';
import { WrongUse } from '../../domain/errors.ts';
import type { Instant } from '../../domain/period.ts';
import type { CancelSignal, Clock } from '../../ports/clock.ts';

/** Every answer asks the time: within one millisecond it is written once. */
let lastMs = Number.NaN;
let lastInstant: Instant = '';

export const systemClock: Clock = {
  now() {
    const nowMs = Date.now();
    if (nowMs !== lastMs) {
      lastMs = nowMs;
      lastInstant = new Date(nowMs).toISOString();
    }
    return lastInstant;
  },
  monotonicMs: () => performance.now(),
  async sleep(ms, signal) {
    const timer = new AbortController();
    const stop = () => timer.abort();
    if (signal?.aborted) return;
    signal?.addEventListener('abort', stop);
    try {
      await wait(ms, undefined, { signal: timer.signal });
    } catch (cause) {
      if (!timer.signal.aborted) throw cause;
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  },
};

/** Always the same instant; waiting takes no time and moves nothing. Throws WrongUse when `now` is not an instant. */
export function fixedClock(now: string): Clock {
  const time = Date.parse(now);
  if (!/^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(now) || Number.isNaN(time)) {
    throw new WrongUse(`"${now}" is not an instant: write it as 2026-08-06T09:00:00Z`);
  }
  const instant: Instant = new Date(time).toISOString();
  return {
    now: () => instant,
    // What others take is not fixed with the time.
    monotonicMs: () => performance.now(),
    sleep: async (_ms: number, _signal?: CancelSignal) => undefined,
  };
}
