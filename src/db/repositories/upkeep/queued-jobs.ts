/** Work waiting on Node, in the database so that a restart forgets nothing. */
import type { CompiledQuery } from 'kysely';
import { type JobMessage, readJobMessage } from '../../../domain/job-message.ts';
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

/**
 * Turns, whenever a job was sent: what brings new figures; then an edition, which would else be built anew for them; then what is done with
 * the edition; and last the watch, which judges a source by its answer.
 */
const TURNS: Readonly<Record<JobMessage['job'], number>> = {
  refresh: 0,
  recode: 0,
  publish: 1,
  'publish-part': 1,
  'publish-end': 1,
  bulletins: 2,
  prune: 2,
  'check-resources': 2,
  watch: 3,
};

/** What may be done now and whose turn is first, oldest first. A message that nobody can read has no turn, and goes at once. */
export async function listAvailableJobs(db: Database, now: Instant): Promise<QueuedJob[]> {
  const rows = await db.read
    .selectFrom('queued_job')
    .selectAll()
    .where('available_at', '<=', now)
    .orderBy('queued_job_id')
    .execute();
  const jobs = rows.map(({ queued_job_id, message, attempts }) => {
    const read: unknown = JSON.parse(message);
    const turn = TURNS[readJobMessage(read)?.job ?? 'refresh'];
    return { turn, job: { queuedJobId: queued_job_id, message: read, attempts } };
  });
  const first = Math.min(...jobs.map(({ turn }) => turn));
  return jobs.filter(({ turn }) => turn === first).map(({ job }) => job);
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
