/** Adverts that name a place which the coder could not match to a district: they are counted in no area, so they are counted here. */
import { sql } from 'kysely';
import type { SectorId, Soc2020Code } from '../../../domain/classification.ts';
import type { Instant } from '../../../domain/period.ts';
import type { PostingKind } from '../../../domain/posting.ts';
import type { Database } from '../../database.ts';
import { jsonList } from '../../sql/json-list.ts';
import { oneOfUnitGroups, stateAt } from './posting-filter.ts';
import { isHeld } from './posting-lines.ts';

export interface UnplacedCount {
  /** Null for adverts that could not be placed in a sector either. */
  readonly sector: SectorId | null;
  /** The unit group of the adverts where it is one of those to be told apart; else null. */
  readonly sharedUnitGroup: Soc2020Code | null;
  readonly kind: PostingKind;
  readonly count: number;
}

/** Live at `now`. Adverts that the edition links count once, and not at all when one of them has a district. */
export async function countUnplaced(
  db: Database,
  editionId: number,
  releaseIds: readonly number[],
  now: Instant,
  sharedUnitGroups: readonly Soc2020Code[],
): Promise<UnplacedCount[]> {
  return unplacedCounts(db, editionId, releaseIds, now, sharedUnitGroups).execute();
}

export function unplacedCounts(
  db: Database,
  editionId: number,
  releaseIds: readonly number[],
  now: Instant,
  sharedUnitGroups: readonly Soc2020Code[],
) {
  const firstRelease = sql<number>`coalesce(link.first_release_id, held.release_id)`;
  const firstKey = sql<string>`coalesce(link.first_posting_key, posting.posting_key)`;
  return db.read
    .selectFrom((from) =>
      from
        .selectFrom('posting_release as held')
        .crossJoin('posting_version as posting')
        .leftJoin('posting_link as link', (join) =>
          join
            .on('link.edition_id', '=', editionId)
            .onRef('link.release_id', '=', 'held.release_id')
            .onRef('link.posting_key', '=', 'posting.posting_key'),
        )
        .select([firstRelease.as('first_release'), firstKey.as('first_key')])
        .select((build) => build.fn.min('posting.sector_id').as('sector'))
        .select(sql<Soc2020Code | null>`min(${oneOfUnitGroups(sharedUnitGroups)})`.as('shared_unit_group'))
        .select((build) => build.fn.min('posting.kind').as('kind'))
        .where('held.release_id', 'in', jsonList(releaseIds))
        .whereRef('posting.line_id', '=', 'held.line_id')
        .where(isHeld('posting', sql`held.release_id`))
        // Few are: without the hint SQLite reads whole releases.
        .where(sql<boolean>`unlikely(posting.place_basis IS NULL)`)
        .where(sql<boolean>`posting.is_national = 0`)
        .where(stateAt(now), '=', 'live')
        .where(sql<boolean>`NOT EXISTS (SELECT 1 FROM posting_district AS own
          WHERE own.release_id = ${firstRelease} AND own.posting_key = ${firstKey})`)
        .where(sql<boolean>`NOT EXISTS (SELECT 1 FROM posting_link AS other
          JOIN posting_district AS its ON its.release_id = other.release_id AND its.posting_key = other.posting_key
          WHERE other.edition_id = ${editionId} AND other.first_release_id = ${firstRelease}
            AND other.first_posting_key = ${firstKey})`)
        .groupBy(['first_release', 'first_key'])
        .as('once'),
    )
    .select(['sector', 'shared_unit_group as sharedUnitGroup', sql<PostingKind>`kind`.as('kind')])
    .select((build) => build.fn.countAll<number>().as('count'))
    .groupBy(['sector', 'shared_unit_group', 'kind'])
    .orderBy('sector')
    .orderBy('shared_unit_group')
    .orderBy('kind');
}
