import type { Command } from 'commander';
import { type CommandContext, withDeps } from './context.ts';

interface SnapshotOptions {
  readonly level: string;
  readonly json?: true;
}

export function addSnapshotCommand(program: Command, context: CommandContext): void {
  program
    .command('snapshot')
    .description('print the published snapshot of an area and a sector')
    .argument('<area>', 'name, slug, code, postcode or town')
    .argument('[sector]', 'sector id such as construction', 'all')
    .option('--level <level>', 'who reads it', 'ks4')
    .option('--json', 'the document of GET /api/v1/snapshots/{area}/{sector}')
    .action(async (area: string, sector: string, { level, json }: SnapshotOptions) => {
      await withDeps(context, { readOnly: true }, async (deps) => {
        const [{ askService }, { slugNamed }] = await Promise.all([
          import('../answer.ts'),
          import('./named-area.ts'),
        ]);
        const slug = encodeURIComponent(slugNamed(deps.areas, area));
        const path = `/api/v1/snapshots/${slug}/${encodeURIComponent(sector)}${json ? '' : '.txt'}?level=${encodeURIComponent(level)}`;
        context.terminal.result((await askService(deps, path)).trimEnd());
      });
    });
}
