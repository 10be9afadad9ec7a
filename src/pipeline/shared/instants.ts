/** Instants that SQL may compare as text: UTC, whole seconds, one spelling. */
import { type Instant, isCalendarDate } from '../../domain/period.ts';

/**
 * `2026-08-06T09:00:00.250Z` or `2026-08-06T10:00:00+01:00` -> `2026-08-06T09:00:00Z`; null when it is no instant, or of a day that
 * does not exist, such as 30 February, which `Date` reads as 2 March.
 */
export function toWholeSecond(text: string): Instant | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  const time = day === undefined || isCalendarDate(day) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** The instant `ms` after (or before, when negative) `instant`, to the millisecond. */
export function addMs(instant: Instant, ms: number): Instant {
  return new Date(Date.parse(instant) + ms).toISOString();
}
