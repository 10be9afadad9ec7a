/** Measures of what residents do: surveys of households through Nomis, and the census. */
import { type Measure, measure } from './measure.ts';

const SURVEY = {
  isSurvey: true,
  hasIntervals: true,
  isInDevelopment: true,
  sourceId: 'nomis/work-rates',
} as const;
const RATE = { ...SURVEY, unit: 'percent', decimals: 1 } as const;
const COUNT = { ...SURVEY, unit: 'people', decimals: 0 } as const;
const SAMPLE =
  'Based on interviews with a sample of households, so figures for one district can move up or down by chance. People in barracks and most hostels are not asked. New years overlap the old unless they are twelve months apart.';
const REWEIGHTED = `${SAMPLE} The whole series may change when the survey is weighted anew.`;
const WHERE_THEY_LIVE = 'Residents aged 16 and over with a job or their own business, wherever they work.';

/** SOC 2020 major groups in plain words, with the sub-major groups that they are made of. */
const MAJOR_GROUPS = [
  ['1', 'Managers', 'the number of managers', ['11', '12']],
  ['2', 'Professional jobs', 'the number in professional jobs', ['21', '22', '23', '24']],
  ['3', 'Technical and similar jobs', 'the number in technical jobs', ['31', '32', '33', '34', '35']],
  ['4', 'Office jobs', 'the number in office jobs', ['41', '42']],
  ['5', 'Skilled trades', 'the number in skilled trades', ['51', '52', '53', '54']],
  ['6', 'Caring, leisure and other services', 'the number in caring and leisure jobs', ['61', '62', '63']],
  ['7', 'Sales and customer service', 'the number in sales jobs', ['71', '72']],
  ['8', 'Machine operators and drivers', 'the number of operators and drivers', ['81', '82']],
  ['9', 'Elementary jobs', 'the number in elementary jobs', ['91', '92']],
] as const;

