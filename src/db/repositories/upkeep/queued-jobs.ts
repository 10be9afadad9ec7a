/** Work waiting on Node, in the database so that a restart forgets nothing. */
import { type CompiledQuery, sql } from 'kysely';
import type { JobMessage } from '../../../domain/job-message.ts';
import type { Instant } from '../../../domain/period.ts';
import type { Database } from '../../database.ts';
import { compose } from '../../sql/compose.ts';

export interface QueuedJob {
  readonly queuedJobId: number;
  /** As it was stored; `readJobMessage` says what it is. */
  readonly message: unknown;
  /** How often it was tried and is to be tried again. */
  readonly attempts: number;
}

/** A message that is waiting already is left as it is. */
export function enqueueJob(message: JobMessage, availableAt: Instant): CompiledQuery {
  return compose
    .insertInto('queued_job')
    .values({ message: JSON.stringify(message), available_at: availableAt })
    .onConflict((conflict) => conflict.column('message').doNothing())
    .compile();
}

const WATCH: JobMessage = { job: 'watch' };

/** What may be done now, oldest first; the watch last, whenever it was sent: a source that is about to be asked is judged by its answer. */
export async function listAvailableJobs(db: Database, now: Instant): Promise<QueuedJob[]> {
  const rows = await db.read
    .selectFrom('queued_job')
    .selectAll()
    .where('available_at', '<=', now)
    .orderBy(sql`message = ${JSON.stringify(WATCH)}`)
    .orderBy('queued_job_id')
    .execute();
  return rows.map((row) => ({
    queuedJobId: row.queued_job_id,
    message: JSON.parse(row.message),
    attempts: row.attempts,
  }));
}

export function postponeJob(queuedJobId: number, availableAt: Instant): CompiledQuery {
  return compose
    .updateTable('queued_job')
    .set((row) => ({ available_at: availableAt, attempts: row('attempts', '+', 1) }))
    .where('queued_job_id', '=', queuedJobId)
    .compile();
}

export function deleteJob(queuedJobId: number): CompiledQuery {
  return compose.deleteFrom('queued_job').where('queued_job_id', '=', queuedJobId).compile();
}
