import type { Command } from 'commander';
import { type CommandContext, showProgress, withDeps } from './context.ts';
import { describeEdition } from './outcome-text.ts';

interface PublishOptions {
  readonly now?: string;
  readonly json?: true;
}

export function addPublishCommand(program: Command, context: CommandContext): void {
  const { terminal } = context;
  program
    .command('publish')
    .description('build the snapshots from the current releases and publish them as one edition')
    .option('--now <instant>', 'fix the clock, e.g. 2026-08-06T09:00:00Z')
    .option('--json', 'one JSON document')
    .action(({ now, json }: PublishOptions) =>
      withDeps(
        context,
        { ...(now === undefined ? {} : { now }), onProgress: showProgress(terminal) },
        async (deps) => {
          const [{ publishEdition }, { contentOf }] = await Promise.all([
            import('../../../pipeline/edition/summarise.ts'),
            import('../../../pipeline/edition/summarise-area.ts'),
          ]);
          const edition = await publishEdition(deps, contentOf(deps.connectors));
          terminal.result(json ? JSON.stringify(edition, null, 2) : describeEdition(edition));
        },
      ),
    );
}
