/**
 * The lowest pay that the law allows, by age. From GOV.UK, "National Minimum Wage and National Living Wage rates", under the Open
 * Government Licence v3.0. Rates change every 1 April: add the new year's before that day.
 */
import type { CalendarDate } from '../domain/period.ts';

export interface MinimumWages {
  readonly from: CalendarDate;
  /** The day after the last on which these are known to hold. */
  readonly until: CalendarDate;
  /** Pence an hour. */
  readonly aged21AndOver: number;
  readonly aged18To20: number;
  readonly under18: number;
  readonly apprentice: number;
}

export const MINIMUM_WAGES_PAGE = 'https://www.gov.uk/national-minimum-wage-rates';

const RATES: readonly MinimumWages[] = [
  {
    from: '2025-04-01',
    until: '2026-04-01',
    aged21AndOver: 1221,
    aged18To20: 1000,
    under18: 755,
    apprentice: 755,
  },
  {
    from: '2026-04-01',
    until: '2027-04-01',
    aged21AndOver: 1271,
    aged18To20: 1085,
    under18: 800,
    apprentice: 800,
  },
];

/** Null on days whose rates we do not hold. */
export function minimumWagesOn(day: CalendarDate): MinimumWages | null {
  return RATES.find(({ from, until }) => from <= day && day < until) ?? null;
}
