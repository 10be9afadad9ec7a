/** Publishes an edition where one invocation cannot build it whole: a message for every few areas, and one that ends it. */
import type { JobMessage } from '../src/domain/job-message.ts';
import { buildEditionChunk, finishEdition, planEdition } from '../src/pipeline/edition/summarise.ts';
import type { EditionContent } from '../src/pipeline/edition/summarise-area.ts';
import * as build from '../src/pipeline/edition/summarise-claim.ts';
import type { PipelineDeps } from '../src/pipeline/shared/deps.ts';

type Part = Extract<JobMessage, { job: 'publish-part' }>;

/** The claim is held until the end and renewed by each part. When it runs out, the timetable asks again and the build begins anew. */
export async function publishInParts(
  deps: PipelineDeps,
  content: EditionContent,
  send: (message: JobMessage) => Promise<void>,
): Promise<void> {
  await build.claimEditionBuild(deps);
  try {
    const plan = await planEdition(deps, content);
    if (plan.state === 'unchanged') return await build.releaseEditionBuild(deps);
    const { editionId } = plan.edition;
    await build.renewEditionBuild(deps, editionId);
    for (const areaCodes of plan.chunks) await send({ job: 'publish-part', editionId, areaCodes });
    await send({ job: 'publish-end', editionId });
  } catch (error) {
    await build.releaseEditionBuild(deps);
    throw error;
  }
}

export async function publishPart(deps: PipelineDeps, content: EditionContent, part: Part): Promise<void> {
  await build.renewEditionBuild(deps, part.editionId);
  await buildEditionChunk(deps, part.editionId, part.areaCodes, content);
}

/** Throws StorageFailed, which is worth trying again, while parts are still missing. */
export async function publishEnd(deps: PipelineDeps, content: EditionContent, editionId: number) {
  await finishEdition(deps, editionId, content);
  await build.releaseEditionBuild(deps, editionId);
}
