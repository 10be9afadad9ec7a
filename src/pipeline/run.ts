/** Stands in until the pipeline's branch is merged. */
import type { Connector } from '../connectors/contract.ts';
import type { PipelineDeps, RunOutcome } from './deps.ts';

export async function refreshSource(
  _deps: PipelineDeps,
  _connector: Connector,
  _options: {
    readonly runKey: string;
    readonly contentKind: 'live' | 'demonstration';
    readonly baseUrl?: string;
  },
): Promise<RunOutcome> {
  throw new Error('not merged yet');
}
