/** Measures that operators bring as tables from the Nomis website. */
import { type Measure, measure } from './measure.ts';

const IMPORTED = { sourceId: 'nomis/website-tables', coverage: 'Great Britain' } as const;
const SURVEY_GAP =
  'Based on interviews with a sample of households, so figures for one district can move up or down by chance.';
const PAID_LESS = 'Self-employed people, and people who are not paid adult rates, many of them young.';

function pay(span: 'annual' | 'weekly', where: 'residents' | 'workplaces'): Measure {
  const who = where === 'residents' ? 'employees who live in the area' : 'employees who work in the area';
  return measure(`${span}-pay-${where}`, {
    ...IMPORTED,
    title: `${span === 'annual' ? 'Yearly' : 'Weekly'} pay of ${who}`,
    definition: `Pay before tax of ${who}: half of them earn more than the middle figure. A percentile says below which pay that share of them is.`,
    unit: span === 'annual' ? 'gbp-per-year' : 'gbp-per-week',
    decimals: 0,
    whoIsCounted: `Jobs of ${who}, full-time and part-time together.`,
    whoIsMissing: PAID_LESS,
    direction: 'more-is-better',
    isSurvey: true,
    dimensions: ['percentile'],
  });
}

export const tablesOfNomis: readonly Measure[] = [
  measure('residents-by-activity', {
    ...IMPORTED,
    title: 'Residents in work, out of work and not looking',
    definition:
      'How many people aged 16 to 64 live in the area, and how many of them work, look for work, or do neither.',
    unit: 'people',
    decimals: 0,
    whoIsCounted: 'Residents aged 16 to 64, wherever they work.',
    whoIsMissing: SURVEY_GAP,
    hasIntervals: true,
    isSurvey: true,
    isInDevelopment: true,
    dimensions: ['activity'],
  }),
  measure('residents-by-industry', {
    ...IMPORTED,
    title: 'Residents in work, by industry',
    definition: 'How many people who live in the area work in each of nine groups of industries.',
    unit: 'people',
    decimals: 0,
    whoIsCounted: 'Residents aged 16 and over who work, wherever they work.',
    whoIsMissing: SURVEY_GAP,
    hasIntervals: true,
    isSurvey: true,
    isInDevelopment: true,
    dimensions: ['industry'],
  }),
  measure('businesses', {
    ...IMPORTED,
    title: 'Businesses, by size',
    definition:
      'How many businesses are based in the area in March, all together and by how many people they employ.',
    unit: 'businesses',
    decimals: 0,
    whoIsCounted: 'Businesses registered for VAT or PAYE, each once, at its head office.',
    whoIsMissing: 'Self-employed people and businesses too small to register. Counts are rounded to five.',
    isAdditive: true,
    coverage: 'United Kingdom',
    dimensions: ['size'],
  }),
  pay('annual', 'residents'),
  pay('annual', 'workplaces'),
  pay('weekly', 'residents'),
  pay('weekly', 'workplaces'),
];
