/** Which jobs use a school subject, by the job profiles that are held. */
import { listProfiles } from '../../db/repositories/facts/occupation-facts.ts';
import type { Area } from '../../domain/area.ts';
import type { Soc2020Code } from '../../domain/classification.ts';
import type { SourceId } from '../../domain/release.ts';
import { findOccupation } from '../../reference/occupations.ts';
import { type SchoolSubject, type SubjectId, schoolSubjects } from '../../reference/school-subjects.ts';
import { areasAround } from '../../snapshots/columns/job-areas.ts';
import {
  buildSubjectJobs,
  countsPeople,
  type NamingJobs,
  type SubjectJobs,
} from '../../snapshots/occupation/subject-jobs.ts';
import { subjectsNamed, subjectWeight } from '../../snapshots/occupation/subjects.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { Problem } from '../answers/problem.ts';
import type { Publication } from '../answers/publication.ts';
import { jobWorld } from './job-places.ts';
import { filledJobs } from './occupation-lookup.ts';

const PROFILES: SourceId = 'ncs/job-profile-subjects';

type Jobs = ReadonlyMap<SubjectId, NamingJobs>;

/** The release of profiles that readers may be shown; null where none was read. */
function profileRelease({ sources }: RouteDeps, { releases }: Publication): number | null {
  const isOpen = sources.some(({ id, licence }) => id === PROFILES && licence.allows === 'records');
  return isOpen ? (releases.find(({ sourceId }) => sourceId === PROFILES)?.releaseId ?? null) : null;
}

/** Whether posters of subjects can be offered. Asks nothing of the database. */
export function hasSubjects(deps: RouteDeps, publication: Publication): boolean {
  return profileRelease(deps, publication) !== null;
}

/** Made once for what is published. */
const kept = new WeakMap<Publication, Promise<Jobs>>();

function jobsBySubject(deps: RouteDeps, publication: Publication): Promise<Jobs> {
  const releaseId = profileRelease(deps, publication);
  if (releaseId === null) return Promise.resolve(new Map());
  const made = kept.get(publication) ?? readJobs(deps, releaseId);
  kept.set(publication, made);
  // A database that did not answer once is asked again.
  made.catch(() => kept.delete(publication));
  return made;
}

async function readJobs({ db }: RouteDeps, releaseId: number): Promise<Jobs> {
  const groups = Map.groupBy(await listProfiles(db, releaseId), ({ soc2020 }) => soc2020);
  const jobs = new Map<SubjectId, Map<Soc2020Code, number>>();
  for (const [soc2020, profiles] of groups) {
    // A group of several jobs is never called one job.
    if (findOccupation(soc2020)?.isSeveral !== false) continue;
    for (const { id } of subjectsNamed(profiles)) {
      jobs.set(id, (jobs.get(id) ?? new Map()).set(soc2020, subjectWeight(profiles, id)));
    }
  }
  return jobs;
}

/** Subjects that some job uses, in the order of lists. Throws a Problem, 404, where there is none. */
export async function listSubjects(deps: RouteDeps, publication: Publication): Promise<SchoolSubject[]> {
  const jobs = await jobsBySubject(deps, publication);
  const found = schoolSubjects.filter(({ id }) => jobs.has(id));
  if (found.length > 0) return found;
  throw new Problem(
    'no-subject',
    'No source that says which jobs use a school subject has been read here, so there are no posters of subjects.',
  );
}

/** `asked` is the id or the name of a subject. Throws a Problem, 404, with those that there are. */
export async function findSubjectJobs(
  deps: RouteDeps,
  publication: Publication,
  area: Area,
  asked: string,
): Promise<SubjectJobs> {
  const subjects = await listSubjects(deps, publication);
  const jobs = await jobsBySubject(deps, publication);
  const wanted = asked.toLowerCase();
  const subject = subjects.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  const own = subject && jobs.get(subject.id);
  if (subject === undefined || own === undefined) throw noSuchSubject(asked, subjects);
  const world = await jobWorld(deps, publication);
  const filled = await filledJobs(deps, publication, area, world);
  for (const around of areasAround(area, deps.areas)) {
    const counted = await filledJobs(deps, publication, around.area, world);
    if (countsPeople(counted, own))
      return buildSubjectJobs(subject, { jobs: own, source: PROFILES }, filled, counted, world);
  }
  return buildSubjectJobs(subject, { jobs: own, source: PROFILES }, filled, null, world);
}

function noSuchSubject(asked: string, subjects: readonly SchoolSubject[]): Problem {
  const brief = `No job is known to use a school subject called "${asked.slice(0, 60)}".`;
  return new Problem('no-subject', `${brief} There are: ${subjects.map(({ name }) => name).join(', ')}.`, {
    asked,
    brief,
    suggestions: subjects.map(({ id, name }) => ({ id, name })),
  });
}
