/** Measures of what young people do next: after 16, after 18, and those who are in neither learning nor work. */
import type { SourceId } from '../domain/release.ts';
import { type Measure, measure, type Showing } from './measure.ts';

const ENGLAND = { coverage: 'England' } as const;
const PERCENT = { ...ENGLAND, unit: 'percent', decimals: 1, sourceId: 'dfe/neet-and-participation' } as const;
const COUNCILS = 'Young people aged 16 and 17 whom their council follows up, counted where they live.';
const NOT_FOUND =
  'Councils differ in how many young people they cannot reach, so read it beside the share nobody knows of.';
const SCHOOL_PLACE =
  'Counted where the school or college is, which need not be where its students live. Independent schools are left out.';

/** What the measure calls it, over the column, in a sentence, and as its subject. Those of whom little is known stand in no table: see the API. */
const DESTINATIONS = [
  ['education', 'In education', 'stayed in education', 'those who stayed in education'],
  ['apprenticeship', 'Apprentices', 'became apprentices', 'the number of new apprentices'],
  ['work', 'In work', 'went to work', 'those who went to work'],
  [null, 'All who left', 'left', 'the number of leavers'],
] as const;

function destinations(after: '16' | '18', sourceId: SourceId, who: string): Measure {
  return measure(`destinations-after-${after}`, {
    ...ENGLAND,
    title: `What young people did after ${after === '16' ? 'GCSEs' : 'school or college'}`,
    definition: `How many ${who} left, and how many stayed in education, an apprenticeship or work for six months of the next year.`,
    unit: 'people',
    decimals: 0,
    whoIsCounted: `All ${who} of state-funded schools${after === '18' ? ' and colleges' : ''}, in the year after they left.`,
    whoIsMissing: SCHOOL_PLACE,
    isAdditive: true,
    sourceId,
    dimensions: after === '16' ? ['destination'] : ['destination', 'level'],
    showings: DESTINATIONS.map(([destination, label, did, subject], at): Showing => {
      const stage = after === '16' ? 'after GCSEs' : 'after 16 to 18 study';
      return {
        topic: 'next-steps',
        label: `${label} ${stage}`,
        ...(destination === null ? {} : { dimensions: { destination } }),
        nations: ['England'],
        order: at + (after === '16' ? 0 : DESTINATIONS.length),
        subject: `${subject} ${after === '16' ? 'at 16' : 'at 18'}`,
        ...(destination === null
          ? {}
          : {
              sentence: `${after === '16' ? 'After GCSEs' : 'After 16 to 18 study'}, {estimated}{value} young people in {place} ${did} ({period}).`,
            }),
        isClaimed: false,
      };
    }),
  });
}

