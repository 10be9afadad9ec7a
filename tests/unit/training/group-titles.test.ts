import { describe, expect, it } from 'vitest';
import { jobsInGroupTitle } from '../../../src/training/occupation/group-titles.ts';

describe('jobsInGroupTitle', () => {
  it.each([
    ['Chefs', ['Chefs']],
    ['Sales and retail assistants', ['Sales assistants', 'retail assistants']],
    ['Care workers and home carers', ['Care workers', 'home carers']],
    ['Carpenters and joiners', ['Carpenters', 'joiners']],
    ['Electricians and electrical fitters', ['Electricians', 'electrical fitters']],
    // Whether a word alone after "window fabricators" means window fitters is not said.
    ['Glaziers, window fabricators and fitters', ['Glaziers', 'window fabricators']],
    ['Vehicle technicians, mechanics and electricians', []],
    ['Other skilled trades n.e.c.', []],
    ['Inspectors of standards and regulations', []],
  ])('%s', (title, jobs) => {
    expect(jobsInGroupTitle(title)).toEqual(jobs);
  });
});
