/**
 * Period: the span of days that a figure describes. Pure; knows no publisher.
 * A period keeps the publisher's own label, because "Oct 2022-Sep 2023" says more than two dates.
 */

/** `YYYY-MM-DD`, a calendar day with no time zone. */
export type CalendarDate = string;
/** ISO 8601 instant in UTC, e.g. `2026-08-06T09:00:00Z`. */
export type Instant = string;

/** A span of whole calendar days, both ends inclusive, without a time zone. */
export interface Period {
  /** First day described, inclusive. */
  readonly start: CalendarDate;
  /** Last day described, inclusive. Equal to `start` for a figure "as at" one day. */
  readonly end: CalendarDate;
  /** What the publisher calls it, e.g. "Jul 2022-Jun 2023", "2021", "April 2025". */
  readonly label: string;
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const INTERVAL = /^(\d{4}-\d{2}-\d{2})\/P(\d{1,3})([YMD])$/;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** True for a real day of the Gregorian calendar written `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  const match = DATE.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day `days` after (or before, when negative) `date`. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function addMonths(date: CalendarDate, months: number): CalendarDate {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7)) - 1 + months;
  const targetYear = year + Math.floor(month / 12);
  const targetMonth = ((month % 12) + 12) % 12;
  const day = Math.min(Number(date.slice(8, 10)), daysInMonth(targetYear, targetMonth + 1));
  return `${String(targetYear).padStart(4, '0')}-${String(targetMonth + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A whole calendar year. */
export function yearPeriod(year: number, label = String(year)): Period {
  return { start: `${year}-01-01`, end: `${year}-12-31`, label };
}

/** A whole calendar month, labelled "August 2026" unless the publisher calls it something else. */
export function monthPeriod(year: number, month: number, label?: string): Period {
  const two = String(month).padStart(2, '0');
  return {
    start: `${year}-${two}-01`,
    end: `${year}-${two}-${daysInMonth(year, month)}`,
    label: label ?? `${MONTHS[month - 1]} ${year}`,
  };
}

/** One day: pay in a reference week, a mid-year population. */
export function dayPeriod(date: CalendarDate, label: string = plainDate(date)): Period {
  return { start: date, end: date, label };
}

/** "6 August 2026". */
export function plainDate(date: CalendarDate): string {
  return `${Number(date.slice(8, 10))} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}

/**
 * Reads an ISO 8601 interval with a start and a duration (`2023-01-01/P1Y`) or a single date (`2025-04-30`).
 * Null when the text is neither: the caller decides what an unreadable period means.
 */
export function parseIsoPeriod(text: string): Period | null {
  if (isCalendarDate(text)) return dayPeriod(text);
  const match = INTERVAL.exec(text);
  if (!match?.[1] || !isCalendarDate(match[1])) return null;
  const start = match[1];
  const count = Number(match[2]);
  if (count === 0) return null;
  const after =
    match[3] === 'D' ? addDays(start, count) : addMonths(start, match[3] === 'Y' ? count * 12 : count);
  const end = addDays(after, -1);
  return { start, end, label: labelForSpan(start, end) };
}

/** The plainest label for a span: "2023", "2024/25" for a school or tax year, else two dates. */
function labelForSpan(start: CalendarDate, end: CalendarDate): string {
  if (start === end) return plainDate(start);
  const startYear = Number(start.slice(0, 4));
  const isTwelveMonths = addDays(addMonths(start, 12), -1) === end;
  if (isTwelveMonths && start.endsWith('-01-01')) return String(startYear);
  if (isTwelveMonths) return `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')}`;
  if (start.endsWith('-01') && addDays(addMonths(start, 1), -1) === end) {
    return `${MONTHS[Number(start.slice(5, 7)) - 1]} ${startYear}`;
  }
  return `${plainDate(start)} to ${plainDate(end)}`;
}

/** Orders periods by their end, then by their start: the latest period is the one that ends last. */
export function comparePeriods(a: Period, b: Period): number {
  return a.end === b.end ? compareText(a.start, b.start) : compareText(a.end, b.end);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
