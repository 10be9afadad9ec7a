import { describe, expect, it } from 'vitest';
import { readTerms } from '../../../src/coding/terms/read-terms.ts';
import { patternOfHours } from '../../../src/coding/terms/working-hours.ts';

describe('the hours of a course, a child, a team or a pay scale', () => {
  it.each([
    'You will be in full-time education during the week',
    'Children who leave full time education at 16',
    'A full-time course at the local college',
    'Support part-time students with their studies',
    'Salary £24,000 full time equivalent',
    'Work alongside a full-time consultant and a part-time specialist',
    'Supervise our full time staff',
    'She is a full-time carer for her mother',
    'Two years full time experience is wanted',
    'Have studied full time for a degree',
    'Families may claim 30 free hours per week',
    'We offer 15 hours per week of funded childcare',
    'The home is open 168 hours per week',
    'Six hours per week of off-the-job training',
    'Hours: 9 am to 5 pm',
    'Hours: 8.30 - 16.30',
    'PT Instructor',
    'We answer within 24 hours',
  ])('are not read from "%s"', (text) => {
    expect(readTerms(text)).toMatchObject({ workingPattern: null, hoursPerWeek: null });
    expect(readTerms(`Support worker | ${text}.`)).toMatchObject({
      workingPattern: null,
      hoursPerWeek: null,
    });
  });
});

describe('the hours of the post', () => {
  it.each([
    ['Cook | Hours 37.5', 37.5, 'full-time'],
    ['Cook | Hours: 20', 20, 'part-time'],
    ['Cook | Working Pattern:37 Hours Per Week,Term Time only + 5 days', 37, 'full-time'],
    ['Cook | £22,979 to £24,08837 Hours Per WeekTerm Time Only', 37, 'full-time'],
    ['Cook | A 16 hour contract over three days', 16, 'part-time'],
    ['Cook | 40 hour working week', 40, 'full-time'],
    [
      'Cook | 15 hours per week of funded childcare for staff. The post is 25 hours per week',
      25,
      'part-time',
    ],
    ['Cook | Full time, term time only', null, 'full-time'],
    ['Cook | Term time only', null, 'part-time'],
    ['Cook | Job AdvertPART TIME COOK REQUIRED', null, 'part-time'],
    ['Cook | Full-time position, and our part-time staff agree', null, 'full-time'],
    ['Full time or part time cook', null, 'full-time or part-time'],
    ['Cook | Join with a full-time role in our kitchen', null, 'full-time'],
  ] as const)('"%s": %s hours, %s', (text, hoursPerWeek, workingPattern) => {
    expect(readTerms(text)).toMatchObject({ hoursPerWeek, workingPattern });
  });
});

describe('the workplace', () => {
  it.each([
    ['Home based care for older people', null],
    ['A hybrid theatre with the newest equipment', null],
    ['Service electric and hybrid vehicles', null],
    ['You will be trained in remote patient monitoring', null],
    ['Home based role', 'remote'],
    ['Hybrid working', 'hybrid'],
    ['Working from home', 'remote'],
  ])('of "%s" is %s', (text, workplace) => {
    expect(readTerms(text).workplace).toBe(workplace);
  });
});

describe('full time begins at 31 hours, as the statistics count', () => {
  it.each([
    [30, 'part-time'],
    [30.9, 'part-time'],
    [31, 'full-time'],
    [37, 'full-time'],
  ] as const)('%d hours', (hours, pattern) => {
    expect(patternOfHours(hours)).toBe(pattern);
    expect(readTerms(`Cook | ${hours} hours per week`).workingPattern).toBe(pattern);
  });
});
