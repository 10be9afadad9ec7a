/** Deadlines in UK time, winter and summer, with the time of day. */
import { expect, it } from 'vitest';
import { closingWords, ukDay } from '../../../src/snapshots/words/closing-time.ts';

it.each([
  ['2026-12-12T12:00:00+00:00', '12 December 2026 at 12 noon'],
  ['2026-12-12T12:00:00Z', '12 December 2026 at 12 noon'],
  ['2026-06-12T11:00:00Z', '12 June 2026 at 12 noon'],
  ['2026-06-12T12:00:00+01:00', '12 June 2026 at 12 noon'],
  ['2026-12-04T17:00:00Z', '4 December 2026 at 5pm'],
  ['2026-12-04T09:30:00Z', '4 December 2026 at 9.30am'],
  ['2026-07-01T08:00:00Z', '1 July 2026 at 9am'],
  ['2026-12-04T12:05:00Z', '4 December 2026 at 12.05pm'],
  ['2026-12-04T00:30:00Z', '4 December 2026 at 12.30am'],
  ['2027-04-02T22:59:00Z', '2 April 2027 at 11.59pm'],
  // The last second of a day is how a day without a time is kept.
  ['2026-12-04T23:59:59Z', '4 December 2026'],
  ['2027-06-17T22:59:59Z', '17 June 2027'],
  // Midnight belongs to the day that ends.
  ['2026-12-04T00:00:00Z', '3 December 2026 at midnight, the end of the day'],
  ['2026-06-30T23:00:00Z', '30 June 2026 at midnight, the end of the day'],
  // The night in which the clocks go back.
  ['2026-10-25T00:30:00Z', '25 October 2026 at 1.30am'],
  ['2026-10-25T12:00:00Z', '25 October 2026 at 12 noon'],
])('%s: %s', (closesAt, words) => {
  expect(closingWords(closesAt)).toBe(words);
});

it('knows the day in the UK, which in summer begins an hour before the day in UTC', () => {
  expect(ukDay('2026-07-12T23:30:00Z')).toBe('2026-07-13');
  expect(ukDay('2026-12-12T23:30:00Z')).toBe('2026-12-12');
});
