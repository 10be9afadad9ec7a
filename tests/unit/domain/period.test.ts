/** Days, months and years of the Gregorian calendar, and the plainest words for a span. */
import { describe, expect, it } from 'vitest';
import {
  addDays,
  comparePeriods,
  dayPeriod,
  isCalendarDate,
  monthPeriod,
  parseIsoPeriod,
  plainDate,
  yearPeriod,
} from '../../../src/domain/period.ts';

const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

describe('a calendar day', () => {
  it.each(LAST_DAYS.map((last, at) => [at + 1, last] as const))(
    'month %i has %i days in 2026',
    (month, last) => {
      const two = String(month).padStart(2, '0');
      expect(isCalendarDate(`2026-${two}-01`)).toBe(true);
      expect(isCalendarDate(`2026-${two}-${last}`)).toBe(true);
      expect(isCalendarDate(`2026-${two}-${last + 1}`)).toBe(false);
      expect(isCalendarDate(`2026-${two}-00`)).toBe(false);
      expect(monthPeriod(2026, month)).toEqual({
        start: `2026-${two}-01`,
        end: `2026-${two}-${last}`,
        label: `${MONTHS[month - 1]} 2026`,
      });
    },
  );

  it.each([
    [2024, true],
    [2026, false],
    [2000, true],
    [1900, false],
    [2100, false],
  ])('29 February %i is one: %s', (year, isLeap) => {
    expect(isCalendarDate(`${year}-02-29`)).toBe(isLeap);
    expect(monthPeriod(year, 2).end).toBe(`${year}-02-${isLeap ? 29 : 28}`);
  });

  it.each([
    '',
    '2026',
    '2026-00-10',
    '2026-13-01',
    '2026-1-01',
    '2026-01-1',
    '26-01-01',
    '2026/01/01',
    ' 2026-01-01',
    '2026-01-01T00:00:00Z',
    '12026-01-01',
  ])('%j is none', (text) => expect(isCalendarDate(text)).toBe(false));
});

describe('a sum or the words of a day', () => {
  it.each([
    ['2026-08-06', 0, '2026-08-06'],
    ['2026-08-31', 1, '2026-09-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2024-02-28', 1, '2024-02-29'],
    // The clocks change on 29 March: a calendar has no hours.
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-01-01', 365, '2027-01-01'],
  ])('%s and %i days is %s', (date, days, other) => {
    expect(addDays(date, days)).toBe(other);
  });

  it.each([
    ['2026-08-06', '6 August 2026'],
    ['2026-12-31', '31 December 2026'],
    ['2026-01-10', '10 January 2026'],
  ])('%s reads %s', (date, words) => {
    expect(plainDate(date)).toBe(words);
    expect(dayPeriod(date)).toEqual({ start: date, end: date, label: words });
  });
});

describe('a period', () => {
  it('has the publisher’s own label where there is one', () => {
    expect(yearPeriod(2026)).toEqual({ start: '2026-01-01', end: '2026-12-31', label: '2026' });
    expect(yearPeriod(2026, 'Year 2026').label).toBe('Year 2026');
    expect(monthPeriod(2026, 4, 'Apr 26').label).toBe('Apr 26');
    expect(dayPeriod('2026-06-30', 'Mid-2026').label).toBe('Mid-2026');
  });

  it.each([
    ['2025-04-30', '2025-04-30', '2025-04-30', '30 April 2025'],
    ['2023-01-01/P1Y', '2023-01-01', '2023-12-31', '2023'],
    ['2023-01-01/P12M', '2023-01-01', '2023-12-31', '2023'],
    ['2024-08-01/P1Y', '2024-08-01', '2025-07-31', '2024/25'],
    ['2024-04-06/P1Y', '2024-04-06', '2025-04-05', '2024/25'],
    ['1999-08-01/P1Y', '1999-08-01', '2000-07-31', '1999/00'],
    ['2008-09-01/P1Y', '2008-09-01', '2009-08-31', '2008/09'],
    ['2026-07-01/P1M', '2026-07-01', '2026-07-31', 'July 2026'],
    ['2026-12-01/P1M', '2026-12-01', '2026-12-31', 'December 2026'],
    ['2026-02-01/P28D', '2026-02-01', '2026-02-28', 'February 2026'],
    ['2026-07-02/P1M', '2026-07-02', '2026-08-01', '2 July 2026 to 1 August 2026'],
    ['2026-07-01/P3M', '2026-07-01', '2026-09-30', '1 July 2026 to 30 September 2026'],
    ['2026-07-01/P2Y', '2026-07-01', '2028-06-30', '1 July 2026 to 30 June 2028'],
    ['2026-01-01/P2Y', '2026-01-01', '2027-12-31', '1 January 2026 to 31 December 2027'],
    ['2026-07-06/P7D', '2026-07-06', '2026-07-12', '6 July 2026 to 12 July 2026'],
    ['2026-07-06/P1D', '2026-07-06', '2026-07-06', '6 July 2026'],
    ['2026-11-01/P3M', '2026-11-01', '2027-01-31', '1 November 2026 to 31 January 2027'],
    // A month after the last day of a long month ends with the short one.
    ['2026-01-31/P1M', '2026-01-31', '2026-02-27', '31 January 2026 to 27 February 2026'],
    ['2024-02-29/P1Y', '2024-02-29', '2025-02-27', '2024/25'],
    ['0099-01-01/P1M', '0099-01-01', '0099-01-31', 'January 99'],
    ['2026-01-01/P100D', '2026-01-01', '2026-04-10', '1 January 2026 to 10 April 2026'],
  ])('%s is read as %s to %s, "%s"', (text, start, end, label) => {
    expect(parseIsoPeriod(text)).toEqual({ start, end, label });
  });
});

describe('a text without a period, and the order of periods', () => {
  it.each([
    '',
    '2026',
    '2026-02-30',
    '2026-02-30/P1M',
    '2026-01-01/P0D',
    '2026-01-01/P0Y',
    '2026-01-01/P1W',
    '2026-01-01/P',
    '2026-01-01/P1000D',
    '2026-01-01/PT1H',
    'x2026-01-01/P1Y',
    '2026-01-01/P1Yx',
    '2026-01-01/2026-02-01',
  ])('%j is unreadable', (text) => expect(parseIsoPeriod(text)).toBeNull());

  it.each([
    ['2026-01-01', '2026-12-31', '2026-01-01', '2026-12-31', 0],
    ['2026-01-01', '2026-12-31', '2025-01-01', '2027-12-31', -1],
    ['2025-01-01', '2027-12-31', '2026-01-01', '2026-12-31', 1],
    ['2026-01-01', '2026-12-31', '2026-07-01', '2026-12-31', -1],
    ['2026-07-01', '2026-12-31', '2026-01-01', '2026-12-31', 1],
  ])('%s to %s beside %s to %s: %i', (start, end, otherStart, otherEnd, order) => {
    const [one, other] = [
      { start, end, label: 'a' },
      { start: otherStart, end: otherEnd, label: 'b' },
    ];
    expect(comparePeriods(one, other)).toBe(order);
  });
});
