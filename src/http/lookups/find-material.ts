/** Somebody wants a poster, a bulletin or a quiz: where that is, or what to type beside it. */

import { splitJobAndPlace } from '../../coding/occupation-search/job-and-place.ts';
import { readPageQuestion } from '../../coding/occupation-search/page-question.ts';
import { readSentence } from '../../coding/occupation-search/sentence.ts';
import type { Area } from '../../domain/area.ts';
import { ALL_SECTORS, type SectorId } from '../../domain/classification.ts';
import type { Occupation } from '../../reference/occupations.ts';
import { namesSchool } from '../../reference/school-names.ts';
import { findSector } from '../../reference/sectors.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import {
  cardsPath,
  investigatePath,
  jobPath,
  learnPath,
  USUAL_LEVEL,
  WHOLE_COUNTRY,
  wordSearchPath,
} from '../../views/parts/addresses.ts';
import { nameOnSheet } from '../../views/parts/school-lines.ts';
import type { RouteDeps } from '../answers/deps.ts';
import type { Publication } from '../answers/publication.ts';
import { findPlaces, isPlaceName, sureArea } from '../requests/find-places.ts';
import { type Material, type MaterialQuestion, readMaterialQuestion } from '../requests/material-question.ts';
import { knownTo } from './find-in-sentence.ts';
import { findJobOrPlace } from './find-job-or-place.ts';
import { findSchools, hasSchools } from './find-schools.ts';
import type { FoundAnything, FoundChoices } from './found-anything.ts';
import { embedPath, jobMaterialPath, materialPath, ofPlace } from './material-path.ts';
import { placeOfSchool } from './place-of-school.ts';

const IN_WORDS: Readonly<Record<Material, string>> = {
  'apprenticeships-poster': 'A poster of apprenticeships is',
  'become-poster': 'A poster of how people get into a job is',
  bulletin: 'A bulletin is',
  cards: 'Sorting cards are',
  corridor: 'A page for a screen is',
  embed: 'A code for a website is',
  'jobs-poster': 'A poster of jobs is',
  learning: 'The learning module is',
  lesson: 'A ten-minute lesson is',
  plan: 'An action plan is',
  poster: 'A poster is',
  quiz: 'A quiz is',
  slides: 'Slides are',
  'word-search': 'A word search is',
  worksheet: 'A worksheet is',
};

/** Null where the text asks for nothing of the kind. */
export function findMaterial(deps: RouteDeps, text: string): FoundAnything | null {
  const question = readMaterialQuestion(text);
  if (question === null) return null;
  const { material, about, isLed } = question;
  // "Website design in Medway" is work.
  const known = { isPlace: (part: string) => isPlaceName(deps, part), isJob: deps.occupations.isNamed };
  if (deps.occupations.isNamed(splitJobAndPlace(text, known).job)) return null;
  const both = OF_TWO.has(material) ? pageOfTwo(deps, about, material) : null;
  if (both !== null) return { goTo: both };
  const area = isPlaceName(deps, about) ? sureArea(findPlaces(deps, about)) : null;
  if (area !== null) return { goTo: materialPath(question, ofPlace(area)) };
  if (about === '') {
    const { matches, means } = deps.occupations.find(text, MOST_JOBS);
    // Things are put together in an assembly too.
    return (
      madeWithoutPlace(question) ?? askForPlace(IN_WORDS[material], text, means === 'several' ? matches : [])
    );
  }
  const found =
    ofJobAnywhere(deps, about, question) ??
    ofPart(deps, about, question) ??
    ofPlaceWithin(deps, about, question) ??
    (isLed ? findJobOrPlace(deps, about) : null);
  // Of a website some words are always left over: its page asks for the place.
  return question.website !== null && found?.goTo === null ? madeWithoutPlace(question) : found;
}

/** What a class does with two places: their task sheet, or the page that compares them. */
const OF_TWO: ReadonlySet<Material> = new Set(['worksheet', 'lesson', 'slides', 'quiz']);

