/** Publishes an edition where one invocation cannot build it whole: a message for every few areas, and one that ends it. */
import type { JobMessage } from '../src/domain/job-message.ts';
import { buildEditionChunk, finishEdition, planEdition } from '../src/pipeline/edition/summarise.ts';
import type { EditionContent } from '../src/pipeline/edition/summarise-area.ts';
import { beginPlan, endPlan } from '../src/pipeline/edition/summarise-plan.ts';
import type { PipelineDeps } from '../src/pipeline/shared/deps.ts';

type Part = Extract<JobMessage, { job: 'publish-part' }>;
type End = Extract<JobMessage, { job: 'publish-end' }>;

/** The plan is held until the end and renewed by each part. When it runs out, the timetable asks again and the build begins anew. */
export async function publishInParts(
  deps: PipelineDeps,
  content: EditionContent,
  send: (messages: readonly JobMessage[]) => Promise<void>,
): Promise<void> {
  const held = await beginPlan(deps);
  try {
    const plan = await planEdition(deps, held, content);
    if (plan.state === 'unchanged') return await endPlan(deps, held);
    await held.keep();
    const { editionId, planId } = held;
    const parts = plan.chunks.map(
      (areaCodes): Part => ({ job: 'publish-part', editionId, planId, areaCodes }),
    );
    await send([...parts, { job: 'publish-end', editionId, planId }]);
  } catch (error) {
    await endPlan(deps, held);
    throw error;
  }
}

export async function publishPart(deps: PipelineDeps, content: EditionContent, part: Part): Promise<void> {
  await buildEditionChunk(deps, part, part.areaCodes, content);
}

/** Throws StorageFailed, which is worth trying again, while parts are still missing. */
export async function publishEnd(deps: PipelineDeps, content: EditionContent, end: End): Promise<void> {
  await finishEdition(deps, end, content);
}
