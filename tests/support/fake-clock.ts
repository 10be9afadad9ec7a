/** A clock that stands still until somebody sleeps. */
import type { Clock } from '../../src/ports/clock.ts';

export interface FakeClock extends Clock {
  /** Moves time on, or back when negative. */
  advance(ms: number): void;
  set(instant: string): void;
  /** Every sleep of more than 0 ms, in order. */
  readonly slept: number[];
}

export function createFakeClock(start = '2026-09-01T06:00:00.000Z'): FakeClock {
  let time = Date.parse(start);
  let passedMs = 0;
  const slept: number[] = [];
  return {
    slept,
    monotonicMs: () => passedMs,
    now: () => new Date(time).toISOString(),
    async sleep(ms, signal) {
      if (signal?.aborted || ms <= 0) return;
      slept.push(ms);
      time += ms;
      passedMs += ms;
    },
    advance(ms) {
      time += ms;
      passedMs += Math.max(0, ms);
    },
    set(instant) {
      time = Date.parse(instant);
    },
  };
}
