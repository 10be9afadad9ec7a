import type { Command } from 'commander';
import { WrongUse } from '../../../domain/errors.ts';
import type { CommandContext } from './context.ts';

export function addCorrectionsCommand(program: Command, context: CommandContext): void {
  program
    .command('corrections')
    .description('check a file of corrections to the coding of adverts; names the line of every problem')
    .argument('[file]', 'the file of WEALDWAY_CORRECTIONS if left out')
    .option('--json', 'one JSON document')
    .action(async (file: string | undefined, { json }: { readonly json?: true }) => {
      const [{ parseConfig }, { createAreaIndex }, { openCorrections }, { openSources }, { createLogger }] =
        await Promise.all([
          import('../../../config.ts'),
          import('../../../reference/areas.ts'),
          import('../corrections.ts'),
          import('../boards.ts'),
          import('../logger.ts'),
        ]);
      const config = parseConfig(context.env);
      const chosen = file ?? config.corrections;
      if (chosen === null) throw new WrongUse('Name a file, or set WEALDWAY_CORRECTIONS.');
      const areas = createAreaIndex(config.partnerships);
      const sources = openSources(config, areas, createLogger('error'));
      const { list } = openCorrections(chosen, areas, sources);
      if (json) {
        const corrections = list.map(({ sourceId, key, title, applied }) => ({
          sourceId,
          key,
          title,
          ...applied,
        }));
        context.terminal.result(JSON.stringify({ file: chosen, corrections }, null, 2));
      } else {
        context.terminal.result(
          `${chosen}: ${list.length} ${list.length === 1 ? 'correction' : 'corrections'}, nothing wrong`,
        );
      }
    });
}
