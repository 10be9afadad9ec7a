/** Reading postings: pages of adverts, and counts of them. Every count says which states it counts. */

import { sql } from 'kysely';
import type { AreaCode } from '../../../domain/area.ts';
import type { SectorId, Soc2020Code } from '../../../domain/classification.ts';
import type { Instant } from '../../../domain/period.ts';
import type { Posting, PostingCoding, PostingKind, PostingState } from '../../../domain/posting.ts';
import type { Database } from '../../database.ts';
import { readAreaCodes } from '../../sql/json-columns.ts';
import { jsonList } from '../../sql/json-list.ts';
import { readCoding } from './posting-coding.ts';
import { matchingPostings, oneOfUnitGroups, type PostingFilter, stateAt } from './posting-filter.ts';
import { readPosting } from './stored-posting.ts';

export interface FoundPosting {
  readonly releaseId: number;
  readonly state: PostingState;
  readonly firstSeenAt: Instant;
  readonly lastSeenAt: Instant;
  readonly endedAt: Instant | null;
  readonly posting: Posting;
  readonly coding: PostingCoding;
}

export interface PostingCount {
  /** Null for adverts that the coder could not place in a sector. */
  readonly sector: SectorId | null;
  /** The unit group of the adverts where it is one of those to be told apart; else null. */
  readonly sharedUnitGroup: Soc2020Code | null;
  readonly kind: PostingKind;
  readonly state: PostingState;
  readonly count: number;
}

/** The lists that are counted, as releases: a job that both kinds advertise counts as one of a wide list. */
export interface CountedLists {
  readonly wide: readonly number[];
  readonly local: readonly number[];
}

export interface ListedPostingCount extends PostingCount {
  /** On local lists alone. */
  readonly isLocal: boolean;
}

/**
 * Adverts in the districts by sector, kind and state at `now`, those of the shared unit groups apart. Adverts that the edition
 * links count once, in their most open state. Adverts that offer several districts of the list count once.
 */
export async function countPostings(
  db: Database,
  editionId: number,
  lists: CountedLists,
  districts: readonly AreaCode[],
  now: Instant,
  sharedUnitGroups: readonly Soc2020Code[],
): Promise<ListedPostingCount[]> {
  const rows = await postingCounts(db, editionId, lists, districts, now, sharedUnitGroups).execute();
  return rows.map(({ isLocal, ...row }) => ({ ...row, isLocal: isLocal === 1 }));
}

const FIRST_RELEASE = sql<number>`coalesce(posting_link.first_release_id, posting.release_id)`;
const FIRST_KEY = sql<string>`coalesce(posting_link.first_posting_key, posting.posting_key)`;
const IDENTITY = sql<string>`first_release_id || ':' || first_posting_key`;
/** The most open state first, and a wide list before a local one. */
const RANK = sql<number>`CASE state_now WHEN 'live' THEN 0 WHEN 'unconfirmed' THEN 2 WHEN 'closed' THEN 4 ELSE 6 END + is_local`;
const isIn = (releaseIds: readonly number[]) => sql<number>`posting.release_id IN ${jsonList(releaseIds)}`;

