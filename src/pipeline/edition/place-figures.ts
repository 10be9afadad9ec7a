/** The figures of places while an edition is built: those that were read last are kept, because neighbours share them. */
import type { Database } from '../../db/database.ts';
import { listHeldFigures, type WantedSeries } from '../../db/repositories/editions/series-figures.ts';
import { type Area, figureCodes } from '../../domain/area.ts';
import type { AreaIndex } from '../../reference/area-index.ts';
import { createFigureTable, type Place } from '../../snapshots/columns/place.ts';

/** In the order of the areas. */
export type ReadPlaces = (areas: readonly Area[]) => Promise<Place[]>;

/** Places with their figures alone, without adverts and members; all that are asked for in one question to the database. */
export function createPlaceReader(
  db: Database,
  areas: AreaIndex,
  wanted: readonly WantedSeries[],
  imported: ReadonlySet<number>,
): ReadPlaces {
  return async (places) => {
    if (places.length === 0) return [];
    const figures = await listHeldFigures(db, wanted, places.flatMap(figureCodes));
    const byArea = Map.groupBy(figures, ({ areaCode }) => areaCode);
    return places.map((area) => ({
      area,
      countryName: countryNameOf(area, areas),
      figures: createFigureTable(
        area,
        figureCodes(area).flatMap((code) => byArea.get(code) ?? []),
        imported,
      ),
      adverts: [],
      posted: [],
      members: [],
    }));
  };
}

function countryNameOf(area: Area, areas: AreaIndex): string {
  return areas.parentsOf(area).find(({ level }) => level === 'country')?.name ?? area.name;
}

/** Reads what is not kept; keeps so many of those that were used last. */
export function keepPlaces(readPlaces: ReadPlaces, most: number): ReadPlaces {
  const kept = new Map<string, Place>();
  return async (wanted) => {
    // Taken at once: whoever reads the missing ones may push these out.
    const held = wanted.flatMap(({ code }) => kept.get(code) ?? []);
    const missing = wanted.filter(({ code }) => !kept.has(code));
    const read = [...held, ...(await readPlaces(missing))];
    const found = new Map(read.map((place) => [place.area.code, place]));
    const places = wanted.flatMap(({ code }) => found.get(code) ?? []);
    for (const place of places) {
      // Back to the young end: the map is in order of last use.
      kept.delete(place.area.code);
      kept.set(place.area.code, place);
    }
    for (const code of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(code);
    }
    return places;
  };
}

/** Each series of a release once, with as many periods as anybody wants of it. */
export function distinctSeries(wanted: readonly WantedSeries[]): WantedSeries[] {
  const found = new Map<string, WantedSeries>();
  for (const each of wanted) {
    const key = `${each.releaseId}|${each.measure}|${each.dimension}`;
    const known = found.get(key);
    if (known === undefined || known.periods < each.periods) found.set(key, each);
  }
  return [...found.values()];
}
