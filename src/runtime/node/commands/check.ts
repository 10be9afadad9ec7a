import { type Command, InvalidArgumentError } from 'commander';
import type { NodeDeps } from '../deps.ts';
import { type CommandContext, withDeps } from './context.ts';
import { addStorageOptions, type StorageOptions, storageOf } from './storage-options.ts';

interface CheckOptions extends StorageOptions {
  readonly json?: true;
  readonly sample: number;
}

export function addCheckCommand(program: Command, context: CommandContext): void {
  addStorageOptions(program.command('check'))
    .description('look for rows, files and archived bytes that should not be as they are; changes nothing')
    .option(
      '--sample <count>',
      'how many archived answers to read back, and snapshots of each level to read',
      readCount,
      50,
    )
    .option('--json', 'one JSON document')
    .action(async ({ json, sample, ...options }: CheckOptions) => {
      const choices = { readOnly: true as const, ...storageOf(options) };
      const { database, results, levels, worstSentences } = await withDeps(context, choices, (deps) =>
        look(deps, sample, options),
      );
      if (json)
        context.terminal.result(
          JSON.stringify({ database, checks: results, reading: { levels, worstSentences } }, null, 2),
        );
      else {
        for (const { name, findings } of results) {
          context.terminal.result(`${findings.length === 0 ? 'ok   ' : 'WRONG'} ${name}`);
          for (const finding of findings) context.terminal.result(`      ${finding}`);
        }
        for (const { level, snapshots, hardest, limit } of levels) {
          const grade = hardest === null ? 'none' : hardest.toFixed(1);
          context.terminal.result(
            `reading ${level}: hardest of ${snapshots} snapshots is grade ${grade}, at most ${limit}`,
          );
        }
        context.terminal.result(`hardest sentences: ${worstSentences.length}`);
        for (const { grade, level, text } of worstSentences) {
          context.terminal.result(`${grade.toFixed(1).padStart(6)} ${level}: ${text}`);
        }
      }
      if (results.some(({ findings }) => findings.length > 0)) context.exitWith(1);
    });
}

async function look({ db, raw, config }: NodeDeps, sampleSize: number, { remote }: StorageOptions) {
  const [{ checkIntegrity }, { checkReading }] = await Promise.all([
    import('../integrity.ts'),
    import('../reading-check.ts'),
  ]);
  const found = await checkIntegrity({ db, raw, sampleSize, isFile: remote === undefined });
  const { levels, worstSentences, result } = await checkReading(db, sampleSize);
  const database = remote === undefined ? config.database : `D1 (${remote})`;
  return { database, results: [...found, result], levels, worstSentences };
}

function readCount(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('Give a whole number, 0 to 999999.');
  return Number(text);
}