export function postingCounts(
  db: Database,
  editionId: number,
  { wide, local }: CountedLists,
  districts: readonly AreaCode[],
  now: Instant,
  sharedUnitGroups: readonly Soc2020Code[],
) {
  return db.read
    .selectFrom((from) =>
      from
        .selectFrom((inner) =>
          inner
            .selectFrom('posting_district')
            .innerJoin('posting', (join) =>
              join
                .onRef('posting.release_id', '=', 'posting_district.release_id')
                .onRef('posting.posting_key', '=', 'posting_district.posting_key'),
            )
            .leftJoin('posting_link', (join) =>
              join
                .on('posting_link.edition_id', '=', editionId)
                .onRef('posting_link.release_id', '=', 'posting.release_id')
                .onRef('posting_link.posting_key', '=', 'posting.posting_key'),
            )
            .select(['posting.sector_id', 'posting.kind'])
            .select([FIRST_RELEASE.as('first_release_id'), FIRST_KEY.as('first_posting_key')])
            .select([
              stateAt(now).as('state_now'),
              oneOfUnitGroups(sharedUnitGroups).as('shared_unit_group'),
              isIn(local).as('is_local'),
            ])
            .where('posting_district.release_id', 'in', jsonList([...wide, ...local]))
            .where('posting_district.district_code', 'in', jsonList(districts))
            .as('placed'),
        )
        // SQLite takes the bare columns from the row that holds the minimum.
        .select(['sector_id', 'shared_unit_group', 'kind', 'state_now', 'is_local'])
        .select((build) => build.fn.min(RANK).as('openness'))
        .groupBy(IDENTITY)
        .as('once'),
    )
    .select([
      'sector_id as sector',
      'shared_unit_group as sharedUnitGroup',
      sql<PostingKind>`kind`.as('kind'),
      'state_now as state',
      'is_local as isLocal',
    ])
    .select((build) => build.fn.countAll<number>().as('count'))
    .groupBy(['sector_id', 'shared_unit_group', 'kind', 'state_now', 'is_local'])
    .orderBy('sector_id')
    .orderBy('shared_unit_group')
    .orderBy('kind')
    .orderBy('state_now')
    .orderBy('is_local');
}

/** What each release carries, anywhere: tells "none here" from "this feed has no such adverts". Reads whole releases: once an edition. */
export async function listCarriedAdverts(
  db: Database,
  releaseIds: readonly number[],
  sharedUnitGroups: readonly Soc2020Code[],
): Promise<(Pick<PostingCount, 'kind' | 'sector' | 'sharedUnitGroup'> & { releaseId: number })[]> {
  return db.read
    .selectFrom('posting')
    .select(['release_id as releaseId', sql<PostingKind>`kind`.as('kind'), 'sector_id as sector'])
    .select(oneOfUnitGroups(sharedUnitGroups).as('sharedUnitGroup'))
    .distinct()
    .where('release_id', 'in', jsonList(releaseIds))
    .orderBy('release_id')
    .orderBy('kind')
    .orderBy('sector_id')
    .orderBy('sharedUnitGroup')
    .execute();
}

/** Which adverts come first: those posted last, or those that close first (adverts without a deadline last). */
export type PostingOrder = 'newest' | 'closing';

/** One page of adverts with how many there are in all. Adverts that tie keep one order on every page. */
export async function searchPostings(
  db: Database,
  filter: PostingFilter,
  page: number,
  pageSize: number,
  order: PostingOrder = 'newest',
): Promise<{ total: number; postings: FoundPosting[] }> {
  const { total } = await matchingPostings(db, filter)
    .select((build) => build.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await postingPage(db, filter, page, pageSize, order).execute();
  return { total, postings: rows.map(toPosting) };
}

export function postingPage(
  db: Database,
  filter: PostingFilter,
  page: number,
  pageSize: number,
  order: PostingOrder = 'newest',
) {
  const matching = matchingPostings(db, filter);
  const ordered =
    order === 'newest'
      ? matching
      : matching.orderBy('posting.closes_at', (direction) => direction.asc().nullsLast());
  return ordered
    .selectAll('posting')
    .select([
      stateAt(filter.now).as('state_now'),
      sql<string>`(SELECT json_group_array(district_code) FROM posting_district AS place WHERE place.release_id = posting.release_id AND place.posting_key = posting.posting_key)`.as(
        'districts',
      ),
    ])
    .orderBy('posting.posted_on', 'desc')
    .orderBy('posting.release_id')
    .orderBy('posting.posting_key')
    .limit(pageSize)
    .offset((page - 1) * pageSize);
}

type Row = Awaited<ReturnType<ReturnType<typeof postingPage>['execute']>>[number];

function toPosting(row: Row): FoundPosting {
  return {
    releaseId: row.release_id,
    state: row.state_now,
    firstSeenAt: row.first_seen_at,
    lastSeenAt: row.last_seen_at,
    // A deadline that passed after the sweep ends the posting at the deadline.
    endedAt: row.ended_at ?? (row.state_now === 'closed' ? row.closes_at : null),
    posting: readPosting(row),
    coding: readCoding(row, readAreaCodes(row.districts).sort()),
  };
}
