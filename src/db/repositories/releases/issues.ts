/** Aggregate `issue`, write side. */
import { type CompiledQuery, sql } from 'kysely';
import type { Issue, IssueCode } from '../../../domain/issue.ts';
import type { Database } from '../../database.ts';
import { compose } from '../../sql/compose.ts';
import { insertMany } from '../../sql/insert-many.ts';

export interface LoggedIssue extends Issue {
  readonly sequence: number;
  /** Null when the issue is about the whole sweep. */
  readonly retrievalSequence: number | null;
}

export function insertIssues(runId: string, issues: readonly LoggedIssue[]): CompiledQuery[] {
  return insertMany(
    'issue',
    issues.map((issue) => ({
      run_id: runId,
      sequence: issue.sequence,
      code: issue.code,
      severity: issue.severity,
      retrieval_sequence: issue.retrievalSequence,
      locator: issue.locator,
      detail: issue.detail,
    })),
  );
}

/** How many issues of a run are stored, of all codes or of one. */
export async function countIssues(db: Database, runId: string, code?: IssueCode): Promise<number> {
  const all = db.read
    .selectFrom('issue')
    .select((count) => count.fn.countAll<number>().as('count'))
    .where('run_id', '=', runId);
  const row = await (code === undefined ? all : all.where('code', '=', code)).executeTakeFirstOrThrow();
  return row.count;
}

/** Removes at most `limit` of a run's issues. */
export function deleteIssues(runId: string, limit: number): CompiledQuery {
  return sql`DELETE FROM issue WHERE run_id = ${runId} AND sequence IN
    (SELECT sequence FROM issue WHERE run_id = ${runId} LIMIT ${limit})`.compile(compose);
}
