/** The common jobs of a place with their pay, for a poster; ordered by a wider place where nobody counts them in the place itself. */
import type { Area } from '../../domain/area.ts';
import type { SectorId } from '../../domain/classification.ts';
import { areasAround } from '../../snapshots/columns/job-areas.ts';
import { buildPaidJobs, countedBy, type PaidJobs } from '../../snapshots/occupation/paid-jobs.ts';
import type { RouteDeps } from '../answers/deps.ts';
import type { Publication } from '../answers/publication.ts';
import { jobWorld } from './job-places.ts';
import { filledJobs } from './occupation-lookup.ts';

/** Null where nobody counts the jobs, in the place or around it, or too few have pay. `sector` is null for all. */
export async function findPaidJobs(
  deps: RouteDeps,
  publication: Publication,
  area: Area,
  sector: SectorId | null,
): Promise<PaidJobs | null> {
  const world = await jobWorld(deps, publication);
  const own = await filledJobs(deps, publication, area, world);
  for (const around of areasAround(area, deps.areas)) {
    const counted = await filledJobs(deps, publication, around.area, world);
    const by = countedBy(counted);
    const found = by === null ? null : buildPaidJobs(own, counted, by, sector, world);
    if (found !== null) return found;
  }
  return null;
}
