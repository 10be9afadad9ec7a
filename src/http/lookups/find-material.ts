/** Somebody wants a poster, a bulletin, a quiz, or a page in the words of a level: where that is, or what to type beside it. */
import { ALL_SECTORS } from '../../domain/classification.ts';
import { namesSchool } from '../../reference/school-names.ts';
import {
  bulletinPath,
  corridorPath,
  embedCodePath,
  lessonPath,
  posterPath,
  quizPath,
  showPath,
  USUAL_LEVEL,
} from '../../views/parts/addresses.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { findPlaces, isPlaceName } from '../requests/find-places.ts';
import { type Material, type MaterialQuestion, readMaterialQuestion } from '../requests/material-question.ts';
import { type FoundAnything, findJobOrPlace, sureArea } from './find-job-or-place.ts';

const IN_WORDS: Readonly<Record<Material, string>> = {
  bulletin: 'A bulletin is',
  corridor: 'A page for a screen is',
  embed: 'A code for a website is',
  lesson: 'A ten-minute lesson is',
  poster: 'A poster is',
  quiz: 'A quiz is',
  slides: 'Slides are',
};

/** Null where the text asks for nothing of the kind. */
export function findMaterial(deps: RouteDeps, text: string): FoundAnything | null {
  const question = readMaterialQuestion(text);
  if (question === null) return null;
  const { material, level, about, isLed } = question;
  const area = isPlaceName(deps, about) ? sureArea(findPlaces(deps, about)) : null;
  const wished = material ?? (isForClass(text, question) ? 'lesson' : null);
  if (area !== null && wished !== null) {
    const shown: Shown = { area, sector: { id: ALL_SECTORS }, level: level ?? USUAL_LEVEL };
    return { goTo: materialPath(wished, shown) };
  }
  if (about === '') return askWhere(material, text);
  // "Ashford Sixth Form" is a school.
  if (!isLed && level !== 'easyread' && (area === null || namesSchool(text))) return null;
  const found = findJobOrPlace(deps, about);
  if (found.goTo !== null) {
    const path =
      material === 'lesson'
        ? found.goTo.replace(SECTOR_OF, '/lesson/$1/$2').replace(PAGE_OF, '/lesson/$1/$2')
        : found.goTo;
    return { goTo: level === null ? path : atLevel(path, level) };
  }
  return material === null ? askWhere(material, text) : found;
}

/** "Year 8 Medway": who begins with the class has one to teach. "Medway for year 8" is what such a class may read, and a postcode is a pupil's. */
function isForClass(text: string, { level, about }: Pick<MaterialQuestion, 'about' | 'level'>): boolean {
  return level === 'ks3' && /^years? /i.test(text.trim()) && !/\d/.test(about);
}

/** A sector's jobs in a place: the list has no lesson, its sector has. */
const SECTOR_OF = /^\/in\/([^/?#]+)\/jobs\?sector=([a-z-]+)$/;
/** A sector or a job in a place. */
const PAGE_OF = /^\/in\/([^/?#]+)\/(jobs\/[^/?#]+|(?!jobs\b)[^/?#]+)$/;

function askWhere(material: Material | null, text: string): FoundAnything {
  const what = material === null ? 'Our pages are' : IN_WORDS[material];
  const answer = `${what} about a place or a job in it: type that too, as in “${text.trim()} ${material === 'lesson' ? 'in' : 'for'} Kent”.`;
  return { goTo: null, answer, jobs: [], places: [] };
}

type Shown = Parameters<typeof posterPath>[0];

function materialPath(material: Material, shown: Shown): string {
  switch (material) {
    case 'bulletin':
      return bulletinPath(shown.area.slug);
    case 'corridor':
      return corridorPath(shown);
    case 'embed':
      return embedCodePath(shown);
    case 'lesson':
      return lessonPath(shown);
    case 'poster':
      return posterPath(shown, 'a4');
    case 'quiz':
      return quizPath(shown);
    case 'slides':
      return showPath(shown);
  }
}

/** A place, a sector in it, a job, or a job in a place. */
const HAS_LEVELS = /^\/(?:(?:in|lesson)\/[^/]+(?:\/jobs\/[^/]+|\/(?!jobs$)[^/]+)?|jobs\/[^/]+)$/;

/** Pages of places and jobs are written for levels; lists are not. */
function atLevel(path: string, level: string): string {
  const { pathname, search, searchParams, hash } = new URL(path, 'http://localhost');
  if (level === USUAL_LEVEL || !HAS_LEVELS.test(pathname)) return path;
  return `${pathname}${search}${searchParams.size === 0 ? '?' : '&'}level=${level}${hash}`;
}
