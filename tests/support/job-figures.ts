/** Invented figures about one job, as sources publish them: for tests of its document and of its page. */

import type { SourceDescription } from '../../src/connectors/contract.ts';
import type { AreaCode } from '../../src/domain/area.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { type Period, yearPeriod } from '../../src/domain/period.ts';
import { type Measure, measure } from '../../src/measures/measure.ts';

import { inventObservation } from './invented-observation.ts';
import { testSource } from './small-county.ts';

const WORDS = { definition: 'Invented.', whoIsCounted: 'Invented people.', decimals: 0 } as const;
const PAY_YEAR: Period = { start: '2024-04-06', end: '2025-04-05', label: '2025' };
const CENSUS: Period = { start: '2021-03-21', end: '2021-03-21', label: 'March 2021' };
const QUARTER: Period = { start: '2026-04-01', end: '2026-06-30', label: 'Apr-Jun 2026' };

export const jobMeasures: readonly Measure[] = [
  measure('annual-pay-of-occupation', {
    ...WORDS,
    title: 'Yearly pay before tax',
    unit: 'gbp-per-year',
    isSurvey: true,
    direction: 'more-is-better',
    dimensions: ['occupation', 'hours', 'percentile', 'sex', 'age'],
    sourceId: 'ons/pay-by-occupation',
  }),
  measure('employee-jobs-of-occupation', {
    ...WORDS,
    title: 'Employee jobs',
    unit: 'jobs',
    isSurvey: true,
    dimensions: ['occupation', 'hours', 'sex'],
    sourceId: 'ons/pay-by-occupation',
  }),
  measure('residents-in-occupation', {
    ...WORDS,
    title: 'People who do the job',
    unit: 'people',
    isAdditive: true,
    dimensions: ['occupation'],
    sourceId: 'ons/census-occupations',
  }),
  measure('residents-in-occupation-share', {
    ...WORDS,
    title: 'Share of those in work',
    unit: 'percent',
    decimals: 1,
    dimensions: ['occupation'],
    sourceId: 'ons/census-occupations',
  }),
  measure('online-job-adverts-in-quarter', {
    ...WORDS,
    title: 'New job adverts online',
    unit: 'adverts',
    isAdditive: true,
    isEstimate: true,
    dimensions: ['occupation'],
    sourceId: 'ons/labour-demand',
  }),
  measure('jobs-to-2035', {
    ...WORDS,
    title: 'Jobs to 2035',
    unit: 'jobs',
    isModelled: true,
    isProjection: true,
    dimensions: ['occupation', 'sex'],
    sourceId: 'dfe/skills-imperative-2035',
  }),
  measure('demand-for-occupation', {
    ...WORDS,
    title: 'Demand for an occupation',
    unit: 'step-of-demand',
    isModelled: true,
    dimensions: ['occupation'],
    sourceId: 'dfe/occupations-in-demand',
  }),
  ...['change-in-jobs-to-2035', 'openings-from-leavers-to-2035', 'openings-to-2035'].map((id) =>
    measure(id, {
      ...WORDS,
      title: id,
      unit: 'jobs',
      isModelled: true,
      isProjection: true,
      dimensions: ['occupation'],
      sourceId: 'dfe/skills-imperative-2035',
    }),
  ),
];

/** Release number 1 is of the first, and so on. */
export const jobSources: readonly SourceDescription[] = (
  [
    'ons/pay-by-occupation',
    'ons/census-occupations',
    'ons/labour-demand',
    'dfe/skills-imperative-2035',
    'dfe/occupations-in-demand',
  ] as const
).map((id) =>
  testSource(id, `Invented ${id}`, {
    measures: jobMeasures.filter(({ sourceId }) => sourceId === id).map((each) => each.id),
  }),
);

export interface JobFigure extends Observation {
  readonly releaseId: number;
}

export function jobFigure(
  measureId: string,
  areaCode: AreaCode,
  period: Period,
  dimensions: Readonly<Record<string, string>>,
  value: number | null,
  more: Partial<Observation> = {},
): JobFigure {
  const source = jobMeasures.find(({ id }) => id === measureId)?.sourceId ?? '';
  return {
    ...inventObservation({ measure: measureId, areaCode, period, dimensions, value, ...more }),
    releaseId: jobSources.findIndex(({ id }) => id === source) + 1,
  };
}

const UK: AreaCode = 'K02000001';
const ENGLAND_AND_WALES: AreaCode = 'K04000001';
const MEDWAY: AreaCode = 'E06000035';
const ENGLAND: AreaCode = 'E92000001';

/** Lower quarter, middle and upper quarter of full-time pay. */
export function payOf(code: string, values: readonly (number | null)[], variation: number): JobFigure[] {
  return [{ percentile: '25' }, {}, { percentile: '75' }].map((part, at) =>
    jobFigure(
      'annual-pay-of-occupation',
      UK,
      PAY_YEAR,
      { occupation: `soc2020:${code}`, hours: 'full-time', ...part },
      values[at] ?? null,
      { coefficientOfVariation: values[at] == null ? null : variation },
    ),
  );
}

const own = { occupation: 'soc2020:5241' };
const group = { occupation: 'soc2020:52' };

/** Electricians in Medway, in the nation, beside other trades. */
export const electricianFigures: readonly JobFigure[] = [
  ...payOf('5241', [29_900, 36_800, 44_100], 1.2),
  ...payOf('5242', [31_000, 42_300, 51_000], 2),
  ...payOf('5243', [28_000, 36_400, 43_000], 3),
  ...payOf('5244', [25_000, 30_100, 36_000], 2),
  ...payOf('5245', [null, null, null], 0),
  jobFigure('residents-in-occupation', MEDWAY, CENSUS, own, 1180),
  jobFigure('residents-in-occupation-share', MEDWAY, CENSUS, own, 0.9),
  jobFigure('residents-in-occupation', ENGLAND_AND_WALES, CENSUS, own, 193_000),
  jobFigure('residents-in-occupation-share', ENGLAND_AND_WALES, CENSUS, own, 0.7),
  jobFigure('online-job-adverts-in-quarter', MEDWAY, QUARTER, own, 25),
  jobFigure('employee-jobs-of-occupation', UK, PAY_YEAR, own, 100_000),
  jobFigure('employee-jobs-of-occupation', UK, PAY_YEAR, { ...own, sex: 'male' }, 98_000),
  jobFigure('employee-jobs-of-occupation', UK, PAY_YEAR, { ...own, sex: 'female' }, null),
  jobFigure('employee-jobs-of-occupation', UK, PAY_YEAR, { ...own, hours: 'part-time' }, 4000),
  jobFigure('annual-pay-of-occupation', UK, PAY_YEAR, { ...group, age: '18-21' }, 19_700, {
    coefficientOfVariation: 3,
  }),
  jobFigure('annual-pay-of-occupation', UK, PAY_YEAR, group, 35_200, { coefficientOfVariation: 0.6 }),
  ...[2025, 2035].map((year) =>
    jobFigure('jobs-to-2035', ENGLAND, yearPeriod(year), group, year === 2025 ? 611_000 : 605_000),
  ),
];
