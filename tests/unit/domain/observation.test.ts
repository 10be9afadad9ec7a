/** A missing value needs a status that explains it, and the dimensions have one text. */
import { describe, expect, it } from 'vitest';
import {
  dimensionKey,
  isCoherent,
  OBSERVATION_STATUSES,
  type Observation,
  parseDimensionKey,
} from '../../../src/domain/observation.ts';

const observation: Observation = {
  measure: 'employment-rate',
  areaCode: 'E06000035',
  period: { start: '2026-01-01', end: '2026-12-31', label: '2026' },
  dimensions: {},
  value: 75.9,
  status: 'normal',
  statusReason: null,
  lower95: null,
  upper95: null,
  coefficientOfVariation: null,
  note: null,
};
const EMPTY = ['suppressed', 'rounded-to-zero', 'missing'];

describe('value and status', () => {
  it.each(OBSERVATION_STATUSES)('agree or not: %s', (status) => {
    const isEmpty = EMPTY.includes(status);
    expect(isCoherent({ ...observation, status, value: null })).toBe(isEmpty);
    for (const value of [75.9, 0, -1]) expect(isCoherent({ ...observation, status, value })).toBe(!isEmpty);
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(isCoherent({ ...observation, status, value })).toBe(false);
    }
  });
});

describe('the text of dimensions', () => {
  it.each([
    [{}, ''],
    [{ age: '16-24' }, 'age=16-24'],
    [{ industry: 'sic2007:F', age: '16-24' }, 'age=16-24;industry=sic2007:F'],
    [{ c: '3', a: '1', b: '2' }, 'a=1;b=2;c=3'],
    [{ ab: '2', a: '1' }, 'a=1;ab=2'],
    [{ age: 'a=b' }, 'age=a=b'],
  ])('of %j is %j, and gives them back', (dimensions, key) => {
    expect(dimensionKey(dimensions)).toBe(key);
    expect(parseDimensionKey(key)).toEqual(dimensions);
  });
});
