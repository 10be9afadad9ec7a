/** Pay as stated -> a full-time yearly range that adverts can be compared by, and what it rests on. */
import type { AreaCode } from '../../domain/area.ts';
import type { CalendarDate } from '../../domain/period.ts';
import type { StatedPay } from '../../domain/posting.ts';
import { perYear } from './annual.ts';
import { councilPay } from './council-pay.ts';
import { findFullTimeEquivalent } from './full-time-equivalent.ts';
import { namedMinimumWage } from './minimum-wage.ts';
import { isTooMuch } from './pay-period.ts';
import { agendaForChangePay } from './pay-scales.ts';
import { readPay } from './read-pay.ts';
import { teachersPay } from './teachers-pay.ts';

/**
 * `stated`: figures of the advert. `scale`: from the published scale that it names. `minimum-wage`: it says that the legal minimum is paid, which
 * depends on age. `predicted`: the source says that the figure is its own estimate.
 */
type PayOrigin = 'stated' | 'scale' | 'minimum-wage' | 'predicted';

export interface PayCoding {
  /** Whole pounds for a full-time year. Null where the advert leaves that end open, or says too little. */
  readonly minGbpPerYear: number | null;
  readonly maxGbpPerYear: number | null;
  /** Null when there is no range. */
  readonly origin: PayOrigin | null;
  /** True where the maximum can only be reached with commission or bonus ("OTE"). */
  readonly isOnTarget: boolean;
}

const NONE: PayCoding = { minGbpPerYear: null, maxGbpPerYear: null, origin: null, isOnTarget: false };
const ON_TARGET =
  /\bOTE\b|\bon[- ]target earnings\b|\buncapped\b|\bcommission\b|\b(?:realistic|achievable|potential|possible|expected|projected) earnings?\b|\bearnings? potential\b/i;
const PREDICTED = /\b(?:estimated|predicted)\b/i;

/**
 * `on`: the day whose rates count, when the advert was posted. `context`: more words of the advert, such as its employer. `districts`: where
 * the work is, as far as that is known: teachers' ranges differ by place.
 */
export function codePay(
  pay: StatedPay,
  on: CalendarDate,
  context = '',
  districts: readonly AreaCode[] = [],
): PayCoding {
  const words = (pay.text ?? '').replace(/\s+/g, ' ');
  const isOnTarget = ON_TARGET.test(words);
  // What a part-time or term-time job comes to says nothing about its full-time year; by the hour there is no such difference.
  const isForPartTime = pay.payBasis === 'actual' && pay.period !== 'hour';
  const own = isForPartTime ? fullTimePay(words) : pay;
  if (own.minGbp !== null || own.maxGbp !== null) {
    const [minGbpPerYear, maxGbpPerYear] = [perYear(own.minGbp, own.period), perYear(own.maxGbp, own.period)];
    if (isTooMuch(own.minGbp, own.period) || isTooMuch(own.maxGbp, own.period)) return NONE;
    const origin = PREDICTED.test(words) ? 'predicted' : 'stated';
    return minGbpPerYear === null && maxGbpPerYear === null
      ? NONE
      : { minGbpPerYear, maxGbpPerYear, origin, isOnTarget };
  }
  const scale =
    agendaForChangePay(`${words} ${context}`, on) ??
    councilPay(words, on) ??
    teachersPay(words, context, on, districts);
  if (scale !== null)
    return { minGbpPerYear: scale.min, maxGbpPerYear: scale.max, origin: 'scale', isOnTarget };
  const rates = isForPartTime ? null : namedMinimumWage(words, context, on);
  return rates === null
    ? NONE
    : {
        minGbpPerYear: perYear(rates.min, 'hour'),
        maxGbpPerYear: perYear(rates.max, 'hour'),
        origin: 'minimum-wage',
        isOnTarget: false,
      };
}

type Bounds = Pick<StatedPay, 'minGbp' | 'maxGbp' | 'period'>;

/** The full-time figure that the advert names beside the actual one: it comes before any scale. */
function fullTimePay(words: string): Bounds {
  const found = findFullTimeEquivalent(words);
  if (found === null || found.first === null) return { minGbp: null, maxGbp: null, period: null };
  const { minGbp, maxGbp, period } = readPay(words.slice(found.start, found.end), null).pay;
  return { minGbp, maxGbp, period };
}
