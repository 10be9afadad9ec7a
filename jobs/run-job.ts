/** Does what one message asks for. The same on Node and on Workers. */
import { AlreadyRunning } from '../src/domain/errors.ts';
import type { JobMessage } from '../src/domain/job-message.ts';
import { noteDone } from '../src/pipeline/given-up-jobs.ts';
import { dispatch } from './dispatch.ts';
import type { JobContext } from './job-context.ts';

/** A run that failed is recorded and asked for again; what is thrown here could not even be recorded. */
export async function runJob(context: JobContext, message: JobMessage): Promise<void> {
  try {
    await dispatch(context, message);
    await noteDone(context.deps, message);
  } catch (error) {
    if (!(error instanceof AlreadyRunning)) throw error;
    context.deps.log.info('The job was left alone: another process does it, or has done it', {
      job: message.job,
      detail: error.message,
    });
  }
}
