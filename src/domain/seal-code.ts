/**
 * The code by which a printed sheet or a copied file is checked, such as `09W4-K7QM-2XFA`: twelve letters that can be typed by hand. Three
 * say the day of the edition, two the area, and seven are the first 35 bits of the SHA-256 of what was said. docs/verifying.md says how to
 * reckon it again.
 */
import type { CalendarDate } from './period.ts';

/** Crockford's base 32: no I, L, O or U. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const FIRST_DAY = Date.UTC(2000, 0, 1);
const DAY_MS = 86_400_000;
/** As many days as three letters tell apart: to September 2089. */
const DAYS = LETTERS.length ** 3;
const AREA_LETTERS = 2;
const MARK_LETTERS = 7;

/** The parts of a code. */
export interface SealCode {
  readonly day: CalendarDate;
  /** As {@link areaTagOf} gives it. */
  readonly areaTag: string;
  /** As {@link markOf} gives it. */
  readonly mark: string;
}

/** In three groups of four. */
export function writeSealCode({ day, areaTag, mark }: SealCode): string {
  const days = Math.floor((Date.parse(`${day}T00:00:00Z`) - FIRST_DAY) / DAY_MS);
  const number = ((days % DAYS) + DAYS) % DAYS;
  const letters = [number >> 10, (number >> 5) & 31, number & 31].map((each) => LETTERS[each] ?? '').join('');
  return `${letters}${areaTag}${mark}`.replace(/(.{4})(?=.)/g, '$1-');
}

/** Null when the text is no code. Small letters, spaces and dashes (word processors make their own of hyphens) do not matter; O is read as 0, I and L as 1. */
export function readSealCode(text: string): SealCode | null {
  const typed = text.replace(/[\s\p{Pd}\u2212\u00ad]/gu, '');
  // Before capitals are made: other alphabets have letters whose capital is one of ours.
  if (!/^[0-9A-Za-z]{12}$/.test(typed)) return null;
  const letters = typed.toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1');
  const values = [...letters].map((letter) => LETTERS.indexOf(letter));
  if (values.includes(-1)) return null;
  const days = values.slice(0, 3).reduce((sum, each) => sum * LETTERS.length + each, 0);
  const day = new Date(FIRST_DAY + days * DAY_MS).toISOString().slice(0, 10);
  return {
    day,
    areaTag: letters.slice(3, 3 + AREA_LETTERS),
    mark: letters.slice(3 + AREA_LETTERS),
  };
}

/** From the SHA-256 of an area's code. Two areas may have the same. */
export function areaTagOf(sha256: string): string {
  return firstLetters(sha256, AREA_LETTERS);
}

/** From the SHA-256 of what was said. */
export function markOf(sha256: string): string {
  return firstLetters(sha256, MARK_LETTERS);
}

/** Each letter is five bits of the hash, the first bits first. */
function firstLetters(sha256: string, count: number): string {
  const bits = [...sha256.slice(0, Math.ceil((count * 5) / 4))]
    .map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0'))
    .join('');
  return Array.from(
    { length: count },
    (_, at) => LETTERS[Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)] ?? '',
  ).join('');
}
