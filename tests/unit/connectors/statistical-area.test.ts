import { describe, expect, it } from 'vitest';
import { judgeArea } from '../../../src/connectors/shared/statistical-area.ts';

describe('judgeArea', () => {
  it.each([
    ['E06000035', 'E06000035'],
    ['K02000001', 'K02000001'],
    ['TLJ4', 'TLJ4'],
    // Ended, and ended with a successor of the same name: both are kept as sent.
    ['E07000026', 'E07000026'],
    ['E08000016', 'E08000016'],
    // What ITL2 TLJ4 was called before 2021.
    ['UKJ4', 'TLJ4'],
  ])('keeps %s under %s', (code, kept) => expect(judgeArea(code)).toEqual({ kind: 'held', code: kept }));

  it.each([
    ['E61000001', 'London as a city region'],
    ['E14001234', 'parliamentary constituency'],
    ['E13000001', 'inner or outer London'],
    ['K99000002', 'group of areas made by the publisher'],
    ['TLJ', 'ITL1, which repeats the region'],
    ['TLJ46', 'ITL3'],
  ])('skips %s: %s', (code, level) => {
    expect(judgeArea(code)).toEqual({ kind: 'not-held', reason: `area level not held: ${level}` });
  });

  it.each([
    'E07999999',
    'E10000999',
    'E11000016',
    'E13000035',
    'E61000035',
    'E14990001',
    'Kent',
    '',
    'E0600003',
  ])('does not know %s', (code) => {
    expect(judgeArea(code)).toEqual({ kind: 'unknown' });
  });
});
