/** Measures by occupation: what employees in a job are paid, for how many hours, and how many of them there are. */
import { type Measure, measure } from './measure.ts';

const EMPLOYEES =
  'Employee jobs at adult rates of pay, from a survey of one in a hundred of those that employers report to the tax office. A person with two jobs counts twice.';
const NOT_EMPLOYEES =
  'Self-employed people: in some trades, such as building, they are about a third of those who do the job. Also employees who are not paid adult rates.';
const NOT_A_WHOLE_YEAR =
  'People who were less than a year in the same job: most who have just started, and most young people.';
const NOT_SHOWN =
  'Figures that rest on few people are not shown, and a group of several jobs has one figure for all of them.';

const OF_EMPLOYEES = {
  direction: 'neither',
  isSurvey: true,
  sourceId: 'ons/pay-by-occupation',
  whoIsCounted: EMPLOYEES,
} as const;

/** Office for National Statistics: Annual Survey of Hours and Earnings, by occupation. */
export const employeesByOccupation: readonly Measure[] = [
  measure('annual-pay-of-occupation', {
    ...OF_EMPLOYEES,
    title: 'Yearly pay before tax, by occupation',
    definition:
      'Pay before tax in the tax year that ended in April of the employee in the middle of an occupation: half of the others earn more, half earn less. Percentiles say what a share of them, in per cent, earn less than.',
    unit: 'gbp-per-year',
    decimals: 0,
    plausible: { least: 100, most: 1_000_000 },
    whoIsMissing: `${NOT_EMPLOYEES} ${NOT_A_WHOLE_YEAR} ${NOT_SHOWN} Regions are those of the workplace, and Northern Ireland has none.`,
    direction: 'more-is-better',
    alsoFrom: ['ons/pay-by-region-and-occupation', 'ons/pay-by-age-and-occupation'],
    dimensions: ['age', 'hours', 'occupation', 'percentile', 'sex'],
  }),
  measure('weekly-pay-of-occupation', {
    ...OF_EMPLOYEES,
    title: 'Weekly pay before tax, by occupation',
    definition:
      'Pay before tax in a week of April of the employee in the middle of an occupation: half of the others earn more, half earn less. Percentiles say what a share of them, in per cent, earn less than.',
    unit: 'gbp-per-week',
    decimals: 1,
    // The tenth percentile of some part-time jobs is under £10.
    plausible: { least: 1, most: 20_000 },
    whoIsMissing: `${NOT_EMPLOYEES} People whose pay of that week was cut because they were away. ${NOT_SHOWN}`,
    direction: 'more-is-better',
    dimensions: ['hours', 'occupation', 'percentile', 'sex'],
  }),
  measure('paid-hours-of-occupation', {
    ...OF_EMPLOYEES,
    title: 'Paid hours a week, by occupation',
    definition:
      'Hours paid for in a week of April, overtime included, of the employee in the middle of an occupation: half of the others are paid for more, half for fewer.',
    unit: 'hours-per-week',
    decimals: 1,
    whoIsMissing: `${NOT_EMPLOYEES} Hours that are worked and not paid for. ${NOT_SHOWN}`,
    dimensions: ['hours', 'occupation', 'percentile', 'sex'],
  }),
  measure('employee-jobs-of-occupation', {
    ...OF_EMPLOYEES,
    title: 'Employee jobs, by occupation',
    definition:
      'About how many employee jobs stand behind the figures of yearly pay. The publisher gives them as a broad idea and not as a count.',
    unit: 'jobs',
    decimals: 0,
    whoIsMissing: `${NOT_EMPLOYEES} ${NOT_A_WHOLE_YEAR} So it is fewer than all who do the job.`,
    alsoFrom: ['ons/pay-by-region-and-occupation'],
    dimensions: ['hours', 'occupation', 'sex'],
  }),
];
