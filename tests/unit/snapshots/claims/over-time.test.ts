/** A place beside itself a year before, among the places of a partnership, and in years to come; worked out by hand. */
import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../../src/measures/measure.ts';
import { makeClaims } from '../../../../src/snapshots/claims/make-claims.ts';
import type { Figure } from '../../../../src/snapshots/document/snapshot.ts';
import { column, figure, NO_SAMPLE, RATE, SMALL, verdicts } from '../../../support/claim-column.ts';

describe('across time', () => {
  const kent = figure('here', 'Kent', 70, SMALL);
  const lastYear = (value: number | null, half: number | null = 1) =>
    figure('here', 'Kent', value, { half, year: 2024 });
  const claimsOf = (earlier: Figure | null, facts: Measure = RATE) =>
    makeClaims(column([kent], { earlier, facts }));

  it('holds everything that was weighed', () => {
    const [claim] = claimsOf(lastYear(60));
    expect(claim).toMatchObject({
      id: 'time:Kent@2025',
      measure: 'employment-rate',
      kind: 'time',
      verdict: 'higher',
      text: 'The rate in Kent rose from an estimated 60% (2024) to 70% (2025).',
      figures: ['Kent@2025', 'Kent@2024'],
      evidence: { test: 'difference-of-estimates', familySize: 1, difference: { difference: 10 } },
    });
    expect(claim?.evidence.readings.map(({ value }) => value)).toEqual([70, 60]);
  });

  it.each([
    ['none', null],
    ['a hidden one', lastYear(null)],
  ])('says nothing with %s before', (_about, earlier) => expect(claimsOf(earlier)).toEqual([]));

  it('says nothing when it is hidden now', () => {
    expect(makeClaims(column([figure('here', 'Kent', null)], { earlier: lastYear(60) }))).toEqual([]);
    expect(makeClaims(column([], { earlier: lastYear(60) }))).toEqual([]);
  });

  it.each([
    ['2023-12-31', 'higher'],
    // The earlier figure counts from its first day, so a break on that day lies before it.
    ['2024-01-01', 'higher'],
    ['2024-01-02', 'cannot-tell'],
    ['2025-06-01', 'cannot-tell'],
    ['2025-12-31', 'cannot-tell'],
    ['2026-01-01', 'higher'],
  ])('with a break on %s: %s', (on, verdict) => {
    const claims = claimsOf(lastYear(60), { ...RATE, breaks: [{ on, why: 'Counted in another way.' }] });
    expect(claims.map((claim) => claim.verdict)).toEqual([verdict]);
    expect(claims[0]?.reason).toBe(verdict === 'higher' ? null : 'series-broke');
  });

  it('cannot tell without days', () => {
    expect(verdicts(claimsOf({ ...lastYear(60), period: null }))).toEqual([
      ['time', 'cannot-tell', 'series-broke'],
    ]);
    const claims = makeClaims(column([{ ...kent, period: null }], { earlier: lastYear(60) }));
    expect(verdicts(claims)).toEqual([['time', 'cannot-tell', 'series-broke']]);
  });

  it('holds a count to the rule of small numbers', () => {
    const facts: Measure = { ...NO_SAMPLE, unit: 'people' };
    expect(verdicts(claimsOf(lastYear(60, null), facts))).toEqual([['time', 'cannot-tell', 'small-numbers']]);
  });
});

describe('among the places of a partnership', () => {
  const here = figure('here', 'Kent and Medway', null);
  const members = (values: readonly number[]) =>
    values.map((value, at) => figure('member', `M${at + 1}`, value, SMALL));

  it('ranks each one whose every gap holds', () => {
    const claims = makeClaims(column([here, ...members([60, 90, 75])]));
    expect(claims.map(({ id, verdict, text }) => [id, verdict, text])).toEqual([
      [
        'rank:M1@2025',
        '3 of 3',
        'Counted from the highest, M1 was number 3 of 3 for the rate: an estimated 60%.',
      ],
      [
        'rank:M2@2025',
        '1 of 3',
        'Counted from the highest, M2 was number 1 of 3 for the rate: an estimated 90%.',
      ],
      [
        'rank:M3@2025',
        '2 of 3',
        'Counted from the highest, M3 was number 2 of 3 for the rate: an estimated 75%.',
      ],
    ]);
    expect(claims[0]).toMatchObject({
      measure: 'employment-rate',
      kind: 'rank',
      reason: null,
      figures: ['M1@2025', 'M2@2025', 'M3@2025'],
      evidence: { test: 'all-gaps', familySize: 3, difference: null },
    });
    expect(claims[0]?.evidence.readings.map(({ value }) => value)).toEqual([60, 90, 75]);
  });

  it('counts every pair as one comparison', () => {
    const claims = makeClaims(column([here, ...members([10, 30, 50, 70, 90])]));
    expect(claims).toHaveLength(5);
    expect(claims.map(({ evidence }) => evidence.familySize)).toEqual([10, 10, 10, 10, 10]);
  });

  it('gives no rank to those that may be level', () => {
    expect(makeClaims(column([here, ...members([60, 90, 75, 75.5])])).map(({ verdict }) => verdict)).toEqual([
      '4 of 4',
      '1 of 4',
    ]);
  });

  it.each([
    ['two places', members([60, 90]), RATE],
    ['counts', members([60, 90, 75]), { ...RATE, unit: 'people' as const }],
    ['other ways to count', members([60, 90, 75]), { ...RATE, isComparableAcrossAreas: false }],
  ])('does not rank %s', (_about, places, facts) => {
    expect(makeClaims(column([here, ...places], { facts }))).toEqual([]);
  });
});

describe('years to come', () => {
  const facts: Measure = { ...RATE, isProjection: true };
  const [now, later] = [
    figure('here', 'Kent', 50_000, { year: 2025 }),
    figure('here', 'Kent', 60_000, { year: 2035 }),
  ];

  it('are said in one of five steps', () => {
    const [claim, ...more] = makeClaims(column([later], { facts, earlier: now }));
    expect(more).toEqual([]);
    expect(claim).toMatchObject({
      id: 'outlook:Kent@2035',
      measure: 'employment-rate',
      kind: 'outlook',
      verdict: 'grow-a-lot',
      reason: null,
      text: 'A model expects the rate in Kent to grow a lot, from an estimated 50000% (2025) to 60000% (2035).',
      figures: ['Kent@2035', 'Kent@2025'],
      evidence: { test: 'outlook-steps', familySize: 0, difference: null },
    });
    expect(claim?.evidence.readings.map(({ value }) => value)).toEqual([60_000, 50_000]);
  });

  it('are not compared in any other way, and need both years', () => {
    const england = figure('country', 'England', 10, SMALL);
    expect(makeClaims(column([later, england], { facts, earlier: now })).map(({ kind }) => kind)).toEqual([
      'outlook',
    ]);
    expect(makeClaims(column([later], { facts }))).toEqual([]);
    expect(makeClaims(column([], { facts, earlier: now }))).toEqual([]);
  });
});
