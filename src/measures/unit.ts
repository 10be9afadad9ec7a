/**
 * Units of measures, and between which values a published figure of each can lie at all. Outside them the publisher has slipped a thousand,
 * mixed two columns up or sent another measure, and the figure is not to be believed. Wide on purpose: no published figure is outside.
 */

/** What a value counts. Shares are per cent of 100, rates per 100,000 people, money is in pounds or millions of pounds. */
export type MeasureUnit =
  | 'people'
  | 'jobs'
  | 'adverts'
  | 'jobs-per-person'
  | 'thousand-vacancies'
  | 'people-per-vacancy'
  | 'businesses'
  | 'percent'
  | 'per-100000'
  | 'gbp-per-week'
  | 'gbp-per-year'
  | 'gbp-per-hour'
  | 'gbp-million'
  | 'hours-per-week'
  | 'step-of-demand';

/** Both ends can occur. In the measure's unit. */
export interface PlausibleRange {
  readonly least: number;
  readonly most: number;
}

/** The United Kingdom has about 70 million residents, 38 million jobs and 6 million businesses. */
export const RANGE_OF_UNIT: Readonly<Record<MeasureUnit, PlausibleRange>> = {
  people: { least: 0, most: 90_000_000 },
  jobs: { least: 0, most: 60_000_000 },
  adverts: { least: 0, most: 10_000_000 },
  businesses: { least: 0, most: 10_000_000 },
  percent: { least: 0, most: 100 },
  'per-100000': { least: 0, most: 100_000 },
  // The City of London has few residents and came to 120 jobs for each of them.
  'jobs-per-person': { least: 0, most: 500 },
  // The most there ever were is 1,300.
  'thousand-vacancies': { least: 0, most: 5_000 },
  'people-per-vacancy': { least: 0, most: 100 },
  // Pay is never nothing. The tenth percentile of people who work a few hours is about £60 a week.
  'gbp-per-hour': { least: 1, most: 1_000 },
  'gbp-per-week': { least: 10, most: 20_000 },
  'gbp-per-year': { least: 500, most: 1_000_000 },
  'gbp-million': { least: 0, most: 5_000_000 },
  // A week has 168.
  'hours-per-week': { least: 0, most: 168 },
  // Three steps: a category that is kept as a number.
  'step-of-demand': { least: 0, most: 2 },
};

/** Whether a figure can be true at all. A missing figure can. */
export function isPlausible(range: PlausibleRange, value: number | null): boolean {
  return value === null || (value >= range.least && value <= range.most);
}
