/** Aggregate `run`: claims, their renewal, their fence, and how runs end. */
import { type CompiledQuery, type Selectable, sql } from 'kysely';
import type { Instant } from '../../../domain/period.ts';
import type { RunState, RunTask, SourceId } from '../../../domain/release.ts';
import type { Database } from '../../database.ts';
import { compose } from '../../sql/compose.ts';
import type { RunTable } from '../../tables.ts';

export type RunRow = Selectable<RunTable>;

/** Who holds a run and until when. The instant is the fence: whoever takes over writes another one. */
export interface Hold {
  readonly runId: string;
  readonly claimedBy: string;
  readonly claimExpiresAt: Instant;
}

export interface NewRun extends Hold {
  readonly sourceId: SourceId;
  readonly runKey: string;
  readonly task: RunTask;
  readonly startedAt: Instant;
}

export async function findRun(db: Database, runId: string): Promise<RunRow | null> {
  const row = await db.read.selectFrom('run').selectAll().where('run_id', '=', runId).executeTakeFirst();
  return row ?? null;
}

export async function findRunningRun(db: Database, sourceId: SourceId): Promise<RunRow | null> {
  const row = await db.read
    .selectFrom('run')
    .selectAll()
    .where('source_id', '=', sourceId)
    .where('state', '=', sql.lit('running'))
    .executeTakeFirst();
  return row ?? null;
}

/** Changes no row when this run exists or another run of the source is running. */
export function insertRun(run: NewRun): CompiledQuery {
  return compose
    .insertInto('run')
    .values({
      run_id: run.runId,
      source_id: run.sourceId,
      run_key: run.runKey,
      task: run.task,
      state: 'running',
      claimed_by: run.claimedBy,
      claim_expires_at: run.claimExpiresAt,
      started_at: run.startedAt,
      finished_at: null,
      release_id: null,
      error_code: null,
      error_detail: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .compile();
}

/** A run that died begins again under a new holder, as if for the first time. Changes no row when the hold has passed on. */
export function takeOverRun(dead: Hold, run: NewRun): CompiledQuery {
  return held(dead)
    .set({
      claimed_by: run.claimedBy,
      claim_expires_at: run.claimExpiresAt,
      started_at: run.startedAt,
      request_count: 0,
      release_id: null,
    })
    .compile();
}

/** As {@link takeOverRun}, for a run that goes on where it was: nothing but its holder changes. */
export function resumeRun(dead: Hold, { claimedBy, claimExpiresAt }: Omit<Hold, 'runId'>): CompiledQuery {
  return held(dead).set({ claimed_by: claimedBy, claim_expires_at: claimExpiresAt }).compile();
}

export function renewRun(hold: Hold, claimExpiresAt: Instant): CompiledQuery {
  return held(hold).set({ claim_expires_at: claimExpiresAt }).compile();
}

/**
 * Fails the whole write it stands in when the hold has passed on. There is no transaction in which to look first, so it breaks
 * a rule of the schema instead: a running run has no end.
 */
export function fenceRun(hold: Hold): CompiledQuery {
  return sql`UPDATE run SET state = 'running', finished_at = 'lost'
    WHERE run_id = ${hold.runId} AND NOT (state = 'running'
      AND claimed_by = ${hold.claimedBy} AND claim_expires_at = ${hold.claimExpiresAt})`.compile(compose);
}

export function setRequestCount(runId: string, requestCount: number): CompiledQuery {
  return compose
    .updateTable('run')
    .set({ request_count: requestCount })
    .where('run_id', '=', runId)
    .compile();
}

export interface RunEnd {
  readonly state: Exclude<RunState, 'running'>;
  readonly finishedAt: Instant;
  readonly releaseId: number | null;
  /** An ErrorCode or `interrupted`; null when nothing went wrong. */
  readonly errorCode: string | null;
  readonly errorDetail: string | null;
}

/** Changes no row when the hold has passed on. */
export function endRun(hold: Hold, end: RunEnd): CompiledQuery {
  return held(hold)
    .set({
      state: end.state,
      claimed_by: null,
      claim_expires_at: null,
      finished_at: end.finishedAt,
      release_id: end.releaseId,
      error_code: end.errorCode,
      error_detail: end.errorDetail,
    })
    .compile();
}

function held(hold: Hold) {
  return compose
    .updateTable('run')
    .where('run_id', '=', hold.runId)
    .where('state', '=', sql.lit('running'))
    .where('claimed_by', '=', hold.claimedBy)
    .where('claim_expires_at', '=', hold.claimExpiresAt);
}