/** "Thanet and Leeds": of the two, in the order typed. Null for anything but two places that are known for sure. */
function pageOfTwo(deps: RouteDeps, about: string, material: Material): string | null {
  const question = readPageQuestion(about);
  if (question?.page !== 'compare' || question.places.length !== 2) return null;
  const [first, second] = question.places.map((place) =>
    isPlaceName(deps, place) ? sureArea(findPlaces(deps, place)) : null,
  );
  // Brighton and Hove are one.
  if (first == null || second == null || first.code === second.code) return null;
  return material !== 'worksheet'
    ? `/compare?areas=${first.slug},${second.slug}`
    : investigatePath({ area: first.slug, sector: ALL_SECTORS, with: second.slug, level: USUAL_LEVEL });
}

/** With the name of a school where one is meant, and no place, job or sector of a place. Null for anything else. */
export async function findSchoolMaterial(
  deps: RouteDeps,
  publication: Publication,
  text: string,
): Promise<FoundAnything | null> {
  const question = readMaterialQuestion(text);
  if (question === null || question.about === '') return null;
  const { material, about, isLed } = question;
  if (!namesSchool(about) && (!isLed || isPlaceName(deps, about))) return null;
  if (ofPart(deps, about, question) !== null || deps.occupations.isNamed(about)) return null;
  const { schools = [], isSure = false } = (await findSchools(deps, publication, about)) ?? {};
  const pathFor = ({ name, area }: NamedSchool): string => {
    const path = materialPath(question, ofPlace(area));
    return BEARS_A_NAME.has(material)
      ? `${path}${path.includes('?') ? '&' : '?'}school=${encodeURIComponent(nameOnSheet(name))}`
      : path;
  };
  const [first, ...others] = schools;
  if (first === undefined) {
    const unknown = readUnknownSchool(deps, about);
    if (unknown === null) return null;
    return unknown.area === null
      ? askTown(hasSchools(deps, publication), material, unknown.name)
      : { goTo: pathFor({ name: unknown.name, area: unknown.area }) };
  }
  if (isSure && others.length === 0) return { goTo: pathFor(first) };
  return {
    goTo: null,
    answer: isSure ? `Several schools are called “${about}”: which one?` : 'Did you mean one of these?',
    jobs: [],
    places: schools.slice(0, MOST_SCHOOLS).map((school) => ({
      name: school.town === null ? school.name : `${school.name}, ${school.town}`,
      href: pathFor(school),
      kind: `${material.replace('-', ' ')} for a school in ${inPlace(school.area.name)}`,
    })),
  };
}

const MOST_SCHOOLS = 12;
const MOST_JOBS = 3;
/** Their words are in the name of no work. */
const NO_WORK: ReadonlySet<Material> = new Set(['plan', 'slides']);
/** What is hung up with the name of a school on it. */
const BEARS_A_NAME: ReadonlySet<Material> = new Set([
  'apprenticeships-poster',
  'corridor',
  'jobs-poster',
  'poster',
]);

interface NamedSchool {
  readonly name: string;
  readonly area: Area;
}

/** A school that no register lists, and where it is: by a place behind its name, else by the place that it is called after. Null for what is no school. */
function readUnknownSchool(
  deps: RouteDeps,
  about: string,
): { readonly name: string; readonly area: Area | null } | null {
  if (!namesSchool(about)) return null;
  const words = about.split(' ');
  // The longest place first: "West Malling" before "Malling".
  for (let at = 1; at < words.length; at++) {
    const name = words
      .slice(0, at)
      .join(' ')
      .replace(/,$|,? (?:in|at|near)$/i, '');
    const place = words.slice(at).join(' ');
    if (!namesSchool(name) || !isPlaceName(deps, place)) continue;
    const area = sureArea(findPlaces(deps, place));
    if (area !== null) return isWork(deps, name) ? null : { name, area };
  }
  if (isWork(deps, about)) return null;
  const calledAfter = placeOfSchool(about);
  return { name: about, area: calledAfter === null ? null : sureArea(findPlaces(deps, calledAfter)) };
}

/** "School teacher" has the word in it and is no school. */
function isWork({ occupations }: RouteDeps, name: string): boolean {
  const { means, matches } = occupations.find(name, 1);
  return matches.length > 0 && means !== 'near';
}

