/** Stands in until the pipeline's branch is merged. */
import type { PipelineDeps } from './deps.ts';

export async function prune(_deps: PipelineDeps): Promise<void> {
  throw new Error('not merged yet');
}
