import type { Command } from 'commander';
import { type CommandContext, showProgress, withDeps } from './context.ts';
import { describeEdition } from './outcome-text.ts';

interface ImportReleaseOptions {
  readonly now?: string;
  readonly publish: boolean;
  readonly json?: true;
}

export function addImportReleaseCommand(program: Command, context: CommandContext): void {
  const { terminal } = context;
  program
    .command('import-release')
    .description('bring in releases that `wealdway export` wrote; a file is taken whole or not at all')
    .argument('<files...>', 'files that wealdway export wrote')
    .option('--now <instant>', 'fix the clock, e.g. 2026-08-06T09:00:00Z')
    .option('--no-publish', 'do not build snapshots from them')
    .option('--json', 'one JSON document')
    .action(async (files: readonly string[], options: ImportReleaseOptions) => {
      const clock = options.now === undefined ? {} : { now: options.now };
      await withDeps(context, { ...clock, onProgress: showProgress(terminal) }, async (deps) => {
        const [{ importReleases }, { readReleaseFile }, { readLines }, { publishEdition }, { contentOf }] =
          await Promise.all([
            import('../../../pipeline/transfer/import-releases.ts'),
            import('../../../pipeline/transfer/release-file.ts'),
            import('../release-file.ts'),
            import('../../../pipeline/edition/summarise.ts'),
            import('../../../pipeline/edition/summarise-area.ts'),
          ]);
        const outcomes = [];
        for (const file of files) {
          const outcome = await importReleases(deps, () => readReleaseFile(readLines(file), file));
          outcomes.push({ file, ...outcome });
          if (options.json) continue;
          const { brought, known, answers } = outcome;
          for (const name of brought) terminal.result(`  ${name}`);
          for (const name of known) terminal.result(`  ${name} (here already)`);
          terminal.result(
            `${file}: ${brought.length} releases and ${answers} archived answers were brought in.`,
          );
        }
        const isNew = outcomes.some(({ brought }) => brought.length > 0);
        const isWanted = options.publish && isNew && !context.signal.aborted;
        const edition = isWanted ? await publishEdition(deps, contentOf(deps.connectors)) : null;
        if (options.json) terminal.result(JSON.stringify({ files: outcomes, edition }, null, 2));
        else if (edition) terminal.result(describeEdition(edition));
      });
    });
}
