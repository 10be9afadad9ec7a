/** Published figures as readers ask for them: by series, by filter and page, and one by its key. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  findFigure,
  hasDimension,
  listDimensionCodes,
  listDimensions,
} from '../../../src/db/repositories/editions/figures.ts';
import { listObservations } from '../../../src/db/repositories/editions/observation-listing.ts';
import {
  listHeldFigures,
  listMeasureReleases,
  listSeriesFigures,
} from '../../../src/db/repositories/editions/series-figures.ts';
import type { ObservationFilter } from '../../../src/db/repositories/editions/series-groups.ts';
import type { AreaCode } from '../../../src/domain/area.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import { monthPeriod, yearPeriod } from '../../../src/domain/period.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { inventObservation } from '../../support/invented-observation.ts';
import { seedRelease } from '../../support/seed-database.ts';

const [MEDWAY, KENT, FORMER] = ['E06000035', 'E10000016', 'E07000105'] as const;
const db = openSqlite({ file: ':memory:' });

const rate = (areaCode: AreaCode, year: number, value: number | null, age?: string): Observation =>
  inventObservation({
    areaCode,
    period: yearPeriod(year),
    value,
    dimensions: age === undefined ? {} : { age, sex: 'all' },
  });
const jobs = (code: string, value: number): Observation =>
  inventObservation({ measure: 'employment', dimensions: { industry: code }, value });
/** Everything that a figure can say of itself. */
const FULL = inventObservation({
  measure: 'pay',
  value: 640.5,
  status: 'low-reliability',
  statusReason: 'few were asked',
  lower95: 600,
  upper95: 680,
  coefficientOfVariation: 12.5,
  note: 'Rounded.',
});

beforeAll(async () => {
  await seedRelease(db, {
    releaseId: 1,
    sourceId: 'made-up/one',
    retrievedAt: '2026-08-01T05:00:00.000Z',
    observations: [
      ...[2022, 2023, 2024].map((year) => rate(MEDWAY, year, year - 2000)),
      ...[2022, 2023, 2024].map((year) => rate(MEDWAY, year, year - 1900, '16-24')),
      rate(KENT, 2024, 75),
      rate(FORMER, 2021, 50),
      // Ends on the same day as the year, and began later.
      inventObservation({ period: monthPeriod(2024, 12), value: 99 }),
      jobs('F', 8000),
      jobs('P', 11_000),
      FULL,
    ],
  });
  await seedRelease(db, {
    releaseId: 2,
    sourceId: 'made-up/two',
    retrievedAt: '2026-08-02T05:00:00.000Z',
    observations: [rate(MEDWAY, 2025, null), rate(MEDWAY, 2024, 71)],
  });
});
afterAll(() => db.close());

const short = ({ areaCode, period, value }: Observation) => `${areaCode} ${period.label} ${value}`;

describe('the last periods of a series', () => {
  const series = (releaseId: number, periods: number, dimension = '', measure = 'employment-rate') => ({
    releaseId,
    measure,
    dimension,
    periods,
  });

  it('are as many as are wanted of each, newest first', async () => {
    const wanted = [series(1, 2), series(1, 1, 'age=16-24;sex=all')];
    const found = await listSeriesFigures(db, wanted, [MEDWAY]);
    expect(found.map(short)).toEqual([
      'E06000035 December 2024 99',
      'E06000035 2024 24',
      'E06000035 2024 124',
    ]);
    expect(found.map(({ dimensions }) => dimensions)).toEqual([{}, {}, { age: '16-24', sex: 'all' }]);
  });

  it('come from every release that is named, and a period that two give comes twice', async () => {
    const found = await listSeriesFigures(db, [series(1, 3), series(2, 3)], [MEDWAY]);
    expect(found.map(({ releaseId, period, value }) => [releaseId, period.label, value])).toEqual([
      [2, '2025', null],
      [1, 'December 2024', 99],
      [1, '2024', 24],
      [2, '2024', 71],
    ]);
  });

  it('are those of the codes that are named, each with its own last periods', async () => {
    const found = await listSeriesFigures(db, [series(1, 1)], [MEDWAY, KENT, FORMER]);
    expect(found.map(short)).toEqual([
      'E06000035 December 2024 99',
      'E07000105 2021 50',
      'E10000016 2024 75',
    ]);
  });

  it('say everything that the publisher said', async () => {
    expect(await listSeriesFigures(db, [series(1, 1, '', 'pay')], [MEDWAY])).toEqual([
      { ...FULL, releaseId: 1 },
    ]);
  });

  it.each([
    ['no series', []],
    ['another release', [series(3, 9)]],
    ['another measure', [series(1, 9, '', 'unheard-of')]],
    ['another dimension', [series(1, 9, 'age=65+')]],
  ])('are none for %s', async (_about, wanted) => {
    expect(await listSeriesFigures(db, wanted, [MEDWAY])).toEqual([]);
  });
});

