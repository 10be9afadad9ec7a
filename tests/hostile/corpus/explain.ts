/**
 * Whether a value that readers see now is what the answer says: read from the answer's text alone, by rules that know neither the format nor
 * the connector. It is generous about words and strict about figures and days.
 */
import type { ChangedLeaf } from './stored-rows.ts';

/** Words of ours that no source sends: masks, periods, statuses and what stands for a code. */
const OWN_WORDS = new Set(
  `hour day week month year stated inferred from size urn gias uid https up actual full time equivalent removed e mail telephone gmail com normal provisional revised
   estimated low reliability suppressed rounded to zero missing otter council text postcode latitude longitude null vacancy apprenticeship voluntary talent pool true false null`.split(
    /\s+/,
  ),
);
/** In our words, not in the source's. */
const OURS =
  /(^|\.)(is_national|isFoundation|kind|status|status_reason|period_label|label|statusReason|note)$/;
/** Of more numbers some difference is anything. */
const MOST_NUMBERS = 400;
/** One number that is another is read in a few ways. */
const MOST_FRESH = 4;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T|$)/;
const IN_A_CELL = /-?\d*\.?\d+(?:e[+-]?\d+)?/gi;
const NUMBER = /-?(?:\d[\d, _']*)?\.?\d+(?:e[+-]?\d+)?/gi;

/** `said`: all that the changed part of the answer says now; `saidBefore`: the same before; `beside`: the rest, which may hold a figure's margin. */
export function isExplained(
  { path, before, now }: ChangedLeaf,
  said: string,
  saidBefore: string,
  beside = said,
): boolean {
  // Nothing in place of something is a loss, and another law's.
  if (now === null || typeof now === 'boolean' || isOurs(path)) return true;
  if (typeof now === 'number')
    return isNumberSaid({ before, now }, said, saidBefore) || isEndSaid(path, now, said, beside);
  const date = DATE.exec(now);
  if (date !== null) return isDaySaid(date, said);
  const text = /(^|\.)url$/.test(path) ? decoded(now) : now;
  const known = new Set([...wordsOf(said), ...wordsOf(String(before ?? '')), ...wordsOf(saidBefore)]);
  return wordsOf(text).every((word) => known.has(word) || OWN_WORDS.has(word) || isPartOf(word, said));
}

/** Whether the value is in our words: a loss or a change of it is told by issues. */
export function isOurs(path: string): boolean {
  return OURS.test(path);
}

/** Its own number, or one that stands to the old figure as the old number did: thousands, pounds a year for pounds an hour. */
function isNumberSaid({ before, now }: Omit<ChangedLeaf, 'path'>, said: string, saidBefore: string): boolean {
  if (typeof now !== 'number') return false;
  const numbers = numbersIn(said);
  if (numbers.some((number) => isNear(number, now) || isNear(-number, now) || isNear(number * 1000, now)))
    return true;
  if (typeof before !== 'number') return false;
  if (isMovedWithPart(now - before, said, saidBefore)) return true;
  if (before === 0) return false;
  return numbersIn(saidBefore).some(
    (old) => old !== 0 && numbers.some((number) => isNear((before / old) * number, now)),
  );
}

/** A total that a connector adds up moves by as much as the number that is another now. */
function isMovedWithPart(by: number, said: string, saidBefore: string): boolean {
  const [is, was] = [new Set(numbersIn(said)), new Set(numbersIn(saidBefore))];
  // What was said before may be quoted beside what is said now.
  const fresh = [...is].filter((number) => !was.has(number));
  if (fresh.length >= MOST_FRESH) return false;
  return fresh.some((a) => [...was].some((b) => isNear(a - b, by) || isNear((a - b) * 1000, by)));
}

/** An end of an interval: a figure and its margin, one of which at least is said here. */
function isEndSaid(path: string, now: number, said: string, beside: string): boolean {
  if (!/95$/.test(path)) return false;
  const [own, others] = [numbersIn(said), numbersIn(beside)];
  if (own.length >= MOST_NUMBERS || others.length >= MOST_NUMBERS) return false;
  return own.some((a) => others.some((b) => [a - b, b - a, a + b].some((end) => isNear(end, now))));
}

/** Or as it is shown, to two decimals. */
function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(0.005, Math.max(Math.abs(a), Math.abs(b)) * 0.000_001);
}

/** Commas part thousands, and cells: both ways. */
function numbersIn(text: string): number[] {
  return [...(text.match(NUMBER) ?? []), ...(text.match(IN_A_CELL) ?? [])].flatMap((word) => {
    const number = Number(word.replaceAll(/[, _']/g, ''));
    return Number.isFinite(number) ? [number] : [];
  });
}

function isDaySaid([, year = '', month = '']: RegExpExecArray, said: string): boolean {
  const text = said.toLowerCase();
  if (stamps(said).some((stamp) => stamp.startsWith(`${year}-${month}`))) return true;
  const hasYear = text.includes(year) || text.includes(year.slice(2));
  const name = MONTHS[Number(month) - 1] ?? '?';
  const hasMonth = text.includes(name) || new RegExp(`(?<!\\d)0?${Number(month)}(?!\\d)`).test(text);
  // "2022-2023" is a year of schools or of governments, and names no month; nor does a year that stands alone beside other days.
  const isWholeYear = !/\d{4}-\d\d(?!\d)/.test(text) || new RegExp(`(?<![\\d-])${year}(?![\\d-])`).test(text);
  return hasYear && (hasMonth || isWholeYear);
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** What was stuck together, or cut, on the way. */
function isPartOf(word: string, said: string): boolean {
  return said
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .includes(word);
}

/** Whether a reader would see anything of it: not of nought, which stands for nothing in most feeds, of empty text, of markup alone, or of what is no letter and no digit. */
export function saysAnything(text: string): boolean {
  if (text.trim() !== '' && Number(text) === 0) return false;
  const unescaped = text.replaceAll(/&(?:amp;)*(?:lt|#60);/g, '<').replaceAll(/&(?:amp;)*(?:gt|#62);/g, '>');
  const unseen = unescaped.replaceAll(/[\u200b-\u200f]/g, '');
  const bare = unseen.replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, '').replaceAll(/<[^>]*>?/g, '');
  return /[\p{L}\p{N}]/u.test(bare);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch (error) {
    if (error instanceof URIError) return address;
    throw error;
  }
}

/** Seconds or milliseconds since 1970. */
function stamps(said: string): string[] {
  const numbers = said.match(/(?<!\d)1\d{9}(?:\d{3})?(?!\d)/g) ?? [];
  return numbers.map((digits) => new Date(Number(digits.padEnd(13, '0'))).toISOString());
}
