/** Pay for a stated period -> pounds for a full-time year. */
import type { PayPeriod } from '../../domain/posting.ts';

/** Full-time week: the median of full-time employees in the Annual Survey of Hours and Earnings, and the NHS's and most councils' week. */
const HOURS_PER_WEEK = 37.5;
/** Holiday is paid (5.6 weeks are the law), so every week of the year counts. */
const WEEKS_PER_YEAR = 52;
const DAYS_PER_WEEK = 5;
const MONTHS_PER_YEAR = 12;

const PERIODS_PER_YEAR: Readonly<Record<PayPeriod, number>> = {
  hour: HOURS_PER_WEEK * WEEKS_PER_YEAR,
  day: DAYS_PER_WEEK * WEEKS_PER_YEAR,
  week: WEEKS_PER_YEAR,
  month: MONTHS_PER_YEAR,
  year: 1,
};

/**
 * Whole pounds. Null without an amount or a period. Daily and weekly figures are taken as full-time ones, so the caller leaves out pay
 * that the advert calls `actual`.
 */
export function perYear(amountGbp: number | null, period: PayPeriod | null): number | null {
  return amountGbp === null || period === null ? null : Math.round(amountGbp * PERIODS_PER_YEAR[period]);
}
