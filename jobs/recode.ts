/** Codes again what is held of a source, when the coder or the corrections are others. */

import type { SourceId } from '../src/domain/release.ts';
import type { History } from '../src/pipeline/history.ts';
import { recodeSource } from '../src/pipeline/release/recode.ts';
import type { RunOutcome } from '../src/pipeline/shared/deps.ts';
import { recoding } from './schedule.ts';

type Deps = Parameters<typeof recodeSource>[0];
type Connectors = readonly { readonly source: Parameters<typeof recodeSource>[1] }[];

/** Sources whose release another coder made, that nobody is at, and that have not failed too often since it was published. */
export function dueRecodes({ runs, stale }: Pick<History, 'runs' | 'stale'>): SourceId[] {
  return stale.flatMap(({ sourceId, publishedAt }) => {
    const own = runs.filter((run) => run.sourceId === sourceId);
    const tries = own.filter((run) => run.task === 'recode' && run.startedAt >= publishedAt);
    const isBusy = own.some((run) => run.state === 'running');
    return isBusy || tries.length >= recoding.attempts ? [] : [sourceId];
  });
}

/** Null when there was nothing to do, or nobody is registered under the id any more. */
export async function recode(
  deps: Deps,
  connectors: Connectors,
  sourceId: SourceId,
): Promise<RunOutcome | null> {
  const connector = connectors.find(({ source }) => source.id === sourceId);
  return connector ? recodeSource(deps, connector.source) : null;
}
