/** The publisher's own time beside ours: when a run must not be believed. */
import { describe, expect, it } from 'vitest';
import { ClockAhead } from '../../../src/domain/errors.ts';
import { createPublisherClock } from '../../../src/pipeline/fetching/publisher-clock.ts';

const URL = 'https://feed.example.test/page/1';
const NOW = '2026-09-03T06:00:00.000Z';

const note = (headers: Readonly<Record<string, string>>, isLoopback = false) => {
  const clock = createPublisherClock({ isLoopback });
  clock.note(URL, headers, NOW);
  return clock.latest();
};

describe('an answer that lets the run go on', () => {
  it.each([
    ['no date', {}, null],
    ['the same minute', { date: 'Thu, 03 Sep 2026 05:59:30 GMT' }, '2026-09-03T05:59:30.000Z'],
    ['a day before, to the second', { date: 'Wed, 02 Sep 2026 06:00:00 GMT' }, '2026-09-02T06:00:00.000Z'],
    [
      'an answer that a cache has kept for a week',
      { date: 'Thu, 27 Aug 2026 06:00:00 GMT', age: '604800' },
      '2026-09-03T06:00:00.000Z',
    ],
    ['a publisher that is ahead', { date: 'Fri, 01 Jan 2027 00:00:00 GMT' }, '2027-01-01T00:00:00.000Z'],
    ['no date that we can read', { date: '3 September 2020' }, null],
    ['no real day', { date: 'Thu, 99 Sep 2020 06:00:00 GMT' }, null],
  ])('%s', (_, headers, latest) => {
    expect(note(headers)).toBe(latest);
  });

  it('a recording that this machine plays', () => {
    expect(note({ date: 'Mon, 06 Jan 2020 06:00:00 GMT' }, true)).toBeNull();
  });
});

describe('an answer that shows our clock to be ahead', () => {
  it.each([
    ['a day and a second', { date: 'Wed, 02 Sep 2026 05:59:59 GMT' }],
    ['years', { date: 'Mon, 06 Jan 2020 06:00:00 GMT' }],
    ['a cache of an hour', { date: 'Mon, 31 Aug 2026 06:00:00 GMT', age: '3600' }],
    ['an age that is none', { date: 'Mon, 31 Aug 2026 06:00:00 GMT', age: 'old' }],
  ])('%s', (_, headers) => {
    expect(() => note(headers)).toThrow(ClockAhead);
    expect(() => note(headers)).toThrow(
      /^The clock says 2026-09-03T06:00:00.000Z, but feed.example.test answered/,
    );
  });
});
