/** Two releases of figures side by side, counted by hand. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import { findAfter, findOutOfRange } from '../../../src/db/repositories/releases/release-bounds.ts';
import {
  countMovedValues,
  countSeries,
  countSharedPeriods,
  findMovedFigure,
  listFlatColumns,
  listRatioSteps,
  listTwinMeasures,
} from '../../../src/db/repositories/releases/release-comparison.ts';
import type { AreaCode } from '../../../src/domain/area.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import { monthPeriod, type Period, yearPeriod } from '../../../src/domain/period.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { inventObservation } from '../../support/invented-observation.ts';
import { seedRelease } from '../../support/seed-database.ts';

const AREAS: readonly AreaCode[] = ['E06000035', 'E06000036', 'E06000037', 'E06000038', 'E06000039'];
const PAIR = { measure: 'employment-rate', oldId: 1, newId: 2 } as const;

let db: Database;
beforeEach(() => {
  db = openSqlite({ file: ':memory:' });
});
afterEach(() => db.close());

/** One figure an area, in the order of {@link AREAS}. */
const figures = (
  values: readonly (number | null)[],
  { period = yearPeriod(2024), age = 'all', measure = 'employment-rate' } = {},
): Observation[] =>
  values.flatMap((value, at) => {
    const areaCode = AREAS[at];
    return areaCode ? [inventObservation({ areaCode, value, period, measure, dimensions: { age } })] : [];
  });

async function releases(before: readonly Observation[], now: readonly Observation[]): Promise<void> {
  for (const [at, observations] of [before, now].entries()) {
    const retrievedAt = `2026-08-0${at + 1}T05:00:00.000Z`;
    await seedRelease(db, { releaseId: at + 1, sourceId: 'made-up/figures', retrievedAt, observations });
  }
}

describe('how far figures moved', () => {
  const steps = async (pairing: 'revised' | 'continued', floor = 0) =>
    (await listRatioSteps(db, PAIR, pairing, floor)).sort((a, b) => a.logRatio - b.logRatio);

  it('is counted in steps of 5 %, with what stayed by itself', async () => {
    await releases(figures([100, 100, 100, 0, 50]), figures([100, 200, 0, 7, -50]));
    expect(await steps('revised')).toEqual([
      { logRatio: Number.NEGATIVE_INFINITY, isSame: false, figures: 1 },
      { logRatio: 0, isSame: false, figures: 1 },
      { logRatio: 0, isSame: true, figures: 1 },
      // ln 2 = 0.693, to the nearest twentieth.
      { logRatio: 0.7, isSame: false, figures: 1 },
      { logRatio: Number.POSITIVE_INFINITY, isSame: false, figures: 1 },
    ]);
  });

  it('leaves out what is below the floor in both releases, and what is hidden in one', async () => {
    await releases(figures([3, 3, 9, 10, null]), figures([1, 10, 9, 1, 10]));
    expect((await steps('revised', 10)).reduce((sum, each) => sum + each.figures, 0)).toBe(2);
    expect((await steps('revised', 11)).length).toBe(0);
    expect((await steps('revised', 9)).reduce((sum, each) => sum + each.figures, 0)).toBe(3);
  });

  it('takes the floor of a loss as of a gain', async () => {
    await releases(figures([-10, 1]), figures([1, -10]));
    expect((await steps('revised', 10)).reduce((sum, each) => sum + each.figures, 0)).toBe(2);
  });

  it('compares the newest of a series with the newest before, in later periods of the same length only', async () => {
    const of = (value: number, period: Period) => figures([value], { period });
    await releases([...of(100, yearPeriod(2023)), ...of(1, yearPeriod(2022))], of(200, yearPeriod(2024)));
    expect(await steps('continued')).toEqual([{ logRatio: 0.7, isSame: false, figures: 1 }]);
    expect(await steps('revised')).toEqual([]);
  });

  it.each([
    ['the same period', yearPeriod(2024), yearPeriod(2024), 0],
    ['an earlier period', yearPeriod(2024), yearPeriod(2023), 0],
    ['a year beside a month', yearPeriod(2023), monthPeriod(2024, 1), 0],
    ['a month of 31 days after one of 28', monthPeriod(2023, 2), monthPeriod(2023, 3), 1],
    ['a leap year after another', yearPeriod(2023), yearPeriod(2024), 1],
  ])('%s: continued %#', async (_about, before, now, pairs) => {
    await releases(figures([100], { period: before }), figures([150], { period: now }));
    expect(await steps('continued')).toHaveLength(pairs);
  });
});

