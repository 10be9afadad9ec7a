/** Which job does what a message asks for. */
import { WrongUse } from '../src/domain/errors.ts';
import type { JobMessage } from '../src/domain/job-message.ts';
import { makeBulletins } from './bulletins.ts';
import { checkDirectory } from './check-resources.ts';
import type { JobContext } from './job-context.ts';
import { prune } from './prune.ts';
import { publish } from './publish.ts';
import { publishEnd, publishInParts, publishPart } from './publish-in-parts.ts';
import { recode } from './recode.ts';
import { refreshInSteps } from './refresh-in-steps.ts';
import { watch } from './watch.ts';

export async function dispatch({ deps, connectors, measures, sendParts }: JobContext, message: JobMessage) {
  const content = { measures, sources: connectors.map(({ source }) => source) };
  switch (message.job) {
    case 'refresh':
      return refreshInSteps(deps, connectors, message, sendParts);
    case 'recode':
      return void (await recode(deps, connectors, message, sendParts));
    case 'publish':
      return sendParts ? publishInParts(deps, content, sendParts) : publish(deps, content);
    case 'publish-part':
      return publishPart(deps, content, message);
    case 'publish-end':
      return publishEnd(deps, content, message);
    case 'bulletins':
      return makeBulletins(deps, content);
    case 'prune':
      return prune(deps, sendParts);
    case 'check-resources':
      return checkDirectory(deps);
    case 'watch':
      return watch(deps, connectors);
    default:
      // Does not compile while a kind of job has no case above.
      throw new WrongUse(`There is no job like ${JSON.stringify(message satisfies never)}: nothing was done`);
  }
}
