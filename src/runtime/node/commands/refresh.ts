import type { Command } from 'commander';
import type { Connector } from '../../../connectors/contract.ts';
import { readinessOf } from '../../../connectors/readiness.ts';
import { connectors } from '../../../connectors/registry.ts';
import { WrongUse } from '../../../domain/errors.ts';
import type { RunOutcome } from '../../../pipeline/deps.ts';
import { refreshSource } from '../../../pipeline/run.ts';
import { publishEdition } from '../../../pipeline/summarise.ts';
import type { NodeDeps } from '../deps.ts';
import { type CommandContext, getConnector, showProgress, withDeps } from './context.ts';
import { describeEdition, describeRun, runAsJson } from './outcome-text.ts';

interface RefreshOptions {
  readonly baseUrl?: string;
  readonly now?: string;
  readonly publish: boolean;
  readonly json?: true;
}

export function addRefreshCommand(program: Command, context: CommandContext): void {
  program
    .command('refresh')
    .description('fetch sources now, check what came, and publish it; without names: every source that is on')
    .argument('[source...]', 'ids such as dfe/teaching-vacancies')
    .option('--base-url <url>', 'fetch one source from another address, such as a mirror or recorded feeds')
    .option('--now <instant>', 'fix the clock, e.g. 2026-08-06T09:00:00Z')
    .option('--no-publish', 'do not build snapshots from what came')
    .option('--json', 'one JSON document')
    .action(async (ids: readonly string[], options: RefreshOptions) => {
      if (options.baseUrl !== undefined && ids.length !== 1) {
        throw new WrongUse(
          '--base-url is for one source: name it, as in wealdway refresh dfe/teaching-vacancies.',
        );
      }
      const named = ids.map(getConnector);
      const clock = options.now === undefined ? {} : { now: options.now };
      await withDeps(context, { ...clock, onProgress: showProgress(context.terminal) }, (deps) =>
        refreshAll(context, deps, named, options),
      );
    });
}

async function refreshAll(
  context: CommandContext,
  deps: NodeDeps,
  named: readonly Connector[],
  options: RefreshOptions,
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
  const edition = options.publish && isNew && !context.signal.aborted ? await publishEdition(deps) : null;
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
  for (const connector of connectors) {
    const readiness = readinessOf(connector.source, deps.config);
    if (readiness.state === 'ready') ready.push(connector);
    else skipped.push({ id: connector.source.id, reason: readiness.reason });
  }
  return { ready, skipped };
}
