/** What a pupil likes leads to jobs that there are, and no word to two lists. */
import { expect, it } from 'vitest';
import { interests } from '../../../src/reference/interests.ts';
import { findOccupation } from '../../../src/reference/occupations.ts';

it('names jobs by their slugs', () => {
  for (const { name, jobs } of interests) {
    expect(jobs.length, name).toBeGreaterThan(1);
    for (const slug of jobs) expect(findOccupation(slug)?.slug, slug).toBe(slug);
  }
});

it('has each word once, as it is compared', () => {
  const words = interests.flatMap((each) => each.words);
  expect(new Set(words).size).toBe(words.length);
  expect(words).toEqual(words.map((word) => word.toLowerCase()));
});
