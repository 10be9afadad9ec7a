/** Measures of pay, businesses and jobs through Nomis: by where people live, by where they work, by where the business is. */
import { type Measure, measure } from './measure.ts';

const NOT_IN_PAY =
  'Self-employed people, and people who are not paid adult rates, many of them young. Full-time and part-time jobs count alike unless one is asked for.';
const NOT_IN_YEARLY_PAY = `${NOT_IN_PAY} Yearly pay leaves out people less than a year in the job.`;
const PAY = {
  direction: 'more-is-better',
  isSurvey: true,
  decimals: 0,
  dimensions: ['hours', 'percentile'],
  coverage: 'United Kingdom; districts of Great Britain',
} as const;

type PayFields = Pick<Measure, 'concept' | 'showings'>;

function pay(
  where: 'residence' | 'workplace',
  span: 'weekly' | 'annual',
  fields: Partial<PayFields> = {},
): Measure {
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
    alsoFrom: ['nomis/website-tables'],
    ...fields,
  });
}

/** How many people a business employs, in the source's bands. */
const SIZES = [
  ['0-9', 'fewer than 10 people'],
  ['10-49', '10 to 49 people'],
  ['50-249', '50 to 249 people'],
  ['250+', '250 people or more'],
] as const;

/**
 * Office for National Statistics, through Nomis: Annual Survey of Hours and Earnings, UK Business Counts, employee jobs and jobs density.
 */
export const payAndJobsHere: readonly Measure[] = [
  // Weekly pay of residents is shown from Explore Local Statistics: the same survey, with intervals.
  pay('residence', 'weekly'),
  pay('residence', 'annual', {
    showings: [
      {
        topic: 'pay',
        label: 'Yearly pay, full-time jobs',
        dimensions: { hours: 'full-time' },
        order: 2,
        subject: 'yearly pay for full-time work',
        sentence: 'Full-time workers who live in {place} earned an estimated {value} in the year ({period}).',
      },
    ],
  }),
  pay('workplace', 'weekly', {
    concept: 'pay-of-jobs',
    showings: [
      {
        topic: 'pay',
        label: 'Weekly pay of jobs here',
        order: 1,
        subject: 'weekly pay of jobs',
        sentence: 'Jobs in {place} paid an estimated {value} a week ({period}).',
      },
    ],
  }),
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
    alsoFrom: ['nomis/website-tables'],
    dimensions: ['size', 'industry'],
    concept: 'businesses-registered',
    showings: [
      {
        topic: 'employers',
        label: 'Businesses',
        reach: 'industries',
        subject: 'the number of businesses',
        sentence: 'In {place} there were {estimated}{value} businesses {sector} ({period}).',
      },
      ...SIZES.map(([size, words], at) => ({
        topic: 'employers' as const,
        label: `All kinds, with ${words}`,
        dimensions: { size },
        order: at + 1,
        subject: `businesses with ${words}`,
        isClaimed: false,
      })),
    ],
  }),
  measure('jobs-in-area', {
    title: 'Jobs in the area',
    definition: 'How many jobs there are in the area: employees, self-employed people, trainees and forces.',
    unit: 'jobs',
    decimals: 0,
    whoIsCounted: 'Jobs where they are done. A person with two jobs counts twice.',
    isAdditive: true,
    sourceId: 'nomis/jobs-density',
    concept: 'jobs-here',
  }),
  measure('jobs-density', {
    title: 'Jobs for each person of working age',
    definition: 'How many jobs there are in the area for each person aged 16 to 64 who lives there.',
    unit: 'jobs-per-person',
    decimals: 2,
    whoIsCounted: 'Jobs in the area, divided by residents aged 16 to 64.',
    whoIsMissing: 'Says nothing of who does the jobs: many are done by people who live elsewhere.',
    sourceId: 'nomis/jobs-density',
    showings: [
      {
        topic: 'in-work',
        label: 'Jobs for each person aged 16 to 64',
        order: 3,
        subject: 'the number of jobs for each person',
        sentence: 'In {place}, there were about {value} jobs for each person aged 16 to 64 ({period}).',
      },
    ],
  }),
];
