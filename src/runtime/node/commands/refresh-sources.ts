/** What `wealdway refresh` does, apart from reading its options. */
import type { Connector } from '../../../connectors/contract.ts';
import { readinessOf } from '../../../connectors/readiness.ts';
import { WrongUse } from '../../../domain/errors.ts';
import { publishEdition } from '../../../pipeline/edition/summarise.ts';
import { contentOf } from '../../../pipeline/edition/summarise-area.ts';
import { refreshSource } from '../../../pipeline/run.ts';
import type { RunOutcome } from '../../../pipeline/shared/deps.ts';
import type { NodeDeps } from '../deps.ts';
import { type CommandContext, showProgress, withDeps } from './context.ts';
import { getConnector } from './find-connector.ts';
import { describeEdition, describeRun, runAsJson } from './outcome-text.ts';
import { type StorageOptions, storageOf } from './storage-options.ts';

export interface RefreshCommandOptions extends StorageOptions {
  readonly baseUrl?: string;
  readonly now?: string;
  readonly publish: boolean;
  readonly json?: true;
}

/** Refreshes the sources named, or every one that is ready. Throws WrongUse when there is none. */
export async function refreshSources(
  context: CommandContext,
  ids: readonly string[],
  options: RefreshCommandOptions,
): Promise<void> {
  const clock = options.now === undefined ? {} : { now: options.now };
  const named = options.baseUrl === undefined ? {} : { namedUrl: options.baseUrl };
  const onProgress = showProgress(context.terminal);
  await withDeps(context, { ...clock, ...named, onProgress, ...storageOf(options) }, (deps) =>
    refreshAll(
      context,
      deps,
      ids.map((id) => getConnector(id, deps.connectors)),
      options,
    ),
  );
}

async function refreshAll(
  context: CommandContext,
  deps: NodeDeps,
  named: readonly Connector[],
  options: RefreshCommandOptions,
): Promise<void> {
  const { terminal } = context;
  const chosen = named.length > 0 ? { ready: named, skipped: [] } : chooseReady(deps);
  for (const { id, reason } of chosen.skipped) terminal.note(`${id} is skipped: ${reason}`);
  if (chosen.ready.length === 0) {
    throw new WrongUse(
      'No source can be refreshed: each is off or waits for a setting (wealdway status says which).',
    );
  }
  const runs: RunOutcome[] = [];
  for (const connector of chosen.ready) {
    const run = await refreshSource(deps, connector, {
      runKey: deps.clock.now(),
      contentKind: 'live',
      ...(options.baseUrl === undefined ? {} : { baseUrl: options.baseUrl }),
    });
    runs.push(run);
    if (!options.json) terminal.result(describeRun(run));
    if (context.signal.aborted) break;
  }
  const isNew = runs.some(({ state }) => state === 'published');
  // An edition is built where it is served: the Worker's next tick finds that it is behind.
  const isWanted = options.publish && isNew && options.remote === undefined && !context.signal.aborted;
  const edition = isWanted ? await publishEdition(deps, contentOf(deps.connectors)) : null;
  if (options.json) {
    const document = { runs: runs.map(runAsJson), skipped: chosen.skipped, edition };
    terminal.result(JSON.stringify(document, null, 2));
  } else if (edition) terminal.result(describeEdition(edition));
  if (runs.some(({ state }) => state === 'failed' || state === 'quarantined')) context.exitWith(1);
}

interface Skipped {
  readonly id: string;
  readonly reason: string;
}

function chooseReady(deps: NodeDeps): { ready: readonly Connector[]; skipped: readonly Skipped[] } {
  const ready: Connector[] = [];
  const skipped: Skipped[] = [];
  for (const connector of deps.connectors) {
    const readiness = readinessOf(connector.source, deps.config);
    if (readiness.state === 'ready') ready.push(connector);
    else skipped.push({ id: connector.source.id, reason: readiness.reason });
  }
  return { ready, skipped };
}
