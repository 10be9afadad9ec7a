/** What the database knows of each source: its current release, its last run, and what was wrong with it. */

import { type RawBuilder, sql } from 'kysely';
import type { IssueSeverity } from '../../../domain/issue.ts';
import type { CalendarDate, Instant } from '../../../domain/period.ts';
import type { PostingMovements, RunState, SourceId } from '../../../domain/release.ts';
import type { Database } from '../../database.ts';
import { readMovements } from '../../sql/json-columns.ts';
import { jsonList } from '../../sql/json-list.ts';

/** The release readers see of one source. */
export interface CurrentRelease {
  readonly sourceId: SourceId;
  readonly releaseId: number;
  readonly name: string;
  readonly retrievedAt: Instant;
  readonly publishedAt: Instant;
  readonly isPartial: boolean;
  readonly acceptedCount: number;
  readonly rejectedCount: number;
  /** Null for observations. */
  readonly movements: PostingMovements | null;
}

export interface LastRun {
  readonly runId: string;
  readonly sourceId: SourceId;
  readonly state: RunState;
  readonly startedAt: Instant;
  readonly finishedAt: Instant | null;
  readonly requestCount: number;
  readonly errorCode: string | null;
  readonly errorDetail: string | null;
  readonly issueCount: number;
}

export interface StoredIssue {
  readonly runId: string;
  readonly sequence: number;
  /** An `IssueCode`, or one that an earlier version of this program wrote. */
  readonly code: string;
  readonly severity: IssueSeverity;
  readonly locator: string;
  readonly detail: string;
}

/** Sorted by source. */
export async function listCurrentReleases(db: Database): Promise<CurrentRelease[]> {
  const rows = await db.read
    .selectFrom('source')
    .innerJoin('release', 'release.release_id', 'source.current_release_id')
    .selectAll('release')
    .orderBy('source.source_id')
    .execute();
  return rows.map(toRelease);
}

/** Releases by number, whether current or not: what an edition was built from. */
export async function listReleases(db: Database, releaseIds: readonly number[]): Promise<CurrentRelease[]> {
  const rows = await db.read
    .selectFrom('release')
    .selectAll('release')
    .where('release_id', 'in', jsonList(releaseIds))
    .orderBy('source_id')
    .execute();
  return rows.map(toRelease);
}

/**
 * The newest run of each source that asked it, with the number of its issues. One that began after `by` counts only where no other
 * does: a clock that was wrong would make it the last for years.
 */
export async function listLastRuns(
  db: Database,
  sourceIds: readonly SourceId[],
  by: Instant,
): Promise<LastRun[]> {
  const rows = await lastRuns(db, sourceIds, by).execute();
  return rows.map((row) => ({
    runId: row.run_id,
    sourceId: row.source_id,
    state: row.state,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    requestCount: row.request_count,
    errorCode: row.error_code,
    errorDetail: row.error_detail,
    issueCount: row.issue_count,
  }));
}

export function lastRuns(db: Database, sourceIds: readonly SourceId[], by: Instant) {
  const newest = (condition: RawBuilder<unknown>) =>
    sql<string>`(SELECT latest.run_id FROM run AS latest WHERE latest.source_id = run.source_id AND latest.task = 'refresh'
      AND ${condition} ORDER BY latest.started_at DESC, latest.run_id DESC LIMIT 1)`;
  return db.read
    .selectFrom('run')
    .selectAll('run')
    .select(sql<number>`(SELECT count(*) FROM issue WHERE issue.run_id = run.run_id)`.as('issue_count'))
    .where('run.source_id', 'in', jsonList(sourceIds))
    .where(
      'run.run_id',
      '=',
      sql<string>`coalesce(${newest(sql`latest.started_at <= ${by}`)}, ${newest(sql`latest.started_at > ${by}`)})`,
    )
    .orderBy('run.source_id');
}

/** When each source was last asked with success, changed or not. */
export async function listLastChecks(db: Database): Promise<ReadonlyMap<SourceId, Instant>> {
  const rows = await db.read.selectFrom('source').select(['source_id', 'last_checked_at']).execute();
  return new Map(rows.flatMap((row) => (row.last_checked_at ? [[row.source_id, row.last_checked_at]] : [])));
}

/** When each source was last asked with success by an instant, changed or not; sources that were not are not in it. */
export async function listChecksBefore(db: Database, by: Instant): Promise<ReadonlyMap<SourceId, Instant>> {
  const rows = await db.read
    .selectFrom('run')
    .select(['source_id', sql<Instant>`max(finished_at)`.as('checked_at')])
    .where('task', '=', 'refresh')
    .where('state', 'in', ['published', 'unchanged'])
    .where('finished_at', '<=', by)
    .groupBy('source_id')
    .execute();
  return new Map(rows.map((row) => [row.source_id, row.checked_at]));
}

/** By release: the last day that any of its figures describes. Releases of adverts are not in it. */
export async function listNewestPeriodEnds(
  db: Database,
  releaseIds: readonly number[],
): Promise<ReadonlyMap<number, CalendarDate>> {
  const rows = await db.read
    .selectFrom('release')
    .select(['release_id', 'newest_period_end'])
    .where('release_id', 'in', jsonList(releaseIds))
    .execute();
  return new Map(
    rows.flatMap(({ release_id, newest_period_end }) =>
      newest_period_end === null ? [] : [[release_id, newest_period_end]],
    ),
  );
}

/** How far a release reaches: the last day its figures describe, or for adverts the day its source was last asked with success. */
export function newestDay(
  release: Pick<CurrentRelease, 'releaseId' | 'sourceId' | 'retrievedAt'>,
  periodEnds: ReadonlyMap<number, CalendarDate>,
  checks: ReadonlyMap<SourceId, Instant>,
): CalendarDate {
  const checkedAt = checks.get(release.sourceId) ?? release.retrievedAt;
  const [, lastReadAt = checkedAt] = [release.retrievedAt, checkedAt].sort();
  return periodEnds.get(release.releaseId) ?? lastReadAt.slice(0, 10);
}

/** One page of the issues of a run, in the order they were met. */
export async function listIssues(
  db: Database,
  runId: string,
  page: number,
  pageSize: number,
): Promise<{ total: number; issues: StoredIssue[] }> {
  const { total } = await db.read
    .selectFrom('issue')
    .select((build) => build.fn.countAll<number>().as('total'))
    .where('run_id', '=', runId)
    .executeTakeFirstOrThrow();
  const rows = await db.read
    .selectFrom('issue')
    .selectAll()
    .where('run_id', '=', runId)
    .orderBy('sequence')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return {
    total,
    issues: rows.map((row) => ({
      runId: row.run_id,
      sequence: row.sequence,
      code: row.code,
      severity: row.severity,
      locator: row.locator,
      detail: row.detail,
    })),
  };
}

function toRelease(row: {
  source_id: SourceId;
  release_id: number;
  name: string;
  retrieved_at: string;
  published_at: string | null;
  is_partial: number;
  accepted_count: number;
  rejected_count: number;
  movements: string | null;
}): CurrentRelease {
  return {
    sourceId: row.source_id,
    releaseId: row.release_id,
    name: row.name,
    retrievedAt: row.retrieved_at,
    // Only published releases are pointed at; the fallback keeps the type honest for staged ones.
    publishedAt: row.published_at ?? row.retrieved_at,
    isPartial: row.is_partial === 1,
    acceptedCount: row.accepted_count,
    rejectedCount: row.rejected_count,
    movements: readMovements(row.movements),
  };
}
