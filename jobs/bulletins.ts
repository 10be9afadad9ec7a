/** The bulletins of a month, made from its first edition. */

import { missingBulletins, publishBulletins } from '../src/pipeline/edition/publish-bulletins.ts';
import type { EditionContent } from '../src/pipeline/edition/summarise-area.ts';
import type { PipelineDeps } from '../src/pipeline/shared/deps.ts';

/** Until every area of the edition has its bulletin for the month. */
export async function areBulletinsDue(deps: Pick<PipelineDeps, 'db' | 'areas'>): Promise<boolean> {
  return (await missingBulletins(deps)).length > 0;
}

export async function makeBulletins(deps: PipelineDeps, content: EditionContent): Promise<void> {
  const bulletins = await publishBulletins(deps, content);
  deps.log.info('Bulletins published', { bulletins });
}
