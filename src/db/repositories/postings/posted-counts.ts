/** Adverts by the month in which they were posted, open or ended: to be set beside what others count of the same month. */
import { sql } from 'kysely';
import type { AreaCode } from '../../../domain/area.ts';
import type { SectorId, Soc2020Code } from '../../../domain/classification.ts';
import type { CalendarDate } from '../../../domain/period.ts';
import type { Database } from '../../database.ts';
import { placedRows } from './placed-rows.ts';
import { oneOfUnitGroups } from './posting-filter.ts';

export interface PostedCount {
  /** Null for adverts that could not be placed in a sector. */
  readonly sector: SectorId | null;
  /** The unit group of the adverts where it is one of those to be told apart; else null. */
  readonly sharedUnitGroup: Soc2020Code | null;
  /** `2026-10`. */
  readonly month: string;
  readonly count: number;
}

export interface PostedQuery {
  readonly editionId: number;
  readonly releaseIds: readonly number[];
  readonly districts: readonly AreaCode[];
  /** Adverts posted on it or later. */
  readonly since: CalendarDate;
  readonly sharedUnitGroups: readonly Soc2020Code[];
}

/** Jobs and apprenticeships. Adverts that the edition links count once, in the month of the first. */
export async function countPosted(db: Database, query: PostedQuery): Promise<PostedCount[]> {
  return postedCounts(db, query).execute();
}

export function postedCounts(db: Database, query: PostedQuery) {
  const { editionId, releaseIds, districts, since, sharedUnitGroups } = query;
  return db.read
    .selectFrom((from) =>
      placedRows(from, releaseIds, districts)
        .leftJoin('posting_link', (join) =>
          join
            .on('posting_link.edition_id', '=', editionId)
            .onRef('posting_link.release_id', '=', 'held.release_id')
            .onRef('posting_link.posting_key', '=', 'posting.posting_key'),
        )
        .select('posting.sector_id')
        .select([
          oneOfUnitGroups(sharedUnitGroups).as('shared_unit_group'),
          // SQLite takes the bare columns from the row that holds the minimum.
          sql<CalendarDate>`min(posting.posted_on)`.as('posted_on'),
        ])
        .where('posting.kind', 'in', ['vacancy', 'apprenticeship'])
        .where('posting.posted_on', '>=', since)
        .groupBy(
          sql`coalesce(posting_link.first_release_id, held.release_id), coalesce(posting_link.first_posting_key, posting.posting_key)`,
        )
        .as('once'),
    )
    .select(['sector_id as sector', 'shared_unit_group as sharedUnitGroup'])
    .select(sql<string>`substr(posted_on, 1, 7)`.as('month'))
    .select((build) => build.fn.countAll<number>().as('count'))
    .groupBy(['sector_id', 'shared_unit_group', 'month'])
    .orderBy('sector_id')
    .orderBy('shared_unit_group')
    .orderBy('month');
}