/** Department for Education: destinations after 16 and 18, and 16 and 17 year olds not in education, employment or training. */
export const nextSteps: readonly Measure[] = [
  destinations('16', 'dfe/ks4-destinations', 'pupils at the end of year 11'),
  destinations('18', 'dfe/16-18-destinations', 'students at the end of 16 to 18 study'),
  measure('not-in-education-or-work', {
    ...PERCENT,
    title: 'Young people of 16 and 17 not in education, work or training',
    definition:
      'Of every 100 people aged 16 and 17, how many are known to be in neither education, work nor training.',
    whoIsCounted: COUNCILS,
    whoIsMissing: NOT_FOUND,
    direction: 'less-is-better',
    concept: 'not-in-work-or-learning',
    showings: [
      {
        topic: 'not-learning',
        label: 'Neither learning nor working, aged 16 and 17',
        nations: ['England'],
        subject: 'the share not learning or working',
        sentence: 'In {place}, {value} of people aged 16 and 17 were not learning or working ({period}).',
      },
    ],
  }),
  measure('whereabouts-unknown', {
    ...PERCENT,
    title: 'Young people of 16 and 17 of whom nobody knows what they do',
    definition: 'Of every 100 people aged 16 and 17, of how many the council does not know what they do.',
    whoIsCounted: COUNCILS,
    direction: 'less-is-better',
    showings: [
      {
        topic: 'not-learning',
        label: 'Not known to the council',
        nations: ['England'],
        order: 1,
        subject: 'the share not known',
        sentence: 'The council did not know what {value} of them in {place} did ({period}).',
        isClaimed: false,
      },
    ],
  }),
  measure('not-in-education-or-work-or-unknown', {
    ...PERCENT,
    title: 'Young people of 16 and 17 not in education, work or training, or not known',
    definition:
      'Of every 100 people aged 16 and 17, how many are in neither education, work nor training, or nobody knows. It is rounded by itself.',
    whoIsCounted: COUNCILS,
    direction: 'less-is-better',
  }),
  measure('participation-in-learning', {
    ...PERCENT,
    title: 'Young people of 16 and 17 in education or training',
    definition:
      'Of every 100 people aged 16 and 17, how many are in education or training in March, and of which kind.',
    whoIsCounted: COUNCILS,
    direction: 'more-is-better',
    dimensions: ['route'],
    showings: [
      {
        topic: 'not-learning',
        label: 'In education or training, aged 16 and 17',
        nations: ['England'],
        order: 2,
        subject: 'the share in education or training',
        sentence: 'In {place}, {value} of people aged 16 and 17 were in education or training ({period}).',
      },
    ],
  }),
  measure('september-guarantee-offers', {
    ...PERCENT,
    title: 'Young people of 16 and 17 offered a place to learn',
    definition:
      'Of every 100 people aged 16 and 17, how many had the offer of a place in education or training by September.',
    whoIsCounted: COUNCILS,
    direction: 'more-is-better',
  }),
  measure('young-people-known-to-councils', {
    ...ENGLAND,
    title: 'Young people of 16 and 17 whom councils follow up',
    definition:
      'How many people aged 16 and 17 councils keep in touch with: the average of the winter, and in March.',
    unit: 'people',
    decimals: 0,
    whoIsCounted: COUNCILS,
    isAdditive: true,
    sourceId: 'dfe/neet-and-participation',
  }),
  ...(['started', 'achieved'] as const).map((what) =>
    measure(`apprenticeships-${what}-by-subject`, {
      ...ENGLAND,
      title: `Apprenticeships ${what === 'started' ? 'started' : 'completed'}, by subject`,
      definition: `How many apprenticeships were ${what === 'started' ? 'started' : 'completed'} in the school year, by subject area and level.`,
      unit: 'people',
      decimals: 0,
      whoIsCounted: 'Apprenticeships of people aged 16 and over, counted where the apprentice lives.',
      whoIsMissing: `Someone with two is counted twice. Counts are rounded to ten, and those below five are not shown. Subjects are those studied, not the employer’s trade; only some fit one sector.`,
      sourceId: 'dfe/apprenticeships-by-subject',
      dimensions: ['subject', 'level'],
      showings: [
        {
          topic: 'apprenticeship-starts',
          label: `Apprenticeships ${what === 'started' ? 'started' : 'completed'}`,
          reach: 'subjects',
          nations: ['England'],
          order: what === 'started' ? 1 : 2,
          subject: `the number of apprenticeships ${what === 'started' ? 'started' : 'completed'}`,
          sentence: `In {place}, about {value} apprenticeships {sector} were ${what === 'started' ? 'started' : 'completed'} ({period}).`,
          isClaimed: false,
        },
      ],
    }),
  ),
  ...(['learners', 'achievers'] as const).map((who) =>
    measure(`further-education-${who}`, {
      ...ENGLAND,
      title: `People ${who === 'learners' ? 'on' : 'who completed'} publicly funded courses`,
      definition: `How many people ${who === 'learners' ? 'were on' : 'achieved on'} publicly funded college and training courses in the school year.`,
      unit: 'people',
      decimals: 0,
      whoIsCounted:
        'Learners aged 19 and over, and apprentices of every age, counted where they live, each once.',
      whoIsMissing:
        'Courses that people or employers pay for themselves, and pupils of 16 to 18 in schools and colleges. Counts are rounded to ten, and those below five are not shown.',
      sourceId: 'dfe/further-education',
      dimensions: ['provision', 'age'],
    }),
  ),
];
