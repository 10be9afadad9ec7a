/** Measures of schooling, qualifications and apprenticeships. */
import { type Measure, measure } from './measure.ts';

const LOCAL = { sourceId: 'ons/explore-local-statistics' } as const;
const PERCENT = { ...LOCAL, unit: 'percent', decimals: 1 } as const;
const RATE = { ...LOCAL, unit: 'per-100000', decimals: 0 } as const;
const ENGLAND = { coverage: 'England' } as const;
const OWN_WAY = 'Each nation counts in its own way, so nations cannot be compared.';
const SCHOOL_PLACE = 'Counted where the school is. Independent schools are left out.';

function earlyYears(subject: 'communication-language' | 'literacy' | 'mathematics', words: string): Measure {
  return measure(`early-years-${subject}`, {
    ...PERCENT,
    ...ENGLAND,
    title: `Five-year-olds at the expected level in ${words}`,
    definition: `Of every 100 children at the end of the reception year, how many reach the expected level in ${words}.`,
    whoIsCounted: 'Five-year-olds in state-funded schools.',
    whoIsMissing:
      'Figures from 2021/22 cannot be compared with earlier years. Counties are worked out another way than districts.',
    direction: 'more-is-better',
    isComparableAcrossAreas: false,
    breaks: [{ on: '2022-01-01', why: 'The early years goals were changed in 2021/22.' }],
  });
}

function absence(id: string, who: string, missing: string | null): Measure {
  return measure(id, {
    ...PERCENT,
    ...ENGLAND,
    title: `${who} often absent from school`,
    definition: `Of every 100 ${who.toLowerCase()}, how many missed a tenth or more of their lessons in the school year.`,
    whoIsCounted: `${who} in state-funded primary, secondary and special schools.`,
    whoIsMissing: missing,
    direction: 'less-is-better',
  });
}

