/** What is expected to grow in a place, made from the current releases when it is asked for. */
import type { Area } from '../../domain/area.ts';
import { areasWithin } from '../../reference/area-index.ts';
import { areasAround } from '../../snapshots/columns/job-areas.ts';
import type { RowPlace } from '../../snapshots/columns/place.ts';
import type { GrowthAnswer } from '../../snapshots/document/growth-answer.ts';
import type { Level } from '../../snapshots/document/snapshot.ts';
import { growthAnswer, leaverSeries } from '../../snapshots/growth/growth-answer.ts';
import { growthSeries } from '../../snapshots/growth/projected.ts';
import type { OccupationWorld } from '../../snapshots/occupation/build.ts';
import type { JobTable } from '../../snapshots/occupation/job-table.ts';
import type { RouteDeps } from '../answers/deps.ts';
import type { Publication } from '../answers/publication.ts';
import { jobWorld, readJobPlaces } from './job-places.ts';
import { filledJobs } from './occupation-lookup.ts';

export async function findGrowth(
  deps: RouteDeps,
  publication: Publication,
  area: Area,
  level: Level,
): Promise<GrowthAnswer> {
  const world = await jobWorld(deps, publication);
  const around = areasAround(area, deps.areas);
  const series = [...growthSeries(), ...leaverSeries()];
  const list = around.map((each) => each.area);
  const { places } = await readJobPlaces(deps, publication, series, list, []);
  const rows = around.flatMap(({ role }, at): RowPlace[] => {
    const place = places[at];
    return place === undefined ? [] : [{ role, place }];
  });
  return growthAnswer(rows, await jobsToName(deps, publication, list, world), level, world);
}

/** The jobs of the place; where nobody counts who does them there, the nearest wider place says which of them are common. */
async function jobsToName(
  deps: RouteDeps,
  publication: Publication,
  around: readonly Area[],
  world: OccupationWorld,
): Promise<JobTable['rows']> {
  const [here, ...wider] = around;
  if (here === undefined) return [];
  const rows = (await filledJobs(deps, publication, here, world)).rows.map(({ row }) => row);
  if (rows.some(({ people }) => people?.value != null)) return rows;
  for (const area of wider) {
    const counted = (await filledJobs(deps, publication, area, world)).rows.map(({ row }) => row);
    const people = new Map(counted.map((row) => [row.soc2020, row.people]));
    if (counted.some((row) => row.people?.value != null))
      return rows.map((row) => ({ ...row, people: people.get(row.soc2020) ?? null }));
  }
  return rows;
}

/** The skills plan areas that lie in a wider place: the model tells of each of them. */
export function plansWithin(area: Area, { areas }: Pick<RouteDeps, 'areas'>): readonly Area[] {
  return area.level === 'region'
    ? areasWithin([area.code], areas).filter(({ level }) => level === 'lsip')
    : [];
}
