/** How many people do a job: by SOC 2020 unit group, and by minor group where no finer figure is. */
import { type Measure, measure } from './measure.ts';

const CENSUS_DAY =
  'The census was taken in March 2021, in the pandemic: people on furlough were counted as in work. Later changes are not in it, and the armed forces are not counted reliably.';
const IN_WORK_THEN =
  'Everyone aged 16 and over who usually lived in the area and was in work in the week before census day, wherever they worked. Each person counts once, by their main job.';

/** Office for National Statistics: the census of 2021 and the survey of households. */
export const peopleInOccupations: readonly Measure[] = [
  measure('residents-in-occupation', {
    title: 'Residents who did the job on census day',
    definition: 'How many people who lived in the area did this job, or any job where none is named.',
    unit: 'people',
    decimals: 0,
    whoIsCounted: IN_WORK_THEN,
    whoIsMissing: `Second jobs. Parts need not add up to a total. ${CENSUS_DAY}`,
    isAdditive: true,
    coverage: 'England and Wales',
    sourceId: 'nomis/census-occupations',
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
];
