/** What maps of districts are drawn from. */
import { load } from 'cheerio';
import { expect, it } from 'vitest';
import type { AreaCode } from '../../../src/domain/area.ts';
import { createAreaIndex } from '../../../src/reference/areas.ts';
import { allSectors, sectors } from '../../../src/reference/sectors.ts';
import { createFigureTable, type Place } from '../../../src/snapshots/columns/place.ts';
import { districtSharesOf } from '../../../src/snapshots/insights/district-shares.ts';
import { peopleColumn } from '../../../src/snapshots/insights/people-column.ts';
import { PEOPLE } from '../../../src/snapshots/occupation/questions.ts';
import { sectorFacts } from '../../../src/snapshots/topics/sector-industries.ts';
import { shareMap } from '../../../src/views/parts/district-map.ts';
import { jobFigure, jobMeasures } from '../../support/job-figures.ts';

const areas = createAreaIndex([]);
const CENSUS = { start: '2021-03-21', end: '2021-03-21', label: 'Census 2021' } as const;
const world = {
  asAt: '2026-11-28T09:00:00.000Z',
  isDemonstration: false,
  measures: new Map(jobMeasures.map((each) => [each.id, each])),
  releases: new Map(),
  sources: new Map(),
};
const whole = sectorFacts(allSectors);
const construction = sectors.map(sectorFacts).find(({ id }) => id === 'construction') ?? whole;
const series = peopleColumn(construction, world.measures)?.series ?? [];

/** `people`: who do jobs of the sector, of 1,000 in work; null where the census has nothing. */
function district(code: AreaCode, people: number | null): Place {
  const area = areas.find(code);
  if (area === null) throw new Error(code);
  const figures =
    people === null
      ? []
      : [
          jobFigure(PEOPLE, code, CENSUS, {}, 1000),
          ...series.map((dimensions, at) =>
            jobFigure(PEOPLE, code, CENSUS, dimensions, at === 0 ? people : 0),
          ),
        ];
  return {
    area,
    countryName: 'England',
    figures: createFigureTable(area, figures),
    adverts: [],
    posted: [],
    members: [],
  };
}

const sharesOf = (districts: readonly Place[]) =>
  districtSharesOf('Kent', districts, whole, world, (work) => work)(construction).shares;

it('gives each district its share, the largest first and those without a figure last', () => {
  const shares = sharesOf([
    district('E07000105', null),
    district('E07000106', 60),
    district('E07000108', 90),
    district('E07000114', 75),
  ]);
  expect(shares?.rows.map(({ areaName, perThousand }) => [areaName, perThousand])).toEqual([
    ['Dover', 90],
    ['Thanet', 75],
    ['Canterbury', 60],
    ['Ashford', null],
  ]);
  expect(shares?.caption).toContain('each district of Kent');
});

it('has no map of two districts, nor where fewer than three are known', () => {
  expect(sharesOf([district('E07000106', 60), district('E07000108', 90)])).toBeNull();
  expect(
    sharesOf([district('E07000105', null), district('E07000106', 60), district('E07000108', 90)]),
  ).toBeNull();
});

it('says in words, and in a table, all that it draws', () => {
  const shares = sharesOf([district('E07000106', 60), district('E07000108', 90), district('E07000114', 75)]);
  if (shares === null) throw new Error('There is no map');
  const map = shareMap(shares);
  const page = load(String(map));
  expect(page('svg').attr('aria-hidden')).toBe('true');
  expect(page('.shades').text()).toContain('Dover');
  expect(
    page('tbody tr')
      .toArray()
      .map((row) => page(row).text()),
  ).toEqual(['Dover90', 'Thanet75', 'Canterbury60']);
});
