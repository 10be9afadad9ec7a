/** The places that the jobs of an area are read from, while an edition is built: each is read once. */
import type { Database } from '../../db/database.ts';
import {
  listMeasureReleases,
  listSeriesFigures,
  type WantedSeries,
} from '../../db/repositories/editions/series-figures.ts';
import { type Area, figureCodes } from '../../domain/area.ts';
import type { AreaIndex } from '../../reference/area-index.ts';
import { occupations } from '../../reference/occupations.ts';
import { areasAround, districtsWithin, ENGLAND_AND_WALES } from '../../snapshots/columns/job-areas.ts';
import { createFigureTable, type Place } from '../../snapshots/columns/place.ts';
import type { EditionWorld } from '../../snapshots/edition-world.ts';
import { commonJobSeries, insightSeries } from '../../snapshots/insights/people-column.ts';
import type { SectorFacts } from '../../snapshots/topics/sector-industries.ts';

/** The newest period alone: what is said of a job is never compared in time here. */
const PERIODS = 1;

type LoadJobPlaces = (area: Area) => Promise<Place[]>;

export async function createJobPlaceLoader(
  db: Database,
  areas: AreaIndex,
  world: EditionWorld,
  releaseIds: readonly number[],
  imported: ReadonlySet<number>,
  sectors: readonly SectorFacts[],
): Promise<LoadJobPlaces> {
  const { counts, pay, people } = await wantedJobSeries(db, world, releaseIds, sectors);
  if (counts.length + pay.length === 0) return () => Promise.resolve([]);
  const read = createPlaceReader(db, areas, imported);
  /** Of regions and countries, which many areas stand in: a few dozen. */
  const kept = new Map<string, Promise<Place[]>>();
  const widerPlace = (area: Area): Promise<Place[]> => {
    // Of the nations that a census is published for, the jobs that people do stand in for a part of which nobody counts them.
    const wanted = area.code === ENGLAND_AND_WALES ? [...counts, ...pay] : pay;
    const known = kept.get(area.code) ?? read([area], wanted, []);
    kept.set(area.code, known);
    return known;
  };
  return async (area) => {
    // Where publishers give no figure of the place as a whole, it is added up from those of its districts.
    const members = await read(districtsWithin(area, areas), [...counts, ...people], []);
    const here = await read([area], [...counts, ...pay], members);
    const wider = areasAround(area, areas).filter(({ role }) => role !== 'here' && role !== 'skills-area');
    return [...here, ...(await Promise.all(wider.map((each) => widerPlace(each.area)))).flat()];
  };
}

/** How many people and adverts each job has, what it pays, and of districts the people of each sector, in each release that has such figures. */
async function wantedJobSeries(
  db: Database,
  { measures }: EditionWorld,
  releaseIds: readonly number[],
  sectors: readonly SectorFacts[],
): Promise<{ counts: WantedSeries[]; pay: WantedSeries[]; people: WantedSeries[] }> {
  const { counts, pay } = commonJobSeries(occupations, (id) => measures.get(id)?.isAdditive ?? false);
  const people = insightSeries(sectors, measures);
  const names = new Set(
    [...counts, ...pay, ...people].map(({ measure }) => measure).filter((id) => measures.has(id)),
  );
  const held = await listMeasureReleases(db, releaseIds, [...names]);
  const wantedOf = (series: typeof counts): WantedSeries[] =>
    series.flatMap(({ measure, dimension }) =>
      held
        .filter((each) => each.measure === measure)
        .map(({ releaseId }) => ({ releaseId, measure, dimension, periods: PERIODS })),
    );
  const counted = new Set(counts.map(({ measure, dimension }) => `${measure}|${dimension}`));
  return {
    counts: wantedOf(counts),
    pay: wantedOf(pay),
    people: wantedOf(people.filter(({ measure, dimension }) => !counted.has(`${measure}|${dimension}`))),
  };
}

/** Reads the series of some areas in one question to the database. */
function createPlaceReader(db: Database, areas: AreaIndex, imported: ReadonlySet<number>) {
  return async (
    places: readonly Area[],
    wanted: readonly WantedSeries[],
    members: readonly Place[],
  ): Promise<Place[]> => {
    if (places.length === 0) return [];
    const figures = await listSeriesFigures(db, wanted, places.flatMap(figureCodes));
    const byArea = Map.groupBy(figures, ({ areaCode }) => areaCode);
    return places.map((area) => ({
      area,
      countryName: areas.parentsOf(area).find(({ level }) => level === 'country')?.name ?? area.name,
      figures: createFigureTable(
        area,
        figureCodes(area).flatMap((code) => byArea.get(code) ?? []),
        imported,
      ),
      adverts: [],
      posted: [],
      members,
    }));
  };
}
