import type { CalendarDate, Instant } from '../../domain/period.ts';

/** A series may be announced for next year; later ones are a slip of the year. */
const YEARS_AHEAD = 1;

/** The last day that figures, or the dates of adverts, fetched at the instant can speak of. */
export function latestDay(retrievedAt: Instant): CalendarDate {
  const date = new Date(retrievedAt);
  date.setUTCFullYear(date.getUTCFullYear() + YEARS_AHEAD);
  return date.toISOString().slice(0, 10);
}
