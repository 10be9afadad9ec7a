/** The period that an amount of pay is for: from the words beside it, else from the feed's own unit, else from its size. */
import type { PayPeriod } from '../../domain/posting.ts';

const PERIODS: readonly (readonly [RegExp, PayPeriod])[] = [
  [/\b(?:hourly|(?:per|an|each|p)\s?\/?\s?h(?:ou)?r?\b)|^\s*\/\s?h(?:(?:ou)?r)?\b|^\s*p\/?h\b/i, 'hour'],
  [/\b(?:daily|(?:per|a) day|p\/?d)\b|^\s*\/\s?day\b/i, 'day'],
  [/\b(?:weekly|(?:per|a) week|pw)\b|^\s*\/\s?week\b/i, 'week'],
  [/\b(?:monthly|(?:per|a) month|pcm)\b|^\s*\/\s?month\b/i, 'month'],
  [
    /\b(?:annually|annual|yearly|(?:per|a) (?:annum|year)|(?:your )?first year|p\.?\/?a)\b|^\s*\/\s?(?:year|annum|yr)\b/i,
    'year',
  ],
];

/** Smallest and largest amount that a period can bear. Outside them the figure is a slip, not pay. */
const PLAUSIBLE: Readonly<Record<PayPeriod, readonly [least: number, most: number]>> = {
  hour: [3, 500],
  day: [20, 5_000],
  week: [20, 10_000],
  month: [50, 40_000],
  year: [500, 500_000],
};

export function isPlausiblePay(low: number, high: number, period: PayPeriod): boolean {
  return low >= PLAUSIBLE[period][0] && high <= PLAUSIBLE[period][1];
}

/** Whether it can be pay as far as its size goes: a feed's own small figures are left as they are. */
export function isTooMuch(amountGbp: number | null, period: PayPeriod | null): boolean {
  return amountGbp !== null && amountGbp > PLAUSIBLE[period ?? 'year'][1];
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

interface FoundPeriod {
  readonly period: PayPeriod | null;
  readonly basis: 'words' | 'unit' | 'size' | null;
}

/** Only words right beside the amount count: "37 hours per week" further on is not its unit. `within`: between the ends of a range. */
export function periodInWords(before: string, within: string, after: string): PayPeriod | null {
  const beside = after.split(/\d/, 1)[0]?.slice(0, 40) ?? '';
  return nearestPeriod(beside) ?? nearestPeriod(within) ?? nearestPeriod(before.slice(-30));
}

export function payPeriodOf(
  inWords: PayPeriod | null,
  statedPeriod: PayPeriod | null,
  low: number,
  high: number,
): FoundPeriod {
  if (inWords !== null) return { period: inWords, basis: 'words' };
  const sized = periodFromSize(low, high);
  // A unit of a year beside £12.71 is a slip that Teaching Vacancies makes; a lump of £283 is nobody's wage.
  if (statedPeriod !== null && !(statedPeriod === 'year' && sized === 'hour'))
    return { period: statedPeriod, basis: 'unit' };
  return { period: sized, basis: sized === null ? null : 'size' };
}

function nearestPeriod(text: string): PayPeriod | null {
  let best: { at: number; period: PayPeriod } | null = null;
  for (const [pattern, period] of PERIODS) {
    const at = text.search(pattern);
    if (at >= 0 && (best === null || at < best.at)) best = { at, period };
  }
  return best?.period ?? null;
}
