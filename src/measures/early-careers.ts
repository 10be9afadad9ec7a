/** Measures of what young employees had studied and what it paid. */
import { type Measure, measure, type Showing } from './measure.ts';

/** Department for Education: career pathways, from the Longitudinal Education Outcomes study. */
const CAREER_PATHWAYS = {
  whoIsCounted:
    'Employees who turned 25 to 30 in the tax year, went to school in England and stayed in work, from tax records that are joined to school and college records.',
  whoIsMissing:
    'People who work for themselves, and those who were studying. It is about the industry of the employer, not the job: an accountant of a building firm counts under construction.',
  coverage: 'England',
  onlyFor: { levels: ['country', 'region'], inWords: 'England and its regions' },
  sourceId: 'dfe/career-pathways',
  dimensions: ['industry-group', 'level'],
} as const;

/** The levels that a table shows: most people have one of them. */
const SHOWN = [
  ['2', 'level 2'],
  ['3', 'level 3'],
  ['6', 'level 6 (degree)'],
] as const;

function showings(
  label: (level: string) => string,
  subject: (level: string) => string,
  first: number,
): Showing[] {
  return SHOWN.map(([level, words], at) => ({
    topic: 'studied',
    label: label(words),
    dimensions: { level },
    reach: 'main-industry',
    nations: ['England'],
    isClaimed: false,
    order: first + at * 2,
    subject: subject(words),
  }));
}

/** By region and industry, of the tax year 2018-19 alone. */
export const earlyCareers: readonly Measure[] = [
  measure('employees-at-25-to-30', {
    ...CAREER_PATHWAYS,
    title: 'Employees aged 25 to 30, by their highest level',
    definition:
      'How many employees aged 25 to 30 in an industry had reached a level of qualification and none above it.',
    unit: 'people',
    decimals: 0,
  }),
  measure('employees-at-25-to-30-share', {
    ...CAREER_PATHWAYS,
    title: 'Share of employees aged 25 to 30, by their highest level',
    definition:
      'Of every 100 employees aged 25 to 30 in an industry, how many had reached a level of qualification and none above it.',
    unit: 'percent',
    decimals: 1,
    showings: showings(
      (level) => `Reached ${level}`,
      (level) => `the share at ${level}`,
      1,
    ),
  }),
  measure('pay-at-25-to-30', {
    ...CAREER_PATHWAYS,
    title: 'Middle pay at 25 to 30, by highest level',
    definition:
      'What the employee of 25 to 30 in the middle was paid in the tax year, among those in an industry whose highest level it is.',
    unit: 'gbp-per-year',
    decimals: 0,
    whoIsMissing: `${CAREER_PATHWAYS.whoIsMissing} Part-time and full-time jobs are together, so that a level may pay less only because more of its people work part-time.`,
    direction: 'more-is-better',
    showings: showings(
      (level) => `Pay, ${level}`,
      (level) => `the middle pay at ${level}`,
      2,
    ),
  }),
];
