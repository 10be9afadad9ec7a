/** Figures that cannot be true, or cannot follow those that readers see: each kind of finding, in its words. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import type { AreaCode } from '../../../src/domain/area.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import { type Period, yearPeriod } from '../../../src/domain/period.ts';
import { checkFigures } from '../../../src/pipeline/check/check-figures.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { inventObservation } from '../../support/invented-observation.ts';
import { seedRelease } from '../../support/seed-database.ts';

const RETRIEVED = '2026-08-02T05:00:00.000Z';

let db: Database;
beforeEach(() => {
  db = openSqlite({ file: ':memory:' });
});
afterEach(() => db.close());

const areaCode = (at: number): AreaCode => `E${10_000_001 + at}`;

interface Table {
  readonly measure?: string;
  readonly period?: Period;
  readonly age?: string;
}

/** One figure an area. */
const table = (values: readonly (number | null)[], { measure, period, age }: Table = {}): Observation[] =>
  values.map((value, at) =>
    inventObservation({
      areaCode: areaCode(at),
      value,
      period: period ?? yearPeriod(2024),
      measure: measure ?? 'employment-rate',
      dimensions: age === undefined ? {} : { age },
    }),
  );
const upTo = (count: number, from = 50) => Array.from({ length: count }, (_, at) => from + at);

async function check(
  before: readonly Observation[] | null,
  now: readonly Observation[],
  more: Partial<Parameters<typeof checkFigures>[0]> = {},
): Promise<readonly string[]> {
  if (before !== null) {
    const retrievedAt = '2026-08-01T05:00:00.000Z';
    await seedRelease(db, { releaseId: 1, sourceId: 'made-up/a', retrievedAt, observations: before });
  }
  await seedRelease(db, { releaseId: 2, sourceId: 'made-up/a', retrievedAt: RETRIEVED, observations: now });
  return checkFigures({
    db,
    areas: { find: (code) => (code === areaCode(0) ? { name: 'Medway' } : null) },
    previousId: before === null ? null : 1,
    releaseId: 2,
    retrievedAt: RETRIEVED,
    isGathered: false,
    pause: () => Promise.resolve(),
    ...more,
  });
}

describe('a first release', () => {
  it('is plausible when its figures are', async () => {
    expect(await check(null, table(upTo(10)))).toEqual([]);
  });

  it('has no figures that its measure cannot have', async () => {
    expect(await check(null, table([101, 50, -1]))).toEqual([
      'employment-rate: 2 figures are not between 0 and 100 (percent), such as Medway (E10000001), 2024: 101',
    ]);
  });

  it.each([
    [
      0,
      201,
      ['employment-rate: 1 intervals reach far beyond 0 to 100 (percent), such as E06000035, 2024: 0 to 201'],
    ],
    [
      -101,
      100,
      [
        'employment-rate: 1 intervals reach far beyond 0 to 100 (percent), such as E06000035, 2024: -101 to 100',
      ],
    ],
    [-100, 200, []],
  ])('has no intervals from %d to %d that its measure cannot have', async (lower95, upper95, sentences) => {
    expect(await check(null, [inventObservation({ lower95, upper95 })])).toEqual(sentences);
  });

  it('has no figures of years to come, unless it is a projection', async () => {
    const period = yearPeriod(2031);
    expect(await check(null, table([50, 51], { period, age: '16-24' }))).toEqual([
      'employment-rate: 2 figures are of periods that end after 2027-08-02, such as Medway (E10000001), age=16-24, 2031',
    ]);
  });
});

describe('a first release of a table', () => {
  it('may have figures of a measure that is not on our list', async () => {
    expect(await check(null, table([-1_000_000], { measure: 'unheard-of' }))).toEqual([]);
  });

  it('does not hold one table twice', async () => {
    const twice = (count: number) => [
      ...table(upTo(count), { measure: 'a' }),
      ...table(upTo(count), { measure: 'b' }),
    ];
    expect(await check(null, twice(20))).toEqual([
      'b has the very same figures as a: one table was sent for both',
    ]);
    await db.close();
    db = openSqlite({ file: ':memory:' });
    expect(await check(null, twice(19))).toEqual([]);
  });

  it('renews its lease between measures', async () => {
    let pauses = 0;
    await check(null, [...table([1], { measure: 'a' }), ...table([2], { measure: 'b' })], {
      pause: async () => {
        pauses += 1;
      },
    });
    expect(pauses).toBe(2);
  });
});

