/** What the box says above the jobs or the places that there are to choose from. */
import type { OccupationFinding } from '../../coding/occupation-search/finder.ts';
import type { PostcodeMatch } from '../../reference/area-index.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import type { FoundPlaces } from './find-places.ts';

export function jobWords({ means, matches }: OccupationFinding, job: string): string {
  if (means === 'several') return `“${job}” can mean several jobs: which one?`;
  if (means === 'sector') return `Jobs in “${job}”`;
  if (means === 'near')
    return `We don’t know a job called “${job}”. ${matches.length === 1 ? 'Did you mean this one?' : 'Did you mean one of these?'}`;
  return `Jobs for “${job}”`;
}

/** Words: longer than the names of most towns and estates. */
const A_NAME = 5;

export function placeWords(
  text: string,
  by: FoundPlaces['by'],
  first: string,
  postcode: PostcodeMatch | null,
): string {
  if (postcode) return `${postcode.postcode} may be in any of these places`;
  switch (by) {
    case 'within':
      // A question with a place in it lies nowhere.
      return text.split(' ').length > A_NAME ? `Places for “${text}”` : `“${text}” is in ${inPlace(first)}`;
    case 'spelling':
      return `We don’t know a job or a place called “${text}”. Did you mean one of these?`;
    case 'name':
    case 'postcode':
    case 'several':
      return `Places for “${text}”`;
  }
}