/** Department for Education and Office for National Statistics, through Explore Local Statistics. */
export const educationAndSkills: readonly Measure[] = [
  measure('apprenticeship-starts', {
    ...RATE,
    ...ENGLAND,
    title: 'Apprenticeships started',
    definition: 'How many apprenticeships were started in the school year for every 100,000 residents.',
    whoIsCounted: 'Apprenticeships of people aged 16 and over, counted where the apprentice lives.',
    whoIsMissing: `Someone who starts two is counted twice. ${OWN_WAY}`,
    showings: [
      {
        topic: 'apprenticeship-starts',
        label: 'Starts for every 100,000 people',
        nations: ['England', 'Wales', 'United Kingdom'],
        subject: 'the number of apprenticeships started per 100,000 people',
        sentence:
          'For every 100,000 people in {place}, about {value} apprenticeships were started ({period}).',
      },
    ],
  }),
  measure('apprenticeship-achievements', {
    ...RATE,
    ...ENGLAND,
    title: 'Apprenticeships completed',
    definition: 'How many apprenticeships were completed in the school year for every 100,000 residents.',
    whoIsCounted: 'Apprenticeships of people aged 16 and over, counted where the apprentice lives.',
    whoIsMissing: `Someone who completes two is counted twice. ${OWN_WAY}`,
  }),
  measure('apprenticeship-starts-scotland', {
    ...RATE,
    title: 'Modern apprenticeships started (Scotland)',
    definition:
      'How many modern apprenticeships were started from April to March for every 100,000 residents.',
    whoIsCounted: 'Apprenticeships of people aged 16 and over, counted where the apprentice lives.',
    whoIsMissing: OWN_WAY,
    coverage: 'Scotland',
    showings: [
      {
        topic: 'apprenticeship-starts',
        label: 'Starts for every 100,000 people',
        nations: ['Scotland'],
        subject: 'the number of apprenticeships started per 100,000 people',
        sentence:
          'For every 100,000 people in {place}, about {value} modern apprenticeships were started ({period}).',
      },
    ],
  }),
  measure('apprenticeship-achievements-scotland', {
    ...RATE,
    title: 'Modern apprenticeships completed (Scotland)',
    definition:
      'How many modern apprenticeships were completed from April to March for every 100,000 residents.',
    whoIsCounted: 'Apprenticeships of people aged 16 and over, counted where the apprentice lives.',
    whoIsMissing: OWN_WAY,
    coverage: 'Scotland',
  }),
  measure('apprenticeship-starts-ni', {
    ...RATE,
    title: 'Apprenticeships started (Northern Ireland)',
    definition: 'How many people were in the first year of an apprenticeship for every 100,000 residents.',
    whoIsCounted: 'People on their course for 28 days or more, counted where they live.',
    whoIsMissing: OWN_WAY,
    coverage: 'Northern Ireland',
    showings: [
      {
        topic: 'apprenticeship-starts',
        label: 'Starts for every 100,000 people',
        nations: ['Northern Ireland'],
        subject: 'the number of apprenticeships started per 100,000 people',
        sentence:
          'For every 100,000 people in {place}, about {value} apprenticeships were started ({period}).',
      },
    ],
  }),
  measure('further-education-skills-participation', {
    ...RATE,
    ...ENGLAND,
    title: 'Adults on college and training courses',
    definition:
      'How many people aged 19 and over took part in publicly funded further education or an apprenticeship for every 100,000 residents.',
    whoIsCounted: 'Learners aged 19 and over, each once, counted where they live.',
    whoIsMissing: 'Courses that people or employers pay for themselves.',
  }),
  measure('further-education-skills-learner-achievements', {
    ...RATE,
    ...ENGLAND,
    title: 'Adults who completed college and training courses',
    definition:
      'How many people aged 19 and over completed publicly funded further education or an apprenticeship for every 100,000 residents.',
    whoIsCounted: 'Learners aged 19 and over, each once, counted where they live.',
    whoIsMissing:
      'Courses that people or employers pay for themselves. What counts as a course was widened in April 2026.',
  }),
  measure('gcses-equivalent-english-maths', {
    ...PERCENT,
    ...ENGLAND,
    title: 'Young people with English and maths GCSEs by 19',
    definition:
      'Of every 100 young people, how many have passed GCSEs or an equal qualification in both English and maths by the age of 19.',
    whoIsCounted: 'Nineteen-year-olds who went to a state-funded school, counted where that school was.',
    whoIsMissing: `${SCHOOL_PLACE} County figures are added up by the publisher and may differ from others.`,
    direction: 'more-is-better',
    showings: [
      {
        topic: 'qualifications',
        label: 'English and maths GCSEs by age 19',
        nations: ['England'],
        order: 4,
        subject: 'the share with English and maths',
        sentence: 'In {place}, {value} of young people had English and maths GCSEs by 19 ({period}).',
      },
    ],
  }),
  measure('level-3-or-above-qualifications', {
    ...PERCENT,
    title: 'People with A levels, a T Level or more',
    definition:
      'Of every 100 people aged 16 to 64, how many have a qualification at level 3 (A levels, T Levels) or above.',
    whoIsCounted: 'Residents aged 16 to 64.',
    whoIsMissing:
      'Based on a sample of households. Counted in a new way from 2022: not to be joined to earlier years.',
    direction: 'more-is-better',
    isSurvey: true,
    hasIntervals: true,
    isInDevelopment: true,
    coverage: 'Great Britain, with one figure for Northern Ireland',
    breaks: [{ on: '2022-01-01', why: 'Qualifications were counted in a new way from 2022.' }],
    showings: [
      {
        topic: 'qualifications',
        label: 'Level 3 or above',
        subject: 'the share with Level 3 or above',
        sentence: 'An estimated {value} of people in {place} had Level 3 qualifications or above ({period}).',
      },
    ],
  }),
  measure('level-3-or-above-qualifications-ni', {
    ...PERCENT,
    title: 'People with A levels or more (Northern Ireland)',
    definition:
      'Of every 100 people aged 16 to 64, how many have a qualification at level 3 (A levels) or above.',
    whoIsCounted: 'Residents of Northern Ireland aged 16 to 64.',
    whoIsMissing: 'Based on a sample of households. No intervals are published with it.',
    direction: 'more-is-better',
    isSurvey: true,
    coverage: 'Northern Ireland',
  }),
  measure('no-qualifications-great-britain', {
    ...PERCENT,
    title: 'People with no qualifications',
    definition: 'Of every 100 people aged 16 to 64, how many have no qualification at all.',
    whoIsCounted: 'Residents aged 16 to 64.',
    whoIsMissing:
      'Based on a sample of households: most districts have too few such people for a sound figure.',
    direction: 'less-is-better',
    isSurvey: true,
    hasIntervals: true,
    isInDevelopment: true,
    coverage: 'Great Britain, with one figure for Northern Ireland',
    breaks: [{ on: '2022-01-01', why: 'Qualifications were counted in a new way from 2022.' }],
    showings: [
      {
        topic: 'qualifications',
        label: 'No qualifications',
        order: 1,
        subject: 'the share with no qualifications',
      },
    ],
  }),
  measure('pupils-at-expected-standards-end-primary-school', {
    ...PERCENT,
    ...ENGLAND,
    decimals: 0,
    title: 'Eleven-year-olds at the expected level in reading, writing and maths',
    definition:
      'Of every 100 pupils at the end of primary school, how many reach the expected level in reading, writing and maths.',
    whoIsCounted: 'Pupils in state-funded schools.',
    whoIsMissing:
      'Independent schools and alternative provision. There were no tests in 2019/20 and 2020/21.',
    direction: 'more-is-better',
  }),
  earlyYears('communication-language', 'speaking and listening'),
  earlyYears('literacy', 'reading and writing'),
  earlyYears('mathematics', 'maths'),
  absence(
    'persistent-absences-all-pupils',
    'Pupils',
    'Absence through illness counts too. There is no figure for 2019/20.',
  ),
  absence('persistent-absences-pupils-free-school-meals', 'Pupils on free school meals', null),
  absence(
    'persistent-absences-pupils-looked-after-by-local-authorities',
    'Pupils in care',
    'Only pupils in care for a year or more. Worked out another way than the figures for all pupils: not to be compared.',
  ),
];