describe('figures of the same period', () => {
  it('may be revised a little, and may grow in number', async () => {
    const revised = upTo(10).map((value, at) => (at < 5 ? value * 1.2 : value));
    expect(await check(table(upTo(10)), table([...revised, 40]))).toEqual([]);
  });

  it('do not jump up', async () => {
    const [before, now] = [upTo(10, 20), upTo(10, 20).map((value) => value * 3)];
    expect(await check(table(before), table(now))).toEqual([
      'employment-rate: half or more of 10 figures are more than 2 times what they were in the last release, such as E10000010, 2024: 29 before, 87 now',
    ]);
  });

  it('do not fall, and an example is of what fell', async () => {
    const now = upTo(10).map((value) => value / 4);
    expect(await check(table(upTo(10)), table(now))).toEqual([
      'employment-rate: half or more of 10 figures are less than 1/2 of what they were in the last release, such as E10000010, 2024: 59 before, 14.75 now',
    ]);
  });

  it('do not change their rows', async () => {
    const [first = 0, ...others] = upTo(10);
    expect(await check(table([first, ...others]), table([...others, first]))).toEqual([
      'employment-rate: 10 of 10 figures changed, and hold what stood beside other areas in the last release, as if rows had slipped, such as E10000009, 2024: 58 before, 59 now',
    ]);
  });

  it('do not change their periods', async () => {
    const years = (values: readonly number[]) =>
      values.flatMap((value, at) => table([value], { period: yearPeriod(2010 + at) }));
    const [first = 0, ...others] = upTo(10);
    const [sentence] = await check(years([first, ...others]), years([...others, first]));
    expect(sentence).toContain('hold what stood for other periods in the last release');
  });

  it('are not written anew', async () => {
    const now = upTo(10).map((value, at) => (at < 3 ? value * 1.2 : at < 6 ? value * 0.8 : value));
    const [sentence, ...more] = await check(table(upTo(10)), table(now));
    expect(sentence).toMatch(
      /^employment-rate: 6 of 10 past figures were revised, 6 of them by more than a tenth, such as E10000003, 2024: 52 before, 62\.4 now$/,
    );
    expect(more).toEqual([]);
  });
});

describe('figures of a table rebased', () => {
  it.each([
    [1.3, 10, 'above'],
    [1.26, 10, 'above'],
    [1.9, 10, 'above'],
    [1.3, 6, 'above'],
    [0.7, 10, 'below'],
    [0.79, 10, 'below'],
    [0.55, 10, 'below'],
    [0.7, 6, 'below'],
  ])('are not rebased by a factor of %d, %i of ten', async (factor, count, where) => {
    const now = upTo(10, 20).map((value, at) => (at < count ? value * factor : value));
    const part = where === 'above' ? 'a quarter' : 'a fifth';
    const told = `employment-rate: half or more of 10 past figures are over ${part} ${where} what they were in the last release, such as `;
    const found = await check(table(upTo(10, 20)), table(now));
    const [sentence = ''] = found.filter((each) => each.startsWith(told));
    const [, before, after] = /: ([\d.]+) before, ([\d.]+) now$/.exec(sentence) ?? [];
    expect(Number(after) / Number(before)).toBeCloseTo(factor);
    expect(found).toEqual([sentence]);
  });

  it.each([1.05, 1.2, 0.85])('may be rebased by a factor of %d', async (factor) => {
    const rebased = upTo(10).map((value) => value * factor);
    expect(await check(table(upTo(10)), table(rebased))).toEqual([]);
  });

  it('are not revised besides being rebased', async () => {
    const factors = [1.3, 1.3, 1.3, 0.8, 0.8, 0.8, 1.05, 1.05, 1.05, 1.05];
    const now = upTo(10).map((value, at) => Math.round(value * (factors[at] ?? 1) * 10) / 10);
    expect(await check(table(upTo(10)), table(now))).toEqual([
      'employment-rate: 10 of 10 past figures were revised, 6 of them by more than a tenth apart from the change that all share, such as E10000003, 2024: 52 before, 67.6 now',
    ]);
  });
});

