/**
 * Pay as adverts word it -> figures, without guessing. The first amount or range counts ("£a - £b | £c"); its period comes from the words
 * beside it, else from the feed's own unit, else from its size. When words and unit contradict each other, the words win.
 */
import type { IssueCode } from '../../domain/issue.ts';
import type { PayPeriod, StatedPay } from '../../domain/posting.ts';
import { findAmount } from './amounts.ts';

export interface PayReading {
  readonly pay: StatedPay;
  /** Null when all is clear. `unreadable-pay`: no figures were taken. */
  readonly problem: { readonly code: IssueCode; readonly detail: string } | null;
}

const PERIODS: readonly (readonly [RegExp, PayPeriod])[] = [
  [/\b(?:hourly|(?:per|an|each|p)\s?\/?\s?h(?:ou)?r?\b)|^\s*\/\s?h(?:ou)?r\b|^\s*p\/?h\b/i, 'hour'],
  [/\b(?:daily|(?:per|a) day|p\/?d)\b|^\s*\/\s?day\b/i, 'day'],
  [/\b(?:weekly|(?:per|a) week|pw)\b|^\s*\/\s?week\b/i, 'week'],
  [/\b(?:monthly|(?:per|a) month|pcm)\b|^\s*\/\s?month\b/i, 'month'],
  [
    /\b(?:annually|annual|yearly|(?:per|a) (?:annum|year)|(?:your )?first year|p\.?\/?a)\b|^\s*\/\s?(?:year|annum|yr)\b/i,
    'year',
  ],
];
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

/** Smallest and largest amount that a period can bear. Outside them the figure is a slip, not pay. */
const PLAUSIBLE: Readonly<Record<PayPeriod, readonly [number, number]>> = {
  hour: [3, 500],
  day: [20, 5_000],
  week: [20, 10_000],
  month: [50, 40_000],
  year: [500, 500_000],
};

const MAX_LENGTH = 2_000;

/**
 * `text` is plain text on one line; null or blank means that nothing was said. `statedPeriod` is the feed's own unit, null when it
 * has none.
 */
export function readPay(text: string | null, statedPeriod: PayPeriod | null): PayReading {
  const words = (text ?? '').slice(0, MAX_LENGTH).trim();
  if (words === '') return { pay: noPay(null), problem: null };
  const unreadable: PayReading = {
    pay: noPay(words.slice(0, 500)),
    problem: { code: 'unreadable-pay', detail: words },
  };
  const match = findAmount(words);
  if (match === null) return unreadable;
  const { first, last, isRange } = match;
  if (first === null) return unreadable;

  const before = words.slice(0, match.start);
  const after = words.slice(match.end).split(/[£$|]/, 1)[0] ?? '';
  const high = last !== null && last >= first ? last : first;
  const { period, isFromWords, isFromSize } = periodOf(after, before, statedPeriod, first, high);
  if (period !== null && (first < PLAUSIBLE[period][0] || high > PLAUSIBLE[period][1])) return unreadable;

  const isUpTo = !isRange && /\b(?:up to|maximum(?: of)?|max)(?: circa)?\s*$|^to\s*$/i.test(before);
  const isFrom = !isRange && /\b(?:from|starting(?: salary)?(?: at| of)?|minimum(?: of)?)\s*$/i.test(before);
  const contradicts = statedPeriod !== null && period !== statedPeriod && (isFromWords || isFromSize);
  return {
    pay: {
      text: words.slice(0, 500),
      minGbp: isUpTo ? null : first,
      maxGbp: isFrom ? null : high,
      period,
      periodBasis: period === null ? null : isFromSize ? 'inferred-from-size' : 'stated',
      payBasis: payBasisOf(before, after),
    },
    problem: contradicts
      ? { code: 'contradicting-units', detail: `The unit is ${statedPeriod}, the text says: ${words}` }
      : null,
  };
}

export function noPay(text: string | null): StatedPay {
  return { text, minGbp: null, maxGbp: null, period: null, periodBasis: null, payBasis: null };
}

/** Pay without a unit: below £100 an hour's, £100 to £999 a day's, from £8,000 a year's; between, nobody can tell. */
function periodFromSize(low: number, high: number): PayPeriod | null {
  const bands: readonly (readonly [PayPeriod, number, number])[] = [
    ['hour', 0, 100],
    ['day', 100, 1_000],
    ['year', 8_000, Number.POSITIVE_INFINITY],
  ];
  return bands.find(([, from, below]) => low >= from && high < below)?.[0] ?? null;
}

function periodOf(
  after: string,
  before: string,
  statedPeriod: PayPeriod | null,
  low: number,
  high: number,
): { period: PayPeriod | null; isFromWords: boolean; isFromSize: boolean } {
  // Only words right beside the amount: "37 hours per week" further on is not its unit.
  const beside = after.split(/\d/, 1)[0]?.slice(0, 40) ?? '';
  const fromWords = nearestPeriod(beside) ?? nearestPeriod(before.slice(-30));
  if (fromWords !== null) return { period: fromWords, isFromWords: true, isFromSize: false };
  const sized = periodFromSize(low, high);
  // A unit of a year beside £12.71 is a slip that Teaching Vacancies makes; a lump of £283 is nobody's wage.
  if (statedPeriod !== null && !(statedPeriod === 'year' && sized === 'hour')) {
    return { period: statedPeriod, isFromWords: false, isFromSize: false };
  }
  return { period: sized, isFromWords: false, isFromSize: sized !== null };
}

function nearestPeriod(text: string): PayPeriod | null {
  let best: { at: number; period: PayPeriod } | null = null;
  for (const [pattern, period] of PERIODS) {
    const at = text.search(pattern);
    if (at >= 0 && (best === null || at < best.at)) best = { at, period };
  }
  return best?.period ?? null;
}

function payBasisOf(before: string, after: string): StatedPay['payBasis'] {
  const match = BASIS_AFTER.exec(after) ?? BASIS_BEFORE.exec(before);
  const word = (match?.[1] ?? match?.[2])?.toLowerCase();
  if (word === undefined) return null;
  return word === 'actual' ? 'actual' : 'full-time-equivalent';
}
