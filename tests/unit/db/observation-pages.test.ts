/** Whatever is asked for, numbered pages and cursors give the same list, of any length: every figure that matches, once, in order. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { StoredObservation } from '../../../src/db/repositories/editions/figures.ts';
import {
  type FigurePlace,
  listObservations,
  MOST_FIGURES_COUNTED,
} from '../../../src/db/repositories/editions/observation-listing.ts';
import type { ObservationFilter, PeriodChoice } from '../../../src/db/repositories/editions/series-groups.ts';
import { dimensionKey, type Observation } from '../../../src/domain/observation.ts';
import { monthPeriod, yearPeriod } from '../../../src/domain/period.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { inventObservation } from '../../support/invented-observation.ts';
import { seedRelease } from '../../support/seed-database.ts';

const AREAS = ['E06000001', 'E06000002', 'E06000003', 'E06000035', 'E10000016'] as const;
const db = openSqlite({ file: ':memory:' });

/** Many series of one measure in one area, a few of others, gaps in years and areas. */
function figuresOf(measure: string, sexes: readonly string[], occupations: number): Observation[] {
  return AREAS.flatMap((areaCode, area) =>
    sexes.flatMap((sex) =>
      Array.from({ length: occupations }, (_, occupation) => occupation)
        .filter((occupation) => (occupation + area) % 4 !== 0)
        .flatMap((occupation) =>
          [2021, 2022, 2023, 2024]
            .filter((year) => (year + occupation + area) % 3 !== 0)
            .map((year) =>
              inventObservation({
                measure,
                areaCode,
                period: yearPeriod(year),
                dimensions:
                  sex === ''
                    ? { occupation: `${1000 + occupation}` }
                    : { sex, occupation: `${1000 + occupation}` },
                value: year,
              }),
            ),
        ),
    ),
  );
}

const RELEASES: readonly (readonly Observation[])[] = [
  [...figuresOf('pay', ['all', 'male'], 120), ...figuresOf('hours', ['female'], 7)],
  // The same measure from another source, of which some series are the same and newer or older.
  [
    ...figuresOf('pay', ['male', 'female'], 9).map((each) => ({ ...each, period: monthPeriod(2022, 7) })),
    inventObservation({ measure: 'rate', areaCode: 'E06000035', period: yearPeriod(2019), dimensions: {} }),
  ],
];
const held: StoredObservation[] = [];

beforeAll(async () => {
  for (const [at, observations] of RELEASES.entries()) {
    const names = new Set<string>();
    const once = observations.filter((each) => {
      const name = `${each.measure}|${each.areaCode}|${dimensionKey(each.dimensions)}|${each.period.label}`;
      return !names.has(name) && names.add(name);
    });
    await seedRelease(db, {
      releaseId: at + 1,
      sourceId: at === 0 ? 'made-up/one' : 'made-up/two',
      retrievedAt: '2026-08-01T05:00:00.000Z',
      observations: once,
    });
    for (const [row, each] of once.entries())
      held.push({ ...each, releaseId: at + 1, retrievalSequence: 1, locator: `row ${row + 1}` });
  }
});

const ANY: ObservationFilter = {
  releaseIds: [1, 2],
  measure: null,
  areaCodes: null,
  dimensions: {},
  industries: null,
  period: { kind: 'all' },
};

const nameOf = ({ measure, areaCode, dimensions, period, releaseId }: StoredObservation): string =>
  [measure, areaCode, dimensionKey(dimensions), period.end, period.start, releaseId].join('|');

function isAsked(each: StoredObservation, filter: ObservationFilter): boolean {
  const { measure, areaCodes, dimensions, releaseIds } = filter;
  return (
    releaseIds.includes(each.releaseId) &&
    (measure === null || each.measure === measure) &&
    (areaCodes === null || areaCodes.includes(each.areaCode)) &&
    Object.entries(dimensions).every(([name, code]) => each.dimensions[name] === code)
  );
}

function isOfPeriod(
  each: StoredObservation,
  period: PeriodChoice,
  others: readonly StoredObservation[],
): boolean {
  const { start, end } = each.period;
  switch (period.kind) {
    case 'all':
      return true;
    case 'year':
      return end.slice(0, 4) === period.year;
    case 'date':
      return start <= period.date && end >= period.date;
    case 'latest':
      return others.every(
        (other) =>
          other.measure !== each.measure ||
          other.areaCode !== each.areaCode ||
          dimensionKey(other.dimensions) !== dimensionKey(each.dimensions) ||
          `${other.period.end}${other.period.start}` <= `${end}${start}`,
      );
    default:
      return period satisfies never;
  }
}

