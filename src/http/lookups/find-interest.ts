/** "Jobs for someone who likes drawing", "I like art and computers", "cars in Medway": what is liked, as jobs to choose from. */

import type { Area } from '../../domain/area.ts';
import { type Interest, interests } from '../../reference/interests.ts';
import { findOccupation, type Occupation } from '../../reference/occupations.ts';
import { joinNames } from '../../snapshots/words/join-names.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import { jobPath } from '../../views/parts/addresses.ts';
import type { RouteDeps } from '../answers/deps.ts';
import type { Publication } from '../answers/publication.ts';
import { findPlaces, isPlaceName, sureArea } from '../requests/find-places.ts';
import { findJobOrPlace } from './find-job-or-place.ts';
import { findSubject } from './find-subject.ts';
import type { FoundAnything } from './found-anything.ts';

const SOMEBODY = '(?:someone|somebody|anyone|people|a person|pupils?|students?|kids|boys|girls|those|i)';
const LIKES =
  '(?: who| that)? (?:(?:really )?(?:likes?|loves?|enjoys?)|(?:is|are|am)(?: really)? (?:good (?:at|with)|interested in|into|keen on))';
const I_AM =
  "(?:i[’']?m|we[’']?re) (?:(?:really|quite|also) )?(?:good (?:at|with)|interested in|into|keen on)";
const LIKED = new RegExp(
  `^(?:(?:(?:what|which) )?(?:(?:jobs?|careers?|work|ideas|apprenticeships?)(?: ideas)? (?:(?:is|are) there )?(?:(?:would |could |might |will )?suits? me )?(?:for|if) )?(?:${SOMEBODY}${LIKES}|${I_AM})(?: (?:doing|working with))?|good (?:at|with)|(?:(?:what|which) )?(?:jobs?|careers?)(?: that| which)? (?:us(?:e|es|ing)|need(?:s|ing)?|involv(?:e|es|ing))|(?:my |our )?(?:hobbies|interests|favou?rite (?:subjects?|things?)) (?:is|are)) (.+)$`,
  'i',
);
/** "What can I do?" behind it. */
const ASKED_BEHIND =
  /,? (?:and )?(?:what|which)(?: (?:jobs?|careers?|work))?(?: (?:can|could|should|would) i| is there| are there)?(?: (?:do|be|get|good|best|suit me|for me))*$/i;

const NOT_LIKED =
  /,? (?:but|and) (?:not|(?:i )?(?:hate|dislike|do ?n[o’']?t like|can ?n?[o’']?t stand))(?: (?!in |near )[\p{L}-]+){1,2}/iu;
