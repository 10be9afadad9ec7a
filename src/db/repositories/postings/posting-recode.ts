/** Aggregate `posting`, recode side: replaces what coding added to the rows of a staged release. */
import { CompiledQuery, sql } from 'kysely';
import type { Posting, PostingCoding } from '../../../domain/posting.ts';
import type { Database } from '../../database.ts';
import { compose } from '../../sql/compose.ts';
import { CODING_COLUMNS, codingRow } from './posting-coding.ts';
import { beginAnew, type KeyRange, type LineStep, wasHeld, within } from './posting-lines.ts';
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

/** In rows of the release's own: what the release before holds stays. Doing it twice ends in the same rows. */
export function replaceCodings(step: LineStep, postings: readonly RecodedPosting[]): CompiledQuery[] {
  if (postings.length === 0) return [];
  const { lineId, releaseId } = step;
  const keys = JSON.stringify(postings.map(({ key }) => key));
  const rows = postings.map(({ key, coding }) => {
    const row = codingRow(coding);
    return [key, ...CODING_COLUMNS.map((column) => row[column])];
  });
  const held = sql`SELECT own.version_id FROM json_each(${keys}) AS wanted CROSS JOIN posting_version AS own
    WHERE ${wasHeld('own', step)} AND own.posting_key = wanted.value`;
  const begun = sql`SELECT own.version_id FROM json_each(${keys}) AS wanted CROSS JOIN posting_version AS own
    WHERE own.line_id = ${lineId} AND own.posting_key = wanted.value AND own.from_release = ${releaseId}`;
  return [
    ...beginAnew(step, held),
    CompiledQuery.raw(REPLACE, [JSON.stringify(rows), lineId, releaseId]),
    sql`DELETE FROM version_district WHERE version_id IN (${begun})`.compile(compose),
    ...insertDistricts(
      postings.flatMap(({ key, coding }) =>
        coding.districts.map((district) => [lineId, releaseId, key, district] as const),
      ),
    ),
  ];
}

// Each row is parsed once, into JSONB: see insert-many.ts.
const REPLACE = `UPDATE posting_version AS own SET ${CODING_COLUMNS.map((column, at) => `${column} = cells->>${at + 1}`).join(', ')}
  FROM (SELECT jsonb(value) AS cells FROM json_each(?) LIMIT -1 OFFSET 0)
  WHERE own.line_id = ? AND own.from_release = ? AND own.posting_key = cells->>0`;
