/** Pay as stated -> a full-time yearly range that adverts can be compared by, and what it rests on. */
import type { AreaCode } from '../../domain/area.ts';
import type { CalendarDate } from '../../domain/period.ts';
import type { StatedPay } from '../../domain/posting.ts';
import { perYear } from './annual.ts';
import { councilPay } from './council-pay.ts';
import { minimumWageOn } from './minimum-wage.ts';
import { agendaForChangePay } from './pay-scales.ts';
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
const MINIMUM_WAGE = /\b(?:national )?(?:minimum|living) wage\b|\bnmw\b|\bnlw\b/i;
const REAL_LIVING_WAGE = /\breal living wage\b/i;
const ON_TARGET = /\bOTE\b|\bon[- ]target earnings\b|\buncapped\b|\bcommission\b/i;
const PREDICTED = /\b(?:estimated|predicted)\b/i;
const APPRENTICE = /\bapprentic/i;

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
  if ((pay.minGbp !== null || pay.maxGbp !== null) && !isForPartTime) {
    const minGbpPerYear = perYear(pay.minGbp, pay.period);
    const maxGbpPerYear = perYear(pay.maxGbp, pay.period);
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
  if (isForPartTime) return NONE;
  return MINIMUM_WAGE.test(words) && !REAL_LIVING_WAGE.test(words)
    ? atMinimumWage(`${words} ${context}`, on)
    : NONE;
}

/** From the rate of the youngest who may do it to the adult one: the advert does not know who will apply. */
function atMinimumWage(words: string, on: CalendarDate): PayCoding {
  const rates = minimumWageOn(on);
  if (rates === null) return NONE;
  const least = APPRENTICE.test(words) ? rates.apprentice : rates.under18;
  return {
    minGbpPerYear: perYear(least, 'hour'),
    maxGbpPerYear: perYear(rates.adult, 'hour'),
    origin: 'minimum-wage',
    isOnTarget: false,
  };
}
