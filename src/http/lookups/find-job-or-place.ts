import { splitJobAndPlace } from '../../coding/occupation-search/job-and-place.ts';
import { isMisspelt } from '../../coding/occupation-search/misspelt.ts';
import { type PageQuestion, readPageQuestion } from '../../coding/occupation-search/page-question.ts';
import { namesNoWork } from '../../coding/occupation-search/query-words.ts';
import { listedJobs } from '../../coding/occupation-search/several-jobs.ts';
import { readTableQuestion, type TableQuestion } from '../../coding/occupation-search/table-question.ts';
import { ALL_SECTORS, type SectorId } from '../../domain/classification.ts';
import type { Occupation } from '../../reference/occupations.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import {
  areaSectorPath,
  compareJobsPath,
  fromPath,
  growthPath,
  jobPath,
  jobTablePath,
  vacanciesPath,
  WHOLE_COUNTRY,
} from '../../views/parts/addresses.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { type FoundPlaces, findArea, findPlaces, isPlaceName, sureArea } from '../requests/find-places.ts';
import { jobWords } from '../requests/found-words.ts';
import { MOST_JOBS as MOST_COMPARED } from '../schemas/job-comparison.ts';
import { AREA_KINDS } from './area-kinds.ts';
import { carriedPlace, isAskedNear } from './asked-place.ts';
import { choosePlace } from './choose-place.ts';
import { type FoundAnything, toJob, toPlace } from './found-anything.ts';
import { placeOfSchool } from './place-of-school.ts';

const MOST_JOBS = 12;
/** Rude words, crimes, and work that is closed to pupils: nothing near, and the word is not repeated. */
const REFUSED: FoundAnything = {
  goTo: null,
  answer: 'We have nothing for that. Try the name of a job or a place.',
  jobs: [],
  places: [],
};

/** What is found among jobs and places. The text is not empty. */
export function findJobOrPlace(deps: RouteDeps, text: string): FoundAnything {
  if (deps.occupations.refuses(text) && !isPlaceName(deps, text)) return REFUSED;
  const led = findPage(deps, text);
  if (led !== null) return led;
  const asked = readTableQuestion(text);
  if (asked === null) return findEither(deps, text);
  return findTable(deps, asked) ?? findEither(deps, asked.rest || text);
}

/** Where what is asked for has a page of its own: adverts near a place, places side by side, what is growing. Null for anything else. */
export function findPage(deps: RouteDeps, text: string): FoundAnything | null {
  const question = readPageQuestion(text);
  if (question === null || findArea(deps, text)) return null;
  const areas = question.places.map((place) =>
    isPlaceName(deps, place) ? sureArea(findPlaces(deps, place)) : null,
  );
  const slugs = areas.flatMap((area) => area?.slug ?? []);
  const [first] = slugs;
  const work = question.page === 'compare' ? null : question.work;
  const sector = work === null ? null : deps.occupations.find(work, 1).sector;
  // A job's own page has its adverts.
  if (question.page === 'adverts' && work !== null && (sector === null || first === undefined)) return null;
  if (question.page === 'adverts' && first === undefined) return chooseAdverts(deps, question);
  if (first === undefined || slugs.length < question.places.length)
    return question.page === 'growing' && !question.isDoubtful
      ? askWhereItGrows(deps, question.places[0] ?? '')
      : null;
  switch (question.page) {
    case 'adverts': {
      // A postcode is asked about as it was typed: distances are measured from it.
      const [place = ''] = question.places;
      const area = /\d/.test(place) ? encodeURIComponent(place) : first;
      return { goTo: advertsPath(area, question.isApprenticeship, sector?.id) };
    }
    case 'compare':
      return new Set(slugs).size < slugs.length ? null : { goTo: `/compare?areas=${slugs.join(',')}` };
    case 'growing':
      return { goTo: growingPath(deps, question.work, first) };
  }
}

function advertsPath(area: string, isApprenticeship: boolean, sector: SectorId = ALL_SECTORS): string {
  const path = vacanciesPath(area, sector);
  return isApprenticeship ? `${path}&apprenticeship=true` : path;
}

