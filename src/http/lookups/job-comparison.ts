/** Which jobs and places a comparison is asked for, and their figures. */
import { compareJobs, type JobComparison } from '../../snapshots/occupation/compare-jobs.ts';
import { WHOLE_COUNTRY } from '../../views/parts/addresses.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { Problem } from '../answers/problem.ts';
import type { Publication } from '../answers/publication.ts';
import { chooseCurrentArea, chooseOccupation } from '../requests/find.ts';
import { MOST_JOBS, MOST_PLACES_OF_A_JOB } from '../schemas/job-comparison.ts';
import { findOccupationDocument } from './occupation-lookup.ts';

export async function findJobComparison(
  deps: RouteDeps,
  publication: Publication,
  query: { readonly jobs: string; readonly areas?: string | undefined },
): Promise<JobComparison> {
  const jobs = partsOf(query.jobs).map((job) => chooseOccupation(deps, job));
  const areas = partsOf(query.areas ?? WHOLE_COUNTRY).map((name) => chooseCurrentArea(deps, name));
  if (jobs.length === 0 || jobs.length > MOST_JOBS)
    refuse('jobs', `Give one to four jobs with commas between: this has ${jobs.length}.`);
  if (areas.length > MOST_PLACES_OF_A_JOB)
    refuse('areas', `Give at most six places: this has ${areas.length}.`);
  if (jobs.length > 1 && areas.length > 1)
    refuse('areas', 'Give one place for several jobs, or several places for one job.');
  const pairs = jobs.flatMap((job) => areas.map((area) => ({ job, area })));
  const keys = pairs.map(({ job, area }) => `${job.soc2020} ${area.code}`);
  if (new Set(keys).size < keys.length) refuse('jobs', 'The same job in the same place is given twice.');
  const [first, ...rest] = await Promise.all(
    pairs.map(({ job, area }) => findOccupationDocument(deps, publication, job, area, 'adviser')),
  );
  if (first === undefined) throw new Error('A comparison holds at least one job');
  return compareJobs([first, ...rest], new Map(deps.measures.map((measure) => [measure.id, measure])));
}

function partsOf(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function refuse(parameter: string, detail: string): never {
  throw new Problem('invalid-parameter', detail, { errors: [{ parameter, detail }] });
}
