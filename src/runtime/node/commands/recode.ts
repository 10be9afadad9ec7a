import type { Command } from 'commander';
import { WrongUse } from '../../../domain/errors.ts';
import type { RunOutcome } from '../../../pipeline/shared/deps.ts';
import { type CommandContext, showProgress, withDeps } from './context.ts';
import { describeEdition, describeRun, runAsJson } from './outcome-text.ts';

interface RecodeOptions {
  readonly now?: string;
  readonly publish: boolean;
  readonly json?: true;
}

export function addRecodeCommand(program: Command, context: CommandContext): void {
  program
    .command('recode')
    .description('code adverts again with the coder and corrections of today, without fetching; then publish')
    .argument('[source...]', 'ids such as dfe/teaching-vacancies; every source of adverts if left out')
    .option('--now <instant>', 'fix the clock, e.g. 2026-08-06T09:00:00Z')
    .option('--no-publish', 'do not build snapshots from what came')
    .option('--json', 'one JSON document')
    .action(async (ids: readonly string[], options: RecodeOptions) => {
      const { now } = options;
      const clock = now === undefined ? {} : { now };
      await withDeps(context, { ...clock, onProgress: showProgress(context.terminal) }, async (deps) => {
        const [{ getConnector }, { recodeSource }, { publishEdition }, { contentOf }] = await Promise.all([
          import('./find-connector.ts'),
          import('../../../pipeline/release/recode.ts'),
          import('../../../pipeline/edition/summarise.ts'),
          import('../../../pipeline/edition/summarise-area.ts'),
        ]);
        const named = ids.map((id) => getConnector(id, deps.connectors).source);
        const figures = named.find(({ kind }) => kind !== 'postings');
        if (figures) throw new WrongUse(`${figures.id} has figures, not adverts: there is nothing to code.`);
        const sources = named.length > 0 ? named : deps.connectors.map(({ source }) => source);
        const runs: RunOutcome[] = [];
        for (const source of sources) {
          const run = await recodeSource(deps, source);
          if (run !== null) runs.push(run);
          if (run !== null && !options.json) context.terminal.result(describeRun(run));
          if (context.signal.aborted) break;
        }
        const isNew = runs.some(({ state }) => state === 'published');
        const isWanted = options.publish && isNew && !context.signal.aborted;
        const edition = isWanted ? await publishEdition(deps, contentOf(deps.connectors)) : null;
        if (options.json) {
          context.terminal.result(JSON.stringify({ runs: runs.map(runAsJson), edition }, null, 2));
        } else {
          if (runs.length === 0) context.terminal.result('Nothing to code again: the coder is the same.');
          if (edition) context.terminal.result(describeEdition(edition));
        }
        if (runs.some(({ state }) => state === 'failed')) context.exitWith(1);
      });
    });
}