/** "Gillingham" is in Kent and in Dorset: the adverts of each. Null for what names no place. */
function chooseAdverts(
  deps: RouteDeps,
  { places: [place], isApprenticeship }: Extract<PageQuestion, { page: 'adverts' }>,
): FoundAnything | null {
  const { areas, by } = findPlaces(deps, place);
  if (by !== 'several' || !isPlaceName(deps, place)) return null;
  return {
    goTo: null,
    answer: `“${place}” can mean several places: which one?`,
    jobs: [],
    places: areas.map((area) => ({ ...toPlace(area), href: advertsPath(area.slug, isApprenticeship) })),
  };
}

/** Of work that is a sector where its page says so; of a job its page, which has its group's years to come. */
function growingPath({ occupations }: RouteDeps, work: string | null, slug: string): string {
  if (work === null) return growthPath(slug);
  const { means, matches, sector } = occupations.find(work, 1);
  const [first] = matches;
  if (sector !== null) return `${areaSectorPath(slug, sector.id)}#outlook`;
  return means === 'one' && first ? jobPath(first.occupation.slug, slug) : growthPath(slug);
}

/** After "growing in" stands no place that is known: work perhaps, as in "growing jobs in construction". '' for nothing at all. */
function askWhereItGrows(deps: RouteDeps, place: string): FoundAnything {
  if (place !== '') {
    const work = deps.occupations.find(place, 1);
    if (work.matches.length > 0 || work.sector !== null) return findEither(deps, place);
    const { areas, by } = findPlaces(deps, place);
    const [only] = areas;
    return only && areas.length === 1 && by !== 'spelling'
      ? { goTo: growthPath(only.slug) }
      : choosePlace(deps, place);
  }
  const answer =
    'What is growing differs from place to place: type the place too, as in “what is growing in Kent”.';
  return { goTo: null, answer, jobs: [], places: [] };
}

function findEither(deps: RouteDeps, text: string): FoundAnything {
  const exact = findArea(deps, text);
  const isJob = deps.occupations.isNamed(text);
  // "Ayr" is a place and "baker" a job; a job that is a place's exact name too is shown as both.
  if (exact && !isJob) return { goTo: areaSectorPath(exact.slug, ALL_SECTORS) };
  if (!exact && namesNoWork(text)) return { goTo: jobTablePath(WHOLE_COUNTRY) };
  const school = isJob ? null : chooseSchool(deps, text);
  if (school !== null) return school;
  const isPlace = (part: string) => isPlaceName(deps, part);
  const { job, place } = splitJobAndPlace(text, { isPlace, isJob: deps.occupations.isNamed });
  if (job === '') return choosePlace(deps, place || text);
  if (deps.occupations.refuses(job)) return REFUSED;
  const compared = compareListed(deps, job, place);
  if (compared !== null) return compared;
  const found = deps.occupations.find(job, MOST_JOBS);
  // "12 High Street, Maidstone": an address is no job, whatever its words are spelt like.
  if (place !== '' && /\d/.test(job) && !deps.occupations.isNamed(job)) return choosePlace(deps, text);
  if (found.matches.length === 0) return choosePlace(deps, text);
  const places = place === '' ? null : findPlaces(deps, place);
  const area = places && sureArea(places);
  const [first] = found.matches;
  if (found.means === 'one' && first && places === null && exact === null)
    return { goTo: jobPath(first.occupation.slug, null) };
  const from = carriedPlace(deps, place, area, isAskedNear(text, place));
  // "Electrition": a letter or two of a long name, and no other name is spelt like it.
  if (isMisspelt(found, job) && first && (area !== null || places === null) && exact === null)
    return { goTo: fromPath(jobPath(first.occupation.slug, area?.slug ?? null), from) };
  if (found.means === 'one' && first && area)
    return { goTo: fromPath(jobPath(first.occupation.slug, area.slug), from) };
  if (found.means === 'sector' && found.sector && places === null && exact === null)
    return { goTo: `/jobs?sector=${found.sector.id}` };
  if (found.means === 'sector' && found.sector && area)
    return { goTo: jobTablePath(area.slug, found.sector.id) };
  const both = found.means === 'one' && first && !area ? placesNamed(deps, place) : null;
  if (both !== null && first) return { goTo: compareJobsPath([first.occupation.slug], both.join(',')) };
  // Where the place is in doubt, each likely one with the likeliest job; where the job is, each of them in the place.
  if (found.means === 'one' && first && places && !area) return inEach(places, first.occupation, place);
  return {
    goTo: null,
    answer: jobWords(found, job),
    jobs: found.matches.map(({ occupation }) => toJob(occupation, area, from)),
    places: exact ? [toPlace(exact)] : [],
  };
}

