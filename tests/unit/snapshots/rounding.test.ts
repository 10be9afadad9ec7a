import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayInterval, displayValue, withThousands } from '../../../src/snapshots/columns/rounding.ts';

describe('displayValue (rule N2)', () => {
  it.each([
    [153_342, 'count', '153,300'],
    [995, 'count', '1,000'],
    [994, 'count', '990'],
    [4, 'count', 'fewer than 5'],
    [0, 'count', '0'],
    [99, 'adverts', '99'],
    [104, 'adverts', '100'],
    [0, 'adverts', '0'],
    [661.5, 'pay-per-week', '£660'],
    [32_107, 'pay-per-year', '£32,000'],
    [76.9, 'rate', '77%'],
    [0.4, 'rate', 'less than 0.5%'],
    [0, 'rate', '0%'],
    [1389, 'per-100000', '1,390'],
  ] as const)('%d as %s is %s', (value, kind, text) => {
    expect(displayValue(value, kind)).toBe(text);
  });

  it('joins the ends of a range with a word (rule W6)', () => {
    expect(displayInterval(613.5, 709.5, 'pay-per-week')).toBe('£610 to £710');
  });

  it('separates thousands as British English does', () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        expect(withThousands(value)).toBe(new Intl.NumberFormat('en-GB').format(value));
      }),
    );
  });

  it('never prints 0 for what is not nought (rule Q6)', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (value) => {
        for (const kind of ['count', 'rate', 'per-100000'] as const) {
          expect(displayValue(value, kind)).not.toMatch(/^0%?$/);
        }
      }),
    );
  });
});
