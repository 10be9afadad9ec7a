/** Measures for the United Kingdom as a whole: the background to local figures. */
import { type Measure, measure } from './measure.ts';

const SERIES = { sourceId: 'ons/labour-market-series', coverage: 'United Kingdom as a whole' } as const;
const HEADLINE = {
  ...SERIES,
  unit: 'percent',
  decimals: 1,
  isSurvey: true,
  isInDevelopment: true,
} as const;
const THREE_MONTHS =
  'An average of three months, with seasonal ups and downs taken out. New figures share two months with the ones before. No figures for areas, and no intervals in this file.';

/** Office for National Statistics: labour market overview and the Vacancy Survey. */
export const wholeCountry: readonly Measure[] = [
  measure('uk-vacancies', {
    alsoFrom: ['ons/labour-market-tables'],
    ...SERIES,
    title: 'Job vacancies in the United Kingdom',
    definition: 'How many thousand jobs employers were looking to fill, on average over three months.',
    unit: 'thousand-vacancies',
    decimals: 0,
    whoIsCounted:
      'Jobs that employers of any size were trying to fill from outside, from a monthly survey of them.',
    whoIsMissing:
      'Farming, forestry and fishing. Not a count of adverts: one advert may stand for many jobs or none. The newest figure is an early one.',
    isSurvey: true,
    dimensions: ['industry'],
    concept: 'vacancies',
  }),
  measure('unemployed-per-vacancy', {
    ...SERIES,
    title: 'People out of work for each vacancy',
    definition: 'How many people were out of work and looking for each vacancy in the United Kingdom.',
    unit: 'people-per-vacancy',
    decimals: 1,
    whoIsCounted: 'Unemployed people aged 16 and over, divided by vacancies.',
    showings: [
      {
        topic: 'in-work',
        label: 'People out of work for each vacancy',
        nations: ['United Kingdom'],
        order: 6,
        subject: 'people out of work for each vacancy',
        sentence: 'In {place}, an estimated {value} people were out of work for each vacancy ({period}).',
        isClaimed: false,
      },
    ],
    whoIsMissing: 'Vacancies in farming, forestry and fishing. Says nothing about one place or one job.',
    isSurvey: true,
  }),
  measure('headline-employment-rate', {
    ...HEADLINE,
    title: 'People in work, United Kingdom',
    definition: 'Of every 100 people aged 16 to 64, how many have a paid job or their own business.',
    whoIsCounted: 'Residents aged 16 to 64.',
    whoIsMissing: THREE_MONTHS,
    showings: [
      {
        topic: 'in-work',
        label: 'Employment rate, three months',
        nations: ['United Kingdom'],
        order: 4,
        subject: 'the newest employment rate',
        isClaimed: false,
      },
    ],
    direction: 'more-is-better',
  }),
  measure('headline-unemployment-rate', {
    ...HEADLINE,
    title: 'People out of work and looking, United Kingdom',
    definition: 'Of every 100 people aged 16 and over who work or look for work, how many have no job.',
    whoIsCounted: 'Residents aged 16 and over who are in work or looking for it.',
    whoIsMissing: THREE_MONTHS,
    showings: [
      {
        topic: 'in-work',
        label: 'Unemployment rate, three months',
        nations: ['United Kingdom'],
        order: 5,
        subject: 'the newest unemployment rate',
        isClaimed: false,
      },
    ],
    direction: 'less-is-better',
  }),
  measure('headline-inactivity-rate', {
    ...HEADLINE,
    title: 'People not in work and not looking, United Kingdom',
    definition: 'Of every 100 people aged 16 to 64, how many have no job and are not looking for one.',
    whoIsCounted: 'Residents aged 16 to 64, full-time students without a job among them.',
    whoIsMissing: THREE_MONTHS,
  }),
  ...regional('employment', {
    title: 'People in work, nations and regions',
    definition: 'Of every 100 people aged 16 to 64, how many have a paid job or their own business.',
    whoIsCounted: 'Residents aged 16 to 64.',
    direction: 'more-is-better',
  }),
  ...regional('unemployment', {
    title: 'People out of work and looking, nations and regions',
    definition: 'Of every 100 people aged 16 and over who work or look for work, how many have no job.',
    whoIsCounted: 'Residents aged 16 and over who are in work or looking for it.',
    direction: 'less-is-better',
    concept: 'unemployment',
  }),
  ...regional('inactivity', {
    title: 'People not in work and not looking, nations and regions',
    definition: 'Of every 100 people aged 16 to 64, how many have no job and are not looking for one.',
    whoIsCounted: 'Residents aged 16 to 64, full-time students without a job among them.',
  }),
  ...regional('activity', {
    title: 'People who work or look for work, nations and regions',
    definition: 'Of every 100 people aged 16 to 64, how many have a job or are looking for one.',
    whoIsCounted: 'Residents aged 16 to 64.',
  }),
];

/** A rate of the Labour Force Survey’s regional summary. */
function regional(
  what: string,
  fields: Pick<Measure, 'title' | 'definition' | 'whoIsCounted'> & Partial<Measure>,
): Measure[] {
  return [
    measure(`regional-${what}-rate`, {
      ...HEADLINE,
      sourceId: 'ons/labour-market-tables',
      coverage: 'Nations and regions of the United Kingdom',
      whoIsMissing:
        'Based on a sample of households. An average of three months, with seasonal ups and downs taken out, without intervals. No figures for districts.',
      ...fields,
    }),
  ];
}
