/** What time it is by the servers that answer: a second witness beside our own clock, which may be years wrong. */
import { ClockAhead } from '../../domain/errors.ts';
import type { Instant } from '../../domain/period.ts';
import { dateIn } from './answer-headers.ts';

/** Two clocks that are further apart are not both right; caches and time zones explain less. */
export const CLOCK_TOLERANCE_MS = 86_400_000;

export interface PublisherClock {
  /** Throws ClockAhead when ours is more than a day ahead of an answer's. */
  note(url: string, headers: Readonly<Record<string, string>>, now: Instant): void;
  /** The latest time that any answer stated; null while none has. */
  latest(): Instant | null;
  /** What was the latest in an earlier step of the run. */
  recall(latest: Instant | null): void;
}

/** `isLoopback`: answers of this machine, such as recordings, say nothing about the time. */
export function createPublisherClock({ isLoopback }: { readonly isLoopback: boolean }): PublisherClock {
  let latestMs: number | null = null;
  return {
    note(url, headers, now) {
      const statedMs = isLoopback ? null : dateIn(headers);
      if (statedMs === null) return;
      latestMs = Math.max(latestMs ?? statedMs, statedMs);
      if (Date.parse(now) - statedMs <= CLOCK_TOLERANCE_MS) return;
      throw new ClockAhead(
        `The clock says ${now}, but ${new URL(url).host} answered at ${isoOf(statedMs)} by its own clock: set the clock right ` +
          '(or leave out --now) and refresh again. Nothing was published',
      );
    },
    recall(latest) {
      if (latest !== null) latestMs = Math.max(latestMs ?? 0, Date.parse(latest));
    },
    latest: () => (latestMs === null ? null : isoOf(latestMs)),
  };
}

function isoOf(ms: number): Instant {
  return new Date(ms).toISOString();
}
