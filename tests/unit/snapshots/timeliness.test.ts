/** Due and late: one rule for every cadence, from what the figures describe. */
import { describe, expect, it } from 'vitest';
import { connectors } from '../../../src/connectors/registry.ts';
import { type GRACE_DAYS, nextDueWords, timelinessOf } from '../../../src/snapshots/words/timeliness.ts';
import { sourceDescription } from '../../support/sources.ts';

const source = (cadence: keyof typeof GRACE_DAYS, expectedLagDays = 0) =>
  sourceDescription({ id: 'a/b', cadence, expectedLagDays });

describe('when newer figures are due, and late', () => {
  it.each([
    // cadence, lag, newest, due, last day of grace
    ['quarterly', 130, '2025-07-31', '2026-03-10', '2026-03-31'],
    ['monthly', 45, '2026-03-31', '2026-06-15', '2026-06-29'],
    ['monthly', 20, '2026-10-08', '2026-11-28', '2026-12-12'],
    ['yearly', 210, '2025-04-30', '2026-11-27', '2027-01-08'],
    ['yearly', 480, '2023-07-31', '2025-11-23', '2026-01-04'],
    ['yearly', 60, '2023-12-31', '2025-03-01', '2025-04-12'],
    ['quarterly', 110, '2026-06-30', '2027-01-18', '2027-02-08'],
    ['weekly', 3, '2026-11-01', '2026-11-11', '2026-11-15'],
    ['daily', 0, '2026-11-18', '2026-11-19', '2026-11-21'],
    ['ten-yearly', 625, '2021-03-21', '2032-12-06', '2033-03-08'],
  ] as const)('%s, %d days after the period that ends on %s', (cadence, lag, newestOn, due, graceEnds) => {
    const at = (day: string) => timelinessOf(source(cadence, lag), newestOn, `${day}T09:00:00Z`);
    expect(at(due)).toMatchObject({ nextDueOn: due, overdue: null });
    expect(at(due).outlook).toContain('Nothing newer is due before');
    expect(at(graceEnds)).toMatchObject({ nextDueOn: due, overdue: null });
    expect(at(graceEnds).outlook).toContain('They count as late after');
    const dayAfter = new Date(Date.parse(graceEnds) + 86_400_000).toISOString().slice(0, 10);
    expect(at(dayAfter).overdue).toContain('This may be out of date: expected newer figures by');
    expect(at('2036-01-01').overdue).not.toBeNull();
  });

  it('is late eight months after the due date, with the same date in the words', () => {
    const { overdue } = timelinessOf(source('quarterly', 130), '2025-07-31', '2026-11-20T09:00:00Z');
    expect(overdue).toBe(
      'This may be out of date: expected newer figures by 10 March 2026, last got figures up to 31 July 2025.',
    );
  });

  it('speaks of lists where a source is a list of adverts, which are as new as the last reading', () => {
    const adverts = sourceDescription({ id: 'a/b', kind: 'postings', cadence: 'daily', expectedLagDays: 9 });
    expect(timelinessOf(adverts, '2026-11-18', '2026-11-22T00:10:00Z').overdue).toBe(
      'This may be out of date: expected a newer list by 19 November 2026, last got one on 18 November 2026.',
    );
  });

  it('never calls a day that has passed the next', () => {
    const due = { nextDueOn: '2026-03-10', overdue: null, retrievedAt: '2026-02-01T00:00:00Z' } as const;
    const past = 'It was due to be updated by 10 March 2026.';
    expect(nextDueWords(due)).toBe('Next due by 10 March 2026.');
    expect(nextDueWords({ ...due, overdue: 'This may be out of date.' })).toBe(past);
    expect(nextDueWords({ ...due, retrievedAt: '2026-10-23T00:00:00Z' })).toBe(past);
  });

  it('expects nothing of a source without a timetable', () => {
    const timing = timelinessOf(source('irregular', 365), '2035-12-31', '2040-01-01T00:00:00Z');
    expect(timing).toMatchObject({ nextDueOn: null, overdue: null });
    expect(nextDueWords({ ...timing, retrievedAt: '2026-01-01T00:00:00Z' })).toBe(
      'No date is set for newer figures.',
    );
  });
});

it('never calls a source up to date years after it was due, whatever its cadence', () => {
  for (const { source } of connectors) {
    if (source.cadence === 'irregular') continue;
    const { nextDueOn } = timelinessOf(source, '2020-12-31', '2021-01-01T00:00:00Z');
    const yearLater = `${Number(nextDueOn?.slice(0, 4)) + 1}${nextDueOn?.slice(4)}T00:00:00Z`;
    expect(timelinessOf(source, '2020-12-31', yearLater).overdue, source.id).not.toBeNull();
  }
});
