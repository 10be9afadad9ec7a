/** Aggregate `run`: claims, their renewal, and how runs end. Every write after the claim is fenced by it. */
import { type CompiledQuery, type Selectable, sql } from 'kysely';
import type { Instant } from '../../domain/period.ts';
import type { RunState, SourceId } from '../../domain/release.ts';
import type { Database } from '../../ports/database.ts';
import { compose } from '../compose.ts';
import type { RunTable } from '../tables.ts';

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

export function renewRun(hold: Hold, claimExpiresAt: Instant): CompiledQuery {
  return held(hold).set({ claim_expires_at: claimExpiresAt }).compile();
}

export function setRequestCount(hold: Hold, requestCount: number): CompiledQuery {
  return held(hold).set({ request_count: requestCount }).compile();
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
