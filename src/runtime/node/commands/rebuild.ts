import type { Command } from 'commander';
import { StorageFailed } from '../../../domain/errors.ts';
import type { RebuildReport } from '../../../pipeline/rebuild/rebuild-context.ts';
import type { TableDifference } from '../compare-databases.ts';
import { type CommandContext, showProgress, withDeps } from './context.ts';

interface RebuildOptions {
  readonly from?: string;
  readonly json?: true;
}

export function addRebuildCommand(program: Command, context: CommandContext): void {
  program
    .command('rebuild')
    .description(
      'make the whole database again from archived bytes, in a new file, and compare the two row for row',
    )
    .argument('<file>', 'the new database; must not exist yet')
    .option('--from <database>', 'the one to make again, a backup for example (default: WEALDWAY_DATABASE)')
    .option('--json', 'one JSON document')
    .action(async (file: string, { from, json }: RebuildOptions) => {
      const { terminal } = context;
      const made = await rebuild(context, file, from);
      const differences = made.tables.filter(({ lacking, added }) => lacking + added > 0);
      if (json) terminal.result(JSON.stringify({ file, ...made }, null, 2));
      else for (const line of describeRebuild(file, made.report, made.tables)) terminal.result(line);
      if (differences.length > 0) context.exitWith(1);
    });
}

async function rebuild(context: CommandContext, file: string, from: string | undefined) {
  const [
    { copyForRebuild, removeFile },
    { compareDatabases },
    { rebuildDatabase },
    { openSqliteReadOnly },
    { contentOf },
  ] = await Promise.all([
    import('../rebuild-files.ts'),
    import('../compare-databases.ts'),
    import('../../../pipeline/rebuild/rebuild.ts'),
    import('../sqlite.ts'),
    import('../../../pipeline/edition/summarise-area.ts'),
  ]);
  const [{ parseConfig }] = await Promise.all([import('../../../config.ts')]);
  const source = from ?? parseConfig(context.env).database;
  const copy = copyForRebuild(source, file);
  let isDone = false;
  try {
    const options = {
      onProgress: showProgress(context.terminal),
      changeConfig: (config: ReturnType<typeof parseConfig>) => ({ ...config, database: file }),
    };
    const report = await withDeps(context, options, async (deps) => {
      const old = openSqliteReadOnly({ file: copy });
      try {
        const content = contentOf(deps.connectors);
        return await rebuildDatabase({ old, deps, connectors: deps.connectors, content });
      } finally {
        await old.close();
      }
    });
    const tables = compareDatabases(copy, file);
    isDone = true;
    return { report, tables };
  } catch (cause) {
    // The copy is gone when this is read.
    throw cause instanceof StorageFailed
      ? new StorageFailed(cause.message.replaceAll(copy, source), { cause })
      : cause;
  } finally {
    removeFile(copy);
    if (!isDone) removeFile(file);
  }
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

function describeRebuild(file: string, report: RebuildReport, tables: readonly TableDifference[]): string[] {
  const { madeReleases, builtEditions, writtenBulletins, releases, editions, bulletins, otherCode } = report;
  const different = tables.filter(({ lacking, added }) => lacking + added > 0);
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return [
    `${file}: ${plural(madeReleases, 'release', 'releases')} made from archived bytes, ${plural(builtEditions, 'edition', 'editions')} built, ${plural(writtenBulletins, 'bulletin', 'bulletins')} written.`,
    ...takenOver('release', releases),
    ...takenOver('edition', editions),
    ...takenOver('bulletin', bulletins),
    ...otherCode.map(
      ({ name, was, is }) =>
        `other code: ${name} was read by ${was}, and is now by ${is}: its rows may differ`,
    ),
    different.length === 0
      ? `Equal: ${rows} rows of ${tables.length} tables are as they were.`
      : `${different.length} of ${tables.length} tables differ:`,
    ...different.flatMap(({ table, lacking, added, examples }) => [
      `  ${table}: ${lacking} rows are not as they were, ${added} are new`,
      ...examples.map((example) => `    ${example}`),
    ]),
    'Nothing was put in place of the database that is served: `wealdway restore` does that.',
  ];
}

function takenOver(kind: string, list: RebuildReport['releases']): string[] {
  return list.map(({ name, why }) => `taken over as it stands: ${kind} ${name}, because ${why}`);
}
