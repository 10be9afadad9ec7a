/** Days and instants as UK feeds write them. Deadlines without a time end with the day in Europe/London. */
import { Temporal } from 'temporal-polyfill';
import { type CalendarDate, type Instant, isCalendarDate } from '../../domain/period.ts';

const ISO_INSTANT = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;
const LOCAL_DATE_TIME = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?$/;

/** 23:59:59 of that day in the UK, as an instant in UTC. Null when it is not a day. */
export function endOfDayInUk(date: string): Instant | null {
  if (!isCalendarDate(date)) return null;
  return Temporal.PlainDate.from(date)
    .toZonedDateTime({ timeZone: 'Europe/London', plainTime: '23:59:59' })
    .toInstant()
    .toString();
}

/** An ISO 8601 instant with its offset -> the same instant in UTC, whole seconds. Null when it is not one. */
export function instantInUtc(text: string): Instant | null {
  const match = ISO_INSTANT.exec(text);
  if (!match?.[1] || !isCalendarDate(match[1])) return null;
  return Temporal.Instant.from(text).toString({ smallestUnit: 'second' });
}

/** The day of a date, a date-time without a zone (UK local), or an instant, as written. Null when it is none of them. */
export function dayAsWritten(text: string): CalendarDate | null {
  const day = (ISO_INSTANT.exec(text) ?? LOCAL_DATE_TIME.exec(text))?.[1] ?? text;
  return isCalendarDate(day) ? day : null;
}