/** The list as the whole of what is held says, without any table that counts. */
function expected(filter: ObservationFilter): string[] {
  const asked = held.filter((each) => isAsked(each, filter));
  const newestFirst = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0);
  return asked
    .filter((each) => isOfPeriod(each, filter.period, asked))
    .map((each) => ({
      name: nameOf(each),
      series: `${each.measure}|${each.areaCode}|${dimensionKey(each.dimensions)}`,
      period: `${each.period.end}${each.period.start}${each.releaseId}`,
    }))
    .sort((a, b) => -newestFirst(a.series, b.series) || newestFirst(a.period, b.period))
    .map(({ name }) => name);
}

const SIZE = 37;

async function walk(filter: ObservationFilter): Promise<string[]> {
  const names: string[] = [];
  let after: FigurePlace | null = null;
  for (;;) {
    const wish: Parameters<typeof listObservations>[2] =
      after === null ? { page: 1, pageSize: SIZE } : { after, pageSize: SIZE };
    const found = await listObservations(db, filter, wish);
    names.push(...found.observations.map(nameOf));
    if (found.next === null) return names;
    after = found.next;
  }
}

async function pages(
  filter: ObservationFilter,
): Promise<{ names: string[]; total: number; isTotalCapped: boolean }> {
  const first = await listObservations(db, filter, { page: 1, pageSize: SIZE });
  const names = first.observations.map(nameOf);
  for (let page = 2; (page - 1) * SIZE < first.total; page += 1)
    names.push(...(await listObservations(db, filter, { page, pageSize: SIZE })).observations.map(nameOf));
  return { names, total: first.total, isTotalCapped: first.isTotalCapped };
}

const FILTERS: Readonly<Record<string, Partial<ObservationFilter>>> = {
  everything: {},
  'one release': { releaseIds: [1] },
  'a measure': { measure: 'pay' },
  'a measure of one release': { measure: 'pay', releaseIds: [1] },
  'an area': { areaCodes: ['E06000003', 'E06000035'] },
  'an area of one release': { areaCodes: ['E06000003'], releaseIds: [1] },
  'a code that many have': { dimensions: { sex: 'male' } },
  'a code that few have': { dimensions: { occupation: '1005' } },
  'two codes': { measure: 'pay', dimensions: { sex: 'male', occupation: '1005' } },
  'two codes that never meet': { dimensions: { sex: 'female', occupation: '1050' } },
  'a code in an area': { areaCodes: ['E10000016'], dimensions: { sex: 'all' } },
};
const PERIODS: readonly PeriodChoice[] = [
  { kind: 'latest' },
  { kind: 'all' },
  { kind: 'year', year: '2022' },
  { kind: 'date', date: '2022-07-15' },
];

describe.each(Object.entries(FILTERS))('%s', (_, asked) => {
  it.each(PERIODS)('$kind', async (period) => {
    const filter = { ...ANY, ...asked, period };
    const names = expected(filter);
    expect(await walk(filter)).toEqual(names);
    const numbered = await pages(filter);
    expect(numbered.isTotalCapped).toBe(numbered.total < names.length);
    expect(numbered.total).toBe(numbered.isTotalCapped ? MOST_FIGURES_COUNTED : names.length);
    const reached = Math.min(names.length, Math.ceil(numbered.total / SIZE) * SIZE);
    expect(numbered.names).toEqual(names.slice(0, reached));
  });
});

it('totals are exact however long the list, unless a code is asked for or releases share the latest', async () => {
  const isCapped = async (filter: Partial<ObservationFilter>) =>
    (await listObservations(db, { ...ANY, ...filter }, { page: 1, pageSize: 1 })).isTotalCapped;
  expect(expected(ANY).length).toBeGreaterThan(2 * MOST_FIGURES_COUNTED);
  expect(await isCapped({})).toBe(false);
  expect(await isCapped({ dimensions: { sex: 'male' } })).toBe(true);
});

it('a cursor of a figure that is gone goes on where it would have been', async () => {
  const filter = { ...ANY, period: { kind: 'latest' } } as const;
  const gone: FigurePlace = {
    measure: 'pay',
    areaCode: 'E06000002',
    dimension: 'occupation=1001;sex=b',
    end: '2020-01-01',
    start: '2020-01-01',
    releaseId: 7,
  };
  const { observations } = await listObservations(db, filter, { after: gone, pageSize: 1 });
  const key = ({ measure, areaCode, dimensions }: StoredObservation) =>
    `${measure}|${areaCode}|${dimensionKey(dimensions)}`;
  const [next] = observations.map(key);
  const first = held
    .map(key)
    .filter((each) => each > 'pay|E06000002|occupation=1001;sex=b')
    .sort()[0];
  expect(next).toBe(first);
});
