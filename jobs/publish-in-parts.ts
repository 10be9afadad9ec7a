/** Publishes an edition where one invocation cannot build it whole: a message for every few areas, and one that ends it. */
import type { AreaCode } from '../src/domain/area.ts';
import type { JobMessage } from '../src/domain/job-message.ts';
import type { PipelineDeps } from '../src/pipeline/deps.ts';
import { buildEditionChunk, finishEdition, planEdition } from '../src/pipeline/summarise.ts';
import type { EditionContent } from '../src/pipeline/summarise-area.ts';
import { claimEditionBuild, releaseEditionBuild } from '../src/pipeline/summarise-claim.ts';

/** The claim is held until the end, or until it runs out: then the timetable asks again and the build begins anew. */
export async function publishInParts(
  deps: PipelineDeps,
  send: (message: JobMessage) => Promise<void>,
): Promise<void> {
  await claimEditionBuild(deps);
  const plan = await planEdition(deps);
  if (plan.state === 'unchanged') {
    await deps.db.writeAtomically([releaseEditionBuild()]);
    return;
  }
  const { editionId } = plan.edition;
  for (const areaCodes of plan.chunks) await send({ job: 'publish-part', editionId, areaCodes });
  await send({ job: 'publish-end', editionId });
}

export async function publishPart(
  deps: PipelineDeps,
  content: EditionContent,
  { editionId, areaCodes }: { readonly editionId: number; readonly areaCodes: readonly AreaCode[] },
): Promise<void> {
  await buildEditionChunk(deps, editionId, areaCodes, content);
}

/** Throws StorageFailed, which is worth trying again, while parts are still missing. */
export async function publishEnd(deps: PipelineDeps, editionId: number): Promise<void> {
  await finishEdition(deps, editionId);
  await deps.db.writeAtomically([releaseEditionBuild()]);
}