const WORK_WITH =
  /^(?:i (?:(?:really )?want|would like|[’']d like|wanna)(?: to)? )?(?:an? )?(?:jobs?|careers?|work(?:ing)?|something|anything) (?:with|in|involving|to do with|about) /i;
const BETWEEN = /\s*(?:,\s*(?:and\s+)?|\s(?:and|plus|or)\s|&|\/|\+)\s*/i;
const DOING =
  /^(?:(?:also|being|doing|helping|looking after|caring for|drawing|riding|playing|working (?:with|in|on)|watching|studying|the) )+/i;
/** Of each thing that is liked, where several are. */
const MOST_OF_EACH = 4;

/** Null where nothing is said to be liked, and no interest goes by the words. */
export async function findInterest(
  deps: RouteDeps,
  publication: Publication,
  text: string,
): Promise<FoundAnything | null> {
  const typed = text.trim().replace(/[?!.]+$/, '');
  const liked = likedIn(typed);
  const asked = (liked ?? typed).replace(WORK_WITH, '');
  const alone = findLiked(deps, asked, liked !== null || WORK_WITH.test(typed));
  if (alone !== null || liked === null) return alone;
  return (
    findSeveral(deps, liked) ??
    (await findSubject(deps, publication, liked, null)) ??
    findJobOrPlace(deps, liked)
  );
}

/** "Art and computers", of "I like art and computers"; null where nothing is said to be liked. */
function likedIn(text: string): string | null {
  return LIKED.exec(text)?.[1]?.replace(ASKED_BEHIND, '').replace(NOT_LIKED, '') ?? null;
}

/** "Cars", "cars in Medway"; null where no interest goes by the words. Unless they are said to be liked, a job or a school subject may go by them. */
export function findLiked(deps: RouteDeps, asked: string, isSaid: boolean): FoundAnything | null {
  for (const [what, place] of splitsOf(asked)) {
    const interest = interestOf(what);
    if (interest === null || !(isSaid || interest.isEnough === true) || deps.occupations.isNamed(what))
      continue;
    const area = areaOf(deps, place);
    if (place === '' || area !== null) return offer([interest.name], jobsOf(interest), area);
  }
  return null;
}

/** "Art and computers in Kent": some jobs of each that we know. Null where one thing is named, or one job. */
export function findSeveral(deps: RouteDeps, text: string): FoundAnything | null {
  const liked = likedIn(text) ?? text;
  if (deps.occupations.isNamed(liked)) return null;
  const read = splitsOf(liked).flatMap(([what, place]) => {
    const area = areaOf(deps, place);
    const parts = what.split(BETWEEN).filter((part) => part !== '');
    if (parts.length < 2 || (place !== '' && area === null)) return [];
    return { area, wishes: parts.map((part) => wishOf(deps, part)) };
  });
  // What is not known at the end may hold the place: "outside Kent".
  const { area, wishes } = read.find((each) => each.wishes.at(-1) !== null) ?? read[0] ?? NONE;
  const known = wishes.filter((wish) => wish !== null);
  if (known.length === 0) return null;
  const names = [...new Set(known.map(({ name }) => name))];
  return offer(names, inTurn(known.map(({ jobs }) => jobs)), area);
}

const NONE = { area: null, wishes: [] };

interface Wish {
  /** As it was typed. */
  readonly name: string;
  readonly jobs: readonly Occupation[];
}

/** An interest, or what people call a job or a sector; null for what is only near one. */
function wishOf({ occupations }: RouteDeps, part: string): Wish | null {
  const interest = interestOf(part);
  const name = part.trim().replace(/^also /i, '');
  if (interest !== null) return { name, jobs: jobsOf(interest).slice(0, MOST_OF_EACH) };
  const bare = part.trim().replace(DOING, '');
  if (!occupations.isNamed(bare)) return null;
  const { matches } = occupations.find(bare, MOST_OF_EACH);
  return { name, jobs: matches.map(({ occupation }) => occupation) };
}

function interestOf(what: string): Interest | null {
  const plain = what.toLowerCase().trim();
  const named = (word: string) => interests.find(({ words }) => words.includes(word)) ?? null;
  return named(plain) ?? named(plain.replace(DOING, ''));
}

function jobsOf({ jobs }: Interest): readonly Occupation[] {
  return jobs.flatMap((slug) => findOccupation(slug) ?? []);
}

/** The first of each, then the second: each once. */
function inTurn(lists: readonly (readonly Occupation[])[]): readonly Occupation[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? []));
  return [...new Set(turns.flat())];
}

function areaOf(deps: RouteDeps, place: string): Area | null {
  return place !== '' && isPlaceName(deps, place) ? sureArea(findPlaces(deps, place)) : null;
}

function offer(names: readonly string[], jobs: readonly Occupation[], area: Area | null): FoundAnything {
  const where = area === null ? '' : ` in ${inPlace(area.name)}`;
  return {
    goTo: null,
    answer: `Some jobs for people who like ${joinNames(names)}:`,
    jobs: jobs.map(({ name, slug }) => ({
      name: `${name}${where}`,
      href: jobPath(slug, area?.slug ?? null),
      kind: '',
    })),
    places: [],
  };
}

/** The whole, and each way to part it into what is liked and a place behind it. */
function splitsOf(text: string): readonly (readonly [string, string])[] {
  const words = text.split(/\s+/);
  const parted = words.slice(1).map((_, at): [string, string] => [
    words
      .slice(0, at + 1)
      .join(' ')
      .replace(/,?(?: (?:in|near|around|at))?$/i, ''),
    words.slice(at + 1).join(' '),
  ]);
  return [[text, ''], ...parted];
}
