/** "Jobs for someone who likes drawing", "cars in Medway": what is liked, as jobs to choose from. */
import { interests } from '../../reference/interests.ts';
import { findOccupation } from '../../reference/occupations.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import { jobPath } from '../../views/parts/addresses.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { findPlaces, isPlaceName, sureArea } from '../requests/find-places.ts';
import { type FoundAnything, findJobOrPlace } from './find-job-or-place.ts';

const SOMEBODY = '(?:someone|somebody|anyone|people|a person|pupils?|students?|kids|boys|girls|those|i)';
const LIKES =
  '(?: who| that)? (?:(?:really )?(?:likes?|loves?|enjoys?)|(?:is|are|am)(?: really)? (?:good (?:at|with)|interested in|into))';
const LIKED = new RegExp(
  `^(?:(?:what )?(?:(?:jobs?|careers?|work|ideas|apprenticeships?)(?: ideas)? (?:(?:is|are) there )?(?:for|if) )?${SOMEBODY}${LIKES}(?: (?:doing|working with))?) (.+)$`,
  'i',
);

const WORK_WITH =
  /^(?:an? )?(?:jobs?|careers?|work(?:ing)?|something|anything) (?:with|in|involving|to do with|about) /i;

/** Null where nothing is said to be liked, and no interest goes by the words. */
export function findInterest(deps: RouteDeps, text: string): FoundAnything | null {
  const typed = text.trim().replace(/[?!.]+$/, '');
  const liked = LIKED.exec(typed)?.[1] ?? null;
  const asked = (liked ?? typed).replace(WORK_WITH, '');
  return findLiked(deps, asked) ?? (liked === null ? null : findJobOrPlace(deps, liked));
}

/** "Cars", "cars in Medway"; null where no interest goes by the words. */
export function findLiked(deps: RouteDeps, asked: string): FoundAnything | null {
  for (const [what, place] of splitsOf(asked)) {
    const interest = interests.find(({ words }) => words.includes(what.toLowerCase()));
    if (interest === undefined || (place !== '' && !isPlaceName(deps, place))) continue;
    const area = place === '' ? null : sureArea(findPlaces(deps, place));
    if (place !== '' && area === null) continue;
    const where = area === null ? '' : ` in ${inPlace(area.name)}`;
    return {
      goTo: null,
      answer: `Some jobs for people who like ${interest.name}:`,
      jobs: interest.jobs.flatMap((slug) => {
        const job = findOccupation(slug);
        return job === null
          ? []
          : { name: `${job.name}${where}`, href: jobPath(slug, area?.slug ?? null), kind: '' };
      }),
      places: [],
    };
  }
  return null;
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
