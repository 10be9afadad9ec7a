/** Measures of what work may be like in years to come. */
import { type Measure, measure } from './measure.ts';

/** The Skills Imperative 2035 (National Foundation for Educational Research with the Department for Education). */
export const outlook: readonly Measure[] = [
  measure('jobs-to-2035', {
    title: 'Jobs to 2035',
    definition:
      'How many jobs there were up to 2020, and how many there may be up to 2035 if things go on as the authors assumed.',
    unit: 'jobs',
    decimals: 0,
    whoIsCounted: 'Jobs in the area, of employees and of people who work for themselves.',
    whoIsMissing:
      'Worked out with a model, and no promise: it was made in 2023 and 2024 and cannot know what has changed since. Figures below 10,000 are not shown.',
    isModelled: true,
    isProjection: true,
    coverage: 'England',
    onlyFor: { levels: ['country', 'lsip'], inWords: 'England and skills plan areas' },
    sourceId: 'dfe/skills-imperative-2035',
    dimensions: ['industry-group', 'occupation', 'qualification'],
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
];
