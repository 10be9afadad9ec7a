import { describe, expect, it } from 'vitest';
import { findSector, sectors } from '../../../src/reference/sectors.ts';
import { sayInsight } from '../../../src/snapshots/claims/insight-words.ts';
import { LEVELS } from '../../../src/snapshots/document/snapshot.ts';
import { growthSeries } from '../../../src/snapshots/growth/projected.ts';
import { expectedGrowth, growthOfSector, shownGrowth } from '../../../src/snapshots/insights/growth.ts';
import { PROJECTED_INDUSTRIES } from '../../../src/snapshots/topics/projected-industries.ts';
import { projectedGroups } from '../../../src/snapshots/topics/sector-groups.ts';
import { sectorFacts } from '../../../src/snapshots/topics/sector-industries.ts';
import {
  projectedAreas as areas,
  KENT,
  projectedRow as rowOf,
  projectedWorld as world,
} from '../../support/projected-place.ts';

const PLAN = areas.all.find(({ level, name }) => level === 'lsip' && name === 'Kent and Medway');

const PROJECTED = {
  construction: [60_000, 64_000],
  education: [70_000, 75_000],
  // By less than two in a hundred: that is about the same.
  'information-technology': [31_000, 31_300],
  'wholesale-and-retail-trade': [90_000, 80_000],
  // Too few to bear an outlook.
  media: [8_000, 30_000],
  '61': [52_000, 60_000],
  '53': [25_000, 26_000],
} as const;

const names = (list: { readonly rows: readonly { readonly name: string }[] } | undefined) =>
  list?.rows.map(({ name }) => name);

describe('what is expected to grow', () => {
  it('lists what gains most jobs first, and leaves out what shrinks, stays or is small', () => {
    const { growth, first } = expectedGrowth([rowOf('here', KENT, PROJECTED)], [], world);
    expect(names(growth?.industries)).toEqual(['Education', 'Construction']);
    expect(names(growth?.jobs)).toEqual(['Caring jobs', 'Building trades']);
    expect(growth?.jobs.rows.map(({ officialName }) => officialName)).toEqual([
      'Caring personal service occupations',
      'Skilled construction and building trades',
    ]);
    expect([first?.name, growth?.from, growth?.to]).toEqual(['Education', '2026', '2035']);
  });

  it('speaks of the area of the skills plan where the place has no figures, by its name', () => {
    const rows = [rowOf('here', KENT, {}), rowOf('skills-area', PLAN?.code ?? KENT, PROJECTED)];
    expect(expectedGrowth(rows, [], world).growth?.areaName).toBe('Kent and Medway');
    expect(expectedGrowth(rows.slice(0, 1), [], world).growth).toBeNull();
  });

  it('names the two jobs of a group that most people here do', () => {
    const { figures } = expectedGrowth([rowOf('here', KENT, PROJECTED)], [], world);
    const [figure] = figures;
    if (figure === undefined) throw new Error('no figure');
    const job = (soc2020: string, name: string, value: number) => ({
      soc2020,
      slug: name,
      name,
      isSeveral: false,
      entry: { level: 2 as const, label: 'School, then training' },
      people: { ...figure, value },
      share: null,
      adverts: null,
      pay: null,
    });
    const jobs = [
      job('6131', 'nursing-auxiliary', 900),
      job('6135', 'care-worker', 5_000),
      job('6116', 'nanny', 20),
      job('5241', 'electrician', 9_000),
    ];
    const rows = expectedGrowth([rowOf('here', KENT, PROJECTED)], jobs, world).growth?.jobs.rows ?? [];
    expect(rows.map((row) => row.jobs.map(({ slug }) => slug))).toEqual([
      ['care-worker', 'nursing-auxiliary'],
      [],
    ]);
  });

  it('shows as many as a level has room for, with their figures and no others', () => {
    const whole = expectedGrowth([rowOf('here', KENT, PROJECTED)], [], world);
    const one = shownGrowth(whole, 1);
    expect([names(one.growth?.industries), one.figures.length]).toEqual([['Education'], 4]);
    expect(shownGrowth(whole, 0)).toMatchObject({ growth: null, figures: [] });
  });

  it('reads every industry and every kind of job of the model', () => {
    expect(growthSeries()).toHaveLength(22 + 26);
  });
});

