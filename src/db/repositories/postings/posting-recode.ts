/** Aggregate `posting`, recode side: copies a release's rows into a staged one, and replaces what coding added to them. */
import { CompiledQuery, sql } from 'kysely';
import type { Posting, PostingCoding } from '../../../domain/posting.ts';
import type { Database } from '../../database.ts';
import { compose } from '../../sql/compose.ts';
import { CODING_COLUMNS, codingRow } from './posting-coding.ts';
import { CARRIED_COLUMNS, type KeyRange, within } from './posting-life.ts';
import { insertDistricts } from './posting-staging.ts';
import { readPosting } from './stored-posting.ts';

/** The retrievals that the rows of a release name, under the run that copies them. */
export function copyRetrievals(fromRunId: string, toRunId: string): CompiledQuery {
  const columns = sql.raw(
    'sequence, url, role, status, content_type, etag, last_modified, retrieved_at, sha256, byte_length',
  );
  return sql`INSERT INTO retrieval (run_id, ${columns})
    SELECT ${toRunId}, ${columns} FROM retrieval WHERE run_id = ${fromRunId}`.compile(compose);
}

/** Postings with their lives, not their districts: coding finds these anew. */
export function copyPostings(fromReleaseId: number, toReleaseId: number, range: KeyRange): CompiledQuery {
  const columns = sql.raw(
    `posting_key, state, first_seen_at, last_seen_at, ended_at, times_returned, times_edited, retrieval_sequence, locator, ${CARRIED_COLUMNS}`,
  );
  return sql`INSERT INTO posting (release_id, ${columns})
    SELECT ${toReleaseId}, ${columns} FROM posting
    WHERE release_id = ${fromReleaseId} AND ${within('posting_key', range)}`.compile(compose);
}

/** Postings of the range that another coder has coded. */
export async function listPostingsToRecode(
  db: Database,
  releaseId: number,
  range: KeyRange,
  coderVersion: string,
): Promise<Posting[]> {
  const rows = await db.read
    .selectFrom('posting')
    .selectAll()
    .where('release_id', '=', releaseId)
    .where(within('posting_key', range))
    .where('coder_version', '<>', coderVersion)
    .orderBy('posting_key')
    .execute();
  return rows.map(readPosting);
}

export interface RecodedPosting {
  readonly key: string;
  readonly coding: PostingCoding;
}

/** Doing it twice ends in the same rows. */
export function replaceCodings(releaseId: number, postings: readonly RecodedPosting[]): CompiledQuery[] {
  if (postings.length === 0) return [];
  const keys = JSON.stringify(postings.map(({ key }) => key));
  const rows = postings.map(({ key, coding }) => {
    const row = codingRow(coding);
    return [key, ...CODING_COLUMNS.map((column) => row[column])];
  });
  const districts = postings.map(({ key, coding }) => ({
    row: { release_id: releaseId, posting_key: key },
    districts: coding.districts,
  }));
  return [
    CompiledQuery.raw(REPLACE, [JSON.stringify(rows), releaseId]),
    sql`DELETE FROM posting_district WHERE release_id = ${releaseId}
      AND posting_key IN (SELECT value FROM json_each(${keys}))`.compile(compose),
    ...insertDistricts(districts),
  ];
}

// Each row is parsed once, into JSONB: see insert-many.ts.
const REPLACE = `UPDATE posting SET ${CODING_COLUMNS.map((column, at) => `${column} = cells->>${at + 1}`).join(', ')}
  FROM (SELECT jsonb(value) AS cells FROM json_each(?) LIMIT -1 OFFSET 0)
  WHERE posting.release_id = ? AND posting.posting_key = cells->>0`;
