/** When the timetable's times fall. Pure. */
import type { Instant } from '../src/domain/period.ts';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** The last moment at or before `now` that a time of the timetable (`minute hour * * weekday-or-*`, UTC) names. */
export function latestOf(cron: string, now: Instant): Instant {
  const [, minute, hour, weekday] = /^(\d+) (\d+) \* \* (\*|[A-Z][a-z]{2})$/.exec(cron) ?? [];
  if (minute === undefined || (weekday !== '*' && !WEEKDAYS.includes(weekday ?? ''))) {
    throw new Error(`The timetable cannot read "${cron}"`);
  }
  const time = (Number(hour) * 60 + Number(minute)) * MINUTE;
  let day = Math.floor((Date.parse(now) - time) / DAY) * DAY;
  while (weekday !== '*' && WEEKDAYS[new Date(day).getUTCDay()] !== weekday) day -= DAY;
  return new Date(day + time).toISOString();
}

export function addMinutes(instant: Instant, minutes: number): Instant {
  return new Date(Date.parse(instant) + minutes * MINUTE).toISOString();
}

/** The same number for the same text, for ever: 0 to `below` - 1, evenly spread (FNV-1a). */
export function spread(text: string, below: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash % below;
}
