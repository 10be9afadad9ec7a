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

const NAMED =
  /\b(?:minimum|living) wage\b|\bnmw\b|\bnlw\b|\bapprentic(?:e|es|eship)s? (?:wage|(?:national |minimum )+rate)s?\b|\bnational apprentic\w+ (?:minimum )?(?:wage|rate)s?\b|\bminimum rates? for apprentic/i;
/** The Living Wage Foundation's, which is no rate of the law. */
const VOLUNTARY = /\breal living wage\b|\blondon living wage\b|\bliving wage foundation\b/i;
const LIVING = /\bnational living wage\b|\bnlw\b|\bliving wage\b/i;
const MINIMUM = /\bminimum wage\b|\bminimum(?=\s?(?:\/|and|or|&))|\bnmw\b/i;
const APPRENTICE = /\bapprentic/i;
/** "for apprentices", "apprentice rate": the rate by its name, where "apprentice" alone only says who is sought. */
const APPRENTICE_RATE =
  /\b(?:wage|nmw|rate)s? (?:rate )?(?:for|of) (?:an? )?apprentic|\bapprentic(?:e|es|eship) (?:national |minimum )*(?:wage|rate)\b|\bwage \(?apprentic/i;
/** By the ages that the law names. */
const AGES: readonly (readonly [RegExp, 'adult' | 'from18' | 'under18'])[] = [
  [/\b18 ?(?:-|–|to) ?20\b|\b18,? 19 (?:and|or) 20\b/i, 'from18'],
  [/\bunder[- ]18s?\b|\b16 ?(?:-|–|to|and|or) ?17\b/i, 'under18'],
  [
    /\b(?:aged? |over )?(?:21|23|25)(?:\+| ?(?:and|or|years and) (?:over|above)|s? and over)|\bover 2[01]s?\b|\badult rate\b/i,
    'adult',
  ],
];

/**
 * Pounds an hour, by the rate that the words name: "National Living Wage" is the adult one, "(18 to 20)" that of the age. A wage that no
 * age is named for reaches from the youngest who may do it to the adult rate, because the advert does not know who will apply. Null where
 * the words name no legal minimum, or for a day before the first that we hold. `context`: more words of the advert.
 */
export function namedMinimumWage(
  words: string,
  context: string,
  day: CalendarDate,
): { readonly min: number; readonly max: number } | null {
  const rates = minimumWageOn(day);
  if (rates === null || !NAMED.test(words) || VOLUNTARY.test(words)) return null;
  const only = (rate: number) => ({ min: rate, max: rate });
  const ages = AGES.flatMap(([pattern, name]) => (pattern.test(words) ? [rates[name]] : []));
  const dependsOnAge = /\bdepend\w* (?:on|upon) age\b|\bage[- ]dependent\b|\baccording to age\b/i.test(words);
  if (ages.length > 0) return { min: Math.min(...ages), max: Math.max(...ages) };
  if (APPRENTICE_RATE.test(words) && !dependsOnAge && !LIVING.test(words)) return only(rates.apprentice);
  if (LIVING.test(words) && !MINIMUM.test(words) && !dependsOnAge) return only(rates.adult);
  return { min: APPRENTICE.test(`${words} ${context}`) ? rates.apprentice : rates.under18, max: rates.adult };
}
