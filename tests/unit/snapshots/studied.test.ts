/** What people in a sector's industry had studied: a table of the places that have one, and nothing where none has. */
import { describe, expect, it } from 'vitest';
import type { AreaCode } from '../../../src/domain/area.ts';
import type { SectorId } from '../../../src/domain/classification.ts';
import { measures } from '../../../src/measures/registry.ts';
import { createAreaIndex } from '../../../src/reference/areas.ts';
import { sectors } from '../../../src/reference/sectors.ts';
import { createFigureTable } from '../../../src/snapshots/columns/place.ts';
import type { PlaceRole } from '../../../src/snapshots/document/snapshot.ts';
import { fillTopic, isAnswerable, toTable } from '../../../src/snapshots/table.ts';
import { LEVEL_PLANS } from '../../../src/snapshots/topics/levels.ts';
import { sectorFacts } from '../../../src/snapshots/topics/sector-industries.ts';
import { topicsOf } from '../../../src/snapshots/topics/topics.ts';
import { inventObservation } from '../../support/invented-observation.ts';

const areas = createAreaIndex([]);
const PERIOD = { start: '2018-04-06', end: '2019-04-05', label: '2018-19' };
const SOUTH_EAST: AreaCode = 'E12000008';
const ROLES: readonly (readonly [PlaceRole, AreaCode])[] = [
  ['here', 'E06000035'],
  ['region', SOUTH_EAST],
  ['country', 'E92000001'],
];

function topic(id: SectorId, nation: string) {
  const sector = sectors.find((each) => each.id === id);
  if (!sector) throw new Error(id);
  const facts = new Map(measures.map((each) => [each.id, each]));
  const found = topicsOf(sectorFacts(sector), facts, [], '2026-11-20T09:00:00Z', nation);
  return found.find((each) => each.id === 'studied') ?? null;
}

function filled(industry: string) {
  const asked = topic('construction', 'England');
  if (asked === null) throw new Error('Construction has a main industry');
  const rows = ROLES.flatMap(([role, code]) => {
    const area = areas.find(code);
    if (area === null) return [];
    const figures = ['employees-at-25-to-30-share', 'pay-at-25-to-30'].map((measure) => ({
      ...inventObservation({
        measure,
        areaCode: code,
        period: PERIOD,
        dimensions: { 'industry-group': industry, level: '3' },
        value: measure === 'pay-at-25-to-30' ? 29_100 : 39.4,
      }),
      releaseId: 1,
    }));
    const own = code === SOUTH_EAST ? figures : [];
    return [
      {
        role,
        place: {
          area,
          countryName: 'England',
          figures: createFigureTable(area, own),
          adverts: [],
          posted: [],
          members: [],
        },
      },
    ];
  });
  return fillTopic(asked, rows, new Map());
}

describe('what people in the industry had studied', () => {
  it('is a table of the places that have figures, with the industry, the place and the year said', () => {
    const found = filled('construction');
    const plan = LEVEL_PLANS.find(({ level }) => level === 'ks4');
    if (!plan) throw new Error('There is a plan for pupils');
    expect(isAnswerable(found)).toBe(true);
    const table = toTable(found, plan);
    expect(table.title).toBe('What had people of 25 to 30 in construction studied?');
    expect(table.caption).toBe(
      'Employees aged 25 to 30 in construction: the level that they reached, and middle pay in a year: South East, 2018-19',
    );
    expect(table.rows.map(({ areaName }) => areaName)).toEqual(['South East']);
    expect(plan.tables).toContain('studied');
  });

  it('is left out where no place has a figure, and is no gap', () => {
    expect(isAnswerable(filled('education'))).toBe(false);
  });

  it('is asked of sectors with one industry alone, and claims nothing', () => {
    expect(topic('hair-and-beauty', 'England')).toBeNull();
    expect(topic('construction', 'Wales')?.columns).toEqual([]);
    expect(topic('construction', 'England')?.columns.map(({ label }) => label)).toEqual([
      'Reached level 2',
      'Pay, level 2',
      'Reached level 3',
      'Pay, level 3',
      'Reached level 6 (degree)',
      'Pay, level 6 (degree)',
    ]);
    expect(topic('construction', 'England')?.columns.some(({ isClaimed }) => isClaimed)).toBe(false);
  });
});