describe('figures of one column', () => {
  it('are not all one number', async () => {
    const before = [...table(upTo(9)), ...table(upTo(8), { age: '16-24' })];
    const now = [
      ...table(upTo(9).map(() => 55)),
      ...table(
        upTo(8).map(() => 55),
        { age: '16-24' },
      ),
    ];
    const found = await check(before, now);
    expect(found).toContain(
      'employment-rate: all 9 figures are 55 now, and were not before, and 1 more columns are alike',
    );
  });

  it('are told of by the column that is all one number', async () => {
    const found = await check(
      [...table(upTo(8), { age: '16-24' }), ...table(upTo(30), { age: 'all' })],
      [
        ...table(
          upTo(8).map(() => 55),
          { age: '16-24' },
        ),
        ...table(upTo(30), { age: 'all' }),
      ],
    );
    expect(found).toEqual(['employment-rate: all 8 figures of age=16-24 are 55 now, and were not before']);
  });
});

describe('figures of the next period', () => {
  it('do not jump', async () => {
    const next = table(
      upTo(10, 20).map((value) => value * 3),
      { period: yearPeriod(2025) },
    );
    expect(await check(table(upTo(10, 20)), next)).toEqual([
      'employment-rate: half or more of 10 figures are more than 2 times what they were for the period before, such as E10000010, 2025: 29 before, 87 now',
    ]);
  });
});

describe('periods of one label', () => {
  it('are not taken for each other when units are compared', async () => {
    const people = 'young-people-known-to-councils';
    const winter: Period = { start: '2025-12-01', end: '2026-02-28', label: '2026' };
    const march: Period = { start: '2026-03-01', end: '2026-03-31', label: '2026' };
    const of = (period: Period, factor: number) =>
      table([3700, 3800, 3900], { measure: people, period }).map((one) => ({
        ...one,
        value: one.value === null ? null : one.value * factor,
      }));
    const before = [...of(winter, 1), ...of(march, 1)];
    expect(await check(before, [...of(winter, 1), ...of(march, 10)])).toEqual([
      expect.stringMatching(/^young-people-known-to-councils: all 3 figures of one part of the table moved/),
    ]);
  });
});

describe('how many figures came', () => {
  const SIXTY = upTo(60, 20);

  it('does not double for the same periods, unless files add to each other', async () => {
    const [before, now] = [table(SIXTY), [...table(SIXTY), ...table(SIXTY, { age: '16-24' })]];
    expect(await check(before, now)).toEqual([
      'employment-rate: 120 figures came for periods that had 60 in the last release',
    ]);
    expect(await checkAgain({ isGathered: true })).toEqual([]);
  });

  it.each([
    [50, 90, true],
    [50, 89, false],
    [60, 108, false],
    [63, 113, false],
    [63, 114, true],
  ])('%i before and %i now', async (before, now, tooMany) => {
    const found = await check(table(upTo(before, 1)), [
      ...table(upTo(before, 1)),
      ...table(upTo(now - before, 1), { age: '16-24' }),
    ]);
    const isMany = tooMany && now - before >= 50;
    expect(found.filter((sentence) => sentence.includes('came for periods'))).toHaveLength(isMany ? 1 : 0);
  });

  it.each([
    [10, 5, false],
    [10, 4, true],
    [8, 3, true],
    [7, 1, false],
  ])('of %i series, %i', async (before, now, isLost) => {
    const found = await check(table(upTo(before)), table(upTo(now)));
    const sentence = `employment-rate: only ${now} of the ${before} series of the last release came (a series is an area with its industry, age and the like)`;
    expect(found).toEqual(isLost ? [sentence] : []);
  });

  function checkAgain(more: Partial<Parameters<typeof checkFigures>[0]>): Promise<readonly string[]> {
    return checkFigures({
      db,
      areas: { find: () => null },
      previousId: 1,
      releaseId: 2,
      retrievedAt: RETRIEVED,
      isGathered: false,
      pause: () => Promise.resolve(),
      ...more,
    });
  }
});

it('a fault of many measures is told of three, and the others are named', async () => {
  const measures = ['a', 'b', 'c', 'd', 'e'];
  const of = (factor: number) =>
    measures.flatMap((measure, at) =>
      table(
        upTo(8, 10).map((value) => (value + at) * factor),
        { measure },
      ),
    );
  const found = await check(of(1), of(5));
  expect(found).toHaveLength(4);
  expect(found[0]).toMatch(/^a: half or more of 8 figures are more than 2 times/);
  expect(found[3]).toBe('the same of 2 more measures: d, e');
});
