/** Counts what each client asks in a window of time. */
import { LRUCache } from 'lru-cache';

interface Counted {
  /** In this window, this one included. */
  readonly count: number;
  /** Until the next window, at least 1. */
  readonly resetSeconds: number;
}

export interface RequestCounter {
  count(key: string): Counted;
}

interface Window {
  count: number;
  readonly endsAtMs: number;
}

/** Some 20 MB. Beyond that the longest silent are forgotten, which is to their advantage. */
const MOST_KEYS = 100_000;

/** `nowMs` is a clock that nobody sets back. */
export function createRequestCounter(windowSeconds: number, nowMs: () => number): RequestCounter {
  const windows = new LRUCache<string, Window>({ max: MOST_KEYS });
  return {
    count(key) {
      const now = nowMs();
      let window = windows.get(key);
      if (window === undefined || now >= window.endsAtMs) {
        window = { count: 0, endsAtMs: now + windowSeconds * 1000 };
        windows.set(key, window);
      }
      window.count += 1;
      return { count: window.count, resetSeconds: Math.max(1, Math.ceil((window.endsAtMs - now) / 1000)) };
    },
  };
}
