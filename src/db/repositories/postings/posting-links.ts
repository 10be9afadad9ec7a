/** Which adverts of an edition offer the same job. */

import { type CompiledQuery, sql } from 'kysely';
import type { AreaCode } from '../../../domain/area.ts';
import type { CalendarDate } from '../../../domain/period.ts';
import type { PostingLinkReason, PostingPlace, StatedPay } from '../../../domain/posting.ts';
import type { Database } from '../../database.ts';
import { compose } from '../../sql/compose.ts';
import { insertMany } from '../../sql/insert-many.ts';
import { readAreaCodes, readPlaces, readStatedPay } from '../../sql/json-columns.ts';

export interface PostingRef {
  readonly releaseId: number;
  readonly key: string;
}

export interface PostingLink {
  readonly posting: PostingRef;
  /** Stands for the group. */
  readonly first: PostingRef;
  readonly reason: PostingLinkReason;
}

/** What of a posting can tell that another is the same job. */
export interface LinkablePosting {
  readonly key: string;
  readonly title: string;
  readonly employerName: string | null;
  readonly sharedReference: string | null;
  readonly url: string | null;
  readonly summary: string | null;
  readonly postedOn: CalendarDate | null;
  readonly places: readonly PostingPlace[];
  readonly pay: StatedPay;
  /** Sorted. */
  readonly districts: readonly AreaCode[];
}

/** The next postings of a release by key, after `after`. Talent pools and voluntary work are no vacancies and are left out. */
export async function listLinkablePostings(
  db: Database,
  releaseId: number,
  after: string,
  limit: number,
): Promise<LinkablePosting[]> {
  const rows = await db.read
    .selectFrom('posting')
    .select([
      'posting_key as key',
      'title',
      'employer_name as employerName',
      'shared_reference as sharedReference',
      'url',
      'summary',
      'posted_on as postedOn',
      'places',
      'pay',
      sql<string>`(SELECT json_group_array(district_code) FROM version_district AS place WHERE place.version_id = posting.version_id)`.as(
        'districts',
      ),
    ])
    .where('release_id', '=', releaseId)
    .where('posting_key', '>', after)
    .where('kind', 'in', ['vacancy', 'apprenticeship'])
    .orderBy('posting_key')
    .limit(limit)
    .execute();
  return rows.map(({ places, pay, districts, ...row }) => ({
    ...row,
    places: readPlaces(places),
    pay: readStatedPay(pay),
    districts: readAreaCodes(districts).sort(),
  }));
}

/** Rows that are there already stay as they are: linking twice ends in the same rows. */
export function stageLinks(editionId: number, links: readonly PostingLink[]): CompiledQuery[] {
  return insertMany(
    'posting_link',
    links.map(({ posting, first, reason }) => ({
      edition_id: editionId,
      release_id: posting.releaseId,
      posting_key: posting.key,
      first_release_id: first.releaseId,
      first_posting_key: first.key,
      reason,
    })),
    { onConflict: 'ignore' },
  );
}

/** Up to `limit` links of an edition; to be repeated until it changes nothing. */
export function deleteLinks(editionId: number, limit: number): CompiledQuery {
  return compose
    .deleteFrom('posting_link')
    .where(
      sql<boolean>`(edition_id, release_id, posting_key) IN (SELECT edition_id, release_id, posting_key FROM posting_link WHERE edition_id = ${editionId} LIMIT ${limit})`,
    )
    .compile();
}

/** Every link of the groups that any of the postings belong to, sorted. */
export async function listLinksOf(
  db: Database,
  editionId: number,
  postings: readonly PostingRef[],
): Promise<PostingLink[]> {
  const rows = await linksOf(db, editionId, postings).execute();
  return rows.map((row) => ({
    posting: { releaseId: row.release_id, key: row.posting_key },
    first: { releaseId: row.first_release_id, key: row.first_posting_key },
    reason: row.reason,
  }));
}

export function linksOf(db: Database, editionId: number, postings: readonly PostingRef[]) {
  const wanted = sql`SELECT value->>0 AS release_id, value->>1 AS posting_key FROM json_each(${JSON.stringify(postings.map(({ releaseId, key }) => [releaseId, key]))})`;
  return db.read
    .selectFrom('posting_link')
    .selectAll()
    .where('edition_id', '=', editionId)
    .where(
      sql<boolean>`(first_release_id, first_posting_key) IN (${wanted} UNION SELECT own.first_release_id, own.first_posting_key FROM (${wanted}) AS wanted JOIN posting_link AS own ON own.edition_id = ${editionId} AND own.release_id = wanted.release_id AND own.posting_key = wanted.posting_key)`,
    )
    .orderBy('release_id')
    .orderBy('posting_key');
}
