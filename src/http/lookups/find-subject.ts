/** A school subject, as pupils call it: the jobs that use it, and the poster of them. */
import type { Area } from '../../domain/area.ts';
import { type SchoolSubject, schoolSubjects } from '../../reference/school-subjects.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import {
  jobPath,
  subjectPosterPath,
  subjectPostersPath,
  WHOLE_COUNTRY,
} from '../../views/parts/addresses.ts';
import type { RouteDeps } from '../answers/deps.ts';
import type { Publication } from '../answers/publication.ts';
import { findPlaces, isPlaceName, sureArea } from '../requests/find-places.ts';
import { readMaterialQuestion } from '../requests/material-question.ts';
import type { FoundAnything } from './found-anything.ts';
import { findSubjectJobs, hasSubjects, listSubjects } from './subject-jobs.ts';

/** What pupils call a subject, where it is not the name that we have. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  art: 'the-arts',
  drama: 'the-arts',
  music: 'the-arts',
  'art and design': 'the-arts',
  dt: 'design-and-technology',
  'design technology': 'design-and-technology',
  mathematics: 'maths',
  math: 'maths',
  ict: 'computing',
  'computer science': 'computing',
  re: 'religious-studies',
  rs: 'religious-studies',
  french: 'languages',
  spanish: 'languages',
  german: 'languages',
  media: 'media-studies',
};

function subjectNamed(text: string): SchoolSubject | null {
  const wanted = text.toLowerCase();
  const id = OTHER_NAMES[wanted] ?? wanted;
  return schoolSubjects.find((each) => each.id === id || each.name.toLowerCase() === id) ?? null;
}

/** "Biology in Medway", "biology", "geography Kent". */
export async function findSubjectWhere(
  deps: RouteDeps,
  publication: Publication,
  about: string,
): Promise<FoundAnything | null> {
  for (const [subject, place] of partsOf(about)) {
    const area = areaNamed(deps, place);
    if (place !== '' && area === null) continue;
    const found = await findSubject(deps, publication, subject, area);
    if (found !== null) return found;
  }
  return null;
}

/** "Maths poster Kent", "subject posters Medway"; null for what is no poster, and for a subject that a sector goes by. */
export async function findSubjectPoster(
  deps: RouteDeps,
  publication: Publication,
  text: string,
): Promise<FoundAnything | null> {
  const question = readMaterialQuestion(text);
  if (question === null || !POSTERS.has(question.material) || !hasSubjects(deps, publication)) return null;
  const subjects = await listSubjects(deps, publication);
  for (const parts of partsOf(question.about)) {
    for (const [what, place] of [parts, [parts[1], parts[0]] as const]) {
      const area = place === '' ? deps.areas.findBySlug(WHOLE_COUNTRY) : areaNamed(deps, place);
      if (area === null) continue;
      if (SUBJECTS.test(what)) return { goTo: subjectPostersPath(area.slug) };
      const subject = subjectNamed(what.replace(SUBJECT, ''));
      if (subject === null || deps.occupations.find(what, 1).sector !== null) continue;
      if (subjects.some(({ id }) => id === subject.id))
        return { goTo: subjectPosterPath(area.slug, subject.id, question.paper ?? 'a4') };
    }
  }
  return null;
}

const POSTERS: ReadonlySet<string> = new Set(['poster', 'jobs-poster']);
const SUBJECTS = /^(?:(?:school|all|your) )*subjects?$/i;
const SUBJECT = /^(?:school )?subject | subject$/i;

function areaNamed(deps: RouteDeps, place: string): Area | null {
  return place !== '' && isPlaceName(deps, place) ? sureArea(findPlaces(deps, place)) : null;
}

/** The whole, and each way to part it in two. */
function partsOf(text: string): readonly (readonly [string, string])[] {
  const words = text.split(' ');
  const parted = words.slice(1).map((_, at): [string, string] => [
    words
      .slice(0, at + 1)
      .join(' ')
      .replace(/,?(?: (?:in|near|around|for|at))?$/i, ''),
    words.slice(at + 1).join(' '),
  ]);
  return [[text, ''], ...parted];
}

/** The jobs that use a school subject, those that most people do first. */
export async function findSubject(
  deps: RouteDeps,
  publication: Publication,
  about: string,
  area: Area | null,
): Promise<FoundAnything | null> {
  const subject = subjectNamed(about);
  const shown = area ?? deps.areas.findBySlug(WHOLE_COUNTRY);
  if (subject === null || shown === null || !hasSubjects(deps, publication)) return null;
  const { rows } = await findSubjectJobs(deps, publication, shown, subject.id);
  return {
    goTo: null,
    answer: `Jobs that use ${subject.name}, as the National Careers Service describes them.`,
    jobs: rows.map(({ name, slug }) => ({
      name: area === null ? name : `${name} in ${inPlace(area.name)}`,
      href: jobPath(slug, area?.slug ?? null),
      kind: '',
    })),
    places: [],
  };
}
