import { expect, it } from 'vitest';
import { atStart, withinSentence } from '../../../src/domain/first-letter.ts';
import { occupations } from '../../../src/reference/occupations.ts';

it.each([
  ['Electrician', 'electrician'],
  ['IT manager', 'IT manager'],
  ['TV or audio repairer', 'TV or audio repairer'],
  ['GCSEs at grade 9 to 4', 'GCSEs at grade 9 to 4'],
  ['A place', 'a place'],
  ['', ''],
])('%j within a sentence is %j', (text, within) => {
  expect(withinSentence(text)).toBe(within);
});

it('leaves the initials of every job as they are', () => {
  const spoilt = occupations.filter(({ name }) => /^[a-z][A-Z]/.test(withinSentence(name)));
  expect(spoilt).toEqual([]);
  expect(occupations.filter(({ name }) => withinSentence(name) === name).length).toBeGreaterThan(5);
});

it('begins a sentence', () => {
  expect(atStart('the South East')).toBe('The South East');
  expect(atStart('')).toBe('');
});
