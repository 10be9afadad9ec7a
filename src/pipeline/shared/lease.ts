/**
 * The lease on a run: one refresh of a source at a time, whoever asks, and a run that died is taken over. The holder renews
 * its lease; every later write is fenced by it, so a holder that lost it can change nothing.
 */

import type { CompiledQuery } from 'kysely';
import type { Database } from '../../db/database.ts';
import { deleteSteps } from '../../db/repositories/releases/run-steps.ts';
import {
  endRun,
  fenceRun,
  findRun,
  findRunningRun,
  type Hold,
  insertRun,
  type NewRun,
  type RunRow,
  renewRun,
  resumeRun,
  takeOverRun,
} from '../../db/repositories/releases/runs.ts';
import { AlreadyRunning } from '../../domain/errors.ts';
import type { Instant } from '../../domain/period.ts';
import type { RunTask, SourceId } from '../../domain/release.ts';
import type { Clock } from '../../ports/clock.ts';
import type { LeaseOwner } from './deps.ts';
import { addMs } from './instants.ts';

/** Longer than any single step between two renewals; one request's time-out is added to it. */
const LEASE_MS = 120_000;

interface LeaseDeps {
  readonly db: Database;
  readonly clock: Clock;
  readonly owner: LeaseOwner;
}

export interface LeaseRequest {
  readonly sourceId: SourceId;
  readonly runKey: string;
  readonly task: RunTask;
  /** Added to the lease: the longest time one request may take. */
  readonly timeoutMs: number;
  /** For a run in steps: what is held of it is gone on with. `handover` is the word that the step before left for this one; null for none. */
  readonly steps?: { readonly handover: string | null };
}

export interface Lease {
  readonly runId: string;
  readonly startedAt: Instant;
  /** `resumed`: a step before this one handed the run over. `interrupted`: the step before was cut off. Anything but `new` for runs in steps only. */
  readonly begun: 'new' | 'resumed' | 'interrupted';
  /** The database, fenced: a write throws AlreadyRunning and changes nothing once somebody else has taken the run over. */
  readonly db: Database;
  /** Changes at each renewal. */
  hold(): Hold;
  /** Renews the lease when half of it is gone. Throws AlreadyRunning when somebody else has taken the run over. */
  keep(): Promise<void>;
  /** Lets the lease run out at once, so that whoever comes next need not wait. */
  letGo(): Promise<void>;
  /** In one write with `queries`: leaves the run to whoever brings the word, which it gives, and after `afterMs` and a while to anybody. */
  handOver(afterMs: number, queries: WriteQueries): Promise<string>;
}

type WriteQueries = Parameters<Database['writeAtomically']>[0];

export function runIdOf(sourceId: SourceId, runKey: string): string {
  return `${sourceId}@${runKey}`;
}

/** What stands before the word of a handover where a holder has its name. */
const HANDED_OVER = 'handover:';
/** A queue may take its time; if the message is lost, the timetable asks again after so long. */
const HANDOVER_MS = 1_800_000;
/** What was asked longer ago is not put beside what is asked now: the run begins anew. */
const LONGEST_PAUSE_MS = 6 * 3_600_000;

/** Null when this run has ended before. Throws AlreadyRunning when a living holder refreshes the source. */
export async function takeLease(deps: LeaseDeps, request: LeaseRequest): Promise<Lease | null> {
  const { db, clock, owner } = deps;
  const leaseMs = LEASE_MS + request.timeoutMs;
  const now = clock.now();
  const runId = runIdOf(request.sourceId, request.runKey);
  const run: NewRun = {
    runId,
    sourceId: request.sourceId,
    runKey: request.runKey,
    task: request.task,
    claimedBy: owner.id,
    claimExpiresAt: addMs(now, leaseMs),
    startedAt: now,
  };
  const known = await findRun(db, runId);
  if (known !== null && known.state !== 'running') return null;
  const running = await findRunningRun(db, request.sourceId);
  if (running === null) {
    const [inserted] = await db.writeAtomically([insertRun(run)]);
    if (inserted !== 1) throw await runningElsewhere(db, request.sourceId);
    return openLease(deps, run, leaseMs, 'new');
  }
  const isForUs = running.claimed_by === `${HANDED_OVER}${request.steps?.handover}`;
  if (!isForUs && !isRunDead(running, owner, now)) throw alreadyRunning(running);
  if (request.steps === undefined || !canGoOn(running, run)) {
    await takeOver(db, running, run);
    return openLease(deps, run, leaseMs, 'new');
  }
  const [resumed] = await db.writeAtomically([resumeRun(holdOf(running), run)]);
  if (resumed !== 1) throw await runningElsewhere(db, request.sourceId);
  const begun = running.claimed_by?.startsWith(HANDED_OVER) ? 'resumed' : 'interrupted';
  return openLease(deps, { ...run, startedAt: running.started_at }, leaseMs, begun);
}