describe('the figure that moved farthest', () => {
  it('is the largest that moved by more than a factor, up or down', async () => {
    await releases(figures([100, 10, 5, 400]), figures([250, 30, 1, 100]));
    const moved = (factor: number) => findMovedFigure(db, PAIR, 'revised', factor);
    expect(await moved(2)).toEqual({
      areaCode: AREAS[0],
      dimension: 'age=all',
      periodDays: '2024-01-01/2024-12-31',
      periodLabel: '2024',
      before: 100,
      now: 250,
    });
    expect((await moved(2.5))?.areaCode).toBe(AREAS[1]);
    expect(await moved(3)).toBeNull();
    expect((await moved(0.5))?.areaCode).toBe(AREAS[3]);
    expect((await moved(0.25))?.areaCode).toBe(AREAS[2]);
    expect(await moved(0.2)).toBeNull();
  });

  it('is none where nothing moved', async () => {
    await releases(figures([100, 0]), figures([100, 0]));
    expect(await findMovedFigure(db, PAIR, 'revised', 0.5)).toBeNull();
    expect(await findMovedFigure(db, PAIR, 'revised', 1)).toBeNull();
  });
});

describe('values in another place than before', () => {
  it('are found beside another area', async () => {
    await releases(figures([1, 2, 3, 4]), figures([2, 1, 3, 9]));
    expect(await countMovedValues(db, PAIR)).toEqual({
      inColumn: 2,
      acrossAreas: 2,
      acrossPeriods: 0,
      distinct: 3,
    });
  });

  it('are found in another period of the same area', async () => {
    const years = (values: readonly number[]) =>
      values.flatMap((value, at) => figures([value], { period: yearPeriod(2022 + at) }));
    await releases(years([1, 2, 3]), years([2, 3, 9]));
    expect(await countMovedValues(db, PAIR)).toEqual({
      inColumn: 2,
      acrossAreas: 0,
      acrossPeriods: 2,
      distinct: 3,
    });
  });

  it('are not looked for in another column, and each old one is taken once', async () => {
    await releases(
      [...figures([1, 5]), ...figures([7, 8], { age: '16-24' })],
      [...figures([5, 5]), ...figures([1, 8], { age: '16-24' })],
    );
    expect(await countMovedValues(db, PAIR)).toMatchObject({ inColumn: 0, acrossAreas: 0, distinct: 2 });
    await db.close();
    db = openSqlite({ file: ':memory:' });
    await releases(figures([1, 2, 3]), figures([2, 9, 2]));
    expect(await countMovedValues(db, PAIR)).toMatchObject({ inColumn: 1, distinct: 2 });
  });

  it('are none where nothing changed', async () => {
    await releases(figures([1, 2]), figures([1, 2]));
    expect(await countMovedValues(db, PAIR)).toEqual({
      inColumn: 0,
      acrossAreas: 0,
      acrossPeriods: 0,
      distinct: 0,
    });
  });
});

describe('measures that cannot be told apart', () => {
  const twins = (least: number) => listTwinMeasures(db, 1, least);

  it('have the same figures, whatever their places', async () => {
    await releases(
      [
        ...figures([1, 2, 3], { measure: 'a' }),
        ...figures([3, 1, 2], { measure: 'b' }),
        ...figures([1, 2, 4], { measure: 'c' }),
        ...figures([2, 1, 3], { measure: 'd' }),
      ],
      [],
    );
    expect(await twins(3)).toEqual([
      ['a', 'b'],
      ['a', 'd'],
    ]);
    expect(await twins(4)).toEqual([]);
  });

  it('are not those that have one number everywhere', async () => {
    await releases([...figures([5, 5], { measure: 'a' }), ...figures([5, 5], { measure: 'b' })], []);
    expect(await twins(1)).toEqual([]);
  });
});

