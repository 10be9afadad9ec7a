/** The places that the jobs of an area are read from, while an edition is built. */
import type { WantedSeries } from '../../db/repositories/editions/series-figures.ts';
import type { Area } from '../../domain/area.ts';
import { occupations } from '../../reference/occupations.ts';
import { areasAround, districtsWithin } from '../../snapshots/columns/job-areas.ts';
import type { Place } from '../../snapshots/columns/place.ts';
import type { EditionWorld } from '../../snapshots/edition-world.ts';
import { commonJobSeries, insightSeries } from '../../snapshots/insights/people-column.ts';
import type { SectorFacts } from '../../snapshots/topics/sector-industries.ts';
import type { MeasureRelease } from './edition-facts.ts';
import {
  createPlaceFigureReader,
  distinctSeries,
  keepPlaces,
  type PlaceFigureReading,
} from './place-figures.ts';

/** The newest period alone: what is said of a job is never compared in time here. */
const PERIODS = 1;
/** More than the districts of a region with the places around them: a quarter of a megabyte each. */
const PLACES_KEPT = 100;

type LoadJobPlaces = (area: Area) => Promise<Place[]>;

/** The area itself first, with the districts it is made of where publishers give no figure of it as a whole. */
export function createJobPlaceLoader(
  reading: PlaceFigureReading,
  { measures }: EditionWorld,
  measured: readonly MeasureRelease[],
  sectors: readonly SectorFacts[],
): LoadJobPlaces {
  const wanted = wantedJobSeries(measures, measured, sectors);
  if (wanted.length === 0) return () => Promise.resolve([]);
  const { areas } = reading;
  const load = keepPlaces(createPlaceFigureReader(reading, 'jobs', wanted), PLACES_KEPT);
  return async (area) => {
    const wider = areasAround(area, areas).filter(({ role }) => role !== 'here' && role !== 'skills-area');
    const members = await load(districtsWithin(area, areas));
    const around = await load([area, ...wider.map((each) => each.area)]);
    return around.map((place) => (place.area.code === area.code ? { ...place, members } : place));
  };
}

/** How many people and adverts each job has, what it pays, and the people of each sector, in each release that has such figures. */
function wantedJobSeries(
  measures: EditionWorld['measures'],
  measured: readonly MeasureRelease[],
  sectors: readonly SectorFacts[],
): WantedSeries[] {
  const { counts, pay } = commonJobSeries(occupations, (id) => measures.get(id)?.isAdditive ?? false);
  const wantedOf = (series: typeof counts): WantedSeries[] =>
    series.flatMap(({ measure, dimension }) =>
      measured
        .filter((each) => each.measure === measure)
        .map(({ releaseId }) => ({ releaseId, measure, dimension, periods: PERIODS })),
    );
  const jobs = wantedOf([...counts, ...pay]);
  return jobs.length === 0 ? [] : distinctSeries([...jobs, ...wantedOf(insightSeries(sectors, measures))]);
}
