/** Refreshes one source. */

import type { SourceId } from '../src/domain/release.ts';
import { refreshSource } from '../src/pipeline/run.ts';
import type { PipelineDeps, RunOutcome } from '../src/pipeline/shared/deps.ts';

type Connector = Parameters<typeof refreshSource>[1];

/** Null when nobody is registered under the id any more: a message may outlive a connector. */
export async function refresh(
  deps: PipelineDeps,
  connectors: readonly Connector[],
  { sourceId, runKey }: { readonly sourceId: SourceId; readonly runKey: string },
): Promise<RunOutcome | null> {
  const connector = connectors.find(({ source }) => source.id === sourceId);
  if (!connector) {
    deps.log.warn('No connector has this id: the job was dropped', { sourceId, runKey });
    return null;
  }
  return refreshSource(deps, connector, { runKey, contentKind: 'live' });
}
