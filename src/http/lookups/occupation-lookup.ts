/** A job's document, and the table of jobs of a place, made from the current releases when they are asked for. */
import type { Area } from '../../domain/area.ts';
import { type Occupation, occupations } from '../../reference/occupations.ts';
import { areasAround, districtsWithin } from '../../snapshots/columns/job-areas.ts';
import type { RowPlace } from '../../snapshots/columns/place.ts';
import type { Level } from '../../snapshots/document/snapshot.ts';
import { alikeOccupations } from '../../snapshots/occupation/alike.ts';
import { buildOccupation } from '../../snapshots/occupation/build.ts';
import type { OccupationDocument } from '../../snapshots/occupation/document.ts';
import { occupationFacts } from '../../snapshots/occupation/facts.ts';
import {
  buildJobTable,
  type JobTable,
  type JobTableWish,
  jobTableSeries,
} from '../../snapshots/occupation/job-table.ts';
import { occupationSeries } from '../../snapshots/occupation/questions.ts';
import type { RouteDeps } from '../answers/deps.ts';
import type { Publication } from '../answers/publication.ts';
import { jobWorld, readJobPlaces } from './job-places.ts';

export async function findOccupationDocument(
  deps: RouteDeps,
  publication: Publication,
  occupation: Occupation,
  area: Area,
  level: Level,
): Promise<OccupationDocument> {
  const world = await jobWorld(deps, publication);
  const alike = alikeOccupations(occupation).map(occupationFacts);
  const series = occupationSeries(
    occupation.soc2020,
    alike.map(({ soc2020 }) => soc2020),
    world.measures,
    world.asAt.slice(0, 10),
  );
  const around = areasAround(area, deps.areas);
  const districts = districtsWithin(area, deps.areas);
  const { places, parts } = await readJobPlaces(
    deps,
    publication,
    series,
    around.map((each) => each.area),
    districts,
  );
  const rows = around.flatMap(({ role }, at): RowPlace[] => {
    const place = places[at];
    return place === undefined ? [] : [{ role, place }];
  });
  rows.push(...parts.map((place) => ({ role: 'member' as const, place })));
  return buildOccupation(occupationFacts(occupation), alike, rows, level, world);
}

export async function findJobTable(
  deps: RouteDeps,
  publication: Publication,
  area: Area,
  wish: JobTableWish,
): Promise<JobTable> {
  const around = areasAround(area, deps.areas).map((each) => each.area);
  const series = jobTableSeries(occupations);
  const districts = districtsWithin(area, deps.areas);
  // The place's own row is added up from its districts' counts; nothing else of theirs is in the table.
  const isAdditive = new Set(deps.measures.filter((each) => each.isAdditive).map(({ id }) => id));
  const counts = series.filter(({ measure }) => isAdditive.has(measure));
  const { places } = await readJobPlaces(deps, publication, series, around, districts, counts);
  return buildJobTable(occupations, places, wish, await jobWorld(deps, publication));
}
