/** Measures of who lives in an area and who is in work. */
import { type Measure, measure } from './measure.ts';

const LOCAL = { sourceId: 'ons/explore-local-statistics' } as const;
const PERCENT = { ...LOCAL, unit: 'percent', decimals: 1 } as const;
const SURVEYED = { isSurvey: true, hasIntervals: true, isInDevelopment: true } as const;
const SURVEY_GAP =
  'Based on interviews with a sample of households, so figures for one district can move up or down by chance. People in barracks and most hostels are not asked.';

/** Office for National Statistics: population estimates and the Annual Population Survey. */
export const peopleAndWork: readonly Measure[] = [
  measure('population', {
    title: 'People living here',
    definition: 'How many people lived in the area in the middle of the year.',
    unit: 'people',
    decimals: 0,
    whoIsCounted: 'Everyone who usually lives in the area, students at their term-time address.',
    whoIsMissing:
      'Visitors who stay less than a year. Figures are estimates and are revised after each census.',
    isAdditive: true,
    isEstimate: true,
    sourceId: 'nomis/population',
    dimensions: ['age'],
    showings: [
      {
        topic: 'young-people',
        label: 'People aged 16 to 24',
        dimensions: { age: '16-24' },
        subject: 'the number aged 16 to 24',
        sentence: 'An estimated {value} people aged 16 to 24 lived in {place} ({period}).',
      },
    ],
  }),
  measure('employment-rate', {
    ...PERCENT,
    ...SURVEYED,
    title: 'People in work',
    definition:
      'Of every 100 people aged 16 to 64 who live in the area, how many have a paid job or their own business.',
    whoIsCounted: 'Residents aged 16 to 64, wherever they work.',
    whoIsMissing: SURVEY_GAP,
    direction: 'more-is-better',
    coverage: 'Great Britain, with one figure for Northern Ireland',
    concept: 'residents-in-work',
    showings: [
      {
        topic: 'in-work',
        label: 'Employment rate, people aged 16 to 64',
        subject: 'the employment rate',
        sentence: 'An estimated {value} of people aged 16 to 64 in {place} were in paid work ({period}).',
      },
    ],
  }),
  measure('employment-rate-ni', {
    ...PERCENT,
    title: 'People in work (Northern Ireland)',
    definition:
      'Of every 100 people aged 16 to 64 who live in the area, how many have a paid job or their own business.',
    whoIsCounted: 'Residents of Northern Ireland aged 16 to 64, wherever they work.',
    whoIsMissing: 'Based on a sample of households. No intervals are published with it.',
    direction: 'more-is-better',
    isSurvey: true,
    coverage: 'Northern Ireland',
    concept: 'residents-in-work',
  }),
  measure('economic-inactivity-rate', {
    ...PERCENT,
    ...SURVEYED,
    title: 'People not in work and not looking',
    definition:
      'Of every 100 people aged 16 to 64 who live in the area, how many have no job and are not looking for one. Many study, care for someone or are ill.',
    whoIsCounted: 'Residents aged 16 to 64, full-time students without a job among them.',
    whoIsMissing: SURVEY_GAP,
    coverage: 'Great Britain, with one figure for Northern Ireland',
  }),
  measure('economic-inactivity-rate-ni', {
    ...PERCENT,
    title: 'People not in work and not looking (Northern Ireland)',
    definition:
      'Of every 100 people aged 16 to 64 who live in the area, how many have no job and are not looking for one.',
    whoIsCounted: 'Residents of Northern Ireland aged 16 to 64, full-time students without a job among them.',
    whoIsMissing: 'Based on a sample of households. No intervals are published with it.',
    isSurvey: true,
    coverage: 'Northern Ireland',
  }),
  measure('modelled-unemployment', {
    ...PERCENT,
    title: 'People out of work and looking',
    definition:
      'Of every 100 people aged 16 and over who work or look for work, how many have no job. Worked out from a survey and from benefit counts together.',
    whoIsCounted: 'Residents aged 16 and over who are in work or looking for it.',
    whoIsMissing: 'People who have no job and are not looking. Counties have no figure of their own.',
    direction: 'less-is-better',
    hasIntervals: true,
    isSurvey: true,
    isModelled: true,
    isInDevelopment: true,
    coverage: 'Great Britain',
    concept: 'unemployment',
  }),
  measure('claimant-count', {
    title: 'People claiming out-of-work benefits',
    definition:
      'How many people aged 16 and over were claiming a benefit mainly because they were out of work, on one day of the month.',
    unit: 'people',
    decimals: 0,
    whoIsCounted: 'Residents on Jobseeker’s Allowance, or on Universal Credit and asked to look for work.',
    whoIsMissing:
      'People out of work who claim nothing. Some who are counted have a little work. Not a count of unemployment.',
    direction: 'less-is-better',
    isAdditive: true,
    isInDevelopment: true,
    sourceId: 'nomis/claimant-count',
    dimensions: ['age'],
    concept: 'claimants',
    showings: [
      {
        topic: 'claimants',
        label: 'Claimants aged 16 to 24',
        dimensions: { age: '16-24' },
        subject: 'the number of claimants under 25',
        sentence:
          'In {place}, {estimated}{value} people aged 16 to 24 claimed benefits because they were out of work ({period}).',
      },
    ],
  }),
  measure('claimant-rate', {
    ...PERCENT,
    title: 'Share of people claiming out-of-work benefits',
    definition:
      'Of every 100 residents aged 16 to 64, how many were claiming a benefit mainly because they were out of work.',
    whoIsCounted: 'The claimant count of the month, divided by residents aged 16 to 64.',
    whoIsMissing: 'People out of work who claim nothing. Not the unemployment rate.',
    direction: 'less-is-better',
    isInDevelopment: true,
    isEstimate: true,
    sourceId: 'nomis/claimant-count',
    concept: 'claimants',
    showings: [
      {
        topic: 'claimants',
        label: 'Claimants in every 100 people of working age',
        subject: 'the out-of-work benefit rate',
      },
    ],
  }),
  measure('claimant-rate-yearly', {
    ...PERCENT,
    title: 'Share of people claiming out-of-work benefits, average of the year',
    definition:
      'Of every 100 residents aged 16 to 64, how many were claiming a benefit mainly because they were out of work, on average over the year.',
    whoIsCounted: 'The claimant count, averaged over twelve months and divided by residents aged 16 to 64.',
    whoIsMissing: 'People out of work who claim nothing. Not the unemployment rate.',
    direction: 'less-is-better',
    isInDevelopment: true,
  }),
  measure('employment-by-industry', {
    title: 'People working here, by industry',
    definition:
      'How many people work at workplaces in the area, in all industries or in one of them, in September of the year.',
    unit: 'jobs',
    decimals: 0,
    whoIsCounted:
      'Employees and working owners of registered businesses, where they work and not where they live.',
    whoIsMissing:
      'Self-employed people whose business is too small to be registered, and farm work below regions. Counts are rounded, so parts do not add up exactly.',
    isAdditive: true,
    isSurvey: true,
    coverage: 'Great Britain',
    sourceId: 'nomis/employment-by-industry',
    alsoFrom: ['nomis/website-tables'],
    dimensions: ['industry'],
    concept: 'jobs-here',
    showings: [
      {
        topic: 'sector-jobs',
        label: 'Jobs',
        reach: 'industries',
        subject: 'the number of jobs',
        sentence: 'Employers in {place} had an estimated {value} jobs {sector} ({period}).',
        plainSentence: 'There were an estimated {value} jobs {sector} in {place} ({period}).',
      },
    ],
  }),
];
