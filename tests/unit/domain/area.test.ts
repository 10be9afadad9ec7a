/** An area's code tells its level by its first letters, and only when the whole of it has the form of a code. */
import { describe, expect, it } from 'vitest';
import { levelOfCode } from '../../../src/domain/area.ts';

const LEVELS = [
  ['E92000001', 'country'],
  ['W92000004', 'country'],
  ['S92000003', 'country'],
  ['N92000002', 'country'],
  ['K02000001', 'country'],
  ['K03000001', 'country'],
  ['K04000001', 'country'],
  ['K05000001', 'country'],
  ['E12000008', 'region'],
  ['E10000016', 'county'],
  ['E06000035', 'district'],
  ['E07000105', 'district'],
  ['E08000016', 'district'],
  ['E09000001', 'district'],
  ['W06000015', 'district'],
  ['S12000036', 'district'],
  ['N09000003', 'district'],
  ['E69000010', 'lsip'],
  ['E47000001', 'combined-authority'],
  ['TLJ4', 'itl2'],
  ['TLC1', 'itl2'],
  ['TLN0', 'itl2'],
  ['partnership:kent-and-medway', 'partnership'],
  ['partnership:a2', 'partnership'],
] as const;

describe('the level of a code', () => {
  it.each(LEVELS)('%s is of a %s', (code, level) => {
    expect(levelOfCode(code)).toBe(level);
  });

  it.each(LEVELS)('%s with a letter before or after it is none', (code) => {
    expect(levelOfCode(`x${code}`)).toBeNull();
    expect(levelOfCode(`${code} `)).toBeNull();
  });

  it.each(LEVELS.filter(([code]) => /^[A-Z]\d/.test(code)))(
    '%s cut short, or with a letter in it, is none',
    (code) => {
      expect(levelOfCode(code.slice(0, -1))).toBeNull();
      expect(levelOfCode(`${code.slice(0, -1)}x`)).toBeNull();
      expect(levelOfCode(code.toLowerCase())).toBeNull();
    },
  );

  it.each([
    '',
    'E05000001',
    'K01000001',
    'K06000001',
    'E11000001',
    'TLB1',
    'TLO1',
    'TLJ',
    'TLJx',
    'TLJ45',
    'partnership:',
    'partnership:Kent',
    'partnership:a b',
  ])('%j is of no level that we hold', (code) => {
    expect(levelOfCode(code)).toBeNull();
  });
});
