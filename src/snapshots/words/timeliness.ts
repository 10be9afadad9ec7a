/** When a source's newer figures are due and when they are late: the one rule for pages, files, the API and the status of sources. */
import type { Cadence, SourceDescription } from '../../connectors/contract.ts';
import { addDays, type CalendarDate, type Instant, plainDate } from '../../domain/period.ts';

/** Days from one release to the next; null where there is no timetable. */
const CADENCE_DAYS: Readonly<Record<Cadence, number | null>> = {
  daily: 1,
  weekly: 7,
  monthly: 31,
  quarterly: 92,
  yearly: 366,
  'ten-yearly': 3653,
  irregular: null,
};

/** Days after the due date during which nothing is called late: publishers move their dates, and we fetch at night. */
export const GRACE_DAYS: Readonly<Record<Cadence, number>> = {
  daily: 2,
  weekly: 4,
  monthly: 14,
  quarterly: 21,
  yearly: 42,
  'ten-yearly': 92,
  irregular: 0,
};

const NEWER: Readonly<Record<SourceDescription['kind'], string>> = {
  observations: 'figures',
  postings: 'adverts',
  reference: 'texts',
  schools: 'lists of schools',
};

type Timed = Pick<SourceDescription, 'kind' | 'cadence' | 'expectedLagDays'>;

export interface Timeliness {
  /** Null where the source has no timetable. */
  readonly nextDueOn: CalendarDate | null;
  /** Null unless the due date and its grace have passed: then rule C4's sentence. */
  readonly overdue: string | null;
  /** One sentence on when newer figures come, for sources that are not late. */
  readonly outlook: string;
}

/**
 * `newestOn` is the last day that any figure of the source's release describes, or for adverts and texts the day on which they were last read
 * with success. It is the source's, and not that of the figures on one page, so that every page gives one date.
 */
export function timelinessOf(source: Timed, newestOn: CalendarDate, now: Instant): Timeliness {
  const days = CADENCE_DAYS[source.cadence];
  if (days === null)
    return {
      nextDueOn: null,
      overdue: null,
      outlook: `Newer ${NEWER[source.kind]} come without a timetable.`,
    };
  const nextDueOn = addDays(newestOn, days + (source.kind === 'observations' ? source.expectedLagDays : 0));
  const lateAfter = addDays(nextDueOn, GRACE_DAYS[source.cadence]);
  const today = now.slice(0, 10);
  return {
    nextDueOn,
    overdue: today > lateAfter ? overdueWords(source, nextDueOn, newestOn) : null,
    outlook:
      today > nextDueOn
        ? `Newer ${NEWER[source.kind]} were due by ${plainDate(nextDueOn)}. They count as late after ${plainDate(lateAfter)}.`
        : `Nothing newer is due before ${plainDate(nextDueOn)}.`,
  };
}

/** Rule C4, word for word. */
function overdueWords(source: Timed, expectedOn: CalendarDate, newestOn: CalendarDate): string {
  const [expected, got] =
    source.kind !== 'observations'
      ? ['a newer list', `one on ${plainDate(newestOn)}`]
      : ['newer figures', `figures up to ${plainDate(newestOn)}`];
  return `This may be out of date: expected ${expected} by ${plainDate(expectedOn)}, last got ${got}.`;
}

/** "quarterly, about 130 days after the period, late 21 days after the due date". */
export function cadenceWords({ kind, cadence, expectedLagDays }: Timed): string {
  if (CADENCE_DAYS[cadence] === null) return 'irregular: nothing is ever due';
  const lag = kind !== 'observations' ? '' : `, about ${expectedLagDays} days after the period`;
  return `${cadence}${lag}, late ${GRACE_DAYS[cadence]} days after the due date`;
}

interface Due {
  readonly nextDueOn: CalendarDate | null;
  readonly overdue: string | null;
  readonly retrievedAt: Instant;
}

/** "Next due by 10 March 2027."; of a day that had passed when the source was read, or is long past, that it was due. */
export function nextDueWords({ nextDueOn, overdue, retrievedAt }: Due): string {
  if (nextDueOn === null) return 'No date is set for newer figures.';
  const isPast = overdue !== null || nextDueOn < retrievedAt.slice(0, 10);
  return isPast
    ? `It was due to be updated by ${plainDate(nextDueOn)}.`
    : `Next due by ${plainDate(nextDueOn)}.`;
}
