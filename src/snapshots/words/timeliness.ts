/** When a source's next figures are due, and whether they are late: counted from what the figures describe, never from our visit. */
import type { Cadence, SourceDescription } from '../../connectors/contract.ts';
import { addDays, type CalendarDate, type Instant, plainDate } from '../../domain/period.ts';

const CADENCE_DAYS: Readonly<Record<Cadence, number>> = {
  daily: 1,
  weekly: 7,
  monthly: 31,
  quarterly: 92,
  yearly: 366,
};

export interface Timeliness {
  readonly nextDueOn: CalendarDate;
  readonly isOverdue: boolean;
}

/**
 * `newestOn` is the last day that the newest figures describe, or the day of the last sweep of adverts.
 * Overdue: older than the source's own limit, `maxAgeDays`.
 */
export function timelinessOf(source: SourceDescription, newestOn: CalendarDate, now: Instant): Timeliness {
  const lagDays = source.kind === 'postings' ? 0 : source.expectedLagDays;
  const ageDays = (Date.parse(now) - Date.parse(`${newestOn}T00:00:00Z`)) / 86_400_000;
  return {
    nextDueOn: addDays(newestOn, CADENCE_DAYS[source.cadence] + lagDays),
    isOverdue: ageDays > source.assertions.maxAgeDays,
  };
}

/** Rule C4, word for word. */
export function overdueWords(expectedOn: CalendarDate, lastGot: string): string {
  return `This may be out of date: expected newer figures by ${plainDate(expectedOn)}, last got ${lastGot}.`;
}
