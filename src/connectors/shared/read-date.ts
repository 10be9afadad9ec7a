/**
 * The one reader of the dates that vacancy boards write. What could mean two days, or no day at all, is refused with the reason: an advert
 * without a deadline is better than one with another's.
 */
import { Temporal } from 'temporal-polyfill';
import { addDays, type CalendarDate, type Instant, isCalendarDate } from '../../domain/period.ts';
import { readClockTime } from './read-clock-time.ts';
import { endOfDayInUk } from './uk-time.ts';

/** Which number of 09/10/2026 is the day. The United Kingdom puts it first; a board's setting may say otherwise. */
export type DateOrder = 'day-first' | 'month-first';

export interface DateSettings {
  readonly order: DateOrder;
  /** For "2 days ago" and "yesterday". */
  readonly now: Instant;
}

export type DateReading =
  /** A day without an hour. */
  | { readonly kind: 'day'; readonly day: CalendarDate }
  /** An hour too; without a stated zone it is UK time. `day` is the day as it is written. */
  | { readonly kind: 'instant'; readonly day: CalendarDate; readonly instant: Instant }
  /** `reason` is a phrase: "names no year". */
  | { readonly kind: 'refused'; readonly reason: string };

interface FoundDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** What is left of the text. */
  readonly rest: string;
}

const LONGEST = 80;
/** Boards write the year 1 for "unknown", and years far ahead for "never". */
const FIRST_YEAR = 2000;
const MOST_YEARS_AHEAD = 5;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR_FIRST = /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)$/;
const NUMBERS = /(?<![\d:])(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)(?![\d:])/;
const DAY_MONTH = new RegExp(
  String.raw`(?<![\d:])(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s-]{0,3}${MONTH}\.?,?[\s-]{1,3}['’]?(\d{4}|\d\d)(?![\d:])`,
  'i',
);
const MONTH_DAY = new RegExp(
  String.raw`\b${MONTH}\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)`,
  'i',
);
const WEEKDAY = /\b(mon|tue(?:s)?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?/i;
const FILLING = /\b(?:at|by|on|the)\b|[\s,@()–—-]+/gi;
/** What a sheet's cell or a feed's line says of itself before the day. */
const CLOSING_LABEL =
  /^(?:(?:(?:advert |application )?(?:closing|end|expiry) date|(?:application )?deadline|(?:applications? )?clos(?:es|e|ing)|expires)(?: on)?(?: is)? ?[:–-]?) (?=\S)/i;
const AGO = /^(?:posted|listed|added)?:?\s*(\d{1,3})(\+?)\s+days?\s+ago$/i;
const NEAR = /^(?:posted|listed|added)?:?\s*(today|yesterday|just now|just posted)$/i;

export function readDate(text: string, settings: DateSettings): DateReading {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words === '') return refused('is blank');
  if (words.length > LONGEST) return refused('is a sentence, not a date');
  const stamp = readStamp(words) ?? readAgo(words, settings.now);
  if (stamp !== null) return stamp;
  const found = findDate(words.replace(CLOSING_LABEL, ''), settings.order);
  if ('kind' in found) return found;
  const day = asDay(found);
  if (day === null) return refused('names a day that does not exist');
  const lastYear = Number(settings.now.slice(0, 4)) + MOST_YEARS_AHEAD;
  if (found.year < FIRST_YEAR || found.year > lastYear) return refused(`names the year ${found.year}`);
  return withTime(day, found.rest);
}

/** When applications close: the end of a day that has no hour. */
export function closingInstant(reading: DateReading): Instant | null {
  if (reading.kind === 'refused') return null;
  return reading.kind === 'instant' ? reading.instant : endOfDayInUk(reading.day);
}

function refused(reason: string): DateReading {
  return { kind: 'refused', reason };
}

