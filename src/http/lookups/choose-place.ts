/** What is no job that we know -> the place in it, or the nearest places and jobs. */
import type { Area } from '../../domain/area.ts';
import { ALL_SECTORS, broaderSoc2020 } from '../../domain/classification.ts';
import { findPostcode } from '../../reference/outcodes.ts';
import { findSoc2020Group } from '../../reference/soc2020.ts';
import { areaSectorPath, fromPath } from '../../views/parts/addresses.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { findArea, findPlaces, isPlaceName, sureArea } from '../requests/find-places.ts';
import { placeWords } from '../requests/found-words.ts';
import { type Choice, type FoundAnything, toJob, toPlace } from './found-anything.ts';

const NEAREST = 3;

/** One area goes straight to its page; a place in an area, and several areas, are listed; a name that we do not know gets the nearest. */
export function choosePlace(deps: RouteDeps, text: string): FoundAnything {
  const named = findArea(deps, text);
  if (named) return { goTo: areaSectorPath(named.slug, ALL_SECTORS) };
  const { areas, postcode, by } = findPlaces(deps, text);
  const [first] = areas;
  const wide = by === 'within' && first?.level !== 'district' ? findWideArea(deps, text) : null;
  if (wide !== null) return { goTo: areaSectorPath(wide.slug, ALL_SECTORS) };
  const jobs = by === 'spelling' ? jobsNear(deps, text) : [];
  if (!first) {
    const answer = `We don’t know a job or a place called “${text}”.${jobs.length > 0 ? ' These are spelt most like it.' : ''}`;
    return { goTo: null, answer, jobs, places: [], isGuess: true };
  }
  const from = postcode === null ? null : (findPostcode(text)?.outcode ?? null);
  const places = areas.map((area) => toPlace(area, from));
  // "Average salary in Medway": one place, and nothing else that is known.
  if (by === 'several' && areas.length === 1 && jobs.length === 0)
    return { goTo: areaSectorPath(first.slug, ALL_SECTORS) };
  if (postcode?.isCertain && areas.length === 1)
    return { goTo: fromPath(areaSectorPath(first.slug, ALL_SECTORS), from) };
  return { goTo: null, answer: placeWords(text, by, first.name, postcode), jobs, places };
}

const MOST_PLACE_WORDS = 5;

/** "Employment by sector Kent", "RSS Kent vacancies": the county or the region that is named, where nothing else is known. */
function findWideArea(deps: RouteDeps, text: string): Area | null {
  const words = text.split(/[\s,]+/);
  for (let count = Math.min(MOST_PLACE_WORDS, words.length); count > 0; count--) {
    for (let from = 0; from + count <= words.length; from++) {
      const name = words.slice(from, from + count).join(' ');
      const area = isPlaceName(deps, name) ? sureArea(findPlaces(deps, name)) : null;
      if (area !== null && area.level !== 'district') return area;
    }
  }
  return null;
}

/** What is spelt like a name, and nothing like a sentence or an address. */
const LIKE_A_NAME = /^[\p{Script=Latin} '’-]{4,40}$/u;

/** For what is no job and no place: jobs that are near, else the nearest in spelling with the group that each lies in. */
function jobsNear({ occupations }: RouteDeps, text: string): Choice[] {
  const { matches } = occupations.find(text, NEAREST);
  if (matches.length > 0) return matches.map(({ occupation }) => toJob(occupation, null));
  if (!LIKE_A_NAME.test(text)) return [];
  return occupations.nearest(text, NEAREST).map((occupation) => ({
    ...toJob(occupation, null),
    kind: findSoc2020Group(broaderSoc2020(occupation.soc2020, 3))?.title ?? '',
  }));
}
