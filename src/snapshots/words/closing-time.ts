/** A deadline as a reader in the UK needs it: the day and the time of day there, because most adverts close before the evening. */
import { Temporal } from 'temporal-polyfill';
import { type CalendarDate, type Instant, plainDate } from '../../domain/period.ts';

const UK = 'Europe/London';

/**
 * "12 December 2026 at 12 noon", "12 June 2026 at 5pm", "30 June 2026 at midnight, the end of the day". The day alone for the last second
 * of a day: connectors write it where the publisher gives a day and no time.
 */
export function closingWords(closesAt: Instant): string {
  const { day, time } = closingOf(closesAt);
  return `${plainDate(day.toString())}${time}`;
}

/** "Tuesday 8 December", "Thursday 7 January 2027 at 12 noon": the day of the week, and the year where it is another than that of `postedOn`. */
export function closingDayWords(closesAt: Instant, postedOn: CalendarDate | null): string {
  const { day, time } = closingOf(closesAt);
  const words = plainDate(day.toString());
  const isSameYear = postedOn?.slice(0, 4) === words.slice(-4);
  return `${DAYS[day.dayOfWeek - 1]} ${isSameYear ? words.slice(0, -5) : words}${time}`;
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** The day that counts, and " at 5pm" where the hour does. */
function closingOf(closesAt: Instant): { readonly day: Temporal.PlainDate; readonly time: string } {
  const local = Temporal.Instant.from(closesAt).toZonedDateTimeISO(UK);
  const day = local.toPlainDate();
  if (local.hour === 23 && local.minute === 59 && local.second === 59) return { day, time: '' };
  if (local.hour === 0 && local.minute === 0)
    return { day: day.subtract({ days: 1 }), time: ' at midnight, the end of the day' };
  return { day, time: ` at ${clockWords(local.hour, local.minute)}` };
}

/** The day in the UK on which an instant falls. */
export function ukDay(instant: Instant): CalendarDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(UK).toPlainDate().toString();
}

/** "12 noon", "9am", "4.30pm". */
function clockWords(hour: number, minute: number): string {
  if (hour === 12 && minute === 0) return '12 noon';
  const minutes = minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}
