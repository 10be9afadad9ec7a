/** A time of day beside a date, as boards write it: "23:00 BST", "T09:41:37.942Z", "12 noon", "5pm". */
import { Temporal } from 'temporal-polyfill';
import type { CalendarDate, Instant } from '../../domain/period.ts';

export interface ClockTime {
  /** What stands around it. */
  readonly rest: string;
  /** On that day, in whole seconds; null when the UK's clocks skip the hour or have it twice, or when there is no such hour. */
  instantOn(day: CalendarDate): Instant | null;
}

const CLOCK =
  /(?<![\d:.])T?(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?(?:[.:]\d{1,9})?\s?(am|pm|a\.m\.|p\.m\.)?(?:\s?(?:hrs|hours|h))?(?![\d:])/i;
const HALF_DAY = /(?<![\d:.])(\d{1,2})\s?(am|pm|a\.m\.|p\.m\.)/i;
const NOON = /\b(?:12\s)?(?:noon|midday)\b/i;
/** Zones that adverts name, in minutes ahead of UTC. "IST" is Indian, Irish and Israeli, so it is not here. */
const ZONES: ReadonlyMap<string, number> = new Map([
  ['z', 0],
  ['utc', 0],
  ['ut', 0],
  ['gmt', 0],
  ['bst', 60],
  ['cet', 60],
  ['cest', 120],
  ['est', -300],
  ['edt', -240],
  ['cst', -360],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
]);
const ZONE = new RegExp(
  String.raw`(?:(?<![a-z])(${[...ZONES.keys()].join('|')})(?![a-z])|([+-])(\d\d):?(\d\d)(?!\d))`,
  'i',
);
const UK_ZONE = /\(?\bEurope\/London\b\)?|\(?\bUK time\b\)?/i;

/** Null when the text names none. */
export function readClockTime(text: string): ClockTime | null {
  const found = findClock(text);
  if (found === null) return null;
  const zone = ZONE.exec(found.rest);
  const rest = (zone === null ? found.rest : without(found.rest, zone)).replace(UK_ZONE, ' ');
  const offset = zone === null ? null : offsetOf(zone);
  return {
    rest,
    instantOn: (day) => toInstant(day, found, offset),
  };
}

interface FoundClock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly rest: string;
}

function findClock(text: string): FoundClock | null {
  const clock = CLOCK.exec(text);
  if (clock !== null) {
    const [, hour = '', minute = '', second = '0', half] = clock;
    // "12:00 noon" says it twice.
    const rest = without(text, clock).replace(/\bnoon\b|\bmidday\b/i, ' ');
    return { hour: hourOf(Number(hour), half), minute: Number(minute), second: Number(second), rest };
  }
  const half = HALF_DAY.exec(text);
  if (half !== null)
    return { hour: hourOf(Number(half[1]), half[2]), minute: 0, second: 0, rest: without(text, half) };
  const noon = NOON.exec(text);
  return noon === null ? null : { hour: 12, minute: 0, second: 0, rest: without(text, noon) };
}

/** No hour of a clock for what is none: "13pm", and "12am", which people write for noon and for midnight. */
function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  const isAfternoon = /^p/i.test(half);
  if (hour < 1 || hour > 12) return Number.NaN;
  if (hour === 12) return isAfternoon ? 12 : Number.NaN;
  return isAfternoon ? hour + 12 : hour;
}

function without(text: string, match: RegExpExecArray): string {
  return `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
}

function offsetOf([, name, sign, hours, minutes]: RegExpExecArray): number {
  if (name !== undefined) return ZONES.get(name.toLowerCase()) ?? 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function toInstant(
  day: CalendarDate,
  { hour, minute, second }: FoundClock,
  offsetMinutes: number | null,
): Instant | null {
  if (!(hour <= 23 && minute <= 59 && second <= 59)) return null;
  const local = Temporal.PlainDate.from(day).toPlainDateTime({ hour, minute, second });
  if (offsetMinutes !== null) {
    const inUtc = local.subtract({ minutes: offsetMinutes });
    return inUtc.toZonedDateTime('UTC').toInstant().toString({ smallestUnit: 'second' });
  }
  const [early, late] = (['earlier', 'later'] as const).map((disambiguation) =>
    local
      .toZonedDateTime('Europe/London', { disambiguation })
      .toInstant()
      .toString({ smallestUnit: 'second' }),
  );
  return early !== undefined && early === late ? early : null;
}
