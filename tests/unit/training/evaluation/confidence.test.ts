import { expect, test } from 'vitest';
import { confidenceTable, crossFitted, fitLines } from '../../../../src/training/evaluation/confidence.ts';
import { seededRandom } from '../../../../src/training/seeded-random.ts';

/** Claims that are right as often as `shareAt` says, ten to a group. */
function invent(count: number, shareAt: (claim: number) => number) {
  const random = seededRandom(5);
  return Array.from({ length: count }, (_, at) => {
    const claim = random();
    return { claim, isRight: random() < shareAt(claim), group: `group ${Math.floor(at / 10)}` };
  });
}
const KNOTS = [0, 0.5, 1];

test('lines find the shares that the claims were made with', () => {
  const curve = fitLines(
    KNOTS,
    invent(20_000, (claim) => 0.3 + 0.4 * claim),
  );
  for (const [claim, value] of curve) expect(Math.abs(value - (0.3 + 0.4 * claim))).toBeLessThan(0.03);
});

test('a curve never falls, and is flat where claims mean nothing', () => {
  const falling = fitLines(
    KNOTS,
    invent(5_000, (claim) => 0.9 - 0.5 * claim),
  ).map(([, value]) => value);
  expect(falling).toEqual(falling.toSorted((a, b) => a - b));
});

test('what is said of a group does not rest on it', () => {
  const claims = invent(2_000, () => 0.5).map((each) => ({ ...each, claim: 0.5 }));
  const turned = claims.map((each) =>
    each.group === 'group 7' ? { ...each, isRight: !each.isRight } : each,
  );
  const saidOf = (rows: typeof claims) =>
    crossFitted(KNOTS, rows).flatMap(({ said }, at) => (rows[at]?.group === 'group 7' ? [said] : []));
  expect(saidOf(turned)).toEqual(saidOf(claims));
  expect(crossFitted(KNOTS, turned)).not.toEqual(crossFitted(KNOTS, claims));
});

test('tenths hold all answers, from the least sure to the surest', () => {
  const answers = Array.from({ length: 25 }, (_, at) => ({
    claim: at / 25,
    said: at / 25,
    isRight: at > 12,
  }));
  const { rows } = confidenceTable('x', 'x', answers.toReversed());
  expect(rows).toHaveLength(10);
  expect(rows.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(25);
  expect(Number(rows[0]?.[2])).toBeLessThan(Number(rows[9]?.[2]));
});
