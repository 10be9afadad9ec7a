/** The places that the jobs of an area are read from, while an edition is built. */
import type { Database } from '../../db/database.ts';
import { listMeasureReleases, type WantedSeries } from '../../db/repositories/editions/series-figures.ts';
import type { Area } from '../../domain/area.ts';
import type { AreaIndex } from '../../reference/area-index.ts';
import { occupations } from '../../reference/occupations.ts';
import { areasAround, districtsWithin } from '../../snapshots/columns/job-areas.ts';
import type { Place } from '../../snapshots/columns/place.ts';
import type { EditionWorld } from '../../snapshots/edition-world.ts';
import { commonJobSeries, insightSeries } from '../../snapshots/insights/people-column.ts';
import type { SectorFacts } from '../../snapshots/topics/sector-industries.ts';
import { createPlaceReader, distinctSeries, keepPlaces } from './place-figures.ts';

/** The newest period alone: what is said of a job is never compared in time here. */
const PERIODS = 1;
/** More than the districts of a region with the places around them: a quarter of a megabyte each. */
const PLACES_KEPT = 100;

type LoadJobPlaces = (area: Area) => Promise<Place[]>;

/** The area itself first, with the districts it is made of where publishers give no figure of it as a whole. */
export async function createJobPlaceLoader(
  db: Database,
  areas: AreaIndex,
  world: EditionWorld,
  releaseIds: readonly number[],
  imported: ReadonlySet<number>,
  sectors: readonly SectorFacts[],
): Promise<LoadJobPlaces> {
  const wanted = await wantedJobSeries(db, world, releaseIds, sectors);
  if (wanted.length === 0) return () => Promise.resolve([]);
  const load = keepPlaces(createPlaceReader(db, areas, wanted, imported), PLACES_KEPT);
  return async (area) => {
    const wider = areasAround(area, areas).filter(({ role }) => role !== 'here' && role !== 'skills-area');
    const districts = districtsWithin(area, areas);
    const members = await load(districts);
    const around = await load([area, ...wider.map((each) => each.area)]);
    return around.map((place) => (place.area.code === area.code ? { ...place, members } : place));
  };
}

/** How many people and adverts each job has, what it pays, and the people of each sector, in each release that has such figures. */
async function wantedJobSeries(
  db: Database,
  { measures }: EditionWorld,
  releaseIds: readonly number[],
  sectors: readonly SectorFacts[],
): Promise<WantedSeries[]> {
  const { counts, pay } = commonJobSeries(occupations, (id) => measures.get(id)?.isAdditive ?? false);
  const jobs = [...counts, ...pay].filter(({ measure }) => measures.has(measure));
  const held = await listMeasureReleases(db, releaseIds, [...new Set(jobs.map(({ measure }) => measure))]);
  if (held.length === 0) return [];
  const series = [...jobs, ...insightSeries(sectors, measures)];
  return distinctSeries(
    series.flatMap(({ measure, dimension }) =>
      held
        .filter((each) => each.measure === measure)
        .map(({ releaseId }) => ({ releaseId, measure, dimension, periods: PERIODS })),
    ),
  );
}
