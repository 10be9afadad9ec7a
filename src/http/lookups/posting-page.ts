/** One page of a search of adverts, in whichever order. */
import { searchNearest } from '../../db/repositories/postings/posting-nearest.ts';
import {
  type FoundPostings,
  type PageWish,
  searchPostings,
} from '../../db/repositories/postings/posting-search.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { Problem } from '../answers/problem.ts';
import type { AskedPostings } from '../requests/posting-query.ts';
import { nearnessFrom, placeOfOutcode, type ReaderPlace } from './near-and-soon.ts';

/** `from`: where the reader is, if that is not what the search is near. Throws a Problem where the nearest are asked for and nobody said to what. */
export async function findPostingPage(
  { db }: Pick<RouteDeps, 'db'>,
  { filter, sort, near }: AskedPostings,
  releaseIds: readonly number[],
  wish: PageWish,
  from: ReaderPlace | null,
): Promise<FoundPostings> {
  if (sort !== 'nearest') return searchPostings(db, filter(releaseIds), wish, sort);
  const place = from ?? placeOfOutcode(near?.outcode ?? null);
  if (place === null || !('page' in wish)) {
    const detail = 'Say near what: give near, a postcode or its first part, as well.';
    throw new Problem('invalid-parameter', detail, { errors: [{ parameter: 'sort', detail }] });
  }
  return searchNearest(db, filter(releaseIds), wish, nearnessFrom(place, near?.withinKm));
}
