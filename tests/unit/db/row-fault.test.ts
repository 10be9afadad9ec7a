/** A row that the database would refuse is known before it is written, and the fault says which column and why. */
import { describe, expect, it } from 'vitest';
import { rowFault } from '../../../src/db/sql/row-fault.ts';

const GOOD = {
  release_id: 1,
  measure: 'employment-rate',
  area_code: 'E06000035',
  dimension: '',
  period_start: '2026-01-01',
  period_end: '2026-12-31',
  period_label: '2026',
  value: 75.9,
  lower_95: null,
  status: 'normal',
  note: null,
  retrieval_sequence: 1,
  locator: 'row 2',
};

describe('a row', () => {
  it.each([
    {},
    { value: 0 },
    { value: null },
    { value: undefined },
    { value: -1e300 },
    { note: '' },
    { note: '\ud83d\ude42 caf\u00e9' },
    { status: 'missing' },
    { release_id: Number.MAX_SAFE_INTEGER },
  ])('that can be stored has no fault: %j', (change) => {
    expect(rowFault('observation', { ...GOOD, ...change })).toBeNull();
  });

  it.each([
    [{ shoe_size: 9 }, 'shoe_size is no column'],
    [{ measure: null }, 'measure is missing'],
    [{ measure: undefined }, 'measure is missing'],
    [{ measure: 7 }, 'measure is no text'],
    [{ note: true }, 'note is no text'],
    [{ note: 'a\ud800' }, 'note holds what is no character'],
    [{ note: 'a\u0000b' }, 'note holds what is no character'],
    [{ retrieval_sequence: 1.5 }, 'retrieval_sequence is no whole number that can be stored: 1.5'],
    [{ retrieval_sequence: '1' }, 'retrieval_sequence is no whole number that can be stored: 1'],
    [{ release_id: 2 ** 53 }, 'release_id is no whole number that can be stored: 9007199254740992'],
    [{ value: Number.NaN }, 'value is no number: NaN'],
    [{ value: '75.9' }, 'value is no number: 75.9'],
    [{ value: Number.POSITIVE_INFINITY }, 'value is no number: Infinity'],
    [
      { status: 'guessed' },
      'status is none of normal, provisional, revised, estimated, low-reliability, suppressed, rounded-to-zero, missing',
    ],
  ])('that cannot be stored says why: %j', (change, fault) => {
    expect(rowFault('observation', { ...GOOD, ...change })).toBe(fault);
  });

  it('may be so long in all, and no longer', () => {
    const others = Object.values(GOOD).reduce<number>(
      (sum, value) => sum + (typeof value === 'string' ? value.length : 0),
      0,
    );
    const noteOf = (length: number) => ({ ...GOOD, note: 'a'.repeat(length - others) });
    expect(rowFault('observation', noteOf(200_000))).toBeNull();
    expect(rowFault('observation', noteOf(200_001))).toBe('The record is 200001 characters long');
  });
});