describe('columns that became one number', () => {
  it('are told with the number and their length, the longest first', async () => {
    await releases(
      [
        ...figures([1, 2, 3]),
        ...figures([4, 5, 6, 7], { age: '16-24' }),
        ...figures([8, 8], { age: 'flat before' }),
        ...figures([1, 2], { age: 'varied' }),
      ],
      [
        ...figures([9, 9, 9]),
        ...figures([6, 6, 6, 6], { age: '16-24' }),
        ...figures([8, 8], { age: 'flat before' }),
        ...figures([1, 3], { age: 'varied' }),
      ],
    );
    expect(await listFlatColumns(db, PAIR, 3)).toEqual([
      { dimension: 'age=16-24', value: 6, figures: 4 },
      { dimension: 'age=all', value: 9, figures: 3 },
    ]);
    expect(await listFlatColumns(db, PAIR, 4)).toHaveLength(1);
    expect(await listFlatColumns(db, PAIR, 5)).toEqual([]);
  });

  it.each([
    ['too few before', [1, 2], [9, 9, 9]],
    ['too few now', [1, 2, 3], [9, 9, null]],
  ])('are not told with %s', async (_about, before, now) => {
    await releases(figures(before), figures(now));
    expect(await listFlatColumns(db, PAIR, 3)).toEqual([]);
  });
});

describe('how much is still there', () => {
  it('counts series, not figures', async () => {
    const years = (values: readonly number[]) =>
      [2023, 2024].flatMap((year) => figures(values, { period: yearPeriod(year) }));
    await releases(years([1, 2, 3]), [...years([1, 2]), ...figures([0, 0, 0], { age: 'other' })]);
    expect(await countSeries(db, PAIR)).toEqual({ before: 3, kept: 2 });
    expect(await countSeries(db, { ...PAIR, measure: 'unheard-of' })).toEqual({ before: 0, kept: 0 });
  });

  it('counts figures of the periods that both have', async () => {
    await releases(
      [
        ...figures([1, 2, 3], { period: yearPeriod(2023) }),
        ...figures([1, 2], { period: yearPeriod(2024) }),
        ...figures([1], { period: yearPeriod(2022) }),
      ],
      [
        ...figures([1], { period: yearPeriod(2023) }),
        ...figures([1, 2], { period: yearPeriod(2024) }),
        ...figures([1, 2, 3, 4], { period: yearPeriod(2025) }),
      ],
    );
    expect(await countSharedPeriods(db, PAIR)).toEqual({ before: 5, now: 3 });
  });

  it('counts those of the newest period of each where they share none', async () => {
    await releases(
      [...figures([1, 2, 3], { period: yearPeriod(2023) }), ...figures([1], { period: yearPeriod(2022) })],
      [...figures([1, 2], { period: yearPeriod(2025) }), ...figures([1], { period: yearPeriod(2024) })],
    );
    expect(await countSharedPeriods(db, PAIR)).toEqual({ before: 3, now: 2 });
    expect(await countSharedPeriods(db, { ...PAIR, measure: 'unheard-of' })).toEqual({ before: 0, now: 0 });
  });
});

describe('figures that no measure can have', () => {
  beforeEach(() =>
    releases(
      [
        ...figures([0, 100, 101, -5, null]),
        ...figures([50], { period: yearPeriod(2030) }),
        ...figures([60], { period: yearPeriod(2031) }),
      ],
      [],
    ),
  );

  it('are counted, with the worst of them', async () => {
    expect(await findOutOfRange(db, 1, 'employment-rate', { least: 0, most: 100 })).toMatchObject({
      figures: 2,
      areaCode: AREAS[2],
      dimension: 'age=all',
      periodLabel: '2024',
      value: 101,
    });
    expect(await findOutOfRange(db, 1, 'employment-rate', { least: 0, most: 101 })).toMatchObject({
      figures: 1,
      value: -5,
    });
    expect(await findOutOfRange(db, 1, 'employment-rate', { least: -5, most: 101 })).toBeNull();
  });

  it('are those that end after the day', async () => {
    expect(await findAfter(db, 1, 'employment-rate', '2026-08-01')).toMatchObject({
      figures: 2,
      periodLabel: '2031',
      value: 60,
    });
    expect(await findAfter(db, 1, 'employment-rate', '2030-12-31')).toMatchObject({ figures: 1 });
    expect(await findAfter(db, 1, 'employment-rate', '2031-12-31')).toBeNull();
    expect(await findAfter(db, 2, 'employment-rate', '2026-08-01')).toBeNull();
  });
});
