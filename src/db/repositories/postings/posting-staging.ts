/** Aggregate `posting`, staging side: the sweep under a release that nobody can see yet. */

import { type CompiledQuery, type Insertable, sql } from 'kysely';
import type { AreaCode } from '../../../domain/area.ts';
import type { CalendarDate, Instant } from '../../../domain/period.ts';
import type { Posting, PostingCoding } from '../../../domain/posting.ts';
import type { Database } from '../../database.ts';
import { insertMany } from '../../sql/insert-many.ts';
import type { PostingTable } from '../../tables.ts';
import type { RecordPlace } from '../releases/observation-staging.ts';
import { codingRow } from './posting-coding.ts';

type PostingRow = Insertable<PostingTable>;

export interface StagedPosting {
  readonly row: PostingRow;
  readonly districts: readonly AreaCode[];
}

/** A posting as seen in a sweep at `seenAt`, before its life is known. */
export function stagedPosting(
  releaseId: number,
  posting: Posting,
  coding: PostingCoding,
  sight: RecordPlace & { readonly seenAt: Instant; readonly contentHash: string },
): StagedPosting {
  const row: PostingRow = {
    release_id: releaseId,
    posting_key: posting.key,
    state: 'live',
    first_seen_at: sight.seenAt,
    last_seen_at: sight.seenAt,
    ended_at: null,
    times_returned: 0,
    times_edited: 0,
    content_hash: sight.contentHash,
    alternate_key: posting.alternateKey,
    shared_reference: posting.sharedReference,
    kind: posting.kind,
    title: posting.title,
    employer_name: posting.employerName,
    employer_reference: posting.employerReference,
    url: posting.url,
    summary: posting.summary,
    posted_on: posting.postedOn,
    closes_at: posting.closesAt,
    places: JSON.stringify(posting.places),
    is_national: posting.isNational ? 1 : 0,
    pay: JSON.stringify(posting.pay),
    employment_types: JSON.stringify(posting.employmentTypes),
    hours_per_week: posting.hoursPerWeek,
    openings: posting.openings,
    source_category: posting.sourceCategory,
    apprenticeship: posting.apprenticeship === null ? null : JSON.stringify(posting.apprenticeship),
    ...codingRow(coding),
    retrieval_sequence: sight.retrievalSequence,
    locator: sight.locator,
  };
  return { row, districts: coding.districts };
}

/** Rows whose key is there already are left out: the counts returned by the write tell how many went in. */
export function insertPostings(postings: readonly StagedPosting[]): CompiledQuery[] {
  return insertMany(
    'posting',
    postings.map((posting) => posting.row),
    { onConflict: 'ignore' },
  );
}

export function insertDistricts(
  postings: readonly {
    readonly row: Pick<PostingRow, 'release_id' | 'posting_key'>;
    readonly districts: readonly AreaCode[];
  }[],
): CompiledQuery[] {
  return insertMany(
    'posting_district',
    postings.flatMap(({ row, districts }) =>
      [...new Set(districts)].map((district) => ({
        release_id: row.release_id,
        district_code: district,
        posting_key: row.posting_key,
      })),
    ),
  );
}

export interface StoredPosting extends RecordPlace {
  readonly contentHash: string;
}

/** What the release holds under these keys. */
export async function findPostings(
  db: Database,
  releaseId: number,
  keys: readonly string[],
): Promise<ReadonlyMap<string, StoredPosting>> {
  const rows = await db.read
    .selectFrom('posting')
    .select(['posting_key', 'content_hash', 'retrieval_sequence', 'locator'])
    .where('release_id', '=', releaseId)
    .where('posting_key', 'in', sql<string>`(SELECT value FROM json_each(${JSON.stringify(keys)}))`)
    .execute();
  return new Map(
    rows.map((row) => [
      row.posting_key,
      {
        contentHash: row.content_hash,
        retrievalSequence: row.retrieval_sequence ?? 0,
        locator: row.locator ?? '',
      },
    ]),
  );
}

export interface OpenPosting {
  readonly key: string;
  readonly closesAt: Instant | null;
  readonly url: string | null;
  readonly postedOn: CalendarDate | null;
  readonly firstSeenAt: Instant;
  readonly lastSeenAt: Instant;
}

/** Live and unconfirmed postings of a release, a page at a time, in the order of their keys. */
export async function listOpenPostings(
  db: Database,
  releaseId: number,
  afterKey: string,
  limit: number,
): Promise<readonly OpenPosting[]> {
  const rows = await db.read
    .selectFrom('posting')
    .select(['posting_key', 'closes_at', 'url', 'posted_on', 'first_seen_at', 'last_seen_at'])
    .where('release_id', '=', releaseId)
    .where('posting_key', '>', afterKey)
    .where('state', 'in', ['live', 'unconfirmed'])
    .orderBy('posting_key')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    key: row.posting_key,
    closesAt: row.closes_at,
    url: row.url,
    postedOn: row.posted_on,
    firstSeenAt: row.first_seen_at,
    lastSeenAt: row.last_seen_at,
  }));
}
