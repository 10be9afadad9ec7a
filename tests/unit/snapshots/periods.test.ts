/** Which earlier period a figure may be set beside, and what a projection is set beside. */
import { describe, expect, it } from 'vitest';
import type { Area } from '../../../src/domain/area.ts';
import { dayPeriod, monthPeriod, type Period, yearPeriod } from '../../../src/domain/period.ts';
import {
  begunPeriod,
  draftFigure,
  earlierPeriod,
  newestPeriod,
  type Wanted,
} from '../../../src/snapshots/columns/draft.ts';
import { createFigureTable, type Place } from '../../../src/snapshots/columns/place.ts';

const area: Area = {
  code: 'E1',
  name: 'Here',
  slug: 'here',
  level: 'district',
  parents: [],
  districts: null,
  startYear: null,
  endYear: null,
  otherNames: [],
  formerCodes: [],
  successors: [],
};
const wanted: Wanted = { measure: 'made-up', isAdditive: false, parts: [{}], partsInWords: null };

function placeWith(periods: readonly Period[]): Place {
  const observations = periods.map((period) => ({
    measure: 'made-up',
    areaCode: area.code,
    period,
    dimensions: {},
    value: 1,
    status: 'normal' as const,
    statusReason: null,
    lower95: null,
    upper95: null,
    coefficientOfVariation: null,
    note: null,
    releaseId: 1,
  }));
  return {
    area,
    countryName: 'England',
    figures: createFigureTable(area, observations),
    adverts: [],
    posted: [],
    members: [],
  };
}

const span = (start: string, end: string): Period => ({ start, end, label: `${start} to ${end}` });

describe('earlierPeriod', () => {
  it.each([
    ['the year before', [yearPeriod(2023), yearPeriod(2024)], yearPeriod(2024), yearPeriod(2023)],
    [
      'an older year when one is missing',
      [yearPeriod(2021), yearPeriod(2024)],
      yearPeriod(2024),
      yearPeriod(2021),
    ],
    [
      'the same month of another year, for months have seasons',
      [monthPeriod(2025, 3), monthPeriod(2026, 1), monthPeriod(2026, 2), monthPeriod(2026, 3)],
      monthPeriod(2026, 3),
      monthPeriod(2025, 3),
    ],
    ['no other month', [monthPeriod(2026, 2), monthPeriod(2026, 3)], monthPeriod(2026, 3), null],
    [
      'no year that overlaps',
      [span('2024-10-01', '2025-09-30'), span('2025-01-01', '2025-12-31')],
      span('2025-01-01', '2025-12-31'),
      null,
    ],
    [
      'the same quarter’s year of a rolling survey',
      [span('2022-10-01', '2023-09-30'), span('2023-07-01', '2024-06-30'), span('2023-10-01', '2024-09-30')],
      span('2023-10-01', '2024-09-30'),
      span('2022-10-01', '2023-09-30'),
    ],
    ['no period of another length', [monthPeriod(2025, 1), yearPeriod(2026)], yearPeriod(2026), null],
    [
      'a reference day that moved',
      [dayPeriod('2024-04-24'), dayPeriod('2025-04-30')],
      dayPeriod('2025-04-30'),
      dayPeriod('2024-04-24'),
    ],
  ] as const)('is %s', (_about, held, later, earlier) => {
    expect(earlierPeriod(placeWith(held), wanted, later)).toEqual(earlier);
  });
});

describe('begunPeriod', () => {
  const years = [2020, 2025, 2026, 2027, 2030, 2035].map((year) => yearPeriod(year));
  it('is the newest that has begun, so that an outlook begins now', () => {
    expect(begunPeriod(placeWith(years), wanted, yearPeriod(2035), '2026-11-20')).toEqual(yearPeriod(2026));
    expect(begunPeriod(placeWith(years.slice(2)), wanted, yearPeriod(2035), '2025-11-20')).toBeNull();
  });
});

describe('a series that two sources give', () => {
  const given = (releaseId: number, period: Period, value: number) => ({
    measure: 'made-up',
    areaCode: area.code,
    period,
    dimensions: {},
    value,
    status: 'normal' as const,
    statusReason: null,
    lower95: null,
    upper95: null,
    coefficientOfVariation: null,
    note: null,
    releaseId,
  });
  const [fetched, imported] = [1, 2];

  it.each([
    ['fetched first', [given(fetched, yearPeriod(2024), 10), given(imported, yearPeriod(2024), 11)]],
    ['imported first', [given(imported, yearPeriod(2024), 11), given(fetched, yearPeriod(2024), 10)]],
  ])('keeps the fetched figure, once, whichever is read first: %s', (_order, observations) => {
    const figures = createFigureTable(area, observations, new Set([imported]));
    const place: Place = { area, countryName: 'England', figures, adverts: [], posted: [], members: [] };
    expect(figures.list('made-up', {}).map(({ value }) => value)).toEqual([10]);
    expect(draftFigure(place, wanted, yearPeriod(2024))).toMatchObject({ value: 10, releaseIds: [fetched] });
  });

  it('takes a newer period from an import, and says whose it is', () => {
    const observations = [given(fetched, yearPeriod(2024), 10), given(imported, yearPeriod(2025), 12)];
    const figures = createFigureTable(area, observations, new Set([imported]));
    const place: Place = { area, countryName: 'England', figures, adverts: [], posted: [], members: [] };
    const newest = newestPeriod(place, wanted);
    expect(newest).toEqual(yearPeriod(2025));
    expect(draftFigure(place, wanted, newest)).toMatchObject({ value: 12, releaseIds: [imported] });
    expect(earlierPeriod(place, wanted, yearPeriod(2025))).toEqual(yearPeriod(2024));
  });
});

describe('a figure of several parts', () => {
  const part = (industry: string, value: number) => ({
    measure: 'made-up',
    areaCode: area.code,
    period: yearPeriod(2025),
    dimensions: { industry },
    value,
    status: 'normal' as const,
    statusReason: null,
    lower95: null,
    upper95: null,
    coefficientOfVariation: null,
    note: null,
    releaseId: 7,
  });
  const figures = createFigureTable(area, [part('a', 3), part('b', 4)]);
  const place: Place = { area, countryName: 'England', figures, adverts: [], posted: [], members: [] };
  const inParts = (isAdditive: boolean, ...industries: readonly string[]): Wanted => ({
    measure: 'made-up',
    isAdditive,
    parts: industries.map((industry) => ({ industry })),
    partsInWords: `${industries.length} industries`,
  });

  it('is their sum where they are counts', () => {
    expect(draftFigure(place, inParts(true, 'a', 'b'), yearPeriod(2025))).toMatchObject({
      value: 7,
      basis: 'summed',
    });
  });

  it('is none where they are rates, medians or indices', () => {
    expect(draftFigure(place, inParts(false, 'a', 'b'), yearPeriod(2025))).toMatchObject({
      value: null,
      status: 'missing',
      reason: 'The figures of the 2 industries are not counts, so they cannot be added up.',
      releaseIds: [],
    });
  });

  it('is the part itself where there is one', () => {
    expect(draftFigure(place, inParts(false, 'b'), yearPeriod(2025))).toMatchObject({
      value: 4,
      basis: 'published',
    });
  });
});
