/** Places with the figures that documents about jobs read, from the current releases, in one question to the database. */
import {
  type HeldObservation,
  listMeasureReleases,
  listSeriesFigures,
} from '../../db/repositories/editions/series-figures.ts';
import { type Area, figureCodes } from '../../domain/area.ts';
import { createFigureTable, importedReleases, type Place } from '../../snapshots/columns/place.ts';
import type { OccupationWorld } from '../../snapshots/occupation/build.ts';
import type { OccupationSeries } from '../../snapshots/occupation/questions.ts';
import type { RouteDeps } from '../answers/deps.ts';
import type { Publication } from '../answers/publication.ts';
import { releaseFacts } from './release-facts.ts';

/** Of most series one period may be newer here than there; projections run from years past to years ahead. */
const PERIODS_READ = 3;
const PROJECTED_PERIODS_READ = 30;

/** What documents of this moment share. */
export async function jobWorld(deps: RouteDeps, publication: Publication): Promise<OccupationWorld> {
  return {
    asAt: deps.clock.now(),
    isDemonstration: publication.isDemonstration,
    measures: new Map(deps.measures.map((measure) => [measure.id, measure])),
    releases: await releaseFacts(deps, publication),
    sources: new Map(deps.sources.map((source) => [source.id, source])),
  };
}

/**
 * The areas in the order given, with the parts of the first where publishers give figures of these alone. Of the parts only
 * `seriesOfParts` are read: a region has dozens.
 */
export async function readJobPlaces(
  deps: RouteDeps,
  publication: Publication,
  series: readonly OccupationSeries[],
  areas: readonly Area[],
  parts: readonly Area[],
  seriesOfParts: readonly OccupationSeries[] = series,
): Promise<{ places: Place[]; parts: Place[] }> {
  const read = await Promise.all([
    listJobFigures(deps, publication, series, areas),
    listJobFigures(deps, publication, seriesOfParts, parts),
  ]);
  const byArea = Map.groupBy(read.flat(), ({ areaCode }) => areaCode);
  const sources = new Map(deps.sources.map((source) => [source.id, source]));
  const imported = importedReleases(publication.releases, sources);
  const toPlace = (area: Area, members: readonly Place[]): Place => ({
    area,
    countryName: deps.areas.parentsOf(area).find(({ level }) => level === 'country')?.name ?? area.name,
    figures: createFigureTable(
      area,
      figureCodes(area).flatMap((code) => byArea.get(code) ?? []),
      imported,
    ),
    adverts: [],
    posted: [],
    members,
  });
  const partPlaces = parts.map((part) => toPlace(part, []));
  return { places: areas.map((area, at) => toPlace(area, at === 0 ? partPlaces : [])), parts: partPlaces };
}

async function listJobFigures(
  deps: RouteDeps,
  publication: Publication,
  series: readonly OccupationSeries[],
  areas: readonly Area[],
): Promise<HeldObservation[]> {
  if (areas.length === 0) return [];
  const held = await listMeasureReleases(
    deps.db,
    publication.releases.map(({ releaseId }) => releaseId),
    [...new Set(series.map(({ measure }) => measure))],
  );
  const isProjection = new Set(deps.measures.filter((each) => each.isProjection).map(({ id }) => id));
  const wanted = series.flatMap(({ measure, dimension }) =>
    held
      .filter((each) => each.measure === measure)
      .map(({ releaseId }) => {
        const periods = isProjection.has(measure) ? PROJECTED_PERIODS_READ : PERIODS_READ;
        return { releaseId, measure, dimension, periods };
      }),
  );
  return listSeriesFigures(deps.db, wanted, areas.flatMap(figureCodes));
}
