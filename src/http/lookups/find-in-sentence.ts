/** A whole sentence: the work and the place in it, or what the box can be asked. */

import { splitJobAndPlace } from '../../coding/occupation-search/job-and-place.ts';
import { isMisspelt } from '../../coding/occupation-search/misspelt.ts';
import { namesNoWork } from '../../coding/occupation-search/query-words.ts';
import { readSentence } from '../../coding/occupation-search/sentence.ts';
import { listedJobs } from '../../coding/occupation-search/several-jobs.ts';
import { readTableQuestion } from '../../coding/occupation-search/table-question.ts';
import { ALL_SECTORS } from '../../domain/classification.ts';
import { findSector } from '../../reference/sectors.ts';
import {
  areaSectorPath,
  compareJobsPath,
  vacanciesPath,
  WHOLE_COUNTRY,
} from '../../views/parts/addresses.ts';
import { HIRING } from '../../views/parts/job-hiring.ts';
import type { RouteDeps } from '../answers/deps.ts';
import type { Publication } from '../answers/publication.ts';
import { findPlaces, isPlaceName, sureArea } from '../requests/find-places.ts';
import { MOST_JOBS as MOST_COMPARED } from '../schemas/job-comparison.ts';
import { AREA_KINDS } from './area-kinds.ts';
import { isAskedNear } from './asked-place.ts';
import { findLiked } from './find-interest.ts';
import { findJobOrPlace, findPage, findTable } from './find-job-or-place.ts';
import { findSubject } from './find-subject.ts';
import type { FoundAnything } from './found-anything.ts';

/** Null for what is understood as it stands: a job, a place, a job in a place, or a page of its own. */
export async function findInSentence(
  deps: RouteDeps,
  publication: Publication,
  typed: string,
): Promise<FoundAnything | null> {
  if (deps.occupations.refuses(typed)) return null;
  const asked = readTableQuestion(typed);
  const text = asked?.rest ?? typed;
  if ((asked !== null && findTable(deps, asked) !== null) || isUnderstood(deps, text)) return null;
  const { works, places, others, isSentence } = readSentence(text, knownTo(deps));
  if (works.length > 0) return findWorks(deps, text, works, places);
  const [place, ...more] = places;
  const isKnown = more.length + others.length === 0;
  if (asked !== null && isKnown)
    return findTable(deps, { ...asked, rest: place === undefined ? 'jobs' : `jobs in ${place}` });
  const slugs = slugsOf(places, (each) => sureArea(findPlaces(deps, each))?.slug);
  // "Are there more jobs in Leeds or Kent".
  if (more.length > 0 && others.length === 0 && slugs !== null && BESIDE_ANOTHER.test(text))
    return { goTo: `/compare?areas=${slugs.join(',')}` };
  const area = place === undefined ? null : sureArea(findPlaces(deps, place));
  for (const other of others) {
    if (isUnwanted(text, other)) continue;
    const asked = place === undefined ? other : `${other} in ${place}`;
    const found =
      findLiked(deps, asked, false) ??
      (await findSubject(deps, publication, other, area)) ??
      findLiked(deps, asked, true);
    if (found !== null) return found;
  }
  const isForApprentices = APPRENTICE.test(text);
  if (place !== undefined && isKnown)
    return findJobOrPlace(deps, isForApprentices ? `apprenticeships in ${place}` : place);
  if (!isSentence) return null;
  return isForApprentices && place === undefined
    ? { goTo: '/vacancies?apprenticeship=true' }
    : sayWhatToType(deps, places);
}

const BESIDE_ANOTHER = /\b(?:or|and|vs|versus|than|compared)\b/i;

/** "Jobs with no maths": whoever says so wants none that use it. */
function isUnwanted(text: string, word: string): boolean {
  const at = text.toLowerCase().indexOf(word.toLowerCase());
  return /\b(?:no|not|without|hates?|avoid|dislike|bad at|rubbish at|failed)(?: any| my)? $/i.test(
    text.slice(0, at),
  );
}