/** Office for National Statistics, through Nomis: the Annual Population Survey and the census of 2021. */
export const residentsAtWork: readonly Measure[] = [
  measure('survey-employment-rate', {
    ...RATE,
    title: 'People in work, latest twelve months',
    definition:
      'Of every 100 people aged 16 to 64 who live in the area, how many have a paid job or their own business.',
    whoIsCounted: 'Residents aged 16 to 64, wherever they work.',
    whoIsMissing: REWEIGHTED,
    direction: 'more-is-better',
    concept: 'residents-in-work',
  }),
  measure('survey-activity-rate', {
    ...RATE,
    title: 'People in work or looking for it',
    definition: 'Of every 100 people aged 16 to 64 in the area, how many work or look for work.',
    whoIsCounted: 'Residents aged 16 to 64, or of the age given.',
    whoIsMissing: REWEIGHTED,
    dimensions: ['age'],
  }),
  measure('survey-unemployment-rate', {
    ...RATE,
    title: 'People out of work and looking, from the survey alone',
    definition:
      'Of every 100 residents who work or look for work, how many have no job. Aged 16 and over unless an age is given.',
    whoIsCounted: 'Residents aged 16 and over, or of the age given, who work or look for work.',
    whoIsMissing: `People who have no job and are not looking, most full-time students among them. ${SAMPLE}`,
    direction: 'less-is-better',
    dimensions: ['age'],
    concept: 'unemployment',
    showings: [
      {
        topic: 'in-work',
        label: 'Unemployment rate, people aged 16 and over',
        order: 1,
        subject: 'the unemployment rate',
        sentence:
          'Of people in {place} who work or want to, an estimated {value} were looking for work ({period}).',
      },
      {
        topic: 'in-work',
        label: 'Unemployment rate, people aged 16 to 24',
        dimensions: { age: '16-24' },
        order: 2,
        subject: 'the youth unemployment rate',
      },
    ],
  }),
  measure('survey-inactivity-rate', {
    ...RATE,
    title: 'People not in work and not looking, by age',
    definition:
      'Of every 100 people aged 16 to 64 in the area, how many have no job and are not looking for one. Many study, care for someone or are ill.',
    whoIsCounted: 'Residents aged 16 to 64, or of the age given.',
    whoIsMissing: REWEIGHTED,
    dimensions: ['age'],
  }),
  measure('inactive-people', {
    ...RATE,
    title: 'Why people are not in work and not looking',
    definition:
      'Of every 100 residents aged 16 to 64 without a job who are not looking for one, how many give this reason, or would like to work.',
    whoIsCounted: 'Residents aged 16 to 64 who have no job and are not looking for one.',
    whoIsMissing: REWEIGHTED,
    dimensions: ['reason', 'wish'],
  }),
  measure('residents-by-occupation', {
    ...COUNT,
    title: 'Residents in work, by kind of job',
    definition: 'How many people who live in the area do each kind of job.',
    whoIsCounted: WHERE_THEY_LIVE,
    whoIsMissing: `Second jobs. Not comparable with kinds of jobs before 2021, which were grouped in another way. ${SAMPLE}`,
    sourceId: 'nomis/residents-by-occupation',
    alsoFrom: ['nomis/website-tables'],
    isAdditive: true,
    dimensions: ['occupation'],
    breaks: [{ on: '2021-01-01', why: 'Kinds of jobs were grouped in another way before 2021.' }],
    showings: MAJOR_GROUPS.map(([major, label, subject, subMajors], order) => ({
      topic: 'occupations',
      label,
      // Published by smaller groups only.
      dimensions: { occupation: `soc2020:${major}` },
      sumOf: {
        dimension: 'occupation',
        codes: subMajors.map((code) => `soc2020:${code}`),
        inWords: `${subMajors.length} groups of occupations`,
      },
      order,
      subject,
      isClaimed: false,
    })),
  }),
  measure('residents-by-industry', {
    ...COUNT,
    title: 'Residents in work, by industry',
    definition: 'How many people who live in the area work in each group of industries.',
    whoIsCounted: WHERE_THEY_LIVE,
    whoIsMissing: `Says where residents work, not which jobs are in the area. Second jobs are left out. ${SAMPLE}`,
    sourceId: 'nomis/residents-by-industry',
    alsoFrom: ['nomis/website-tables'],
    dimensions: ['industry'],
  }),
  measure('residents-by-occupation-and-industry', {
    ...COUNT,
    title: 'Residents in work, by kind of job and industry',
    definition: 'How many residents do each kind of job in each group of industries.',
    whoIsCounted: WHERE_THEY_LIVE,
    whoIsMissing: `Second jobs. The total of services holds the groups beside it: never add it to them. ${SAMPLE}`,
    coverage: 'United Kingdom: countries, regions and their parts',
    sourceId: 'nomis/occupation-by-industry',
    dimensions: ['occupation', 'industry'],
  }),
  measure('residents-by-job', {
    ...COUNT,
    title: 'Residents in work, by job',
    definition: 'How many people in the country or region do each of 412 jobs.',
    whoIsCounted: WHERE_THEY_LIVE,
    whoIsMissing: `Second jobs. Figures for the years 2021 to 2023 carry a warning about how jobs were coded. ${SAMPLE}`,
    coverage: 'United Kingdom: countries and regions',
    sourceId: 'nomis/residents-by-job',
    dimensions: ['occupation'],
  }),
  measure('highest-qualification', {
    ...COUNT,
    title: 'Residents by highest qualification',
    definition: 'How many residents have each level as their highest qualification.',
    whoIsCounted: 'Residents aged 16 to 64, or of the age given. Each person counts once.',
    whoIsMissing: `Not comparable with levels before 2022, which were asked in another way. ${SAMPLE}`,
    sourceId: 'nomis/qualifications',
    alsoFrom: ['nomis/website-tables'],
    dimensions: ['qualification', 'age'],
    breaks: [{ on: '2022-01-01', why: 'Qualifications were counted in a new way from 2022.' }],
    showings: [
      {
        topic: 'qualifications',
        label: 'People with Level 4 or above',
        dimensions: { qualification: 'rqf:4+' },
        order: 2,
        subject: 'the number with Level 4 or above',
        sentence: 'In {place}, an estimated {value} people had Level 4 qualifications or above ({period}).',
        isClaimed: false,
      },
      {
        topic: 'qualifications',
        label: 'People with a trade apprenticeship',
        dimensions: { qualification: 'apprenticeship' },
        order: 3,
        subject: 'the number with a trade apprenticeship',
        isClaimed: false,
      },
    ],
  }),
  measure('census-activity', {
    title: 'What people did on census day',
    definition: 'How many residents aged 16 and over worked, looked for work, studied or did something else.',
    unit: 'people',
    decimals: 0,
    whoIsCounted: 'Everyone aged 16 and over who usually lived in the area in March 2021.',
    whoIsMissing:
      'Taken during the pandemic: many people were on furlough, and were counted as in work. Later changes are not in it.',
    isAdditive: true,
    coverage: 'England and Wales',
    sourceId: 'nomis/census-activity',
    dimensions: ['activity'],
  }),
];
