/** When to ask again. Pure: chance and time are passed in. */
import { SourceRateLimited, WealdwayError } from '../../domain/errors.ts';
import type { Instant } from '../../domain/period.ts';
import { readHttpDate } from './answer-headers.ts';

/** Retries after the first attempt. */
const MAX_RETRIES = 4;
/** A publisher that asks for a longer pause is asked again at the next refresh. */
const MAX_RETRY_AFTER_MS = 300_000;
const FIRST_BACK_OFF_MS = 1_000;

/**
 * Milliseconds to wait before retry number `retry` (0 for the first); null when the error should end the request.
 * A publisher that states a pause is never asked sooner. `random` gives 0 to 1: back-off doubles and is spread from half to one and a half times.
 */
export function retryDelayMs(error: unknown, retry: number, random: () => number): number | null {
  if (!(error instanceof WealdwayError) || !error.isRetryable || retry >= MAX_RETRIES) return null;
  const stated = error instanceof SourceRateLimited ? error.retryAfterMs : null;
  if (stated !== null && stated > MAX_RETRY_AFTER_MS) return null;
  // "Retry-After: 0" is no leave to ask as fast as we can.
  return Math.max(stated ?? 0, Math.round(FIRST_BACK_OFF_MS * 2 ** retry * (0.5 + random())));
}

/** Reads Retry-After, seconds or an HTTP date; null when it is absent or is neither. Never negative. */
export function parseRetryAfter(text: string | undefined, now: Instant): number | null {
  if (text === undefined) return null;
  if (/^\s*\d+\s*$/.test(text)) return Number(text) * 1000;
  // Date.parse takes "-5" for a day of the year 2001.
  const time = /^\s*[A-Z][a-z]+,? /.test(text) ? readHttpDate(text) : null;
  return time === null ? null : Math.max(0, time - Date.parse(now));
}

/** Numbers from 0 up to 1 that depend on `seed` alone, so that a repeated run waits as long as the first. */
export function jitterOf(seed: string): () => number {
  let state = 0x811c9dc5;
  for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
