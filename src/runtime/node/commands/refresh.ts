import type { Command } from 'commander';
import { WrongUse } from '../../../domain/errors.ts';
import type { CommandContext } from './context.ts';
import type { RefreshCommandOptions } from './refresh-sources.ts';
import { addStorageOptions } from './storage-options.ts';

export function addRefreshCommand(program: Command, context: CommandContext): void {
  addStorageOptions(program.command('refresh'))
    .description('fetch sources now, check what came, and publish it; without names: every source that is on')
    .argument('[source...]', 'ids such as dfe/teaching-vacancies')
    .option('--base-url <url>', 'fetch one source from another address, such as a mirror or recorded feeds')
    .option('--now <instant>', 'fix the clock, e.g. 2026-08-06T09:00:00Z')
    .option('--no-publish', 'do not build snapshots from what came; with --remote the Worker builds them')
    .option('--json', 'one JSON document')
    .action(async (ids: readonly string[], options: RefreshCommandOptions) => {
      if (options.baseUrl !== undefined && ids.length !== 1) {
        throw new WrongUse(
          '--base-url is for one source: name it, as in wealdway refresh dfe/teaching-vacancies.',
        );
      }
      const { refreshSources } = await import('./refresh-sources.ts');
      await refreshSources(context, ids, options);
    });
}
