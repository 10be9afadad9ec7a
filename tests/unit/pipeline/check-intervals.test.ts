/** Intervals and coefficients of variation in other units than their figures, in whichever of their columns. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import { yearPeriod } from '../../../src/domain/period.ts';
import { checkFigures } from '../../../src/pipeline/check/check-figures.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { inventObservation } from '../../support/invented-observation.ts';
import { seedRelease } from '../../support/seed-database.ts';

let db: Database;
beforeEach(() => {
  db = openSqlite({ file: ':memory:' });
});
afterEach(() => db.close());

type Ends = Partial<Pick<Observation, 'lower95' | 'upper95' | 'coefficientOfVariation'>>;

/** A figure an area, 50 and up, with whatever `ends` gives for it. */
const table = (count: number, ends: (value: number, at: number) => Ends, year = 2024): Observation[] =>
  Array.from({ length: count }, (_, at) =>
    inventObservation({
      areaCode: `E${10_000_001 + at}`,
      value: 50 + at,
      period: yearPeriod(year),
      ...ends(50 + at, at),
    }),
  );

const around = (value: number): Ends => ({ lower95: value - 4, upper95: value + 5 });

async function check(
  before: readonly Observation[],
  now: readonly Observation[],
): Promise<readonly string[]> {
  const first = { releaseId: 1, sourceId: 'made-up/a', retrievedAt: '2026-08-01T05:00:00.000Z' } as const;
  const second = { releaseId: 2, sourceId: 'made-up/a', retrievedAt: '2026-08-02T05:00:00.000Z' } as const;
  await seedRelease(db, { ...first, observations: before });
  await seedRelease(db, { ...second, observations: now });
  return checkFigures({
    db,
    areas: { find: () => ({ name: 'Medway' }) },
    previousId: 1,
    releaseId: 2,
    retrievedAt: second.retrievedAt,
    isGathered: false,
    pause: () => Promise.resolve(),
  });
}

describe('intervals beside those of the last release', () => {
  it('may be as they were, or change as samples do', async () => {
    const wider = (value: number): Ends => ({ lower95: value - 7.5, upper95: value + 9 });
    expect(await check(table(10, around), table(10, wider))).toEqual([]);
  });

  it.each([
    [
      'lower ends of a tenth',
      (value: number): Ends => ({ lower95: (value - 4) / 10, upper95: value + 5 }),
      'half or more of 10 intervals reach more than 2 times as far below their figures as',
    ],
    [
      'upper ends of twice as much',
      (value: number): Ends => ({ lower95: value - 4, upper95: (value + 5) * 2 }),
      'half or more of 10 intervals reach more than 2 times as far above their figures as',
    ],
    [
      'upper ends at the figure',
      (value: number): Ends => ({ lower95: value - 4, upper95: value }),
      'half or more of 10 intervals reach less than 1/2 as far above their figures as',
    ],
  ])('may not have %s', async (_, ends, what) => {
    const [found, ...others] = await check(table(10, around), table(10, ends));
    expect(found).toContain(`employment-rate: ${what} in the last release, such as Medway (E1000`);
    expect(others).toEqual([]);
  });

  it('may not have them in a new period', async () => {
    const next = table(10, (value) => ({ lower95: value / 10, upper95: value + 5 }), 2025).map((figure) => ({
      ...figure,
      value: (figure.value ?? 0) + 1,
    }));
    const found = await check(table(10, around), next);
    expect(found.join()).toContain('as far below their figures as for the period before');
  });

  it('are told where half of them moved, and not where fewer did', async () => {
    const some = (count: number) => (value: number, at: number) =>
      at < count ? { lower95: value / 10, upper95: value + 5 } : around(value);
    expect(await check(table(10, around), table(10, some(4)))).toEqual([]);
    await db.close();
    db = openSqlite({ file: ':memory:' });
    expect(await check(table(10, around), table(10, some(6)))).toHaveLength(1);
  });
});

describe('intervals of few figures, or of one part of a table', () => {
  it('may be three times as wide where they are few, and anything where there is one', async () => {
    const times = (factor: number) => (value: number) => ({
      lower95: value - 4 * factor,
      upper95: value + 5 * factor,
    });
    const found: number[] = [];
    for (const [count, factor] of [
      [7, 2.8],
      [7, 3.3],
      [2, 2.8],
      [2, 3.3],
      [1, 9],
    ] as const) {
      db = openSqlite({ file: ':memory:' });
      found.push((await check(table(count, around), table(count, times(factor)))).length);
    }
    expect(found).toEqual([0, 2, 0, 2, 0]);
  });

  it('may be another in one of two', async () => {
    const one = (value: number, at: number) =>
      at === 0 ? { lower95: value - 0.4, upper95: value + 5 } : around(value);
    expect(await check(table(2, around), table(2, one))).toEqual([]);
  });

  it('are looked at in each part of a table that else stands still', async () => {
    const groups = (factor: number): Observation[] =>
      table(8, (value) => ({ lower95: value - 4 * factor, upper95: value + 5 })).flatMap((figure) => [
        { ...figure, dimensions: { sex: 'female' } },
        { ...figure, dimensions: { sex: 'male' }, lower95: (figure.value ?? 0) - 4 },
        { ...figure, dimensions: { age: '16-24' }, lower95: (figure.value ?? 0) - 4 },
      ]);
    expect(await check(groups(1), groups(0.1))).toEqual([
      expect.stringMatching(
        /^employment-rate: in one part of the table all 8 intervals reach 1\/3 or less as far below their figures as in the last release, such as Medway/,
      ),
    ]);
  });
});

describe('coefficients of variation beside those of the last release', () => {
  it.each([
    [10, 'more than 2 times'],
    [0.1, 'less than 1/2'],
  ])('may not be %d times what they were', async (factor, by) => {
    const of = (times: number) => () => ({ coefficientOfVariation: 3 * times });
    const found = await check(table(8, of(1)), table(8, of(factor)));
    expect(found.join()).toContain(`half or more of 8 coefficients of variation are ${by} what they were`);
  });
});
