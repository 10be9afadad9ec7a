import { sql } from 'kysely';
import type { Soc2020Code } from '../../../domain/classification.ts';
import type { PostingKind } from '../../../domain/posting.ts';
import type { Database } from '../../database.ts';
import { jsonList } from '../../sql/json-list.ts';
import { oneOfUnitGroups } from './posting-filter.ts';
import type { PostingCount } from './posting-search.ts';

/** What each release carries, anywhere: tells "none here" from "this feed has no such adverts". Reads whole releases: once an edition. */
export async function listCarriedAdverts(
  db: Database,
  releaseIds: readonly number[],
  sharedUnitGroups: readonly Soc2020Code[],
): Promise<(Pick<PostingCount, 'kind' | 'sector' | 'sharedUnitGroup'> & { releaseId: number })[]> {
  return carriedAdverts(db, releaseIds, sharedUnitGroups).execute();
}

export function carriedAdverts(
  db: Database,
  releaseIds: readonly number[],
  sharedUnitGroups: readonly Soc2020Code[],
) {
  return db.read
    .selectFrom('posting')
    .select(['release_id as releaseId', sql<PostingKind>`kind`.as('kind'), 'sector_id as sector'])
    .select(oneOfUnitGroups(sharedUnitGroups).as('sharedUnitGroup'))
    .distinct()
    .where('release_id', 'in', jsonList(releaseIds))
    .orderBy('release_id')
    .orderBy('kind')
    .orderBy('sector_id')
    .orderBy('sharedUnitGroup');
}
