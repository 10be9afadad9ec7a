/** How many people do a job, and how many adverts there are for it: by SOC 2020 unit group, and by minor group where no finer figure is. */
import { type Measure, measure } from './measure.ts';

const CENSUS_DAY =
  'The census was taken in March 2021, in the pandemic: people on furlough were counted as in work. Later changes are not in it, and the armed forces are not counted reliably.';
const IN_WORK_THEN =
  'Everyone aged 16 and over who usually lived in the area and was in work in the week before census day, wherever they worked. Each person counts once, by their main job.';

/** Office for National Statistics: the census of 2021, the survey of households, and Textkernel’s adverts. */
export const peopleInOccupations: readonly Measure[] = [
  measure('residents-in-occupation', {
    title: 'Residents who did the job on census day',
    definition: 'How many people who lived in the area did this job, or any job where none is named.',
    unit: 'people',
    decimals: 0,
    whoIsCounted: IN_WORK_THEN,
    whoIsMissing: `Second jobs. Counts of single jobs are rounded to 5, and small ones are not shown: parts need not add up to a total. ${CENSUS_DAY}`,
    isAdditive: true,
    coverage: 'England and Wales',
    sourceId: 'ons/census-occupations',
    alsoFrom: ['nomis/census-occupations'],
    dimensions: ['occupation'],
  }),
  measure('residents-in-occupation-share', {
    title: 'Share of residents in work who did the job on census day',
    definition: 'Of every 100 people in work who lived in the area, how many did this job.',
    unit: 'percent',
    decimals: 1,
    whoIsCounted: IN_WORK_THEN,
    whoIsMissing: `Second jobs. A share below 0.05 is shown as 0.0, which does not mean nobody. ${CENSUS_DAY}`,
    coverage: 'England and Wales',
    sourceId: 'ons/census-occupations',
    dimensions: ['occupation'],
  }),
  measure('people-in-occupation', {
    title: 'People who do the job, by industry',
    definition: 'How many people in the United Kingdom do this job, in one industry or in all of them.',
    unit: 'people',
    decimals: 0,
    whoIsCounted:
      'People aged 16 and over in work, by their main job: employees and the self-employed. From interviews with a sample of households over a year.',
    whoIsMissing:
      'Second jobs, and work for households or for bodies abroad. Small figures are not shown; a job with one of these has no figure for all industries. Small jobs can move up or down by chance.',
    isSurvey: true,
    onlyFor: { levels: ['country'], inWords: 'the United Kingdom as a whole' },
    sourceId: 'ons/employment-by-occupation',
    dimensions: ['occupation', 'industry'],
  }),
  measure('online-job-adverts-in-quarter', {
    title: 'New job adverts online in a quarter, by job',
    definition: 'How many new job adverts for this job were posted online in three months.',
    unit: 'adverts',
    decimals: 0,
    whoIsCounted:
      'Adverts on many websites, each once, by where the job is. A model works out the job from the advert’s title.',
    whoIsMissing:
      'Jobs that are not advertised online. Small counts are not shown. London’s boroughs have no figures: London is one. In places a missing month was filled in by the publisher. Not vacancies, and not adverts that are open now.',
    isAdditive: true,
    isEstimate: true,
    isInDevelopment: true,
    sourceId: 'ons/labour-demand',
    dimensions: ['occupation'],
  }),
];
