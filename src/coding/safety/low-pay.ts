/** Pay below the least that the law allows for the age that an advert asks for (gov.uk/national-minimum-wage-rates). Pure. */
import type { CalendarDate } from '../../domain/period.ts';
import type { PayPeriod, PostingTerms, StatedPay } from '../../domain/posting.ts';
import { type MinimumWage, minimumWageOn } from '../pay/minimum-wage.ts';
import type { AdvertSentence } from './advert-sentences.ts';

/** The rates in force when nothing says when the advert was written: the newest that we hold. */
const NEWEST_RATES = '9999-12-31';
/** Less is an extra, a slip or a discount: nobody advertises it as a wage. */
const LEAST_WAGE = 1;
const WEEKS: Readonly<Record<Exclude<PayPeriod, 'hour' | 'day'>, number>> = {
  week: 1,
  month: 52 / 12,
  year: 52,
};
/** Hours are stated with breaks, which need not be paid: up to one in ten. */
const UNPAID_BREAKS = 1.1;
/** Weeks that are not worked, or not known, make a week's pay unknown; an estimate is nobody's offer. */
const OTHER_WEEKS = /\bterm[- ]?time\b|\b\d\d weeks\b|\bestimated\b|\bpredicted\b/i;

const IN_WORDS =
  /£\s?(\d{1,2}(?:\.\d{1,2})?)(?![\d,k])\s{0,2}(?:\/\s?h(?:ou)?r?\b|per\s?h(?:ou)?r\b|an hour\b|p\.?\/?h\b)/i;
const IS_WAGE = /\b(?:earn|paid|pay|rate|wages?|salary|hourly)\b/i;
const IS_EXTRA =
  /\b(?:more|extra|bonus|allowance|supplement|enhance\w*|on top|additional|discount|off|save|parking|hire|rent|charge|customers?|clients?|commission)\b/i;

type Terms = Pick<PostingTerms, 'minimumAge' | 'contract' | 'hoursPerWeek'>;

/** What nobody of the least age that the advert asks for may be paid less than. Ages 21 to 24 had rates of their own before April 2024. */
function leastLawful(rates: MinimumWage, { contract, minimumAge }: Terms): number {
  if (contract === 'apprenticeship') return rates.apprentice;
  const age = minimumAge ?? 0;
  if (age >= (rates.from >= '2024-04-01' ? 21 : 25)) return rates.adult;
  return age >= 18 ? rates.from18 : rates.under18;
}

/** The advert's words for pay that is too low; null where it is lawful, or where too little is said to tell. */
export function payBelowLaw(
  pay: StatedPay | null,
  postedOn: CalendarDate | null,
  terms: Terms,
  text: string,
  sentences: () => readonly AdvertSentence[],
): string | null {
  if (terms.contract === 'voluntary' || terms.contract === 'self-employed') return null;
  const rates = minimumWageOn(postedOn ?? NEWEST_RATES);
  if (rates === null) return null;
  const least = leastLawful(rates, terms);
  if (pay !== null && (pay.minGbp !== null || pay.maxGbp !== null)) {
    const hourly = hourlyPay(pay, terms.hoursPerWeek);
    const isLow = hourly !== null && hourly >= LEAST_WAGE && hourly < least;
    return isLow && isWholePay(pay, text) ? payInWords(pay) : null;
  }
  if (!IN_WORDS.test(text)) return null;
  const found = sentences().find(({ written }) => {
    const amount = Number(IN_WORDS.exec(written)?.[1] ?? Number.NaN);
    return amount >= LEAST_WAGE && amount < least && IS_WAGE.test(written) && !IS_EXTRA.test(written);
  });
  return found?.written ?? null;
}

/** Pounds; of a wage by the hour the least that is offered, of any other the most that it can come to. Null where it cannot be told. */
function hourlyPay(
  { minGbp, maxGbp, period, periodBasis }: StatedPay,
  hoursPerWeek: number | null,
): number | null {
  if (period === null || period === 'day' || periodBasis !== 'stated') return null;
  if (period === 'hour') return minGbp ?? maxGbp;
  const most = maxGbp ?? minGbp;
  return most === null || hoursPerWeek === null
    ? null
    : (most / WEEKS[period] / hoursPerWeek) * UNPAID_BREAKS;
}

/** Whether the pay is for all hours of every week. A full-time figure beside fewer hours only looks higher, never lower. */
function isWholePay({ period, text: payText }: StatedPay, text: string): boolean {
  return period === 'hour' || !OTHER_WEEKS.test(`${payText ?? ''} | ${text}`);
}

function payInWords({ text, minGbp, maxGbp, period }: StatedPay): string {
  return text ?? `£${minGbp ?? maxGbp} ${period === 'hour' ? 'an' : 'a'} ${period}`;
}
