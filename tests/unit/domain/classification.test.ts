/** SIC 2007: a division has two digits, a section one letter from A to U. */
import { describe, expect, it } from 'vitest';
import { ALL_SECTORS, isSic2007Division, isSic2007Section } from '../../../src/domain/classification.ts';

describe('a division of SIC 2007', () => {
  it.each(['01', '41', '99'])('%s is one', (code) => expect(isSic2007Division(code)).toBe(true));
  it.each(['', '1', '041', '41.1', 'F', '4x', ' 41', '41 '])('%j is none', (code) =>
    expect(isSic2007Division(code)).toBe(false),
  );
});

describe('a section of SIC 2007', () => {
  it.each(['A', 'F', 'U'])('%s is one', (code) => expect(isSic2007Section(code)).toBe(true));
  it.each(['', 'V', 'Z', 'f', '4', 'FF', 'xF', 'F '])('%j is none', (code) =>
    expect(isSic2007Section(code)).toBe(false),
  );
});

it('everything together has a name of its own, as addresses and stored rows hold it', () => {
  expect(ALL_SECTORS).toBe('all');
});
