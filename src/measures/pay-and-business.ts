/** Measures of pay, businesses and what an area produces. */
import { type Measure, measure } from './measure.ts';

const LOCAL = { sourceId: 'ons/explore-local-statistics' } as const;
const PERCENT = { ...LOCAL, unit: 'percent', decimals: 1 } as const;
const MILLIONS = { ...LOCAL, unit: 'gbp-million', decimals: 0 } as const;
const REGISTERED = 'Businesses registered for VAT or PAYE.';
const UNREGISTERED = 'Self-employed people and businesses too small to register.';
const COMMUTERS =
  'Says little about residents’ incomes where many people commute in or out: the output counts here, the residents elsewhere.';

function survival(years: 'one' | 'two' | 'three' | 'four' | 'five'): Measure {
  return measure(`business-survival-${years}-year`, {
    ...PERCENT,
    title: `New businesses still going after ${years} ${years === 'one' ? 'year' : 'years'}`,
    definition: `Of every 100 businesses that started in the year, how many were still active ${years} ${years === 'one' ? 'year' : 'years'} later.`,
    whoIsCounted: REGISTERED,
    whoIsMissing: `${UNREGISTERED} Many registrations at one address can distort a small area.`,
    direction: 'more-is-better',
  });
}

/** The City of London produces more than £8 million for each of its few residents. */
const PER_HEAD = { plausible: { least: 500, most: 50_000_000 } } as const;
/** Owners can owe their businesses abroad more than the stakes are worth. */
const STAKES = { plausible: { least: -1_000_000, most: 5_000_000 } } as const;

