/** The figures of places while an edition is built: those that were read last are kept, because neighbours share them. */
import type { Database } from '../../db/database.ts';
import {
  type HeldObservation,
  listHeldFigures,
  type WantedSeries,
} from '../../db/repositories/editions/series-figures.ts';
import { type Area, figureCodes } from '../../domain/area.ts';
import type { AreaIndex } from '../../reference/area-index.ts';
import { createFigureTable, type Place } from '../../snapshots/columns/place.ts';
import { recallByArea, type SharedReadings } from './shared-readings.ts';

/** In the order of the areas. */
export type ReadPlaces = (areas: readonly Area[]) => Promise<Place[]>;

export interface PlaceFigureReading {
  readonly db: Database;
  readonly areas: AreaIndex;
  readonly shared: SharedReadings;
  /** Releases of sources that are never fetched. */
  readonly imported: ReadonlySet<number>;
}

/**
 * Places with their figures alone, without adverts and members; all that are asked for in one question to the database. What wide places
 * have is shared under the name.
 */
export function createPlaceFigureReader(
  { db, areas, shared, imported }: PlaceFigureReading,
  name: string,
  wanted: readonly WantedSeries[],
): ReadPlaces {
  const readFigures = async (places: readonly Area[]): Promise<Map<string, readonly HeldObservation[]>> => {
    const figures = await listHeldFigures(db, wanted, places.flatMap(figureCodes));
    const byCode = Map.groupBy(figures, ({ areaCode }) => areaCode);
    return new Map(
      places.map((area) => [area.code, figureCodes(area).flatMap((code) => byCode.get(code) ?? [])]),
    );
  };
  return async (places) => {
    const figures = await recallByArea(shared, name, places, readFigures);
    return places.map((area) => ({
      area,
      countryName: countryNameOf(area, areas),
      figures: createFigureTable(area, figures.get(area.code) ?? [], imported),
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
