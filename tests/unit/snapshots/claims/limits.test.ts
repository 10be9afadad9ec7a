/** Claims at the limits of their rules, and on either side of them. */
import { describe, expect, it } from 'vitest';
import { comparePair } from '../../../../src/snapshots/claims/compare-pair.ts';
import { makeClaims } from '../../../../src/snapshots/claims/make-claims.ts';
import { outlookOf } from '../../../../src/snapshots/claims/outlook.ts';
import { rank } from '../../../../src/snapshots/claims/rank.ts';
import { type Reading, weigh } from '../../../../src/snapshots/evidence/estimate.ts';
import { judge, type Pair } from '../../../../src/snapshots/evidence/judge.ts';
import { column, figure, RATE, SMALL } from '../../../support/claim-column.ts';

const reading = (value: number, more: Partial<Reading> = {}): Reading => ({
  figure: `f${value}`,
  value,
  lower95: null,
  upper95: null,
  coefficientOfVariation: null,
  status: 'normal',
  isSampled: true,
  text: String(value),
  ...more,
});
const estimate = (value: number, half: number): Reading =>
  reading(value, { lower95: value - half, upper95: value + half });
const counted = (value: number, text = String(value)): Reading => reading(value, { isSampled: false, text });
const judged = (first: Reading, second: Reading, more: Partial<Pair> = {}) =>
  judge([{ first, second, isCount: false, bar: null, ...more }])[0];

describe('a margin of error', () => {
  it.each([
    ['with a lower end only', { lower95: 49 }],
    ['with an upper end only', { upper95: 51 }],
  ])('%s is none', (_about, more) => {
    expect(weigh(reading(50, more))).toEqual({ doubt: 'no-margin' });
  });

  it.each([
    ['begins at the figure', { lower95: 50, upper95: 52 }],
    ['ends at the figure', { lower95: 48, upper95: 50 }],
  ])('may be one that %s', (_about, more) => {
    expect(weigh(reading(50, more))).toEqual({ doubt: null, value: 50, standardError: 2 / 1.959964 });
  });

  it('is wrong where the figure is beyond its upper end', () => {
    expect(weigh(reading(50, { lower95: 45, upper95: 49 }))).toEqual({ doubt: 'broken-margin' });
  });

  it('is not too wide at a fifth of the figure', () => {
    expect(weigh(reading(100, { coefficientOfVariation: 20 }))).toEqual({
      doubt: null,
      value: 100,
      standardError: 20,
    });
  });
});

describe('two estimates that may be level', () => {
  // Their difference is 2.5 within 2.55: 5.05 at the most, which is under 5 % of the larger only.
  const [larger, smaller] = [estimate(102.5, 1.803), estimate(100, 1.803)];

  it('are about the same when the widest gap is under 5 % of the larger one', () => {
    expect(judged(larger, smaller)?.verdict).toBe('about-the-same');
    expect(judged(smaller, larger)?.verdict).toBe('about-the-same');
    expect(judged(estimate(102.5, 1.9), estimate(100, 1.9))?.verdict).toBe('cannot-tell');
  });

  it('say how they were tested when nothing can be said', () => {
    expect(judged(estimate(60, 9), estimate(60, 9))).toMatchObject({ test: 'difference-of-estimates' });
    expect(judged(estimate(60, 1), reading(50))).toMatchObject({
      verdict: 'cannot-tell',
      reason: 'no-margin',
      test: 'none',
      difference: null,
    });
  });
});

describe('two full counts', () => {
  it.each([
    [counted(520), counted(500), 'higher', undefined],
    [counted(500), counted(520), 'lower', undefined],
    [counted(1040, '1,000'), counted(1000, '1,000'), 'cannot-tell', 'reads-alike'],
    [counted(9000), counted(20), 'cannot-tell', 'small-numbers'],
    [counted(20), counted(9000), 'cannot-tell', 'small-numbers'],
  ])('%#', (first, second, verdict, reason) => {
    const found = judged(first, second, { isCount: true });
    expect(found?.verdict).toBe(verdict);
    expect(found?.reason ?? undefined).toBe(reason);
  });
});

it('ranks do not hang on the order in which places are given', () => {
  const values = [70, 50, 30, 10, 90];
  for (const [index, ranks] of [
    [0, [2, 3, 4, 5, 1]],
    [1, [3, 4, 5, 1, 2]],
    [3, [5, 1, 2, 3, 4]],
  ] as const) {
    const turned = [...values.slice(index), ...values.slice(0, index)];
    expect(rank(turned.map((value) => estimate(value, 1))).map((each) => each.rank)).toEqual(ranks);
  }
});

it.each([
  [10_000, 10_000, 'stay-about-the-same'],
  [10_000, 20_000, 'grow-a-lot'],
  [Number.POSITIVE_INFINITY, 20_000, 'not-enough-information'],
  [20_000, Number.POSITIVE_INFINITY, 'not-enough-information'],
  [Number.NaN, 20_000, 'not-enough-information'],
] as const)('%d jobs now and %d later: %s', (now, later, outlook) => {
  expect(outlookOf(now, later)).toBe(outlook);
});

describe('two places of the reader’s choice', () => {
  const [medway, leeds] = [figure('here', 'Medway', 70, SMALL), figure('here', 'Leeds', 60, SMALL)];

  it('bear one claim, or none', () => {
    expect(comparePair(RATE, 'the rate', [medway, leeds], false)?.text).toBe(
      'The rate was higher in Medway (an estimated 70%) than in Leeds (60%), 2025.',
    );
    expect(comparePair(RATE, 'the rate', [leeds, medway], true)?.verdict).toBe('lower');
    expect(comparePair({ ...RATE, unit: 'people' }, 'the number', [medway, leeds], false)).toBeNull();
  });

  it.each([
    [{ ...medway, period: null }, leeds],
    [medway, { ...leeds, period: null }],
    [
      { ...medway, period: null },
      { ...leeds, period: null },
    ],
  ])('bear none without days: %#', (first, second) => {
    expect(comparePair(RATE, 'the rate', [first, second], false)).toBeNull();
  });

  it('are told apart in few words where a name is very long', () => {
    const long = Array.from({ length: 24 }, (_, at) => `Name${at}`).join(' ');
    const pair = [figure('here', long, 70, SMALL), leeds] as const;
    expect(comparePair(RATE, 'the rate', pair, false)?.text).toBe(
      'The rate was higher in the first of these places (an estimated 70%) than in Leeds (60%).',
    );
  });

  it('say "here" on a page of one place', () => {
    const long = Array.from({ length: 24 }, (_, at) => `Name${at}`).join(' ');
    const claims = makeClaims(
      column([figure('here', long, 70, SMALL), figure('country', 'Leeds', 60, SMALL)]),
    );
    expect(claims[0]?.text).toBe('The rate was higher here (an estimated 70%) than in Leeds (60%).');
  });
});

it.each([
  ['here', 'A model expects the rate here to grow a lot, from an estimated 50000% (2025) to 60000% (2035).'],
  [
    'skills-area',
    'A model expects the rate in its skills plan area to grow a lot, from an estimated 50000% to 60000%.',
  ],
] as const)('years to come are said of the place whose they are: %s', (role, text) => {
  const long = Array.from({ length: 24 }, (_, at) => `Name${at}`).join(' ');
  const [later, earlier] = [
    figure(role, long, 60_000, { year: 2035 }),
    figure(role, long, 50_000, { year: 2025 }),
  ];
  const facts = { ...RATE, isProjection: true };
  expect(makeClaims(column([later], { facts, earlier })).map((claim) => claim.text)).toEqual([text]);
});
