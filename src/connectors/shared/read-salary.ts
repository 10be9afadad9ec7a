/** The pay fields of an advert (words, or figures with a unit and a currency) -> stated pay, through the one pay reader. */
import type { PayReading } from '../../coding/pay/read-pay.ts';
import type { PayPeriod } from '../../domain/posting.ts';
import { maskContacts, plainText } from './plain-text.ts';
import { noPay, toStatedPay } from './stated-pay.ts';

/** As a board sends them. Null where it sends nothing. */
export interface SalaryFields {
  /** Words, or figures written as words: "£13.65/hour - £14.03/hour (CRB18)". */
  readonly text: string | null;
  readonly min: string | number | null;
  readonly max: string | number | null;
  /** "HOUR", "per year". */
  readonly unit: string | null;
  /** "GBP". */
  readonly currency: string | null;
}

const UNITS: readonly (readonly [RegExp, PayPeriod])[] = [
  [/^(?:per |an? )?(?:h|hr|hours?|hourly)$/, 'hour'],
  [/^(?:per |a )?(?:d|days?|daily)$/, 'day'],
  [/^(?:per |a )?(?:wk|weeks?|weekly)$/, 'week'],
  [/^(?:per |a )?(?:mon|months?|monthly)$/, 'month'],
  [/^(?:per |an? )?(?:ann|years?|yearly|annum|annual|annually|pa)$/, 'year'],
];
const POUNDS = /^(?:gbp|£|pounds?|pounds? sterling)$/i;
const IN_POUNDS = /£|\bGBP\b/i;
const FOREIGN =
  /€|[A-Z]{1,2}\$|\b(?:USD|EUR|CAD|AUD|NZD|CHF|INR|AED|SGD|HKD|ZAR|PLN|SEK|NOK|DKK|ILS|JPY)\b|\beuros?\b/i;
/** A figure alone in a field of pay is money. */
const BARE = /^(\d[\d,]*(?:\.\d+)?)(?:\s?(?:-|–|—|to)\s?(\d[\d,]*(?:\.\d+)?))?$/;
/** Nobody is paid less in a year: it was meant for an hour, or for thousands. */
const LEAST_OF_A_YEAR = 500;
/** Nor more, of whatever period: a number of so many digits is no money. */
const MOST_OF_A_YEAR = 10_000_000;

/** Null fields mean that the board says nothing of pay. */
export function readSalary(fields: SalaryFields | null): PayReading {
  if (fields === null) return { pay: noPay(null), problem: null };
  const [min, max] = [figureOf(fields.min), figureOf(fields.max)];
  const words = min === null && max === null ? wordsOf(fields) : null;
  const shown = words ?? inWords(min, max);
  const stray = [fields.min, fields.max].find((one) => isStray(one));
  const strange = { code: 'unreadable-pay', detail: `“${stray}” is no figure of pay` } as const;
  if (shown === '') return { pay: noPay(null), problem: stray === undefined ? null : strange };
  const refuse = (detail: string): PayReading => ({
    pay: noPay(shown.slice(0, 500)),
    problem: { code: 'unreadable-pay', detail: `${detail}: ${shown}` },
  });
  const currency = fields.currency?.trim() ?? '';
  if (currency !== '' && !POUNDS.test(currency)) return refuse(`The pay is in ${currency}`);
  if (FOREIGN.test(shown) && !IN_POUNDS.test(shown)) return refuse('The pay is not in pounds');
  const unit = fields.unit?.trim().toLowerCase() ?? '';
  const period = UNITS.find(([pattern]) => pattern.test(unit))?.[1] ?? null;
  if (unit !== '' && period === null) {
    const { pay } = toStatedPay(shown, null);
    return { pay, problem: { code: 'unknown-code', detail: `The unit of pay is “${fields.unit}”` } };
  }
  if (period === 'year' && words === null && (max ?? min ?? 0) < LEAST_OF_A_YEAR)
    return refuse('Too little for a year, and the board does not say what else it is for');
  const reading = toStatedPay(shown, period);
  if (stray === undefined || reading.problem !== null) return reading;
  return { ...reading, problem: strange };
}

/** Neither a figure nor nothing. */
function isStray(value: string | number | null): boolean {
  return value !== null && figureOf(value) === null && !/^\s*(?:0+(?:\.0+)?)?\s*$/.test(String(value));
}
function wordsOf({ text }: SalaryFields): string {
  const words = maskContacts(plainText(text ?? ''));
  const [, low, high] = BARE.exec(words) ?? [];
  if (low === undefined) return words;
  return high === undefined ? `£${low}` : `£${low} - £${high}`;
}

/** Null for nothing, for what is no figure of pay, and for 0, which stands for "not said". */
function figureOf(value: string | number | null): number | null {
  const number = typeof value === 'string' ? Number(value.replace(/[£,\s]/g, '') || Number.NaN) : value;
  return number !== null && number > 0 && number <= MOST_OF_A_YEAR ? number : null;
}

function inWords(min: number | null, max: number | null): string {
  if (min !== null && max !== null && min !== max) return `£${min} - £${max}`;
  if (min !== null) return max === null ? `From £${min}` : `£${min}`;
  return max === null ? '' : `Up to £${max}`;
}
