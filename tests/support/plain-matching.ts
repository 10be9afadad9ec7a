/** A search as reading every row of the releases would answer it: what the index is measured by. And lists to their end. */
import type { Database } from '../../src/db/database.ts';
import { type PostingFilter, postingConditions } from '../../src/db/repositories/postings/posting-filter.ts';
import type { PostingOrder } from '../../src/db/repositories/postings/posting-places.ts';
import {
  type FoundPosting,
  type PageWish,
  searchPostings,
} from '../../src/db/repositories/postings/posting-search.ts';
import { jsonList } from '../../src/db/sql/json-list.ts';

export function matchingPostings(db: Database, filter: PostingFilter) {
  return postingConditions(filter).reduce(
    (query, condition) => query.where(condition),
    db.read.selectFrom('posting').where('posting.release_id', 'in', jsonList(filter.releaseIds)),
  );
}

/** Follows the list from cursor to cursor. Throws when it goes on for longer than `most` parts. */
export async function listToTheEnd(
  db: Database,
  filter: PostingFilter,
  pageSize: number,
  order: PostingOrder = 'newest',
  most = 1_000,
): Promise<FoundPosting[]> {
  const found: FoundPosting[] = [];
  let wish: PageWish = { page: 1, pageSize };
  for (let part = 0; part < most; part += 1) {
    const { postings, next } = await searchPostings(db, filter, wish, order);
    found.push(...postings);
    if (next === null) return found;
    wish = { after: next, pageSize };
  }
  throw new Error('The list has no end.');
}
