/** Pay of the jobs that several places list, of the nearest area in which all of them lie. */
import type { Area } from '../../domain/area.ts';
import { dimensionKey } from '../../domain/observation.ts';
import { areasAround } from '../../snapshots/columns/job-areas.ts';
import type { SharedPay } from '../../snapshots/compare/jobs.ts';
import type { JobLine } from '../../snapshots/document/snapshot.ts';
import { payOfJob } from '../../snapshots/occupation/pay-of-job.ts';
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
  const { places } = await readJobPlaces(deps, publication, series, shared, []);
  const world = await jobWorld(deps, publication);
  const byJob = new Map(
    jobs.flatMap((job) => {
      const pay = payOfJob(job, places, world);
      return pay === null ? [] : [[job.soc2020, pay.middle] as const];
    }),
  );
  return { byJob, sources: describeSources([...byJob.values()], world.sources, world.releases, world.asAt) };
}
