/** Searches of other sites, filled in. */
import { expect, it } from 'vitest';
import { jobSearches } from '../../../src/reference/job-searches.ts';

it.each([
  ['E07000114', ['Find a job', 'Find an apprenticeship']],
  ['S12000033', ['Find a job']],
  ['W06000015', ['Find a job']],
  ['N09000003', []],
] as const)('of %s are those of its nation', (code, names) => {
  expect(jobSearches(code, 'Plumber', 'Thanet').map(({ name }) => name)).toEqual(names);
});

it('carry the job and the place, whatever letters they have', () => {
  for (const { url } of jobSearches('E06000035', 'Air & gas fitter', 'ME4 & "Hoo"')) {
    const asked = [...new URL(url).searchParams.values()];
    expect(asked).toEqual(expect.arrayContaining(['Air & gas fitter', 'ME4 & "Hoo"']));
    expect(url).toMatch(/^https:\/\/[a-z.]+\.gov\.uk\//);
  }
});
