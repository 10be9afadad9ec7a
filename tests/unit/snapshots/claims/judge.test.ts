/** The arithmetic of claims against published tables and cases worked by hand. */
import { describe, expect, it } from 'vitest';
import { outlookOf } from '../../../../src/snapshots/claims/outlook.ts';
import { rank } from '../../../../src/snapshots/claims/rank.ts';
import { differenceOf, holm, twoSided } from '../../../../src/snapshots/evidence/difference.ts';
import { type Reading, weigh } from '../../../../src/snapshots/evidence/estimate.ts';
import { judge, type Pair } from '../../../../src/snapshots/evidence/judge.ts';

const reading = (value: number | null, more: Partial<Reading> = {}): Reading => ({
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
const estimate = (value: number, half: number, more: Partial<Reading> = {}): Reading =>
  reading(value, { lower95: value - half, upper95: value + half, ...more });
const counted = (value: number): Reading => reading(value, { isSampled: false });
const pair = (first: Reading, second: Reading, more: Partial<Pair> = {}): Pair => ({
  first,
  second,
  isCount: false,
  bar: null,
  ...more,
});
const verdictOf = (one: Pair): string => {
  const [judgement] = judge([one]);
  return judgement ? `${judgement.verdict}${judgement.reason ? `: ${judgement.reason}` : ''}` : 'none';
};

describe('the normal distribution', () => {
  it.each([
    [0, 1],
    [1, 0.3173],
    [1.644854, 0.1],
    [1.959964, 0.05],
    [2.575829, 0.01],
    [3.290527, 0.001],
  ])('leaves outside ±%d the share %d', (z, share) => {
    expect(twoSided(z)).toBeCloseTo(share, 4);
    expect(twoSided(-z)).toBe(twoSided(z));
  });
});

describe('a standard error', () => {
  it('comes from the longer half of an interval that leans', () => {
    expect(weigh(reading(10, { lower95: 9, upper95: 13 }))).toMatchObject({ standardError: 3 / 1.959964 });
  });
  it('comes from a coefficient of variation', () => {
    expect(weigh(reading(32_107, { coefficientOfVariation: 6.2 }))).toMatchObject({
      standardError: expect.closeTo(1990.6, 1),
    });
  });
  it.each([
    ['no-figure', reading(null, { status: 'suppressed' })],
    ['no-figure', reading(Number.NaN)],
    ['few-asked', estimate(50, 5, { status: 'low-reliability' })],
    ['no-margin', reading(50)],
    ['wide-margin', estimate(17, 8.7)],
    ['wide-margin', reading(100, { coefficientOfVariation: 20.1 })],
    ['broken-margin', reading(50, { lower95: 60, upper95: 70 })],
    ['broken-margin', reading(50, { lower95: 50, upper95: 50 })],
    ['broken-margin', reading(50, { coefficientOfVariation: 0 })],
    ['wide-margin', estimate(0, 1)],
  ] as const)('is in doubt: %s', (doubt, one) => {
    expect(weigh(one)).toEqual({ doubt });
  });
});

describe('two estimates', () => {
  it('are tested by their difference', () => {
    const { difference, standardError, lower95, upper95, pValue } = differenceOf(
      { value: 75.9, standardError: 1.4286 },
      { value: 71.4, standardError: 1.4286 },
    );
    expect(difference).toBeCloseTo(4.5);
    expect(standardError).toBeCloseTo(2.0203, 3);
    expect(lower95).toBeCloseTo(0.5403, 3);
    expect(upper95).toBeCloseTo(8.4597, 3);
    expect(pValue).toBeCloseTo(0.0259, 3);
  });

  it.each([
    ['ranges that overlap may still differ', pair(estimate(75.9, 2.8), estimate(71.4, 2.8)), 'higher'],
    ['chance', pair(estimate(67.2, 9.9), estimate(75.9, 2.8)), 'cannot-tell: may-be-chance'],
    ['beyond chance, first less', pair(estimate(3.5, 1), estimate(5.9, 1)), 'lower'],
    ['shown to be close', pair(estimate(76, 0.8), estimate(75.7, 0.4)), 'about-the-same'],
    [
      'equal values with wide ranges are not shown to be close',
      pair(estimate(60, 9), estimate(60, 9)),
      'cannot-tell: may-be-chance',
    ],
    [
      'beyond chance but read alike',
      pair(estimate(76.4, 0.2, { text: '76%' }), estimate(75.7, 0.2, { text: '76%' })),
      'cannot-tell: reads-alike',
    ],
    ['a sample beside a full count', pair(estimate(76, 1), counted(60)), 'higher'],
    ['a break', pair(estimate(76, 1), estimate(60, 1), { bar: 'series-broke' }), 'cannot-tell: series-broke'],
    ['numbers too small', pair(counted(420), counted(310), { isCount: true }), 'cannot-tell: small-numbers'],
    ['just enough', pair(counted(510), counted(500), { isCount: true }), 'about-the-same'],
    ['full counts apart', pair(counted(520), counted(500), { isCount: true }), 'higher'],
    ['full counts of nought', pair(counted(0), counted(0)), 'about-the-same'],
  ])('%s', (_about, one, verdict) => {
    expect(verdictOf(one)).toBe(verdict);
  });

  it('mirror each other', () => {
    expect(verdictOf(pair(estimate(71.4, 2.8), estimate(75.9, 2.8)))).toBe('lower');
  });
});

describe('several looks (rule of Holm)', () => {
  it('holds the least p to the strictest level, and ends at the first that fails', () => {
    expect(holm([0.03, 0.001, 0.04, 0.015], 0.05)).toEqual([false, true, false, true]);
    expect(holm([0.02, 0.02, 0.02], 0.05)).toEqual([false, false, false]);
    expect(holm([0.04], 0.05)).toEqual([true]);
    expect(holm([Number.NaN], 0.05)).toEqual([false]);
    expect(holm([], 0.05)).toEqual([]);
  });

  it('takes back a claim that one look alone would bear', () => {
    const alone = pair(estimate(75.9, 2.8), estimate(71.4, 2.8));
    const chance = pair(estimate(60, 5), estimate(60, 5));
    expect(judge([alone, chance, chance]).map(({ verdict }) => verdict)).toEqual([
      'cannot-tell',
      'cannot-tell',
      'cannot-tell',
    ]);
  });

  it('is wrong about a family of twelve equal places in at most one of twenty', () => {
    const random = mulberry32(20_261_122);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const families = 2000;
    let wrong = 0;
    for (let family = 0; family < families; family += 1) {
      const here = estimate(70 + 2 * normal(), 2 * 1.959964);
      const pairs = Array.from({ length: 12 }, (_, index) =>
        pair(here, estimate(70 + 2 * normal(), 2 * 1.959964, { text: `${index}` })),
      );
      if (judge(pairs).some(({ verdict }) => verdict === 'higher' || verdict === 'lower')) wrong += 1;
    }
    expect(wrong / families).toBeLessThanOrEqual(0.05);
    expect(wrong).toBeGreaterThan(0);
  });
});

describe('ranks', () => {
  it('are given only where every gap holds', () => {
    const places = [estimate(60, 1), estimate(90, 1), estimate(75, 1), estimate(75.5, 1)];
    expect(rank(places).map((each) => each.rank)).toEqual([4, 1, null, null]);
  });
  it('are not given when one place might stand anywhere', () => {
    expect(rank([estimate(60, 1), estimate(90, 1), reading(75)]).map((each) => each.rank)).toEqual([
      null,
      null,
      null,
    ]);
    expect(rank([estimate(60, 1)]).map((each) => each.rank)).toEqual([null]);
  });
});

describe('outlooks (rule F3)', () => {
  it.each([
    [100_000, 110_000, 'grow-a-lot'],
    [100_000, 109_999, 'grow-a-little'],
    [100_000, 102_000, 'grow-a-little'],
    [100_000, 101_999, 'stay-about-the-same'],
    [100_000, 98_001, 'stay-about-the-same'],
    [100_000, 98_000, 'shrink-a-little'],
    [100_000, 90_000, 'shrink-a-lot'],
    [9999, 20_000, 'not-enough-information'],
    [20_000, 9999, 'not-enough-information'],
    [null, 20_000, 'not-enough-information'],
  ] as const)('%d to %d: %s', (now, later, step) => expect(outlookOf(now, later)).toBe(step));
});

/** A small seeded generator, so that the run is the same every time. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
