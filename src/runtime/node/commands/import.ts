import type { Command } from 'commander';
import type { CommandContext } from './context.ts';
import type { ImportOptions } from './import-file.ts';
import { addStorageOptions } from './storage-options.ts';

export function addImportCommand(program: Command, context: CommandContext): void {
  addStorageOptions(program.command('import'))
    .description(
      'read a table that you downloaded (.xlsx, .xlsm, .ods, .csv), check it, and publish its figures',
    )
    .argument('<file>', 'the file as the publisher’s website gave it')
    .option('--source <id>', 'read it as this source’s; without it, the file says whose it is')
    .option('--dry-run', 'say what the file holds, and store nothing')
    .option('--now <instant>', 'fix the clock, e.g. 2026-08-06T09:00:00Z')
    .option('--no-publish', 'do not build snapshots from what came; with --remote the Worker builds them')
    .option('--json', 'one JSON document')
    .action(async (file: string, options: ImportOptions) => {
      const { importTable } = await import('./import-file.ts');
      await importTable(context, file, options);
    });
}
