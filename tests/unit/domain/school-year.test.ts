/** The day on which Year 11 may leave. */
import { expect, it } from 'vitest';
import { leavingDayFrom } from '../../../src/domain/school-year.ts';

it.each([
  ['2026-11-20', '2027-06-25'],
  ['2027-06-25', '2027-06-25'],
  ['2027-06-26', '2028-06-30'],
  ['2024-01-01', '2024-06-28'],
])('from %s on it is %s', (day, leaving) => {
  expect(leavingDayFrom(day)).toBe(leaving);
});