function askTown(isRegistered: boolean, material: Material, name: string): FoundAnything {
  const what = material === 'corridor' ? 'screen' : material.replace('-', ' ');
  const example = `type its town too, as in “${what} for ${name}, Chatham”.`;
  const answer = isRegistered
    ? `Our registers have no school of that name: ${example}`
    : `We have no register of schools: ${example}`;
  return { goTo: null, answer, jobs: [], places: [] };
}

/** "Construction Medway" is a sector of a place; some are made of a job in a place too. Null where the words name neither. */
function ofPart(deps: RouteDeps, about: string, question: MaterialQuestion): FoundAnything | null {
  const { material, paper, isLed } = question;
  const { goTo } = findJobOrPlace(deps, about);
  if (goTo === null) return null;
  const { pathname, searchParams } = new URL(goTo, 'http://localhost');
  // "Jobs in Kent".
  const whole = deps.areas.findBySlug(/^\/in\/([^/]+)$/.exec(pathname)?.[1] ?? '');
  if (whole !== null && isLed && !namesSchool(about)) return { goTo: materialPath(question, ofPlace(whole)) };
  const [, slug = '', job] = /^\/in\/([^/]+)\/jobs(?:\/([^/]+))?$/.exec(pathname) ?? [];
  const area = deps.areas.findBySlug(slug);
  const sector = findSector(searchParams.get('sector') ?? '');
  if (area === null) return sector === null ? null : ofSector(material, sector.id);
  if (job === undefined && sector !== null)
    return { goTo: materialPath(question, { area, sector, level: USUAL_LEVEL }) };
  // "Poster designer in Medway" is a job.
  const path =
    job === undefined || !(isLed || NO_WORK.has(material))
      ? null
      : jobMaterialPath(material, job, slug, paper);
  return path === null ? null : { goTo: path };
}

/** "Electrician poster", "how to become a nurse poster": of the whole country. Null for what is no job's name. */
function ofJobAnywhere(
  { occupations }: RouteDeps,
  about: string,
  { material, paper, isLed, isBehind }: MaterialQuestion,
): FoundAnything | null {
  const { means, matches } = occupations.find(about, 1);
  const [first] = matches;
  // "Poster designer" is work.
  if (means !== 'one' || first === undefined || !(isLed || isBehind)) return null;
  const path = jobMaterialPath(material, first.occupation.slug, WHOLE_COUNTRY, paper);
  return path === null ? null : { goTo: path };
}

/** What is made of a sector alone; null for anything else. */
function ofSector(material: Material, sector: SectorId): FoundAnything | null {
  if (material === 'cards') return { goTo: cardsPath(sector) };
  return material === 'word-search' ? { goTo: wordSearchPath(sector) } : null;
}

/** "Slides about jobs in Kent for my tutor group": one place, and no work. */
function ofPlaceWithin(deps: RouteDeps, about: string, question: MaterialQuestion): FoundAnything | null {
  const { works, places } = readSentence(about, knownTo(deps));
  const [place, ...more] = places;
  const area =
    place === undefined || works.length + more.length > 0 ? null : sureArea(findPlaces(deps, place));
  return area === null || namesSchool(about) ? null : { goTo: materialPath(question, ofPlace(area)) };
}

/** A page that asks for the place itself, or needs none. */
function madeWithoutPlace({ material, website }: MaterialQuestion): FoundAnything | null {
  if (material === 'embed') return { goTo: embedPath('/embed-code', website) };
  if (material === 'learning') return { goTo: learnPath(WHOLE_COUNTRY) };
  if (material === 'cards') return { goTo: cardsPath(ALL_SECTORS) };
  return material === 'word-search' ? { goTo: wordSearchPath(ALL_SECTORS) } : null;
}

/** Somebody is named, or a thing for them, and no place. */
export function askForPlace(
  what: string,
  text: string,
  jobs: readonly { readonly occupation: Pick<Occupation, 'name' | 'slug'> }[] = [],
): FoundChoices {
  const answer = `${what} about a place or a job in it: type that too, as in “${text.trim()} ${/(?:^| )for /i.test(text) ? 'in' : 'for'} Kent”.`;
  return {
    goTo: null,
    answer,
    jobs: jobs.map(({ occupation: { name, slug } }) => ({ name, href: jobPath(slug, null), kind: '' })),
    places: [],
  };
}
