/** A job's document, and the table of jobs of a place, made from the current releases when they are asked for. */
import type { Area } from '../../domain/area.ts';
import type { Instant } from '../../domain/period.ts';
import { type Occupation, occupations } from '../../reference/occupations.ts';
import { areasAround, districtsWithin } from '../../snapshots/columns/job-areas.ts';
import type { RowPlace } from '../../snapshots/columns/place.ts';
import type { Level } from '../../snapshots/document/snapshot.ts';
import { alikeOccupations } from '../../snapshots/occupation/alike.ts';
import { buildOccupation, type OccupationWorld } from '../../snapshots/occupation/build.ts';
import type { OccupationDocument } from '../../snapshots/occupation/document.ts';
import { occupationFacts } from '../../snapshots/occupation/facts.ts';
import {
  buildJobTable,
  type FilledJobs,
  fillJobs,
  type JobTable,
  type JobTableWish,
  jobTableSeries,
} from '../../snapshots/occupation/job-table.ts';
import { occupationSeries, PEOPLE_SHARE } from '../../snapshots/occupation/questions.ts';
import { sameEntryOccupations } from '../../snapshots/occupation/same-entry.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { type Publication, publicationOf } from '../answers/publication.ts';
import { releasesAskedFor } from '../requests/as-at.ts';
import { findHeldTexts } from './held-texts.ts';
import { jobWorld, readJobPlaces } from './job-places.ts';

/** As readers would have been given it at an earlier instant, from the releases of then. Throws as {@link releasesAskedFor} does. */
export async function findEarlierDocument(
  deps: RouteDeps,
  publication: Publication,
  asked: { readonly occupation: Occupation; readonly area: Area; readonly level: Level },
  asAt: Instant,
): Promise<OccupationDocument> {
  const { occupation, area, level } = asked;
  const byId = new Map(deps.measures.map((measure) => [measure.id, measure]));
  const series = occupationSeries(occupation.soc2020, [], [], byId, asAt.slice(0, 10));
  const measures = new Set(series.map(({ measure }) => measure));
  const releases = await releasesAskedFor(
    deps,
    asAt,
    deps.measures.filter(({ id }) => measures.has(id)),
  );
  const then = publicationOf(deps.db, publication, releases);
  return findOccupationDocument(deps, then, occupation, area, level, asAt);
}

export async function findOccupationDocument(
  deps: RouteDeps,
  publication: Publication,
  occupation: Occupation,
  area: Area,
  level: Level,
  asAt: Instant = deps.clock.now(),
): Promise<OccupationDocument> {
  const world = { ...(await jobWorld(deps, publication)), asAt };
  const alike = alikeOccupations(occupation).map(occupationFacts);
  const sameEntry = sameEntryOccupations(occupation).map(occupationFacts);
  const codes = (jobs: typeof alike) => jobs.map(({ soc2020 }) => soc2020);
  const series = occupationSeries(
    occupation.soc2020,
    codes(alike),
    codes(sameEntry),
    world.measures,
    world.asAt.slice(0, 10),
  );
  const around = areasAround(area, deps.areas);
  const districts = districtsWithin(area, deps.areas);
  // Of its districts a place shows and adds up counts alone.
  const counts = series.filter(
    ({ measure }) => measure === PEOPLE_SHARE || world.measures.get(measure)?.isAdditive === true,
  );
  const { places, parts } = await readJobPlaces(
    deps,
    publication,
    series,
    around.map((each) => each.area),
    districts,
    counts,
  );
  const rows = around.flatMap(({ role }, at): RowPlace[] => {
    const place = places[at];
    return place === undefined ? [] : [{ role, place }];
  });
  rows.push(...parts.map((place) => ({ role: 'member' as const, place })));
  const held = await findHeldTexts(deps, publication, occupation);
  return buildOccupation(occupationFacts(occupation), { alike, sameEntry }, rows, level, world, held);
}

export async function findJobTable(
  deps: RouteDeps,
  publication: Publication,
  area: Area,
  wish: JobTableWish,
): Promise<JobTable> {
  const world = await jobWorld(deps, publication);
  const filled = await filledJobs(deps, publication, area, world);
  return buildJobTable(filled, wish, world);
}

/** Tables of one place differ in order and in what is left out: their figures are read once. Some megabytes a place, so only the last few are kept. */
const PLACES_KEPT = 12;
const kept = new WeakMap<Publication, Map<string, Promise<FilledJobs>>>();

/** Of every job of the place that has any figure. */
export function filledJobs(
  deps: RouteDeps,
  publication: Publication,
  area: Area,
  world: OccupationWorld,
): Promise<FilledJobs> {
  const known = kept.get(publication) ?? new Map<string, Promise<FilledJobs>>();
  kept.set(publication, known);
  const found = known.get(area.code) ?? readJobs(deps, publication, area, world);
  // The one that was asked for last stands last; one that failed is read again.
  known.delete(area.code);
  known.set(area.code, found);
  found.catch(() => known.delete(area.code));
  const [oldest] = known.keys();
  if (known.size > PLACES_KEPT && oldest !== undefined) known.delete(oldest);
  return found;
}

async function readJobs(
  deps: RouteDeps,
  publication: Publication,
  area: Area,
  world: OccupationWorld,
): Promise<FilledJobs> {
  const around = areasAround(area, deps.areas).map((each) => each.area);
  const series = jobTableSeries(occupations);
  const districts = districtsWithin(area, deps.areas);
  // The place's own row is added up from its districts' counts; nothing else of theirs is in the table.
  const isAdditive = new Set(deps.measures.filter((each) => each.isAdditive).map(({ id }) => id));
  const counts = series.filter(({ measure }) => isAdditive.has(measure));
  const { places } = await readJobPlaces(deps, publication, series, around, districts, counts);
  return fillJobs(occupations, places, world);
}
