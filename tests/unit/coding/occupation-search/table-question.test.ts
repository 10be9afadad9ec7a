import { describe, expect, it } from 'vitest';
import { createOccupationFinder } from '../../../../src/coding/occupation-search/finder.ts';
import { listedJobs } from '../../../../src/coding/occupation-search/several-jobs.ts';
import { readTableQuestion } from '../../../../src/coding/occupation-search/table-question.ts';

describe('what a table of jobs is asked for', () => {
  it.each([
    [
      'jobs without a degree that pay over £35,000 in the South East',
      3,
      35_000,
      null,
      'jobs in the South East',
    ],
    ['jobs in Kent with no degree', 3, null, null, 'jobs in Kent'],
    ['no degree jobs in Kent', 3, null, null, 'jobs in Kent'],
    ['jobs that don’t need a degree', 3, null, null, 'jobs'],
    ['jobs without qualifications in Leeds', 1, null, null, 'jobs in Leeds'],
    ['jobs paying £40k in Leeds', null, 40_000, null, 'jobs in Leeds'],
    ['jobs over 35k in Kent', null, 35_000, null, 'jobs in Kent'],
    ['jobs at least £28500 a year', null, 28_500, null, 'jobs'],
    [
      'construction jobs paying more than £30,000 per year in Hull',
      null,
      30_000,
      null,
      'construction jobs in Hull',
    ],
    ['the ten most common jobs in Swansea', null, null, 'people', 'jobs in Swansea'],
    ['top 10 best paid jobs', null, null, 'pay', 'jobs'],
    ['highest-paying construction jobs in Kent', null, null, 'pay', 'construction jobs in Kent'],
    ['most advertised jobs in Medway', null, null, 'adverts', 'jobs in Medway'],
    ['nurse jobs over £30,000 in Thanet', null, 30_000, null, 'nurse jobs in Thanet'],
  ])('%s', (text, mostEntry, minPay, order, rest) => {
    expect(readTableQuestion(text)).toEqual({ mostEntry, minPay, order, rest });
  });

  it.each([
    'electrician in Chatham',
    'jobs in Kent',
    'degree apprenticeship',
    'plumber within 10 miles of Maidstone',
    'jobs under £20,000 in Kent',
    'jobs up to 25k',
    'main grade teacher',
    'SW1A 1AA',
    '',
  ])('%s asks for none', (text) => {
    expect(readTableQuestion(text)).toBeNull();
  });
});

describe('jobs in one list', () => {
  const { isNamed } = createOccupationFinder(null);
  const read = (text: string) => listedJobs(text, 4, isNamed);

  it.each([
    ['hairdresser, plumber and chef', ['hairdresser', 'plumber', 'chef']],
    ['electrician or plumber', ['electrician', 'plumber']],
    ['electrician, or plumber', ['electrician', 'plumber']],
    ['chef vs baker', ['chef', 'baker']],
    ['compare vet & midwife', ['vet', 'midwife']],
    ['paramedic/firefighter', ['paramedic', 'firefighter']],
    ['hairdresser, plumber and chef compared', ['hairdresser', 'plumber', 'chef']],
  ])('%s', (text, jobs) => {
    expect(read(text)).toEqual(jobs);
  });

  it.each([
    'electrician',
    'farm or nursery manager',
    'electrician and zorp',
    'chef, baker, plumber, vet, midwife',
    'and',
    ', ,',
    '',
  ])('%s is none', (text) => {
    expect(read(text)).toBeNull();
  });
});
