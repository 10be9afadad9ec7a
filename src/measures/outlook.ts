/** Measures of what work may be like in years to come. */
import { type Measure, measure } from './measure.ts';

/** What is true of every figure of the projections. */
const PROJECTED = {
  unit: 'jobs',
  decimals: 0,
  isModelled: true,
  isProjection: true,
  coverage: 'England',
  onlyFor: { levels: ['country', 'lsip'], inWords: 'England and skills plan areas' },
  sourceId: 'dfe/skills-imperative-2035',
} as const;

/** A net loss of a large group is a negative number; no group of occupations has more jobs than this. */
const PLAUSIBLE_CHANGE = { least: -20_000_000, most: 20_000_000 };

/** The Skills Imperative 2035 (National Foundation for Educational Research with the Department for Education). */
export const outlook: readonly Measure[] = [
  measure('jobs-to-2035', {
    title: 'Jobs to 2035',
    definition:
      'How many jobs there were up to 2020, and how many there may be up to 2035 if things go on as the authors assumed.',
    ...PROJECTED,
    whoIsCounted: 'Jobs in the area, of employees and of people who work for themselves.',
    whoIsMissing:
      'Worked out with a model, and no promise: it was made in 2023 and 2024 and cannot know what has changed since. Figures below 10,000 are not shown.',
    dimensions: ['industry-group', 'occupation', 'qualification', 'sex'],
    showings: [
      {
        topic: 'outlook',
        label: 'Jobs',
        reach: 'projected-industries',
        nations: ['England'],
        subject: 'the number of jobs',
        sentence: 'A model expects an estimated {value} jobs {sector} in {place} ({period}).',
      },
    ],
  }),
  measure('change-in-jobs-to-2035', {
    title: 'Jobs gained or lost to 2035',
    definition:
      'How many jobs of a group of occupations there may be in 2035 beyond those of 2020, if things go on as the authors assumed. With a minus: how many may go.',
    ...PROJECTED,
    plausible: PLAUSIBLE_CHANGE,
    whoIsCounted: 'Jobs in the area, of employees and of people who work for themselves.',
    whoIsMissing:
      'Worked out with a model, and no promise: it was made in 2023 and 2024 and cannot know what has changed since. Figures below 10,000 are not shown.',
    dimensions: ['occupation'],
  }),
  measure('openings-from-leavers-to-2035', {
    title: 'Openings as people leave, to 2035',
    definition:
      'How many openings people may leave behind in a group of occupations from 2020 to 2035, as when they retire. The authors call it replacement demand.',
    ...PROJECTED,
    whoIsCounted: 'Openings in the area that people of the group leave behind.',
    whoIsMissing:
      'Worked out with a model, and no promise: an employer may leave a place empty. Places left by those who change employers and do the same work are not in it. Figures below 10,000 are not shown.',
    dimensions: ['occupation'],
  }),
  measure('openings-to-2035', {
    title: 'All openings to 2035',
    definition:
      'Openings that people may leave behind from 2020 to 2035, with the new jobs added and the lost jobs taken off. The authors call it the total requirement.',
    ...PROJECTED,
    whoIsCounted: 'Openings in the area, for employees and for people who work for themselves.',
    whoIsMissing:
      'Worked out with a model, and no promise. Places left by those who change employers and do the same work are not in it. Figures below 10,000 are not shown.',
    dimensions: ['occupation'],
  }),
];
