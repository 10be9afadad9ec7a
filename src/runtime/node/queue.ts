/** The JobQueue port on Node: a table, so that a restart forgets nothing, and the loop that empties it. */

import { jobPauseMs } from '../../../jobs/retry.ts';
import type { Database } from '../../db/database.ts';
import {
  deleteJob,
  enqueueJob,
  listAvailableJobs,
  postponeJob,
  type QueuedJob,
} from '../../db/repositories/upkeep/queued-jobs.ts';
import { type JobMessage, readJobMessage } from '../../domain/job-message.ts';
import { noteGivenUp } from '../../pipeline/given-up-jobs.ts';
import type { Clock } from '../../ports/clock.ts';
import type { JobQueue } from '../../ports/job-queue.ts';
import type { Logger } from '../../ports/logger.ts';

export interface Drain {
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Logger;
  /** How many jobs run at the same time. */
  readonly concurrency: number;
  /** Once aborted no job is begun, and those under way stay on the queue for the next start. */
  readonly signal: AbortSignal;
  run(message: JobMessage): Promise<void>;
}

export function openQueue(db: Database, clock: Clock): JobQueue {
  return {
    async send(messages, afterMs = 0) {
      const availableAt = new Date(Date.parse(clock.now()) + afterMs).toISOString();
      await db.writeAtomically(messages.map((message) => enqueueJob(message, availableAt)));
    },
  };
}

/** Runs everything that may be run now, until nothing is left. Returns what was done. */
export async function drainQueue(drain: Drain): Promise<readonly JobMessage[]> {
  const done: JobMessage[] = [];
  while (!drain.signal.aborted) {
    const waiting = await listAvailableJobs(drain.db, drain.clock.now());
    if (waiting.length === 0) break;
    const next = waiting.values();
    const lane = async () => {
      for (const job of next) {
        if (drain.signal.aborted) return;
        const message = await runQueuedJob(drain, job);
        if (message) done.push(message);
      }
    };
    await Promise.all(Array.from({ length: drain.concurrency }, lane));
  }
  return done;
}

/** The message when it was done; null when it was put off, dropped or interrupted. */
async function runQueuedJob(drain: Drain, job: QueuedJob): Promise<JobMessage | null> {
  const { db, log } = drain;
  const message = readJobMessage(job.message);
  if (!message) {
    log.error('A queued job could not be read and was dropped', { queuedJobId: job.queuedJobId });
    await db.writeAtomically([deleteJob(job.queuedJobId)]);
    return null;
  }
  try {
    await drain.run(message);
  } catch (error) {
    if (!drain.signal.aborted) await settleFailure(drain, job, message, error);
    return null;
  }
  if (drain.signal.aborted) return null;
  await db.writeAtomically([deleteJob(job.queuedJobId)]);
  return message;
}

async function settleFailure(
  drain: Drain,
  job: QueuedJob,
  message: JobMessage,
  error: unknown,
): Promise<void> {
  const detail = error instanceof Error ? error.message : String(error);
  const attempt = job.attempts + 1;
  const fields = { job: JSON.stringify(message), attempt, detail };
  const pauseMs = jobPauseMs(error, attempt);
  if (pauseMs !== null) {
    drain.log.warn('A job failed and will be tried again', fields);
    const availableAt = new Date(Date.parse(drain.clock.now()) + pauseMs).toISOString();
    await drain.db.writeAtomically([postponeJob(job.queuedJobId, availableAt)]);
    return;
  }
  drain.log.error('A job failed and was given up until the timetable asks again', fields);
  await noteGivenUp(drain, message, detail);
  await drain.db.writeAtomically([deleteJob(job.queuedJobId)]);
}
