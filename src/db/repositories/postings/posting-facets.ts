/** How many of the postings that a reader asks for each list and each sector has, as far as a search counts. */
import { sql } from 'kysely';
import type { SectorId, Soc2020Code } from '../../../domain/classification.ts';
import type { Database } from '../../database.ts';
import { oneOfUnitGroups, type PostingFilter } from './posting-filter.ts';
import { findListPlaces } from './posting-places.ts';
import { type CountedMatches, findMatch, MOST_COUNTED } from './posting-search.ts';

export interface PostingFacet {
  readonly releaseId: number;
  /** Null for adverts that could not be placed in a sector. */
  readonly sector: SectorId | null;
  /** The unit group of the adverts where it is one of those to be told apart; else null. */
  readonly sharedUnitGroup: Soc2020Code | null;
  readonly count: number;
}

export interface PostingFacets {
  readonly counts: readonly PostingFacet[];
  /** There are, or may be, more matches than were counted. */
  readonly isCapped: boolean;
}

/** Of the newest {@link MOST_COUNTED} matches, in no order. */
export async function countFacets(
  db: Database,
  filter: PostingFilter,
  sharedUnitGroups: readonly Soc2020Code[],
): Promise<PostingFacets> {
  const match = await findMatch(db, filter);
  if (match === null) return { counts: [], isCapped: false };
  const part = { after: null, limit: MOST_COUNTED };
  const { found, lookedUpTo } = await findListPlaces(db, filter, match, 'newest', part);
  const isCapped = found.length === MOST_COUNTED || lookedUpTo !== null;
  return countFacetsOf(db, { found, isCapped }, sharedUnitGroups);
}

/** The same, of matches that a search has counted already. */
export async function countFacetsOf(
  db: Database,
  { found, isCapped }: CountedMatches,
  sharedUnitGroups: readonly Soc2020Code[],
): Promise<PostingFacets> {
  const wanted = JSON.stringify(found.map(({ release_id, version_id }) => [release_id, version_id]));
  const counts = await db.read
    .selectFrom(sql<{ value: string }>`json_each(${wanted})`.as('wanted'))
    .crossJoin('posting_version as posting')
    .where('posting.version_id', '=', sql<number>`wanted.value->>1`)
    .select([sql<number>`wanted.value->>0`.as('releaseId'), 'posting.sector_id as sector'])
    .select([oneOfUnitGroups(sharedUnitGroups).as('sharedUnitGroup'), sql<number>`count(*)`.as('count')])
    .groupBy(['releaseId', 'posting.sector_id', 'sharedUnitGroup'])
    .execute();
  return { counts, isCapped };
}
