/** Stands in until the serving branch is merged. */
import type { EditionOutcome, PipelineDeps } from './deps.ts';

export async function publishEdition(_deps: PipelineDeps): Promise<EditionOutcome> {
  throw new Error('not merged yet');
}
