/** What becomes of a message: done, given back for another attempt, or given up. */
import { buryJob } from '../../../jobs/give-up.ts';
import type { JobContext } from '../../../jobs/job-context.ts';
import { jobPauseMs } from '../../../jobs/retry.ts';
import { runJob } from '../../../jobs/run-job.ts';
import { refuseNewerDatabase } from '../../db/newer-database.ts';
import { AlreadyRunning, messageOf } from '../../domain/errors.ts';
import { readJobMessage } from '../../domain/job-message.ts';
import { noteGivenUp } from '../../pipeline/given-up-jobs.ts';
import type { PipelineDeps } from '../../pipeline/shared/deps.ts';

/** How its refusal names the database. */
export const D1_IN_WORDS = 'The D1 database';

/** Until the lease of the run that was cut off is over. */
const BURIAL_PAUSE_SECONDS = 600;

/** As wrangler.toml names the queue that the platform moves a message to after its last attempt, in every environment. */
export function isOfDeadLetters(queue: string): boolean {
  return queue.endsWith('-dead-letters');
}

/** Acknowledges what is done or cannot be done, and gives back what may succeed later. */
export async function answer(context: JobContext, message: Message): Promise<void> {
  const { log } = context.deps;
  const job = readJobMessage(message.body);
  if (!job) return drop(context.deps, message);
  try {
    await refuseNewerDatabase(context.deps.db, D1_IN_WORDS);
    await runJob(context, job);
    message.ack();
  } catch (error) {
    const fields = { job: JSON.stringify(job), attempt: message.attempts, detail: messageOf(error) };
    const pauseMs = jobPauseMs(error, message.attempts);
    if (pauseMs !== null) {
      log.warn('A job failed and will be tried again', fields);
      message.retry({ delaySeconds: pauseMs / 1000 });
      return;
    }
    log.error('A job failed and was given up until the timetable asks again', fields);
    // When not even that can be written the message comes back, in the end as a dead letter.
    await noteGivenUp(context.deps, job, messageOf(error));
    message.ack();
  }
}

/** For a message that the platform delivered in vain as often as it may. */
export async function answerDead(deps: PipelineDeps, message: Message): Promise<void> {
  const job = readJobMessage(message.body);
  if (!job) return drop(deps, message);
  try {
    await refuseNewerDatabase(deps.db, D1_IN_WORDS);
    await buryJob(deps, job);
    message.ack();
  } catch (error) {
    const detail = messageOf(error);
    deps.log[error instanceof AlreadyRunning ? 'info' : 'error'](
      'A dead job could not be written down yet; it is tried again',
      { job: JSON.stringify(job), detail },
    );
    message.retry({ delaySeconds: BURIAL_PAUSE_SECONDS });
  }
}

function drop({ log }: PipelineDeps, message: Message): void {
  log.error('A queued job could not be read and was dropped', { messageId: message.id });
  message.ack();
}
