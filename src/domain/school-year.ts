/** When Year 11 may leave school in England and Wales: "School leaving age" on GOV.UK, read in November 2026. Pure. */
import type { CalendarDate } from './period.ts';

const JUNE = 5;
const FRIDAY = 5;

/** The last Friday in June of the school year that the day is in; of the next one where that Friday is past. */
export function leavingDayFrom(day: CalendarDate): CalendarDate {
  const year = Number(day.slice(0, 4));
  const own = lastFridayInJune(year);
  return day <= own ? own : lastFridayInJune(year + 1);
}

function lastFridayInJune(year: number): CalendarDate {
  const last = new Date(Date.UTC(year, JUNE + 1, 0));
  const sinceFriday = (last.getUTCDay() - FRIDAY + 7) % 7;
  return `${year}-06-${30 - sinceFriday}`;
}
