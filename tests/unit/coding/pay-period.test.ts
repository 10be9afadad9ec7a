/** What period an amount is for: by the words beside it, by the feed's unit, by its size, in this order. */
import { describe, expect, it } from 'vitest';
import { isPlausiblePay, isTooMuch, payPeriodOf, periodInWords } from '../../../src/coding/pay/pay-period.ts';

const WORDS = [
  [
    'hour',
    [
      'hourly',
      'per hour',
      'an hour',
      'each hour',
      'p/hr',
      'per hr',
      '/hour',
      '/h',
      'ph',
      'p/h',
      ' / hr',
      'p hour',
    ],
  ],
  ['day', ['daily', 'per day', 'a day', 'pd', 'p/d', '/day', ' / day']],
  ['week', ['weekly', 'per week', 'a week', 'pw', '/week']],
  ['month', ['monthly', 'per month', 'a month', 'pcm', '/month']],
  [
    'year',
    [
      'annually',
      'annual',
      'yearly',
      'per annum',
      'a year',
      'per year',
      'first year',
      'your first year',
      'pa',
      'p.a',
      'p/a',
      '/year',
      '/annum',
      '/yr',
    ],
  ],
] as const;

describe('words beside an amount', () => {
  it.each(WORDS)('are for an %s', (period, texts) => {
    for (const text of texts) {
      expect(periodInWords('', '', text), text).toBe(period);
      expect(periodInWords('', '', text.toUpperCase()), text).toBe(period);
    }
  });

  it.each(['', 'negotiable', 'hours', 'payday', 'part time', 'company', 'week', 'phone', 'weekday', 'spa'])(
    'are for no period: %j',
    (text) => {
      expect(periodInWords('', '', text)).toBeNull();
    },
  );

  it('count by their nearness: after, between, before', () => {
    expect(periodInWords('annual salary', 'a day', 'per hour')).toBe('hour');
    expect(periodInWords('annual salary', 'a day', '')).toBe('day');
    expect(periodInWords('annual salary', '', '')).toBe('year');
    expect(periodInWords('', '', 'per week, or per hour')).toBe('week');
    expect(periodInWords('', '', 'per hour (paid per month)')).toBe('hour');
  });

  it('do not count beyond the next number, or far away', () => {
    expect(periodInWords('', '', 'for 37 hours per week')).toBeNull();
    expect(periodInWords('', '', `${' '.repeat(31)}per week`)).toBe('week');
    expect(periodInWords('', '', `${' '.repeat(33)}per week`)).toBeNull();
    expect(periodInWords(`per week${' '.repeat(22)}`, '', '')).toBe('week');
    expect(periodInWords(`per week${' '.repeat(23)}`, '', '')).toBeNull();
  });
});

describe('a unit, or a size', () => {
  it.each([
    ['week', 'year', 9, 'week', 'words'],
    [null, 'month', 9, 'month', 'unit'],
    [null, 'year', 20_000, 'year', 'unit'],
    [null, 'year', 500, 'year', 'unit'],
    // A year's unit beside an hour's pay is a slip.
    [null, 'year', 12.71, 'hour', 'size'],
    [null, null, 99.99, 'hour', 'size'],
    [null, null, 100, 'day', 'size'],
    [null, null, 999, 'day', 'size'],
    [null, null, 1000, null, null],
    [null, null, 7999, null, null],
    [null, null, 8000, 'year', 'size'],
  ] as const)('words %s, unit %s, £%d: %s by %s', (words, unit, amount, period, basis) => {
    expect(payPeriodOf(words, unit, amount, amount)).toEqual({ period, basis });
  });

  it('is told by both ends of a range', () => {
    expect(payPeriodOf(null, null, 90, 110)).toEqual({ period: null, basis: null });
    expect(payPeriodOf(null, null, 90, 99)).toEqual({ period: 'hour', basis: 'size' });
    expect(payPeriodOf(null, null, 7000, 9000)).toEqual({ period: null, basis: null });
  });
});

describe('an amount that a period can bear', () => {
  it.each([
    ['hour', 3, 500],
    ['day', 20, 5000],
    ['week', 20, 10_000],
    ['month', 50, 40_000],
    ['year', 500, 500_000],
  ] as const)('of a %s is from £%d to £%d', (period, least, most) => {
    expect(isPlausiblePay(least, most, period)).toBe(true);
    expect(isPlausiblePay(least - 0.01, most, period)).toBe(false);
    expect(isPlausiblePay(least, most + 0.01, period)).toBe(false);
    expect(isTooMuch(most, period)).toBe(false);
    expect(isTooMuch(most + 0.01, period)).toBe(true);
    expect(isTooMuch(0, period)).toBe(false);
  });

  it('of no period is judged as a year’s', () => {
    expect(isTooMuch(500_000, null)).toBe(false);
    expect(isTooMuch(500_001, null)).toBe(true);
    expect(isTooMuch(null, null)).toBe(false);
  });
});
