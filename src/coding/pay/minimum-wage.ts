/** National Minimum Wage and National Living Wage, pounds an hour, by the day they came into force (gov.uk/national-minimum-wage-rates). */
import type { CalendarDate } from '../../domain/period.ts';

export interface MinimumWage {
  readonly from: CalendarDate;
  /** National Living Wage. Its age fell to 21 in 2024; before, ages 21 and 22 had a rate of their own. */
  readonly adult: number;
  readonly from18: number;
  readonly under18: number;
  readonly apprentice: number;
}

const RATES: readonly MinimumWage[] = [
  { from: '2020-04-01', adult: 8.72, from18: 6.45, under18: 4.55, apprentice: 4.15 },
  { from: '2021-04-01', adult: 8.91, from18: 6.56, under18: 4.62, apprentice: 4.3 },
  { from: '2022-04-01', adult: 9.5, from18: 6.83, under18: 4.81, apprentice: 4.81 },
  { from: '2023-04-01', adult: 10.42, from18: 7.49, under18: 5.28, apprentice: 5.28 },
  { from: '2024-04-01', adult: 11.44, from18: 8.6, under18: 6.4, apprentice: 6.4 },
  { from: '2025-04-01', adult: 12.21, from18: 10, under18: 7.55, apprentice: 7.55 },
  { from: '2026-04-01', adult: 12.71, from18: 10.85, under18: 8, apprentice: 8 },
];

/** The rates in force on a day; null before the first that we hold. */
export function minimumWageOn(day: CalendarDate): MinimumWage | null {
  return RATES.findLast(({ from }) => from <= day) ?? null;
}
