/** Reading postings: pages of adverts, and counts of them. Every count says which states it counts. */

import { sql } from 'kysely';
import type { AreaCode } from '../../../domain/area.ts';
import type { SectorId, Soc2020Code } from '../../../domain/classification.ts';
import type { Instant } from '../../../domain/period.ts';
import type { Posting, PostingCoding, PostingKind, PostingState } from '../../../domain/posting.ts';
import type { Database } from '../../database.ts';
import { readAreaCodes } from '../../sql/json-columns.ts';
import { jsonList } from '../../sql/json-list.ts';
import { placedRows } from './placed-rows.ts';
import { readCoding } from './posting-coding.ts';
import { oneOfUnitGroups, type PostingFilter, postingConditions, stateAt } from './posting-filter.ts';
import { findLines } from './posting-lines.ts';
import { findListPlaces, type ListPlace, type PostingOrder } from './posting-places.ts';
import { type Match, matchOf } from './posting-terms.ts';
import { findWordTerms } from './posting-words.ts';
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

const FIRST_RELEASE = sql<number>`coalesce(posting_link.first_release_id, held.release_id)`;
const FIRST_KEY = sql<string>`coalesce(posting_link.first_posting_key, posting.posting_key)`;
const IDENTITY = sql<string>`first_release_id || ':' || first_posting_key`;
/** The most open state first, and a wide list before a local one. */
const RANK = sql<number>`CASE state_now WHEN 'live' THEN 0 WHEN 'unconfirmed' THEN 2 WHEN 'closed' THEN 4 ELSE 6 END + is_local`;
const isIn = (releaseIds: readonly number[]) => sql<number>`held.release_id IN ${jsonList(releaseIds)}`;

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
          placedRows(inner, [...wide, ...local], districts)
            .leftJoin('posting_link', (join) =>
              join
                .on('posting_link.edition_id', '=', editionId)
                .onRef('posting_link.release_id', '=', 'held.release_id')
                .onRef('posting_link.posting_key', '=', 'posting.posting_key'),
            )
            .select(['posting.sector_id', 'posting.kind'])
            .select([FIRST_RELEASE.as('first_release_id'), FIRST_KEY.as('first_posting_key')])
            .select([
              stateAt(now).as('state_now'),
              oneOfUnitGroups(sharedUnitGroups).as('shared_unit_group'),
              isIn(local).as('is_local'),
            ])
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

/** A search counts, and its pages reach, so far; beyond that it goes on from cursor to cursor. */
export const MOST_COUNTED = 1_000;

/** Which part of the list: a page from 1 within the first {@link MOST_COUNTED}, or what comes after a cursor. */
export type PageWish =
  | { readonly page: number; readonly pageSize: number }
  | { readonly after: PostingCursor; readonly pageSize: number };

/** Where a list goes on: the order and a place in it. */
export interface PostingCursor {
  readonly order: PostingOrder;
  /** A whole number that may be too great for `number`. */
  readonly place: string;
}

/** In the order of the list, at most {@link MOST_COUNTED}. */
export interface CountedMatches {
  readonly found: readonly ListPlace[];
  /** There are, or may be, more. */
  readonly isCapped: boolean;
}

export interface FoundPostings {
  /** At most {@link MOST_COUNTED}. */
  readonly total: number;
  /** There are, or may be, more than `total`. */
  readonly isTotalCapped: boolean;
  readonly counted: CountedMatches;
  readonly postings: readonly FoundPosting[];
  /** Null at the end of the list. A list may go on although this part of it is not full. */
  readonly next: PostingCursor | null;
}

export const NONE_FOUND: FoundPostings = {
  ...{ total: 0, isTotalCapped: false, postings: [], next: null },
  counted: { found: [], isCapped: false },
};

