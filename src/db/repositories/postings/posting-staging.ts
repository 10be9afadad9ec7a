/** Aggregate `posting`, staging side: a sweep under a release that nobody can see yet. */

import { type CompiledQuery, type Insertable, sql } from 'kysely';
import type { AreaCode } from '../../../domain/area.ts';
import type { CalendarDate, Instant } from '../../../domain/period.ts';
import type { Posting, PostingCoding } from '../../../domain/posting.ts';
import type { Database } from '../../database.ts';
import { compose } from '../../sql/compose.ts';
import { insertMany } from '../../sql/insert-many.ts';
import type { PostingVersionTable, StagedPostingTable } from '../../tables.ts';
import { codingRow } from './posting-coding.ts';
import { type LineStep, wasHeld } from './posting-lines.ts';

type VersionRow = Insertable<PostingVersionTable>;

/** A row that begins with the sweep, and its districts. */
export interface NewVersion {
  readonly row: VersionRow;
  readonly districts: readonly AreaCode[];
}

/** What tells whether the source says something new of a posting. */
export interface PostingHashes {
  /** Over all that it sent. */
  readonly stated: string;
  /** Over what a reader would notice. */
  readonly content: string;
}

/** A posting as seen in a sweep at `seenAt`, before its life is known. */
export function newVersion(
  { lineId, releaseId }: LineStep,
  posting: Posting,
  coding: PostingCoding,
  sight: { readonly seenAt: Instant; readonly hashes: PostingHashes },
): NewVersion {
  const row: VersionRow = {
    line_id: lineId,
    from_release: releaseId,
    to_release: null,
    posting_key: posting.key,
    state: 'live',
    first_seen_at: sight.seenAt,
    last_seen_at: null,
    ended_at: null,
    times_returned: 0,
    times_edited: 0,
    stated_hash: sight.hashes.stated,
    content_hash: sight.hashes.content,
    ...statedRow(posting),
    ...codingRow(coding),
  };
  return { row, districts: coding.districts };
}

/** The columns that hold what the source sent. */
function statedRow(posting: Posting) {
  return {
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
  };
}

/** Rows of postings whose key has none yet in the release. */
export function insertVersions(versions: readonly NewVersion[]): CompiledQuery[] {
  return [
    ...insertMany(
      'posting_version',
      versions.map((version) => version.row),
    ),
    ...insertDistricts(
      versions.flatMap(({ row, districts }) =>
        districts.map((district) => [row.line_id, row.from_release, row.posting_key, district] as const),
      ),
    ),
  ];
}

/** Of rows of postings by line, first release and key. A district that is there already stays. */
export function insertDistricts(
  districts: readonly (readonly [lineId: number, fromRelease: number, key: string, district: string])[],
): CompiledQuery[] {
  if (districts.length === 0) return [];
  return [
    sql`INSERT OR IGNORE INTO version_district (line_id, district_code, version_id)
      SELECT own.line_id, place.value->>3, own.version_id
      FROM json_each(${JSON.stringify(districts)}) AS place CROSS JOIN posting_version AS own
      WHERE own.line_id = place.value->>0 AND own.from_release = place.value->>1 AND own.posting_key = place.value->>2`.compile(
      compose,
    ),
  ];
}

/** The sweep holds the postings. `previous_id` and `is_unchanged` say which rows of the release before go on. */
export function insertStaged(rows: readonly Insertable<StagedPostingTable>[]): CompiledQuery[] {
  return insertMany('staged_posting', rows);
}

/** What is known of a key: the row that the release before has of it, and what the sweep has said of it already. */
export interface KnownPosting {
  readonly previous: {
    readonly versionId: number;
    readonly statedHash: string | null;
    readonly coderVersion: string;
  } | null;
  readonly staged: { readonly contentHash: string; readonly locator: string } | null;
}

/** By key; keys of which nothing is known are left out. */
export async function findKnown(
  db: Database,
  step: LineStep,
  keys: readonly string[],
): Promise<ReadonlyMap<string, KnownPosting>> {
  const rows = await db.read
    .selectFrom(sql<{ value: string }>`json_each(${JSON.stringify(keys)})`.as('wanted'))
    .leftJoin('posting_version as old', (join) =>
      join.on('old.posting_key', '=', sql<string>`wanted.value`).on(wasHeld('old', step)),
    )
    .leftJoin('staged_posting as staged', (join) =>
      join
        .on('staged.release_id', '=', step.releaseId)
        .on('staged.posting_key', '=', sql<string>`wanted.value`),
    )
    .select([
      sql<string>`wanted.value`.as('key'),
      'old.version_id',
      'old.stated_hash',
      'old.coder_version',
      'staged.content_hash',
      'staged.locator',
    ])
    .where((build) =>
      build.or([build('old.version_id', 'is not', null), build('staged.locator', 'is not', null)]),
    )
    .execute();
  return new Map(
    rows.map((row) => [
      row.key,
      {
        previous:
          row.version_id === null || row.coder_version === null
            ? null
            : { versionId: row.version_id, statedHash: row.stated_hash, coderVersion: row.coder_version },
        staged:
          row.content_hash === null || row.locator === null
            ? null
            : { contentHash: row.content_hash, locator: row.locator },
      },
    ]),
  );
}

/** The `size`-th key of the sweep after `after`, where the next range ends; null when the rest fits into one range. */
export async function findSweepRangeEnd(
  db: Database,
  releaseId: number,
  after: string,
  size: number,
): Promise<string | null> {
  const row = await db.read
    .selectFrom('staged_posting')
    .select('posting_key as last')
    .where('release_id', '=', releaseId)
    .where('posting_key', '>', after)
    .orderBy('posting_key')
    .limit(1)
    .offset(size - 1)
    .executeTakeFirst();
  return row?.last ?? null;
}

/** Up to `limit` of the sweep; to be repeated until it changes nothing. */
export function deleteStaged(releaseId: number, limit: number): CompiledQuery {
  return sql`DELETE FROM staged_posting WHERE release_id = ${releaseId} AND posting_key IN
    (SELECT posting_key FROM staged_posting WHERE release_id = ${releaseId} LIMIT ${limit})`.compile(compose);
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
