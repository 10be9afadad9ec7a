/** Pay of the jobs that several places list, of the nearest area in which all of them lie. */
import type { Area } from '../../domain/area.ts';
import { dimensionKey } from '../../domain/observation.ts';
import { areasAround } from '../../snapshots/columns/job-areas.ts';
import { mainArea } from '../../snapshots/columns/main-area.ts';
import type { Place } from '../../snapshots/columns/place.ts';
import type { SharedPay } from '../../snapshots/compare/jobs.ts';
import type { JobLine } from '../../snapshots/document/snapshot.ts';
import { type PayWorld, payOfJob } from '../../snapshots/occupation/pay-of-job.ts';
import { LOWER, MIDDLE, ofOccupation, PAY, UPPER } from '../../snapshots/occupation/questions.ts';
import { describeSources } from '../../snapshots/words/source-block.ts';
import type { RouteDeps } from '../answers/deps.ts';
import type { Publication } from '../answers/publication.ts';
import { jobWorld, readJobPlaces } from './job-places.ts';

export async function findSharedPay(
  deps: RouteDeps,
  publication: Publication,
  areas: readonly Area[],
  jobs: readonly JobLine[],
): Promise<SharedPay> {
  const [first = [], ...others] = areas.map((each) => areasAround(each, deps.areas).map(({ area }) => area));
  const shared = first.filter((area) => others.every((list) => list.some(({ code }) => code === area.code)));
  const series = jobs.flatMap(({ soc2020 }) =>
    [LOWER, MIDDLE, UPPER].map((part) => ({
      measure: PAY,
      dimension: dimensionKey({ ...ofOccupation(soc2020), ...part }),
    })),
  );
  const isShared = ({ code }: Area) => shared.some((each) => each.code === code);
  // Of three places the columns would have no room on paper.
  const apart =
    areas.length === 2 ? [first, ...others].map((list) => list.filter((each) => !isShared(each))) : [];
  const read = await readJobPlaces(deps, publication, series, [...shared, ...apart.flat()], []);
  const placesOf = (list: readonly Area[]) =>
    read.places.filter(({ area }) => list.some(({ code }) => code === area.code));
  const places = placesOf(shared);
  const world = await jobWorld(deps, publication);
  const byJob = new Map(
    jobs.flatMap((job) => {
      const pay = payOfJob(job, places, world);
      return pay === null ? [] : [[job.soc2020, pay.middle] as const];
    }),
  );
  const regional = regionalPay(jobs, apart.map(placesOf), world);
  const named = [...byJob.values(), ...[...(regional?.byJob.values() ?? [])].flat()];
  return {
    byJob,
    regional,
    sources: describeSources(named, world.sources, world.releases, world.asAt),
  };
}

/** In each place’s own region, or nation: only where both publish the job’s pay for one period. Null where that is of no job. */
function regionalPay(
  jobs: readonly JobLine[],
  [ofFirst, ofSecond]: readonly (readonly Place[])[],
  world: PayWorld,
): SharedPay['regional'] {
  if (ofFirst === undefined || ofSecond === undefined) return null;
  const pairs = jobs.flatMap((job) => {
    const [one, other] = [ofFirst, ofSecond].map((places) => payOfJob(job, places, world)?.middle);
    return one === undefined || other === undefined || one.period?.label !== other.period?.label
      ? []
      : [{ soc2020: job.soc2020, one, other }];
  });
  const names = [pairs.map(({ one }) => one), pairs.map(({ other }) => other)].flatMap(
    (figures) => mainArea(figures) ?? [],
  );
  const whole = pairs.filter(({ one, other }) => one.areaName === names[0] && other.areaName === names[1]);
  return whole.length === 0
    ? null
    : { names, byJob: new Map(whole.map(({ soc2020, one, other }) => [soc2020, [one, other]])) };
}