/** Adverts that tie keep one order on every page. */
export async function searchPostings(
  db: Database,
  filter: PostingFilter,
  wish: PageWish,
  order: PostingOrder = 'newest',
): Promise<FoundPostings> {
  const match = await findMatch(db, filter);
  if (match === null) return NONE_FOUND;
  const all = await findListPlaces(db, filter, match, order, { after: null, limit: MOST_COUNTED + 1 });
  const total = Math.min(all.found.length, MOST_COUNTED);
  const isTotalCapped = all.found.length > MOST_COUNTED || all.lookedUpTo !== null;
  const from =
    'after' in wish
      ? await findListPlaces(db, filter, match, order, { after: wish.after.place, limit: wish.pageSize + 1 })
      : { ...all, found: all.found.slice((wish.page - 1) * wish.pageSize) };
  const shown = from.found.slice(0, wish.pageSize);
  const end = from.found.length > wish.pageSize ? shown.at(-1)?.place : from.lookedUpTo;
  return {
    total,
    isTotalCapped,
    counted: { found: all.found.slice(0, MOST_COUNTED), isCapped: isTotalCapped },
    postings: await readPostings(db, filter, shown),
    next: end == null ? null : { order, place: end },
  };
}

/** What the index is asked for; null when no advert can match. */
export async function findMatch(db: Database, filter: PostingFilter): Promise<Match | null> {
  const lines = await findLines(db, filter.releaseIds);
  return lines.size === 0 ? null : matchOf(filter, await findWordTerms(db, filter.words), lines);
}

/** One advert of a release, where the filter lets it through. */
export async function findPostingByKey(
  db: Database,
  filter: PostingFilter,
  releaseId: number,
  key: string,
): Promise<FoundPosting[]> {
  const rows = await db.read
    .selectFrom('posting')
    .select(['release_id', 'version_id', sql<string>`''`.as('place')])
    .where('release_id', '=', releaseId)
    .where('posting_key', '=', key)
    .execute();
  return readPostings(db, filter, rows);
}

/** In the order of the places. */
export async function readPostings(
  db: Database,
  filter: PostingFilter,
  places: readonly ListPlace[],
): Promise<FoundPosting[]> {
  if (places.length === 0) return [];
  const rows = await postingRows(db, filter, places).execute();
  const seenAt = await findRetrievedAt(db, [...new Set(rows.map((row) => row.release_id))]);
  return rows.map((row) =>
    toPosting(row, row.last_seen_at ?? seenAt.get(row.release_id) ?? row.first_seen_at),
  );
}

/** A live posting was last seen when its release was retrieved. */
async function findRetrievedAt(
  db: Database,
  releaseIds: readonly number[],
): Promise<ReadonlyMap<number, Instant>> {
  const rows = await db.read
    .selectFrom('release')
    .select(['release_id', 'retrieved_at'])
    .where('release_id', 'in', jsonList(releaseIds))
    .execute();
  return new Map(rows.map((row) => [row.release_id, row.retrieved_at]));
}

/** In the order of the list. Asked again in full, whatever the index said: what pupils are not shown must not depend on it. */
export function postingRows(
  db: Database,
  filter: PostingFilter,
  places: readonly Omit<ListPlace, 'place'>[],
) {
  const wanted = JSON.stringify(places.map(({ release_id, version_id }) => [release_id, version_id]));
  return (
    db.read
      .selectFrom(sql<{ value: string; key: number }>`json_each(${wanted})`.as('wanted'))
      // Not the view, which would look at the release of each.
      .crossJoin('posting_version as posting')
      .selectAll('posting')
      .select([
        sql<number>`wanted.value->>0`.as('release_id'),
        stateAt(filter.now).as('state_now'),
        sql<string>`(SELECT json_group_array(district_code) FROM version_district AS place WHERE place.version_id = posting.version_id)`.as(
          'districts',
        ),
      ])
      .where('posting.version_id', '=', sql<number>`wanted.value->>1`)
      .where((build) => build.and(postingConditions(filter)))
      .orderBy('wanted.key')
  );
}

type Row = Awaited<ReturnType<ReturnType<typeof postingRows>['execute']>>[number];

function toPosting(row: Row, lastSeenAt: Instant): FoundPosting {
  return {
    releaseId: row.release_id,
    state: row.state_now,
    firstSeenAt: row.first_seen_at,
    lastSeenAt,
    // A deadline that passed after the sweep ends the posting at the deadline.
    endedAt: row.ended_at ?? (row.state_now === 'closed' ? row.closes_at : null),
    posting: readPosting(row),
    coding: readCoding(row, readAreaCodes(row.districts).sort()),
  };
}