describe('the figures of many series', () => {
  const wanted = ['employment-rate', 'pay', 'unheard-of'].flatMap((measure) =>
    [1, 2, 3].map((releaseId) => ({ releaseId, measure, dimension: '', periods: 2 })),
  );

  it('are the same as if each had been looked for', async () => {
    for (const codes of [[MEDWAY], [MEDWAY, KENT, FORMER], [FORMER]]) {
      const found = await listHeldFigures(db, wanted, codes);
      expect(found).toEqual(await listSeriesFigures(db, wanted, codes));
      expect(found.length).toBeGreaterThan(0);
    }
  });

  it.each<[string, typeof wanted, AreaCode[]]>([
    ['no series', [], [MEDWAY]],
    ['no area', wanted, []],
    ['an area without figures', wanted, ['S12000033']],
  ])('are none for %s', async (_about, series, codes) => {
    expect(await listHeldFigures(db, series, codes)).toEqual([]);
  });
});

describe('measures', () => {
  it('are known by release and measure without a look at each', async () => {
    expect(await listMeasureReleases(db, [1, 2, 3], ['employment-rate', 'pay', 'unheard-of'])).toEqual([
      { releaseId: 1, measure: 'employment-rate' },
      { releaseId: 1, measure: 'pay' },
      { releaseId: 2, measure: 'employment-rate' },
    ]);
  });
});

const ANY: ObservationFilter = {
  releaseIds: [1],
  measure: null,
  areaCodes: null,
  dimensions: {},
  industries: null,
  period: { kind: 'all' },
};
const list = async (filter: Partial<ObservationFilter>, page = 1, size = 50) => {
  const { total, observations } = await listObservations(db, { ...ANY, ...filter }, { page, pageSize: size });
  return { total, told: observations.map((each) => `${each.measure} ${short(each)}`) };
};

describe('a page of figures', () => {
  it('is in order of measure, area, dimension and period, and says how many there are', async () => {
    const { total, told } = await list({}, 1, 6);
    expect(total).toBe(12);
    expect(told).toEqual([
      'employment E06000035 2024 8000',
      'employment E06000035 2024 11000',
      'employment-rate E06000035 December 2024 99',
      'employment-rate E06000035 2024 24',
      'employment-rate E06000035 2023 23',
      'employment-rate E06000035 2022 22',
    ]);
    expect((await list({}, 2, 6)).told[0]).toBe('employment-rate E06000035 2024 124');
    expect(await list({}, 3, 6)).toEqual({ total: 12, told: [] });
  });
});

