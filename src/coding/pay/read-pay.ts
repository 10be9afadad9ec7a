/**
 * Pay as adverts word it -> figures, without guessing. The first amount or range counts ("£a - £b | £c"), unless it is an extra and another
 * is the pay. Its period comes from the words beside it, else from the feed's own unit, else from its size. When words and unit contradict
 * each other, the words win.
 */
import { oneLine } from '../../domain/clean-text.ts';
import type { IssueCode } from '../../domain/issue.ts';
import type { PayPeriod, StatedPay } from '../../domain/posting.ts';
import { chooseAmount } from './choose-amount.ts';
import { findFullTimeEquivalent } from './full-time-equivalent.ts';
import { isPlausiblePay, isTooMuch, payPeriodOf, periodInWords } from './pay-period.ts';

export interface PayReading {
  readonly pay: StatedPay;
  /** Null when all is clear. `unreadable-pay`: no figures were taken. */
  readonly problem: { readonly code: IssueCode; readonly detail: string } | null;
}

const BASIS = String.raw`(actual|fte|full[- ]time(?:\/full year)? equivalent)`;
/** "(actual salary £21,848)" and "(FTE £25,564)" speak of the next amount, "(actual salary)" and "FTE" of this one. */
const BASIS_AFTER = new RegExp(
  String.raw`^(?:\s|annually|per annum|p\.?\/?a\.?\b|(?:per|a) year|\/year|hourly|per hour|pro[- ]?rata|gross)*(?:\(${BASIS}\b(?!\s*:?\s*$)|${BASIS}\b)(?!\s+(?:(?:annual|starting|gross|pro[- ]?rata)\s+)*salary\b(?!\s*\)))`,
  'i',
);
const BASIS_BEFORE = new RegExp(
  String.raw`\b${BASIS}(?:[\s:(–-]|annual|gross|starting|salary|range|from|of|is|pro[- ]?rat(?:a|ed)|per annum)*$`,
  'i',
);

const MAX_LENGTH = 2_000;

/** A narrow column cuts figures too: of "£27…" and "£34,43…" nobody knows what they were. Whole thousands are whole. */
const CUT_FIGURE = /[£$]?\s?(?:(?<![\d,])\d{1,4}(?:\.\d*)?|\d{1,3},\d{0,2})\s?(?:…|\.{3})$/;

/** Of "£26,403) - SCP…" the other end is cut off. */
const CUT_RANGE = /^\)?\s?(?:[-–—]|to\b)[^£$\d]{0,40}(?:…|\.{3})$/;

const UP_TO = /\b(?:up to|maximum(?: of)?|max)(?: circa)?\s*$|^to\s*$/i;
const FROM =
  /\b(?:from|starting(?: salary)?(?: at| of| from)?|starts at|minimum(?: of)?|at least|no less than|in excess of|upwards of)\s*$/i;
/** "£31,000+", "£31,000 and above"; in "£31,000 + bonus" the plus speaks of the bonus. */
const AND_MORE =
  /^(?:\s?\+(?=\s*(?:$|[.,;:)(|]|(?:per|an?) (?:annum|year|hour|day|week|month)\b|p\.?\/?[ah]\b|\/|doe\b|depend|negotiable))|\s?(?:per (?:annum|hour)\s|p\.?a\.?\s)?(?:and|or) (?:above|more|over|upwards)\b|\s?(?:upwards|plus)\s*$)/i;

/**
 * `text` is plain text on one line; null or blank means that nothing was said. `statedPeriod` is the feed's own unit, null when it
 * has none.
 */
export function readPay(text: string | null, statedPeriod: PayPeriod | null): PayReading {
  // Text copied from a page carries marks inside its figures that no reader sees.
  const whole = oneLine((text ?? '').slice(0, MAX_LENGTH));
  if (whole === '') return { pay: noPay(null), problem: null };
  const words = whole.replace(CUT_FIGURE, '');
  const match = chooseAmount(words);
  if (match === null || match.first === null) return unreadable(whole);

  const { first, last, isRange } = match;
  const before = words.slice(0, match.start);
  const after = words.slice(match.end).split(/[£$|]/, 1)[0] ?? '';
  const high = last !== null && last >= first ? last : first;
  const inWords = periodInWords(before, words.slice(match.start, match.end), after);
  const { period, basis } = payPeriodOf(inWords, statedPeriod, first, high);
  if (period === null ? isTooMuch(high, null) : !isPlausiblePay(first, high, period))
    return unreadable(whole);

  const isUpTo = match.isTarget || (!isRange && UP_TO.test(before));
  const rest = words.slice(match.end);
  const isFrom = !isRange && (FROM.test(before) || AND_MORE.test(rest) || CUT_RANGE.test(rest));
  const contradicts = statedPeriod !== null && period !== statedPeriod && basis !== 'unit' && basis !== null;
  return {
    pay: {
      text: whole.slice(0, 500),
      minGbp: isUpTo ? null : first,
      maxGbp: isFrom ? null : high,
      period,
      periodBasis: period === null ? null : basis === 'size' ? 'inferred-from-size' : 'stated',
      payBasis: payBasisOf(before, after) ?? basisBeside(words, high, period),
    },
    problem: contradicts
      ? { code: 'contradicting-units', detail: `The unit is ${statedPeriod}, the text says: ${words}` }
      : null,
  };
}

function unreadable(words: string): PayReading {
  return { pay: noPay(words.slice(0, 500)), problem: { code: 'unreadable-pay', detail: words } };
}

/** Pay of which nothing is known but its words, or not even those. */
export function noPay(text: string | null): StatedPay {
  return { text, minGbp: null, maxGbp: null, period: null, periodBasis: null, payBasis: null };
}

/** Beside a higher full-time figure, the one that stands first is what the job comes to. */
function basisBeside(words: string, high: number, period: PayPeriod | null): StatedPay['payBasis'] {
  if (period === 'hour') return null;
  const fullTime = findFullTimeEquivalent(words)?.first ?? 0;
  return fullTime > high ? 'actual' : null;
}

function payBasisOf(before: string, after: string): StatedPay['payBasis'] {
  const match = BASIS_AFTER.exec(after) ?? BASIS_BEFORE.exec(before);
  const word = (match?.[1] ?? match?.[2])?.toLowerCase();
  if (word === undefined) return null;
  return word === 'actual' ? 'actual' : 'full-time-equivalent';
}
