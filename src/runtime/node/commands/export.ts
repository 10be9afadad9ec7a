import { statSync } from 'node:fs';
import type { Command } from 'commander';
import { WrongUse } from '../../../domain/errors.ts';
import { type CommandContext, withDeps } from './context.ts';
import { addStorageOptions, type StorageOptions, storageOf } from './storage-options.ts';

interface ExportOptions extends StorageOptions {
  readonly all?: true;
  readonly archive: boolean;
  readonly to: string;
}

export function addExportCommand(program: Command, context: CommandContext): void {
  addStorageOptions(program.command('export'))
    .description(
      'write releases, with the archived answers that they rest on, into a file for another database',
    )
    .argument(
      '[releases...]',
      'names of releases, or ids of sources for what readers see of them; none for all that readers see',
    )
    .requiredOption('--to <file>', 'where the file goes; must not exist yet')
    .option('--all', 'every release whose rows are held, superseded ones too')
    .option('--no-archive', 'leave the archived answers out: the archive is copied some other way')
    .action(async (releases: readonly string[], { all, archive, to, ...storage }: ExportOptions) => {
      if (all && releases.length > 0) throw new WrongUse('Name releases, or give --all: not both.');
      const options = { releases: all ? ('held' as const) : releases, holdsArchive: archive };
      await withDeps(context, { readOnly: true, ...storageOf(storage) }, async (deps) => {
        const [{ exportReleases }, { writeReleaseFile }, { writeLines }] = await Promise.all([
          import('../../../pipeline/transfer/export-releases.ts'),
          import('../../../pipeline/transfer/release-file.ts'),
          import('../release-file.ts'),
        ]);
        const names: string[] = [];
        const parts = async function* () {
          for await (const part of exportReleases(deps, options)) {
            if (part.kind === 'release') {
              names.push(part.carried.release.name);
              context.terminal.progress('export', part.carried.release.name);
            }
            yield part;
          }
        };
        await writeLines(to, writeReleaseFile(parts()));
        for (const name of names) context.terminal.result(`  ${name}`);
        context.terminal.result(`${to} holds ${names.length} releases (${statSync(to).size} bytes).`);
      });
    });
}