/** The place that a school is called after; null for what is no school's name, or is called after nothing that we know. */
function chooseSchool(deps: RouteDeps, text: string): FoundAnything | null {
  const named = placeOfSchool(text);
  if (named === null) return null;
  const places = findPlaces(deps, named);
  if (places.by === 'spelling' || places.areas.length === 0) return null;
  const area = sureArea(places);
  if (area !== null) return { goTo: areaSectorPath(area.slug, ALL_SECTORS) };
  return {
    goTo: null,
    answer: `Where is “${text}”?`,
    jobs: [],
    places: places.areas.map((area) => toPlace(area)),
  };
}

/** The table of jobs that was asked for; null where the rest of the words names a job, or a place in doubt. */
export function findTable(
  deps: RouteDeps,
  { mostEntry, minPay, order, rest }: TableQuestion,
): FoundAnything | null {
  const isPlace = (part: string) => isPlaceName(deps, part);
  const named = splitJobAndPlace(rest, { isPlace, isJob: deps.occupations.isNamed });
  const { place } = named;
  const job = namesNoWork(named.job) || namesNoWork(rest) ? '' : named.job;
  const sector = job === '' ? null : deps.occupations.find(job, 1).sector;
  const area = place === '' ? WHOLE_COUNTRY : sureArea(findPlaces(deps, place))?.slug;
  if ((job !== '' && sector === null) || area === undefined) return null;
  // Who asks for pay looks at pay first.
  const sort = order ?? (minPay === null ? null : 'pay');
  const query = new URLSearchParams({
    ...(sector === null ? {} : { sector: sector.id }),
    ...(mostEntry === null ? {} : { entry: String(mostEntry) }),
    ...(minPay === null ? {} : { pay: String(minPay) }),
    ...(sort === null ? {} : { sort }),
  });
  return { goTo: `${jobTablePath(area)}?${query}` };
}

/** Several jobs in one place are set side by side; null where they are not, or where a word could mean several of them. */
function compareListed(deps: RouteDeps, job: string, place: string): FoundAnything | null {
  const listed = listedJobs(job, MOST_COMPARED, deps.occupations.isNamed);
  const area = place === '' ? null : sureArea(findPlaces(deps, place));
  if (listed === null || (place !== '' && area === null)) return null;
  const found = listed.map((each) => deps.occupations.find(each, 1));
  const slugs = new Set(found.flatMap(({ matches }) => matches[0]?.occupation.slug ?? []));
  if (slugs.size < listed.length || found.some(({ means }) => means !== 'one')) return null;
  return { goTo: compareJobsPath([...slugs], area?.slug ?? null) };
}

/** "Medway and London": the slugs of each; null for one place, and where one is in doubt. */
function placesNamed(deps: RouteDeps, text: string): readonly string[] | null {
  const question = readPageQuestion(text);
  if (question?.page !== 'compare') return null;
  const slugs = question.places.flatMap((place) => sureArea(findPlaces(deps, place))?.slug ?? []);
  return new Set(slugs).size === question.places.length ? slugs : null;
}

function inEach(places: FoundPlaces, occupation: Occupation, place: string): FoundAnything {
  return {
    goTo: null,
    answer: `“${place}” can mean several places: which one?`,
    jobs: places.areas.map((area) => ({
      name: `${occupation.name} in ${inPlace(area.name)}`,
      href: jobPath(occupation.slug, area.slug),
      kind: AREA_KINDS[area.level],
    })),
    places: [],
  };
}
