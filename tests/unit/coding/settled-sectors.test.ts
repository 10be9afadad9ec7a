/** A summary, mostly about the employer, is read only where the title leaves room for doubt: up to 99 in 100. */
import { expect, it } from 'vitest';
import { createShippedSectorCoder } from '../../../src/coding/sector/coder.ts';

/** The share of the likeliest sector as it is, so that any word that was read shows. */
const coder = createShippedSectorCoder((share) => share);
const OTHER_WORDS =
  'The hospital ward serves patients; nurses and midwives care for patients on the ward. '.repeat(3);

const shareOf = (title: string, summary: string | null): number =>
  coder.code({
    title,
    summary,
    occupation: null,
    sourceCategory: null,
    route: null,
    publisherSector: null,
  })?.confidence ?? 0;

it.each([
  ['Joiner', 0.99, 0.995],
  ['Barista', 0.99, 0.995],
  ['Site manager construction', 0.995, 1],
  ['Electrician', 0.995, 1],
])('"%s" is settled by its title', (title, above, below) => {
  const share = shareOf(title, null);
  expect(share).toBeGreaterThan(above);
  expect(share).toBeLessThan(below);
  expect(shareOf(title, OTHER_WORDS)).toBe(share);
});

it.each([
  ['Roofer', 0.98, 0.99],
  ['Hairdresser', 0.98, 0.99],
  ['Class 1 Driver', 0.95, 0.98],
  ['Cleaner', 0.95, 0.98],
])('"%s" is not', (title, above, below) => {
  const share = shareOf(title, null);
  expect(share).toBeGreaterThan(above);
  expect(share).toBeLessThan(below);
  expect(shareOf(title, OTHER_WORDS)).not.toBe(share);
});
