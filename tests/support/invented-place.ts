/** A place of a snapshot, invented: no figures and no adverts but those that are given. */
import type { Area } from '../../src/domain/area.ts';
import type { AreaIndex } from '../../src/reference/area-index.ts';
import { createFigureTable, type Place } from '../../src/snapshots/columns/place.ts';

export function inventPlace(areas: AreaIndex, area: Area, changes: Partial<Place> = {}): Place {
  return {
    area,
    countryName: areas.parentsOf(area).find(({ level }) => level === 'country')?.name ?? area.name,
    figures: createFigureTable(area, []),
    adverts: [],
    posted: [],
    members: [],
    ...changes,
  };
}
