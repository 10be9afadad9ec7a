/** Measures of pay, businesses and jobs through Nomis: by where people live, by where they work, by where the business is. */
import { type Measure, measure } from './measure.ts';

const NOT_IN_PAY =
  'Self-employed people, and people who are not paid adult rates, many of them young. Full-time and part-time jobs count alike unless one is asked for. No intervals are published, but a coefficient of variation is.';
const NOT_IN_YEARLY_PAY = `${NOT_IN_PAY} Yearly pay leaves out people less than a year in the job.`;
const PAY = {
  direction: 'more-is-better',
  isSurvey: true,
  decimals: 0,
  dimensions: ['hours', 'percentile'],
  coverage: 'United Kingdom; districts of Great Britain',
} as const;

function pay(where: 'residence' | 'workplace', span: 'weekly' | 'annual'): Measure {
  const isHome = where === 'residence';
  const isWeekly = span === 'weekly';
  const period = isWeekly ? 'Weekly' : 'Yearly';
  return measure(`${span}-pay-${isHome ? 'residents' : 'workplaces'}`, {
    ...PAY,
    title: `${period} pay before tax ${isHome ? 'of people who live here' : 'of jobs here'}`,
    definition: `${period} pay before tax of the employee in the middle: half ${
      isHome ? 'of the employees who live in the area' : 'of those who work in the area'
    } earn more, half earn less.`,
    unit: isWeekly ? 'gbp-per-week' : 'gbp-per-year',
    whoIsCounted: isHome
      ? 'Employee jobs of people who live in the area, wherever they work.'
      : 'Employee jobs at workplaces in the area, wherever the people live.',
    whoIsMissing: isWeekly ? NOT_IN_PAY : NOT_IN_YEARLY_PAY,
    sourceId: `nomis/pay-${where}`,
  });
}

export const payAndJobsHere: readonly Measure[] = [
  pay('residence', 'weekly'),
  pay('residence', 'annual'),
  pay('workplace', 'weekly'),
  pay('workplace', 'annual'),
  measure('businesses', {
    title: 'Businesses, by size and industry',
    definition: 'How many businesses were based in the area in March, by how many employees they have.',
    unit: 'businesses',
    decimals: 0,
    whoIsCounted: 'Businesses registered for VAT or PAYE, each once, at its head office.',
    whoIsMissing:
      'Self-employed people and businesses too small to register. Counts are rounded to five, so small ones may show as none. Not comparable with active businesses, which are counted over a whole year.',
    isAdditive: true,
    sourceId: 'nomis/businesses',
    dimensions: ['size', 'industry'],
  }),
  measure('jobs-in-area', {
    title: 'Jobs in the area',
    definition: 'How many jobs there are in the area: employees, self-employed people, trainees and forces.',
    unit: 'jobs',
    decimals: 0,
    whoIsCounted: 'Jobs where they are done. A person with two jobs counts twice.',
    isAdditive: true,
    sourceId: 'nomis/jobs-density',
  }),
  measure('jobs-density', {
    title: 'Jobs for each person of working age',
    definition: 'How many jobs there are in the area for each person aged 16 to 64 who lives there.',
    unit: 'jobs-per-person',
    decimals: 2,
    whoIsCounted: 'Jobs in the area, divided by residents aged 16 to 64.',
    whoIsMissing: 'Says nothing of who does the jobs: many are done by people who live elsewhere.',
    sourceId: 'nomis/jobs-density',
  }),
];