export function knownTo(deps: RouteDeps): Parameters<typeof readSentence>[1] {
  const { occupations } = deps;
  return {
    isPlace: (part) => isPlaceName(deps, part),
    isJob: (part) => occupations.isNamed(part) && occupations.find(part, 1).sector === null,
    isSector: (part) => occupations.isNamed(part),
  };
}

function isUnderstood(deps: RouteDeps, text: string): boolean {
  const { occupations } = deps;
  if (namesNoWork(text) || isPlaceName(deps, text)) return true;
  if (findPage(deps, text) !== null) return true;
  const isPlace = (part: string) => isPlaceName(deps, part);
  const { job, place } = splitJobAndPlace(text, { isPlace, isJob: occupations.isNamed });
  if (job === '') return place !== '';
  if (listedJobs(job, MOST_COMPARED, occupations.isNamed) !== null) return true;
  return occupations.isNamed(job) || isMisspelt(occupations.find(job, 2), job);
}

function findWorks(
  deps: RouteDeps,
  text: string,
  works: readonly string[],
  places: readonly string[],
): FoundAnything {
  const [work = '', ...otherWorks] = works;
  const [place, ...otherPlaces] = places;
  const jobs = slugsOf(works, (each) => {
    const { means, matches } = deps.occupations.find(each, 1);
    return means === 'one' ? matches[0]?.occupation.slug : undefined;
  });
  const areas = slugsOf(places, (each) => sureArea(findPlaces(deps, each))?.slug);
  const [job] = jobs ?? [];
  // One job in several places, or several jobs in one.
  if (job !== undefined && areas !== null && otherPlaces.length > 0)
    return { goTo: compareJobsPath([job], areas.join(',')) };
  if (jobs !== null && areas !== null && otherWorks.length > 0 && jobs.length <= MOST_COMPARED)
    return { goTo: compareJobsPath(jobs, areas[0] ?? null) };
  if (place === undefined) return findJobOrPlace(deps, work);
  return findJobOrPlace(deps, `${work} ${isAskedNear(text, place) ? 'near' : 'in'} ${place}`);
}

/** Null where one of them is not known for sure, or two are the same. */
function slugsOf(
  names: readonly string[],
  slugOf: (name: string) => string | undefined,
): readonly string[] | null {
  const slugs = new Set(names.flatMap((name) => slugOf(name) ?? []));
  return slugs.size === names.length ? [...slugs] : null;
}

function sayWhatToType(deps: RouteDeps, places: readonly string[]): FoundAnything {
  const areas = places.flatMap((place) => sureArea(findPlaces(deps, place)) ?? []);
  return {
    goTo: null,
    answer: 'Type a job, a place or both, as in “nurse in Thanet”, “electrician” or “Kent”.',
    ...(areas.length === 0 ? { isGuess: true } : {}),
    jobs: [],
    places: areas.map(({ name, slug, level }) => ({
      name,
      href: areaSectorPath(slug, ALL_SECTORS),
      kind: AREA_KINDS[level],
    })),
  };
}

const JOB = /^\/(?:in\/[^/?]+\/)?jobs\/[^?#]+(?:\?[^#]*)?$/;
const SECTOR_JOBS = /^\/(?:in\/([^/?]+)\/)?jobs\?sector=([a-z-]+)$/;
const APPRENTICE = /\bapprentic/i;

const T_LEVELS = /\bt[- ]?levels?\b/i;

/** Who asks for T Levels is led to the page of the sector, which names them; who asks for apprenticeships, to those that are open: of a job on its page, of a sector in the list. */
export function asAsked(text: string, found: FoundAnything): FoundAnything {
  if (found.goTo === null) return found;
  const [, area = WHOLE_COUNTRY, id = ''] = SECTOR_JOBS.exec(found.goTo) ?? [];
  const sector = findSector(id);
  if (!APPRENTICE.test(text))
    return sector !== null && T_LEVELS.test(text) ? { goTo: areaSectorPath(area, sector.id) } : found;
  if (JOB.test(found.goTo)) return { goTo: `${found.goTo}#${HIRING}` };
  return sector === null ? found : { goTo: `${vacanciesPath(area, sector.id)}&apprenticeship=true` };
}
