/** Measures that only one nation publishes. Not to be held against another nation's. */
import { type Measure, measure } from './measure.ts';

/** Scottish Government, Welsh Government, and the Northern Ireland Statistics and Research Agency. */
export const oneNation: readonly Measure[] = [
  measure('school-leavers-scotland', {
    title: 'School leavers who study, train or work (Scotland)',
    definition:
      'Of every 100 young people who left school, how many were studying, training, in work or volunteering about nine months later.',
    unit: 'percent',
    decimals: 1,
    whoIsCounted: 'Leavers of publicly funded schools in Scotland, by the council of the school.',
    whoIsMissing:
      'Leavers of independent schools. England counts other pupils at another time, so the two cannot be compared.',
    direction: 'more-is-better',
    coverage: 'Scotland',
    sourceId: 'scotgov/school-leavers',
    showings: [
      {
        topic: 'next-steps',
        label: 'School leavers who study, train or work',
        nations: ['Scotland'],
        subject: 'the share in learning or work',
        sentence: 'Of school leavers in {place}, {value} were learning, working or volunteering ({period}).',
      },
    ],
  }),
  measure('claimant-rate-yearly-ni', {
    title: 'Share of people claiming out-of-work benefits, average of the year (Northern Ireland)',
    definition:
      'Of every 100 residents of working age, how many were claiming a benefit mainly because they were out of work, on average over the year.',
    unit: 'percent',
    decimals: 1,
    whoIsCounted: 'Claimants who live in the district, divided by its residents of working age.',
    whoIsMissing: 'People out of work who claim nothing. Not the unemployment rate.',
    direction: 'less-is-better',
    isInDevelopment: true,
    coverage: 'Northern Ireland',
    sourceId: 'nisra/claimants',
    showings: [
      {
        topic: 'claimants',
        label: 'Claimants in every 100 people, average of the year',
        nations: ['Northern Ireland'],
        order: 1,
        subject: 'the yearly out-of-work benefit rate',
        sentence: 'Over the year, {value} of people of working age in {place} were claimants ({period}).',
      },
    ],
  }),
  measure('not-in-education-or-work-wales', {
    title: 'Young people not in education, work or training (Wales)',
    definition:
      'Of every 100 people of an age, how many were in neither education, employment nor training at the end of the year.',
    unit: 'percent',
    decimals: 1,
    whoIsCounted: 'People who live in Wales, by their age at the start of the school year.',
    whoIsMissing:
      'Worked out with a model from records and a survey, for Wales as a whole only. The newest year is an early estimate. England counts other ages in another way, so the two cannot be compared.',
    direction: 'less-is-better',
    isModelled: true,
    coverage: 'Wales',
    sourceId: 'welshgov/young-people',
    dimensions: ['age'],
    concept: 'not-in-work-or-learning',
    showings: [
      {
        topic: 'not-learning',
        label: 'Neither learning nor working, aged 16 to 18',
        dimensions: { age: '16-18' },
        nations: ['Wales'],
        subject: 'the share not learning or working (16-18)',
        sentence:
          'In {place}, an estimated {value} of people aged 16 to 18 were not learning or working ({period}).',
      },
      {
        topic: 'not-learning',
        label: 'Neither learning nor working, aged 19 to 24',
        dimensions: { age: '19-24' },
        nations: ['Wales'],
        order: 1,
        subject: 'the share not learning or working (19-24)',
        sentence:
          'In {place}, an estimated {value} of people aged 19 to 24 were not learning or working ({period}).',
      },
    ],
  }),
];
