/** What is done about a message that was tried often enough. */
import type { JobMessage } from '../src/domain/job-message.ts';
import { noteGivenUp } from '../src/pipeline/given-up-jobs.ts';
import { abandonRun } from '../src/pipeline/release/abandon-run.ts';
import type { PipelineDeps } from '../src/pipeline/shared/deps.ts';

/** The platform says no more than that it delivered the message in vain. */
const REASON =
  'The platform ended this job each time before it was done: it took more time or memory than one invocation may have. ' +
  'Its log (wrangler tail, or Observability in the dashboard) says which';

/** For a message that came back dead: its run ends as failed, with an issue, and the status names the job. Throws AlreadyRunning. */
export async function buryJob(deps: PipelineDeps, message: JobMessage): Promise<void> {
  deps.log.error('A job was given up: the platform ended it each time', { job: JSON.stringify(message) });
  if (message.job === 'refresh') {
    await abandonRun(deps, { ...message, handover: message.handover ?? null }, REASON);
  }
  await noteGivenUp(deps, message, REASON);
}
