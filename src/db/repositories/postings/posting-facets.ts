/** How many of the postings that a reader asks for each list and each sector has. */
import { sql } from 'kysely';
import type { SectorId, Soc2020Code } from '../../../domain/classification.ts';
import type { Database } from '../../database.ts';
import { matchingPostings, oneOfUnitGroups, type PostingFilter } from './posting-filter.ts';

export interface PostingFacet {
  readonly releaseId: number;
  /** Null for adverts that could not be placed in a sector. */
  readonly sector: SectorId | null;
  /** The unit group of the adverts where it is one of those to be told apart; else null. */
  readonly sharedUnitGroup: Soc2020Code | null;
  readonly count: number;
}

/** One pass over the matches, in no order. */
export async function countFacets(
  db: Database,
  filter: PostingFilter,
  sharedUnitGroups: readonly Soc2020Code[],
): Promise<PostingFacet[]> {
  return matchingPostings(db, filter)
    .select(['posting.release_id as releaseId', 'posting.sector_id as sector'])
    .select([oneOfUnitGroups(sharedUnitGroups).as('sharedUnitGroup'), sql<number>`count(*)`.as('count')])
    .groupBy(['posting.release_id', 'posting.sector_id', 'sharedUnitGroup'])
    .execute();
}
