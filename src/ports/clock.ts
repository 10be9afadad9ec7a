import type { Instant } from '../domain/period.ts';

/** The only source of time. `--now` fixes it, so that a run can be repeated to the byte. */
export interface Clock {
  now(): Instant;
  /** Milliseconds since a moment of its own, for measuring how long something takes: setting the time does not move it. */
  monotonicMs(): number;
  /** Resolves after `ms`; at once, without waiting, when `signal` is already aborted or becomes so. */
  sleep(ms: number, signal?: CancelSignal): Promise<void>;
}

/** The part of AbortSignal that the core needs; both runtimes' AbortSignal satisfies it. */
export interface CancelSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}
