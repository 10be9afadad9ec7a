/** Work from home, all of it or some; and words that only look like it. */
import { expect, it } from 'vitest';
import { readWorkplace } from '../../../src/coding/place/workplace.ts';

it.each([
  ['home based sales adviser', 'remote'],
  ['remote', 'remote'],
  ['home', 'remote'],
  ['work from home', 'remote'],
  ['working at home', 'remote'],
  ['wfh', 'remote'],
  ['homeworking', 'remote'],
  ['hybrid', 'hybrid'],
  ['hybrid working', 'hybrid'],
  ['home and office', 'hybrid'],
  ['office and remote', 'hybrid'],
  ['some home working', 'hybrid'],
  ['partly remote', 'hybrid'],
  ['agile working', 'hybrid'],
  ['remote or hybrid', 'hybrid'],
  ['remote support engineer', null],
  ['remote and remote support', 'remote'],
  ['home based care', null],
  ['care home worker', null],
  ['home manager', null],
  ['hybrid vehicle technician', null],
  ['homebased', 'remote'],
  ['agile', null],
  ['chef in kent', null],
  ['', null],
] as const)('"%s": %s', (words, workplace) => {
  expect(readWorkplace(words)).toBe(workplace);
});
