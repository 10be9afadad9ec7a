/** Does what one message asks for. The same on Node and on Workers. */
import { AlreadyRunning, WrongUse } from '../src/domain/errors.ts';
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
export async function runJob(context: JobContext, message: JobMessage): Promise<void> {
  try {
    await dispatch(context, message);
  } catch (error) {
    if (!(error instanceof AlreadyRunning)) throw error;
    context.deps.log.info('The job was left to another process, which is doing it already', {
      job: message.job,
    });
  }
}

async function dispatch({ deps, connectors, measures, sendPart }: JobContext, message: JobMessage) {
  const content = { measures, sources: connectors.map(({ source }) => source) };
  switch (message.job) {
    case 'refresh':
      return refresh(deps, connectors, message);
    case 'recode':
      return recode(deps, connectors, message.sourceId);
    case 'publish':
      return sendPart ? publishInParts(deps, content, sendPart) : publish(deps, content);
    case 'publish-part':
      return publishPart(deps, content, message);
    case 'publish-end':
      return publishEnd(deps, content, message.editionId);
    case 'bulletins':
      return makeBulletins(deps, content);
    case 'prune':
      return prune(deps);
    case 'check-resources':
      return checkDirectory(deps);
    default:
      return refuseUnknown(message);
  }
}

/** Does not compile while a kind of job has no case above. */
function refuseUnknown(message: never): never {
  throw new WrongUse(`There is no job like ${JSON.stringify(message)}: nothing was done`);
}
