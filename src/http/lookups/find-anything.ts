/** The one box: a school, a job, a place, or a job near either -> where a reader goes, or what there is to choose from. */
import { distance } from 'fastest-levenshtein';
import { splitJobAndPlace } from '../../coding/occupation-search/job-and-place.ts';
import { isMisspelt } from '../../coding/occupation-search/misspelt.ts';
import { readPageQuestion } from '../../coding/occupation-search/page-question.ts';
import { namesNoWork } from '../../coding/occupation-search/query-words.ts';
import { isAside } from '../../coding/occupation-search/sentence.ts';
import { readTableQuestion } from '../../coding/occupation-search/table-question.ts';
import { plainName } from '../../reference/plain-name.ts';
import { namesSchool, schoolWords, tellingWords } from '../../reference/school-names.ts';
import { townSpeltLike } from '../../reference/towns.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import { schoolPath } from '../../views/parts/addresses.ts';
import type { RouteDeps } from '../answers/deps.ts';
import type { Publication } from '../answers/publication.ts';
import { mendApprenticeship } from '../requests/advice-question.ts';
import { findArea, isPlaceName } from '../requests/find-places.ts';
import { readForWhom } from '../requests/for-whom.ts';
import { findAdvice } from './find-advice.ts';
import { findAfterSchool } from './find-after-school.ts';
import { findDownload } from './find-download.ts';
import { asAsked, findInSentence } from './find-in-sentence.ts';
import { findInterest, findSeveral } from './find-interest.ts';
import { findJobOrPlace } from './find-job-or-place.ts';
import { findMaterial, findSchoolMaterial } from './find-material.ts';
import { findSchools, hasSchools, NO_SUCH_SCHOOL } from './find-schools.ts';
import { findServicePage } from './find-service-page.ts';
import { findSubjectPoster } from './find-subject.ts';
import { askForReader, forReader, isReader } from './for-reader.ts';
import type { FoundAnything } from './found-anything.ts';

const MOST_SCHOOLS = 12;
/** Of a word, by which the name of a job is known again: "driving", "Driving instructor". */
const SAME_LETTERS = 5;

/** A school, a job, a place, or a job near either. The text is not empty. */
export async function findAnything(
  deps: RouteDeps,
  publication: Publication,
  typed: string,
): Promise<FoundAnything> {
  const text = mendPlace(deps, mendApprenticeship(typed));
  return asAsked(text, await findAsked(deps, publication, text));
}

async function findAsked(deps: RouteDeps, publication: Publication, text: string): Promise<FoundAnything> {
  if (findArea(deps, text) !== null || deps.occupations.refuses(text)) return findJobOrPlace(deps, text);
  const aboutService = findServicePage(text);
  if (aboutService !== null) return aboutService;
  const advised = await findAdvice(deps, publication, text);
  if (advised !== null) return advised;
  const after = findAfterSchool(deps, text);
  if (after !== null) return 'found' in after ? after.found : findAsked(deps, publication, after.rest);
  const interest = await findInterest(deps, publication, text);
  if (interest !== null) return interest;
  if (deps.occupations.isNamed(text)) return findJobOrPlace(deps, text);
  const forWhom = readForWhom(text);
  if (forWhom !== null && isReader(deps, text, forWhom)) {
    // A list of jobs has no easy version.
    const isBare = forWhom.rest === '' || (forWhom.reader === 'easyread' && namesNoWork(forWhom.rest));
    if (isBare) return askForReader(text, forWhom);
    const liked = forWhom.isLiking ? findSeveral(deps, forWhom.rest) : null;
    const found = liked ?? (await findAsked(deps, publication, forWhom.rest));
    return found.goTo === null && found.isGuess ? askForReader(text, forWhom) : forReader(found, forWhom);
  }
  return (
    (await findSubjectPoster(deps, publication, text)) ??
    (await findSchoolMaterial(deps, publication, text)) ??
    findMaterial(deps, text) ??
    findDownload(deps, text) ??
    (await findBySchool(deps, publication, text)) ??
    (await findInSentence(deps, publication, text)) ??
    findJobOrPlace(deps, text)
  );
}

/** Letters of the name of a place, below which one wrong letter makes another word. */
const LEAST_LETTERS = 5;

