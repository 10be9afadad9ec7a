/** Does what one message asks for. The same on Node and on Workers. */
import { WealdwayError } from '../src/domain/errors.ts';
import type { JobMessage } from '../src/domain/job-message.ts';
import type { PipelineDeps } from '../src/pipeline/deps.ts';
import { prune } from './prune.ts';
import { publish } from './publish.ts';
import { refresh } from './refresh.ts';

type Connectors = Parameters<typeof refresh>[1];

/** A run that failed is recorded and asked for again by the timetable; what is thrown here could not even be recorded. */
export async function runJob(deps: PipelineDeps, connectors: Connectors, message: JobMessage): Promise<void> {
  switch (message.job) {
    case 'refresh':
      await refresh(deps, connectors, message);
      return;
    case 'publish':
      await publish(deps);
      return;
    case 'prune':
      await prune(deps);
      return;
  }
}

/** Whether the same message may succeed later. A mistake in the code will not mend itself. */
export function isWorthRetrying(error: unknown): boolean {
  return error instanceof WealdwayError && error.isRetryable;
}