/** Office for National Statistics, through Explore Local Statistics. */
export const payAndBusiness: readonly Measure[] = [
  measure('gross-median-weekly-pay', {
    ...LOCAL,
    title: 'Middle weekly pay, part-time jobs included',
    definition:
      'Weekly pay before tax of the employee in the middle: half of the employees who live in the area earn more, half earn less.',
    unit: 'gbp-per-week',
    decimals: 0,
    whoIsCounted: 'Employee jobs, full-time and part-time together, of people who live in the area.',
    whoIsMissing:
      'Self-employed people, and people who are not paid adult rates, many of them young. Pay by the week looks small where many people work part-time.',
    direction: 'more-is-better',
    hasIntervals: true,
    isSurvey: true,
    concept: 'pay-of-residents',
    showings: [
      {
        topic: 'pay',
        label: 'Middle weekly pay',
        subject: 'middle weekly pay',
        sentence: 'Middle weekly pay in {place} was an estimated {value} ({period}).',
        plainSentence: 'Middle pay in {place} was an estimated {value} a week ({period}).',
      },
    ],
  }),
  measure('gross-disposable-household-income-per-head', {
    ...LOCAL,
    title: 'Income per person after tax and benefits',
    definition:
      'Money that households have to spend or save in a year, after taxes and benefits, shared over all residents.',
    unit: 'gbp-per-year',
    decimals: 0,
    whoIsCounted: 'All residents, children among them.',
    whoIsMissing: 'An average: a few very high incomes raise it.',
    direction: 'more-is-better',
  }),
  measure('active-businesses', {
    ...LOCAL,
    title: 'Active businesses',
    definition: 'How many businesses based in the area traded or employed someone during the year.',
    unit: 'businesses',
    decimals: 0,
    whoIsCounted: REGISTERED,
    whoIsMissing: `${UNREGISTERED} A business counts once, at its head office.`,
    isAdditive: true,
    concept: 'businesses-active',
    showings: [
      {
        topic: 'employers',
        label: 'Active businesses of all kinds',
        order: 5,
        subject: 'the number of active businesses',
        sentence: 'In {place}, {value} businesses were active ({period}).',
      },
    ],
  }),
  measure('business-births', {
    ...PERCENT,
    title: 'New businesses',
    definition: 'Of every 100 active businesses, how many were new in the year.',
    whoIsCounted: REGISTERED,
    whoIsMissing: UNREGISTERED,
  }),
  measure('business-deaths', {
    ...PERCENT,
    title: 'Businesses that closed',
    definition:
      'Of every 100 active businesses, how many stopped in the year. The latest years are early estimates.',
    whoIsCounted: REGISTERED,
    whoIsMissing: UNREGISTERED,
  }),
  measure('high-growth-businesses', {
    ...PERCENT,
    title: 'Fast-growing businesses',
    definition:
      'Of every 100 businesses with ten or more employees, how many grew their staff by over a fifth a year for three years.',
    whoIsCounted: 'Active businesses with ten or more employees.',
    direction: 'more-is-better',
  }),
  survival('one'),
  survival('two'),
  survival('three'),
  survival('four'),
  survival('five'),
  measure('gross-value-added-per-hour-worked', {
    ...LOCAL,
    title: 'Value produced in an hour of work',
    definition: 'Value of the goods and services produced in the area for each hour worked there.',
    unit: 'gbp-per-hour',
    decimals: 1,
    whoIsCounted: 'All work done in the area, by residents and commuters.',
    isInDevelopment: true,
  }),
  measure('gross-value-added-per-filled-job', {
    ...LOCAL,
    title: 'Value produced per job',
    definition: 'Value of the goods and services produced in the area in a year for each job there.',
    unit: 'gbp-per-year',
    decimals: 0,
    whoIsCounted: 'All jobs in the area, held by residents and commuters, full-time and part-time alike.',
    isInDevelopment: true,
  }),
  measure('gross-domestic-product-per-head-current-market-price', {
    ...LOCAL,
    ...PER_HEAD,
    title: 'Value produced per resident, prices of the year',
    definition:
      'Value of what the area produces in a year, shared over its residents, in the prices of that year.',
    unit: 'gbp-per-year',
    decimals: 0,
    whoIsCounted: 'Everything produced in the area, divided by everyone who lives there.',
    whoIsMissing: COMMUTERS,
  }),
  measure('gross-domestic-product-per-head-chained-volume-measure', {
    ...LOCAL,
    ...PER_HEAD,
    title: 'Value produced per resident, price rises taken out',
    definition:
      'Value of what the area produces in a year, shared over its residents, with price rises since taken out.',
    unit: 'gbp-per-year',
    decimals: 0,
    whoIsCounted: 'Everything produced in the area, divided by everyone who lives there.',
    whoIsMissing: COMMUTERS,
  }),
  measure('value-uk-exports', {
    ...MILLIONS,
    title: 'Sales to other countries',
    definition: 'Value of the goods and services that businesses in the area sold abroad in the year.',
    whoIsCounted: 'Goods and services together.',
    isInDevelopment: true,
    coverage: 'Great Britain, with one figure for Northern Ireland',
  }),
  measure('inward-foreign-direct-investment', {
    ...MILLIONS,
    ...STAKES,
    title: 'Investment from abroad',
    definition:
      'Value of lasting stakes that companies abroad held in businesses in the area at the end of the year.',
    whoIsCounted: 'Stakes of a tenth or more of a business.',
    isInDevelopment: true,
    coverage: 'Great Britain, with one figure for Northern Ireland',
  }),
  measure('outward-foreign-direct-investment', {
    ...MILLIONS,
    ...STAKES,
    title: 'Investment abroad',
    definition:
      'Value of lasting stakes that companies in the area held in businesses abroad at the end of the year.',
    whoIsCounted: 'Stakes of a tenth or more of a business.',
    isInDevelopment: true,
    coverage: 'Great Britain, with one figure for Northern Ireland',
  }),
  measure('expenditure-research-and-development-business', {
    ...MILLIONS,
    title: 'Businesses’ spending on research',
    definition: 'What businesses spent on research and development in the area in the year.',
    whoIsCounted: 'Research done by businesses, whoever paid for it.',
    whoIsMissing:
      'Small businesses’ spending is placed at their main address. Figures for one region move from year to year.',
  }),
  measure('expenditure-research-and-development-public', {
    ...MILLIONS,
    title: 'Public spending on research',
    definition: 'Public money spent on research and development in the area in the year.',
    whoIsCounted: 'Research paid for by government and public bodies.',
    isInDevelopment: true,
  }),
  ...(['starter', 'experienced'] as const).map((who) =>
    measure(`profile-pay-${who}`, {
      title: `Yearly pay in job profiles, ${who === 'starter' ? 'at the start' : 'with experience'}`,
      definition: `What the National Careers Service says a job may pay a year ${who === 'starter' ? 'to starters' : 'to people with experience'}.`,
      unit: 'gbp-per-year',
      decimals: 0,
      whoIsCounted: 'One job as a profile describes it, full time.',
      whoIsMissing:
        'A guide by the writers of the profile, and no survey: it says nothing of one place, and its day is that of the last change to the profile.',
      coverage: 'England',
      sourceId: 'ncs/job-profiles',
      dimensions: ['profile', 'occupation'],
    }),
  ),
];