const NEAREST = {
  ...PROJECTED,
  'real-estate': [14_500, 15_200],
  'health-and-social-work': [112_000, 118_000],
  agriculture: [10_600, 10_300],
} as const;
const ROWS = [rowOf('here', KENT, NEAREST)];
const nearestTo = (id: string, places = ROWS) => {
  const sector = findSector(id);
  if (sector === null) throw new Error(id);
  return growthOfSector(places, sectorFacts(sector), world);
};

describe('the industries nearest to a sector', () => {
  it('stand on the page of a sector that the model does not tell apart, with the figures of the place’s page', () => {
    expect(names(nearestTo('construction').growth?.industries)).toEqual([
      'Construction',
      'Buying, selling and letting property',
    ]);
    expect(names(nearestTo('care-services').growth?.industries)).toEqual(['Health and social work']);
    expect(nearestTo('care-services').growth?.jobs.rows).toEqual([]);
    const listed = expectedGrowth(ROWS, [], world).growth?.industries.rows.map(({ later }) => later);
    expect(listed).toEqual(
      expect.arrayContaining(
        nearestTo('health-and-science')
          .figures.map(({ id }) => id)
          .slice(0, 1),
      ),
    );
  });

  it('are told when they shrink too, and not when they are small', () => {
    expect(names(nearestTo('agriculture').growth?.industries)).toEqual(['Farming, forestry and fishing']);
    expect(nearestTo('creative-and-design').growth).toBeNull();
  });

  it('are left out where the sector is one of the model’s own, which is said as such', () => {
    expect(nearestTo('education-and-early-years').growth).toBeNull();
    expect(nearestTo('protective-services').growth).toBeNull();
  });

  it('are those of the area of the skills plan where the place has none', () => {
    const wider = [rowOf('here', KENT, {}), rowOf('skills-area', PLAN?.code ?? KENT, NEAREST)];
    expect(nearestTo('digital', wider).growth?.areaName).toBe('Kent and Medway');
  });

  it('leave no industry that a place’s page can list without a sector’s page that has it too', () => {
    const held = new Set(
      sectors.flatMap((sector) => {
        const facts = sectorFacts(sector);
        const all = Object.fromEntries(
          PROJECTED_INDUSTRIES.map(({ slug }) => [slug, [20_000, 30_000] as const]),
        );
        const own = growthOfSector([rowOf('here', KENT, all)], facts, world).growth?.industries.rows ?? [];
        return [...own.map(({ name }) => name), ...projectedGroups(facts)];
      }),
    );
    const lost = PROJECTED_INDUSTRIES.filter(({ name, slug }) => !held.has(name) && !held.has(slug));
    expect(lost.map(({ name }) => name)).toEqual([]);
  });
});

it.each(LEVELS)(
  'says at %s the longest industry of the longest place in sentences of 25 words at most (W1)',
  (level) => {
    const places = areas.all.filter((area) => area.level === 'lsip').map(({ name }) => name);
    const years = { from: '2026', to: '2035', first: '100,000', last: '110,000' };
    const long = places.flatMap((there) =>
      PROJECTED_INDUSTRIES.flatMap(({ name }) => {
        const parts = { ...years, there, sector: `in ${name.toLowerCase()}` };
        const said = sayInsight({ form: 'growth-of-all', parts }, level);
        return said.split(/(?<=[.]) (?=[A-Z])/).filter((each) => each.split(' ').length > 25);
      }),
    );
    expect([places.length > 30, long]).toEqual([true, []]);
  },
);
