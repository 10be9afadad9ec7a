/** Aggregate `retrieval`: what was fetched and archived. */
import { type CompiledQuery, sql } from 'kysely';
import type { CalendarDate } from '../../../domain/period.ts';
import type { Retrieval } from '../../../domain/release.ts';
import type { Database } from '../../database.ts';
import { compose } from '../../sql/compose.ts';

export interface RoleRetrieval extends Retrieval {
  /** The connector's word for the request. */
  readonly role: string;
}

export function insertRetrieval(runId: string, retrieval: RoleRetrieval): CompiledQuery {
  return compose
    .insertInto('retrieval')
    .values({
      run_id: runId,
      sequence: retrieval.sequence,
      url: retrieval.url,
      role: retrieval.role,
      status: retrieval.status,
      content_type: retrieval.contentType,
      etag: retrieval.etag,
      last_modified: retrieval.lastModified,
      retrieved_at: retrieval.retrievedAt,
      sha256: retrieval.sha256,
      byte_length: retrieval.byteLength,
    })
    .compile();
}

/** A run's retrievals in order. */
export async function listRetrievals(db: Database, runId: string): Promise<RoleRetrieval[]> {
  const rows = await db.read
    .selectFrom('retrieval')
    .selectAll()
    .where('run_id', '=', runId)
    .orderBy('sequence')
    .execute();
  return rows.map((row) => ({
    sequence: row.sequence,
    url: row.url,
    role: row.role,
    status: row.status,
    contentType: row.content_type,
    etag: row.etag,
    lastModified: row.last_modified,
    retrievedAt: row.retrieved_at,
    sha256: row.sha256,
    byteLength: row.byte_length,
  }));
}

/** Removes at most `limit` of a run's retrievals. */
export function deleteRetrievals(runId: string, limit: number): CompiledQuery {
  return sql`DELETE FROM retrieval WHERE run_id = ${runId} AND sequence IN
    (SELECT sequence FROM retrieval WHERE run_id = ${runId} LIMIT ${limit})`.compile(compose);
}

/** Removes those that came after the one of that sequence. */
export function deleteRetrievalsAfter(runId: string, sequence: number): CompiledQuery {
  return compose
    .deleteFrom('retrieval')
    .where('run_id', '=', runId)
    .where('sequence', '>', sequence)
    .compile();
}

export interface RetrievalInUse extends RoleRetrieval {
  /** Figures, facts or schools of the release that come from it. */
  readonly figureCount: number;
  /** First and last day of the figures' periods; null for facts and schools, which have none. */
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** Of a release's retrievals, in order, those that still give it at least one figure, fact or school. */
export async function listRetrievalsInUse(
  db: Database,
  release: { readonly release_id: number; readonly name: string },
): Promise<RetrievalInUse[]> {
  const used = await db.read
    .selectFrom('observation')
    .select(({ fn }) => [
      'retrieval_sequence',
      fn.countAll<number>().as('figureCount'),
      fn.min('period_start').as('from'),
      fn.max('period_end').as('to'),
    ])
    .where('release_id', '=', release.release_id)
    .groupBy('retrieval_sequence')
    .execute();
  const said = await db.read
    .selectFrom('occupation_fact')
    .select(['retrieval_sequence', ({ fn }) => fn.countAll<number>().as('figureCount')])
    .where('release_id', '=', release.release_id)
    .groupBy('retrieval_sequence')
    .execute();
  const listed = await db.read
    .selectFrom('school')
    .select(['retrieval_sequence', ({ fn }) => fn.countAll<number>().as('figureCount')])
    .where('release_id', '=', release.release_id)
    .groupBy('retrieval_sequence')
    .execute();
  const undated = [...said, ...listed].map((row) => ({ ...row, from: null, to: null }));
  const bySequence = new Map(
    [...used, ...undated].map(({ retrieval_sequence, ...facts }) => [retrieval_sequence, facts]),
  );
  return (await listRetrievals(db, release.name)).flatMap((retrieval) => {
    const facts = bySequence.get(retrieval.sequence);
    return facts === undefined ? [] : [{ ...retrieval, ...facts }];
  });
}
