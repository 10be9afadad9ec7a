/** When Year 11 may leave school in England and Wales: "School leaving age" on GOV.UK, read in November 2026. And in which school year a day is. Pure. */
import type { CalendarDate } from './period.ts';

const JUNE = 5;
const FRIDAY = 5;

/** The last Friday in June of the school year that the day is in; of the next one where that Friday is past. */
export function leavingDayFrom(day: CalendarDate): CalendarDate {
  const year = Number(day.slice(0, 4));
  const own = lastFridayInJune(year);
  return day <= own ? own : lastFridayInJune(year + 1);
}

const SEPTEMBER = 9;

/** The year in which the school year of a day ends: 2027 from September 2026 to August 2027. Who is in the last one then starts a course that year. */
export function schoolYearEnd(day: CalendarDate): number {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return month >= SEPTEMBER ? year + 1 : year;
}

function lastFridayInJune(year: number): CalendarDate {
  const last = new Date(Date.UTC(year, JUNE + 1, 0));
  const sinceFriday = (last.getUTCDay() - FRIDAY + 7) % 7;
  return `${year}-06-${30 - sinceFriday}`;
}
