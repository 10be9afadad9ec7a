/** Does what one message asks for. The same on Node and on Workers. */
import { AlreadyRunning } from '../src/domain/errors.ts';
import type { JobMessage } from '../src/domain/job-message.ts';
import type { EditionContent } from '../src/pipeline/edition/summarise-area.ts';
import type { PipelineDeps } from '../src/pipeline/shared/deps.ts';
import { makeBulletins } from './bulletins.ts';
import { checkDirectory } from './check-resources.ts';
import { prune } from './prune.ts';
import { publish } from './publish.ts';
import { publishEnd, publishInParts, publishPart } from './publish-in-parts.ts';
import { recode } from './recode.ts';
import { refresh } from './refresh.ts';

export interface JobContext {
  readonly deps: PipelineDeps;
  readonly connectors: Parameters<typeof refresh>[1];
  readonly measures: EditionContent['measures'];
  /** Where one invocation is too short for a whole edition: takes its parts. */
  readonly sendPart?: (message: JobMessage) => Promise<void>;
}

/** A run that failed is recorded and asked for again; what is thrown here could not even be recorded. */
export async function runJob({ deps, connectors, measures, sendPart }: JobContext, message: JobMessage) {
  const content = { measures, sources: connectors.map(({ source }) => source) };
  try {
    if (message.job === 'refresh') await refresh(deps, connectors, message);
    else if (message.job === 'recode') await recode(deps, connectors, message.sourceId);
    else if (message.job === 'prune') await prune(deps);
    else if (message.job === 'check-resources') await checkDirectory(deps);
    else if (message.job === 'bulletins') await makeBulletins(deps, content);
    else if (message.job === 'publish-part') await publishPart(deps, content, message);
    else if (message.job === 'publish-end') await publishEnd(deps, message.editionId);
    else await (sendPart ? publishInParts(deps, sendPart) : publish(deps, content));
  } catch (error) {
    if (!(error instanceof AlreadyRunning)) throw error;
    deps.log.info('Somebody else is at it already', { job: message.job });
  }
}
