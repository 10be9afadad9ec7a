/** Measures that lost figures: what is gone is named, and an operator is warned only of what is worth reading. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import { findGoneParts } from '../../../src/db/repositories/releases/release-losses.ts';
import { yearPeriod } from '../../../src/domain/period.ts';
import { lossOf, partsInWords } from '../../../src/pipeline/check/lost-figures.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { inventObservation } from '../../support/invented-observation.ts';
import { seedRelease } from '../../support/seed-database.ts';

let db: Database;
beforeEach(() => {
  db = openSqlite({ file: ':memory:' });
});
afterEach(() => db.close());

interface Cell {
  readonly area: 'E07000108' | 'E07000105' | 'E07000106' | 'E07000107' | 'E07000109';
  readonly year: number;
  readonly age?: string;
  readonly sex?: string;
}

const areas = { find: (code: string) => (code === 'E07000108' ? { name: 'Dover' } : null) };
const AREAS = ['E07000105', 'E07000106', 'E07000107', 'E07000108', 'E07000109'] as const;
const YEARS = [2019, 2020, 2021];
const AGES = ['16-24', '25-49'];

const wholeTable: readonly Cell[] = AREAS.flatMap((area) =>
  YEARS.flatMap((year) => AGES.map((age) => ({ area, year, age }))),
);

async function goneBetween(before: readonly Cell[], now: readonly Cell[]): Promise<readonly string[]> {
  for (const [releaseId, cells] of [
    [1, before],
    [2, now],
  ] as const) {
    const observations = cells.map(({ area, year, age, sex }) =>
      inventObservation({
        areaCode: area,
        period: yearPeriod(year),
        measure: 'employment-rate',
        dimensions: { ...(age && { age }), ...(sex && { sex }) },
      }),
    );
    await seedRelease(db, {
      releaseId,
      sourceId: 'made-up/a',
      retrievedAt: `2026-08-0${releaseId}T05:00:00.000Z`,
      observations,
    });
  }
  const compared = { measure: 'employment-rate', oldId: 1, newId: 2 };
  return partsInWords(areas, await findGoneParts(db, compared));
}

describe('what is gone', () => {
  it('is a whole area, by its name', async () => {
    const now = wholeTable.filter(({ area }) => area !== 'E07000108');
    expect(await goneBetween(wholeTable, now)).toEqual(['Dover (E07000108)']);
  });

  it('is a whole area also where others make up for its figures', async () => {
    const now = [
      ...wholeTable.filter(({ area }) => area !== 'E07000108'),
      ...AREAS.filter((area) => area !== 'E07000108').flatMap((area) =>
        AGES.map((age) => ({ area, year: 2022, age })),
      ),
    ];
    expect(await goneBetween(wholeTable, now)).toEqual(['Dover (E07000108)']);
  });

  it('is a whole group, by its own code', async () => {
    const bySex = wholeTable.flatMap((cell) => ['female', 'male'].map((sex) => ({ ...cell, sex })));
    expect(
      await goneBetween(
        bySex,
        bySex.filter(({ age }) => age !== '16-24'),
      ),
    ).toEqual(['age=16-24']);
  });

  it('is a group of two codes, where each of them stands beside others', async () => {
    const bySex = wholeTable.flatMap((cell) => ['female', 'male'].map((sex) => ({ ...cell, sex })));
    const now = bySex.filter(({ age, sex }) => !(age === '16-24' && sex === 'male'));
    expect(await goneBetween(bySex, now)).toEqual(['age=16-24;sex=male']);
  });

  it('is the group of all, which has no code', async () => {
    const withAll = [...wholeTable, ...AREAS.map((area) => ({ area, year: 2021 }))];
    expect(await goneBetween(withAll, wholeTable)).toEqual(['all groups together']);
  });
});

describe('what is gone of years, and of much', () => {
  it('is a year between others, and the first where no later one came', async () => {
    expect(
      await goneBetween(
        wholeTable,
        wholeTable.filter(({ year }) => year === 2021),
      ),
    ).toEqual(['2019, 2020']);
  });

  it('is no year that a later one took the place of, and no cell here and there', async () => {
    const next = wholeTable.map((cell) => ({ ...cell, year: cell.year + 1 }));
    expect(await goneBetween(wholeTable, next.slice(0, -1))).toEqual([]);
  });

  it('is counted where there is much of it', async () => {
    const [first] = AREAS;
    const gone = await goneBetween(
      wholeTable.filter(({ area, year }) => area === first || year === 2021),
      [...wholeTable.filter(({ area }) => area === first)],
    );
    expect(gone).toEqual(['E07000106, E07000107, Dover (E07000108), E07000109']);
    expect(partsInWords(areas, { areaCodes: [...AREAS], categories: [], periods: [] })).toEqual([
      'E07000105, E07000106, E07000107 and 2 more areas',
    ]);
  });
});

describe('whether a loss is worth reading', () => {
  const loss = (before: number, now: number, gone: readonly string[] = []) =>
    lossOf({ measure: 'people', before, now, gone });

  it.each([
    [100, 100, null],
    [100, 101, null],
    [100, 98, false],
    [4, 3, false],
    [1_000, 991, false],
    [1_000, 990, true],
    [100, 97, true],
  ])('%d figures, then %d', (before, now, isWorthReading) => {
    expect(loss(before, now)?.isWorthReading ?? null).toBe(isWorthReading);
  });

  it('is always so of a whole area or group, and the sentence names it', () => {
    const sentence =
      'people has 99 figures, 100 in the last release: nothing came any more for Dover (E07000108)';
    expect(loss(100, 99, ['Dover (E07000108)'])).toEqual({ sentence, isWorthReading: true });
    expect(loss(100, 120, ['age=16-24'])?.isWorthReading).toBe(true);
  });

  it('says that nothing whole is gone only where something is left', () => {
    expect(loss(100, 98)?.sentence).toBe(
      'people has 98 figures, 100 in the last release, and no area, group or period is gone as a whole',
    );
    expect(loss(100, 0)?.sentence).toBe('people has 0 figures, 100 in the last release');
  });
});
