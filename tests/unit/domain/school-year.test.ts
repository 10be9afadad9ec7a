/** The day on which Year 11 may leave, and the school year of a day. */
import { expect, it } from 'vitest';
import { leavingDayFrom, schoolYearEnd } from '../../../src/domain/school-year.ts';

it.each([
  ['2026-11-20', '2027-06-25'],
  ['2027-06-25', '2027-06-25'],
  ['2027-06-26', '2028-06-30'],
  ['2024-01-01', '2024-06-28'],
])('from %s on it is %s', (day, leaving) => {
  expect(leavingDayFrom(day)).toBe(leaving);
});

it.each([
  ['2026-08-31', 2026],
  ['2026-09-01', 2027],
  ['2027-01-14', 2027],
])('%s is in the school year that ends in %i', (day, year) => {
  expect(schoolYearEnd(day)).toBe(year);
});