/** "Nursing thannet": the last word put right where it is spelt like one place alone, and what stands before it is work. */
function mendPlace(deps: RouteDeps, text: string): string {
  const [, work = '', last = ''] = /^(.+?)[ ,]+([\p{L}'’-]+)[?!.]*$/u.exec(text.trim()) ?? [];
  const asked = work.replace(/ (?:near|in|around|at|for)$/i, '');
  if (last.length < LEAST_LETTERS) return text;
  const isWork =
    deps.occupations.isNamed(asked) ||
    namesNoWork(asked) ||
    isMisspelt(deps.occupations.find(asked, 2), asked);
  if (!isWork) return text;
  if (isPlaceName(deps, last) || deps.occupations.isNamed(text) || deps.occupations.isNamed(last))
    return text;
  const wanted = plainName(last);
  const alike = deps.areas.all.filter(
    ({ endYear, name }) => endYear === null && distance(plainName(name), wanted) === 1,
  );
  const [only, ...others] = alike;
  const name = only === undefined ? townSpeltLike(last) : others.length === 0 ? only.name : null;
  return name === null ? text : `${work} ${name}`;
}

/** A school by its name, or a job near one; null where no school is named, or no register of schools was imported. */
async function findBySchool(
  deps: RouteDeps,
  publication: Publication,
  text: string,
): Promise<FoundAnything | null> {
  const near = /^(.{3,}?) (?:near|around|close to|by|in|at) (.+)$/i.exec(text);
  if (near !== null) {
    const [, job = '', name = ''] = near;
    const found = namesSchool(name) ? await findSchools(deps, publication, name) : null;
    const [only, ...others] = found?.schools ?? [];
    if (only && others.length === 0 && found?.isSure) {
      const place = only.outcode ?? only.area.name;
      return findJobOrPlace(deps, `${job} near ${place}`);
    }
  }
  if (!namesSchool(text) && isWorkOrPlace(deps, text)) return null;
  const found = await findSchools(deps, publication, text);
  const [first, ...others] = found?.schools ?? [];
  if (found === null || first === undefined) {
    if (!hasSchools(deps, publication) || !isNothingElse(deps, text)) return null;
    return { goTo: null, answer: NO_SUCH_SCHOOL, jobs: [], places: [] };
  }
  if (others.length === 0 && found.isSure) return { goTo: schoolPath(first) };
  const more = found.schools.length > MOST_SCHOOLS ? ' There are more: add the town.' : '';
  const answer = found.isSure
    ? `Several schools are called “${text}”: which one?${more}`
    : `We don’t know a school called “${text}”. Did you mean one of these?`;
  return {
    goTo: null,
    answer,
    jobs: [],
    places: found.schools.slice(0, MOST_SCHOOLS).map((school) => ({
      name: school.town === null ? school.name : `${school.name}, ${school.town}`,
      href: schoolPath(school),
      kind: `school in ${inPlace(school.area.name)}`,
    })),
  };
}

/** Whether the words name a school and no job: without this a school that nobody knows was answered with jobs that are spelt like it. */
function isNothingElse(deps: RouteDeps, text: string): boolean {
  // "My son hates school" names none.
  if (!namesSchool(text) || tellingWords(schoolWords(text)).every(isAside)) return false;
  const isPlace = (part: string) => isPlaceName(deps, part);
  const { job, place } = splitJobAndPlace(text, { isPlace, isJob: deps.occupations.isNamed });
  const { means, matches } = deps.occupations.find(job, 1);
  if (matches.length > 0 && means !== 'near') return false;
  const told = findJobOrPlace(deps, text);
  // A hamlet may be called Academy: where a school's name ends so, that is its kind.
  if (told.goTo !== null) return namesSchool(place);
  // A driving school is no school of a register, and has an instructor.
  const beginnings = tellingWords(schoolWords(text)).map((word) => word.slice(0, SAME_LETTERS));
  return !told.jobs.some(({ name }) => beginnings.some((each) => plainName(name).includes(each)));
}

/** Whether the words say a job or a place, and so need no school to make sense. */
function isWorkOrPlace(deps: RouteDeps, text: string): boolean {
  if (isPlaceName(deps, text) || readPageQuestion(text) !== null || readTableQuestion(text) !== null)
    return true;
  const isPlace = (part: string) => isPlaceName(deps, part);
  const { job, place } = splitJobAndPlace(text, { isPlace, isJob: deps.occupations.isNamed });
  if (job === '' || deps.occupations.isNamed(job)) return true;
  const { means, matches } = deps.occupations.find(job, 1);
  return matches.length > 0 && means !== 'near' && place === '';
}
