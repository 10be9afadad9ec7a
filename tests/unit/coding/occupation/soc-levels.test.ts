/** The likeliest group of each level: probabilities add up along the classification. */
import { describe, expect, it } from 'vitest';
import { groupsOfLevel, likeliest, SOC_LEVELS } from '../../../../src/coding/occupation/soc-levels.ts';

const UNITS = ['2311', '2313', '2314', '5313', '5434'] as const;

function chances(shares: readonly (readonly [unit: (typeof UNITS)[number], probability: number])[]) {
  return {
    count: shares.length,
    groups: Uint16Array.from(shares, ([unit]) => UNITS.indexOf(unit)),
    probabilities: Float64Array.from(shares, ([, probability]) => probability),
    subMajors: new Float64Array(0),
  };
}
function best(level: (typeof SOC_LEVELS)[number], shares: Parameters<typeof chances>[0]) {
  const groups = groupsOfLevel(UNITS, level);
  const { at, probability } = likeliest(chances(shares), groups);
  expect([...groups.sums]).toEqual(groups.codes.map(() => 0));
  return [groups.codes[at], probability];
}

describe('the groups of a level', () => {
  it.each([
    [1, ['2', '5']],
    [2, ['23', '53', '54']],
    [3, ['231', '531', '543']],
    [4, [...UNITS]],
  ] as const)('%i are told once each', (level, codes) => {
    const groups = groupsOfLevel(UNITS, level);
    expect(groups.codes).toEqual(codes);
    expect([...groups.of].map((at) => groups.codes[at])).toEqual(UNITS.map((unit) => unit.slice(0, level)));
  });
});

describe('the likeliest', () => {
  it('is that of the sum, not that of the likeliest unit group', () => {
    const shares = [
      ['5434', 0.4],
      ['2311', 0.3],
      ['2314', 0.3],
    ] as const;
    expect(best(4, shares)).toEqual(['5434', 0.4]);
    expect(best(3, shares)).toEqual(['231', 0.6]);
    expect(best(1, shares)).toEqual(['2', 0.6]);
  });

  it('of two that are alike is the first, in whatever order they come', () => {
    for (const shares of [
      [
        ['5313', 0.5],
        ['2313', 0.5],
      ],
      [
        ['2313', 0.5],
        ['5313', 0.5],
      ],
    ] as const) {
      expect(best(4, shares)).toEqual(['2313', 0.5]);
    }
  });

  it('of none has no probability', () => {
    for (const level of SOC_LEVELS) expect(best(level, [])[1]).toBe(0);
  });
});