/** Seconds or milliseconds since 1970, as JSON feeds send them. */
function readStamp(words: string): DateReading | null {
  if (!/^\d{10}$|^\d{13}$/.test(words)) return null;
  const ms = words.length === 13 ? Number(words) : Number(words) * 1000;
  const instant = Temporal.Instant.fromEpochMilliseconds(ms).toString({ smallestUnit: 'second' });
  return { kind: 'instant', instant, day: dayInUk(instant) };
}

function readAgo(words: string, now: Instant): DateReading | null {
  const today = dayInUk(now);
  const near = NEAR.exec(words)?.[1]?.toLowerCase();
  if (near !== undefined) return { kind: 'day', day: addDays(today, near === 'yesterday' ? -1 : 0) };
  const [, days, more] = AGO.exec(words) ?? [];
  if (days === undefined) return null;
  return more === '+'
    ? refused(`says ${days} days or more ago`)
    : { kind: 'day', day: addDays(today, -Number(days)) };
}

function dayInUk(instant: Instant): CalendarDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/London').toPlainDate().toString();
}

function findDate(words: string, order: DateOrder): FoundDate | Extract<DateReading, { kind: 'refused' }> {
  const compact = COMPACT.exec(words);
  if (compact !== null) return found(compact, words, [1, 2, 3]);
  const yearFirst = YEAR_FIRST.exec(words);
  if (yearFirst !== null) return found(yearFirst, words, [1, 3, 4]);
  const numbers = NUMBERS.exec(words);
  if (numbers !== null) return found(numbers, words, order === 'day-first' ? [4, 3, 1] : [4, 1, 3]);
  const dayMonth = DAY_MONTH.exec(words);
  if (dayMonth !== null) return found(dayMonth, words, [3, 2, 1]);
  const monthDay = MONTH_DAY.exec(words);
  if (monthDay !== null) return found(monthDay, words, [3, 1, 2]);
  const hasDay = new RegExp(String.raw`\d\s*(?:st|nd|rd|th)?\s*${MONTH}|${MONTH}\s+\d`, 'i').test(words);
  return { kind: 'refused', reason: hasDay ? 'names no year' : 'names no day' };
}

/** `order`: which groups are the year, the month and the day. */
function found(
  match: RegExpExecArray,
  words: string,
  [year, month, day]: readonly [number, number, number],
): FoundDate {
  const part = (group: number) => match[group] ?? '';
  const yearNumber = Number(part(year));
  return {
    year: part(year).length === 2 ? 2000 + yearNumber : yearNumber,
    month: monthNumber(part(month)),
    day: Number(part(day)),
    rest: `${words.slice(0, match.index)} ${words.slice(match.index + match[0].length)}`,
  };
}

function monthNumber(text: string): number {
  return /^\d/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}

function asDay({ year, month, day }: FoundDate): CalendarDate | null {
  const two = (number: number) => String(number).padStart(2, '0');
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isCalendarDate(text) ? text : null;
}

/** What stands beside the date must be its weekday, a time and a zone, and nothing else. */
function withTime(day: CalendarDate, rest: string): DateReading {
  const weekday = WEEKDAY.exec(rest)?.[0];
  if (weekday !== undefined && !isWeekday(day, weekday))
    return refused(`names a ${weekday} that ${day} is not`);
  const time = readClockTime(rest.replace(WEEKDAY, ' '));
  const left = (time?.rest ?? rest.replace(WEEKDAY, ' ')).replace(FILLING, '');
  if (/midnight/i.test(left)) return refused('says midnight, which may be either end of the day');
  if (left !== '') return refused(`says “${left.slice(0, 40)}” beside the date`);
  if (time === null) return { kind: 'day', day };
  const instant = time.instantOn(day);
  return instant === null
    ? refused('names an hour that does not exist, or that comes twice')
    : { kind: 'instant', day, instant };
}

function isWeekday(day: CalendarDate, name: string): boolean {
  return WEEKDAYS[Temporal.PlainDate.from(day).dayOfWeek - 1] === name.slice(0, 3).toLowerCase();
}
