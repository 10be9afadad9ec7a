/** Adverts in the order of how far they are from a reader. No index has that order: those that a search counts are measured one by one. */
import { sql } from 'kysely';
import type { Posting } from '../../../domain/posting.ts';
import type { Database } from '../../database.ts';
import { readPlaces } from '../../sql/json-columns.ts';
import type { PostingFilter } from './posting-filter.ts';
import { findListPlaces, type ListPlace } from './posting-places.ts';
import { type FoundPostings, findMatch, MOST_COUNTED, NONE_FOUND, readPostings } from './posting-search.ts';

/** How far adverts are, and where to look for the nearest. */
export interface Nearness {
  /** Null for an advert that is nowhere in particular: it comes last. */
  milesTo(advert: Pick<Posting, 'places' | 'isNational'>): number | null;
  /** Circles around the reader, the smallest first: where more match than are counted, the nearest are looked for in these. */
  readonly circles: readonly (() => NonNullable<PostingFilter['near']>)[];
}

/** Miles to what is nowhere in particular; a number, so that two of them are as far as each other. */
const BEYOND_ALL = 100_000;

interface NumberedPage {
  readonly page: number;
  readonly pageSize: number;
}

/** Adverts as near as each other keep the order of the newest. Pages reach what is counted; nothing comes after. */
export async function searchNearest(
  db: Database,
  filter: PostingFilter,
  { page, pageSize }: NumberedPage,
  nearness: Nearness,
): Promise<FoundPostings> {
  const newest = await listNewest(db, filter);
  if (newest === null) return NONE_FOUND;
  const upTo = page * pageSize;
  const inside = newest.isCapped ? await listInside(db, filter, nearness, upTo) : [];
  const places = inside.length >= upTo ? inside : [...inside, ...newest.found];
  const ordered = (await byDistance(db, places, nearness)).slice(0, MOST_COUNTED);
  return {
    total: newest.found.length,
    isTotalCapped: newest.isCapped,
    counted: newest,
    postings: await readPostings(db, filter, ordered.slice(upTo - pageSize, upTo)),
    next: null,
  };
}

/** At most {@link MOST_COUNTED}; null when no advert can match. */
async function listNewest(db: Database, filter: PostingFilter) {
  const match = await findMatch(db, filter);
  if (match === null) return null;
  const part = { after: null, limit: MOST_COUNTED + 1 };
  const { found, lookedUpTo } = await findListPlaces(db, filter, match, 'newest', part);
  const isCapped = found.length > MOST_COUNTED || lookedUpTo !== null;
  return { found: found.slice(0, MOST_COUNTED), isCapped };
}

/**
 * All that match in the first circle that has as many as are wanted; in the widest that can be counted where none has. So what one page begins
 * with is what a later one leaves behind, whichever circle each was taken from.
 */
async function listInside(
  db: Database,
  filter: PostingFilter,
  { circles }: Nearness,
  wanted: number,
): Promise<readonly ListPlace[]> {
  let found: readonly ListPlace[] = [];
  for (const circle of circles) {
    const inside = await listNewest(db, { ...filter, near: circle() });
    if (inside?.isCapped === true) break;
    found = inside?.found ?? found;
    if (found.length >= wanted) break;
  }
  return found;
}

/** Each once. */
async function byDistance(
  db: Database,
  places: readonly ListPlace[],
  { milesTo }: Nearness,
): Promise<readonly ListPlace[]> {
  const once = [...new Map(places.map((each) => [each.place, each])).values()];
  const ids = JSON.stringify(once.map(({ version_id }) => version_id));
  const rows = await db.read
    .selectFrom(sql<{ value: number }>`json_each(${ids})`.as('wanted'))
    .crossJoin('posting_version as posting')
    .select(['posting.version_id', 'posting.places', 'posting.is_national'])
    .where('posting.version_id', '=', sql<number>`wanted.value`)
    .execute();
  const miles = new Map(
    rows.map((row) => [
      row.version_id,
      milesTo({ places: readPlaces(row.places), isNational: row.is_national === 1 }),
    ]),
  );
  const far = ({ version_id }: ListPlace) => miles.get(version_id) ?? BEYOND_ALL;
  return once.sort((a, b) => far(a) - far(b));
}
