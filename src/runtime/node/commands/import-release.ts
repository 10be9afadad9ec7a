import type { Command } from 'commander';
import { type CommandContext, showProgress, withDeps } from './context.ts';
import { describeEdition } from './outcome-text.ts';

interface ImportReleaseOptions {
  readonly now?: string;
  readonly publish: boolean;
  readonly json?: true;
  readonly d1?: string;
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
    .option(
      '--d1 <folder>',
      'write files for an empty D1 database and its bucket instead (docs/deploying.md)',
    )
    .action(async (files: readonly string[], options: ImportReleaseOptions) => {
      if (options.d1 !== undefined) return writeForD1(context, files, options.d1);
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

async function writeForD1(
  { terminal }: CommandContext,
  files: readonly string[],
  folder: string,
): Promise<void> {
  const [
    { importReleases },
    { readReleaseFile },
    { readLines },
    { openD1Files },
    { createOwner },
    { systemClock },
  ] = await Promise.all([
    import('../../../pipeline/transfer/import-releases.ts'),
    import('../../../pipeline/transfer/release-file.ts'),
    import('../release-file.ts'),
    import('../d1-files.ts'),
    import('../owner.ts'),
    import('../clock.ts'),
  ]);
  const written = await openD1Files(folder);
  try {
    const { db, raw } = written;
    const deps = { db, raw, owner: createOwner(), clock: systemClock };
    for (const file of files) await importReleases(deps, () => readReleaseFile(readLines(file), file));
    const { statements, answers } = await written.finish();
    terminal.result(
      `${folder} holds ${statements} statements and ${answers} archived answers for D1 and R2.`,
    );
  } finally {
    await written.close();
  }
}