describe('a page of the figures that were asked for', () => {
  it.each<[string, Partial<ObservationFilter>, number]>([
    ['a measure', { measure: 'employment' }, 2],
    ['areas', { areaCodes: [KENT, FORMER] }, 2],
    ['no area at all', { areaCodes: [] }, 0],
    ['a dimension', { dimensions: { age: '16-24' } }, 3],
    ['two dimensions', { dimensions: { age: '16-24', sex: 'all' } }, 3],
    ['two that never meet', { dimensions: { age: '16-24', industry: 'F' } }, 0],
    ['a part of a code', { dimensions: { age: '16' } }, 0],
    ['an industry', { industries: ['F'] }, 1],
    ['one of several industries', { industries: ['F', 'P', 'Q'] }, 2],
    ['a part of an industry', { industries: ['SIC'] }, 0],
    ['a year', { period: { kind: 'year', year: '2023' } }, 2],
    [
      'a year in which a month ends too',
      { measure: 'employment-rate', areaCodes: [MEDWAY], period: { kind: 'year', year: '2024' } },
      3,
    ],
    [
      'the first day of a period',
      { measure: 'employment-rate', period: { kind: 'date', date: '2023-01-01' } },
      2,
    ],
    [
      'the last day of a period',
      { measure: 'employment-rate', period: { kind: 'date', date: '2023-12-31' } },
      2,
    ],
    [
      'a day in several periods',
      { measure: 'employment-rate', areaCodes: [MEDWAY], period: { kind: 'date', date: '2024-12-05' } },
      3,
    ],
    ['another release', { releaseIds: [2] }, 2],
    ['several releases', { releaseIds: [1, 2] }, 14],
    ['the latest of each series', { period: { kind: 'latest' } }, 7],
  ])('holds those of %s', async (_about, filter, total) => {
    const found = await list(filter);
    expect(found.total).toBe(total);
    expect(found.told).toHaveLength(total);
  });

  it('holds the latest of each series: the one that ends last and began last', async () => {
    expect((await list({ measure: 'employment-rate', period: { kind: 'latest' } })).told).toEqual([
      'employment-rate E06000035 December 2024 99',
      'employment-rate E06000035 2024 124',
      'employment-rate E07000105 2021 50',
      'employment-rate E10000016 2024 75',
    ]);
  });

  it('says where in the archive each stands', async () => {
    const { observations } = await listObservations(db, { ...ANY, measure: 'pay' }, { page: 1, pageSize: 9 });
    expect(observations).toEqual([{ ...FULL, releaseId: 1, retrievalSequence: 1, locator: 'row 13' }]);
  });
});

describe('one figure', () => {
  const KEY = {
    measure: 'employment-rate',
    areaCodes: [MEDWAY],
    dimension: '',
    start: '2024-01-01',
    end: '2024-12-31',
  } as const;

  it('is found by its key, with its place in the archive', async () => {
    expect(await findFigure(db, 1, KEY)).toEqual({
      ...rate(MEDWAY, 2024, 24),
      releaseId: 1,
      retrievalSequence: 1,
      locator: 'row 4',
    });
  });

  it.each([
    ['release', 9, KEY],
    ['measure', 1, { ...KEY, measure: 'pay-per-day' }],
    ['area', 1, { ...KEY, areaCodes: ['E12000008' as const] }],
    ['dimension', 1, { ...KEY, dimension: 'age=16-24' }],
    ['first day', 1, { ...KEY, start: '2024-01-02' }],
    ['last day', 1, { ...KEY, end: '2024-12-30' }],
  ])('is not found under another %s', async (_about, releaseId, key) => {
    expect(await findFigure(db, releaseId, key)).toBeNull();
  });

  it('comes from the first of the codes that has it', async () => {
    const of = async (areaCodes: readonly AreaCode[]) =>
      (await findFigure(db, 1, { ...KEY, areaCodes }))?.value;
    expect(await of([KENT, MEDWAY])).toBe(75);
    expect(await of([MEDWAY, KENT])).toBe(24);
    expect(await of([FORMER, KENT])).toBe(75);
  });
});

it('the dimensions of a measure are each told once', async () => {
  expect(await listDimensions(db, [1, 2], 'employment-rate', 9)).toEqual([{ age: '16-24', sex: 'all' }]);
  expect(await listDimensions(db, [1], 'employment', 9)).toEqual([{ industry: 'F' }, { industry: 'P' }]);
  expect(await listDimensions(db, [1], 'employment', 1)).toEqual([{ industry: 'F' }]);
  expect(await listDimensions(db, [2], 'employment', 9)).toEqual([]);
});

it('the codes of a dimension are each told once, in order', async () => {
  expect(await listDimensionCodes(db, [1, 2], 'employment', 'industry')).toEqual(['F', 'P']);
  expect(await listDimensionCodes(db, [1, 2], 'employment-rate', 'sex')).toEqual(['all']);
  expect(await listDimensionCodes(db, [1], 'employment', 'age')).toEqual([]);
});

it('a measure has figures for a set of dimensions or has none', async () => {
  expect(await hasDimension(db, [1], 'employment-rate', 'age=16-24;sex=all')).toBe(true);
  expect(await hasDimension(db, [1], 'employment-rate', '')).toBe(true);
  expect(await hasDimension(db, [1], 'employment-rate', 'age=16-24')).toBe(false);
  expect(await hasDimension(db, [1], 'employment', '')).toBe(false);
});