function canGoOn(running: RunRow, { runId, startedAt: now }: NewRun): boolean {
  return (
    running.run_id === runId && Math.abs(Date.parse(now) - Date.parse(running.started_at)) < LONGEST_PAUSE_MS
  );
}

function openLease({ db, clock }: LeaseDeps, run: NewRun, leaseMs: number, begun: Lease['begun']): Lease {
  let hold: Hold = run;
  const extendTo = async (claimExpiresAt: Instant): Promise<boolean> => {
    const [changed] = await db.writeAtomically([renewRun(hold, claimExpiresAt)]);
    if (changed === 1) hold = { ...hold, claimExpiresAt };
    return changed === 1;
  };
  return {
    runId: run.runId,
    startedAt: run.startedAt,
    begun,
    db: fence(db, () => hold),
    hold: () => hold,
    async keep() {
      const now = clock.now();
      if (Date.parse(hold.claimExpiresAt) - Date.parse(now) > leaseMs / 2) return;
      if (!(await extendTo(addMs(now, leaseMs)))) throw lostLease(run.runId);
    },
    async letGo() {
      await extendTo(clock.now());
    },
    async handOver(afterMs, queries) {
      const word = crypto.randomUUID();
      const next = {
        claimedBy: `${HANDED_OVER}${word}`,
        claimExpiresAt: addMs(clock.now(), afterMs + HANDOVER_MS),
      };
      await fence(db, () => hold).writeAtomically([...queries, resumeRun(hold, next)]);
      return word;
    },
  };
}

/** A holder that was suspended may wake up after its release's id has gone to another run: no write of its may pass. */
function fence(db: Database, hold: () => Hold): Database {
  return {
    read: db.read,
    close: () => db.close(),
    async writeAtomically(queries) {
      if (queries.length === 0) return [];
      try {
        const [, ...changed] = await db.writeAtomically([fenceRun(hold()), ...queries]);
        return changed;
      } catch (error) {
        const run = await findRun(db, hold().runId);
        const isOurs = run?.claimed_by === hold().claimedBy && run.claim_expires_at === hold().claimExpiresAt;
        throw isOurs ? error : lostLease(hold().runId);
      }
    },
  };
}

function lostLease(runId: string): AlreadyRunning {
  return new AlreadyRunning(
    `The refresh ${runId} is no longer held by this process: it has ended, or another one took it over`,
  );
}

/** No lease reaches so far: the clock of whoever took it was wrong. */
const LONGEST_LEASE_MS = 3_600_000;

/** Whether the end of a lease has come, or is none that anybody can have been given. */
export function isLeaseOver(claimExpiresAt: Instant | null, now: Instant): boolean {
  if (claimExpiresAt === null) return true;
  const leftMs = Date.parse(claimExpiresAt) - Date.parse(now);
  return leftMs <= 0 || leftMs > LONGEST_LEASE_MS;
}

/** Whether whoever holds the run can do nothing more with it. */
export function isRunDead(run: RunRow, owner: LeaseOwner, now: Instant): boolean {
  return (
    isLeaseOver(run.claim_expires_at, now) ||
    (run.claimed_by !== null && owner.isAlive(run.claimed_by) === false)
  );
}

/** Writes down that a run died. From then on its holder, should it wake up, can write nothing. */
export function endInterrupted(dead: RunRow, finishedAt: Instant): CompiledQuery[] {
  const end = endRun(holdOf(dead), {
    state: 'failed',
    finishedAt,
    releaseId: null,
    errorCode: 'interrupted',
    errorDetail: 'The process that ran it ended before it was done.',
  });
  return [end, ...deleteSteps(dead.run_id)];
}

function holdOf({ run_id, claimed_by, claim_expires_at }: RunRow): Hold {
  return { runId: run_id, claimedBy: claimed_by ?? '', claimExpiresAt: claim_expires_at ?? '' };
}

async function takeOver(db: Database, dead: RunRow, run: NewRun): Promise<void> {
  const queries =
    dead.run_id === run.runId
      ? [takeOverRun(holdOf(dead), run)]
      : [...endInterrupted(dead, run.startedAt), insertRun(run)];
  const changed = await db.writeAtomically(queries);
  if (changed.at(-1) !== 1) throw await runningElsewhere(db, run.sourceId);
}

async function runningElsewhere(db: Database, sourceId: SourceId): Promise<AlreadyRunning> {
  const running = await findRunningRun(db, sourceId);
  return running === null
    ? new AlreadyRunning(`Another refresh of ${sourceId} began and ended just now; ask again`)
    : alreadyRunning(running);
}

function alreadyRunning(run: RunRow): AlreadyRunning {
  return new AlreadyRunning(
    `${run.source_id} is being refreshed already, since ${run.started_at} (${run.run_id}); wait for it to end`,
  );
}
