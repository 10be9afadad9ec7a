import { type Command, InvalidArgumentError } from 'commander';
import type { CommandContext } from './context.ts';

interface CheckOptions {
  readonly json?: true;
  readonly sample: number;
}

export function addCheckCommand(program: Command, context: CommandContext): void {
  program
    .command('check')
    .description('look for rows, files and archived bytes that should not be as they are; changes nothing')
    .option(
      '--sample <count>',
      'how many archived answers to read back, and snapshots of each level to read',
      readCount,
      50,
    )
    .option('--json', 'one JSON document')
    .action(async ({ json, sample }: CheckOptions) => {
      const [{ parseConfig }, { checkIntegrity }, { openRawStore }, { checkReading }] = await Promise.all([
        import('../../../config.ts'),
        import('../integrity.ts'),
        import('../raw-store.ts'),
        import('../reading-check.ts'),
      ]);
      const config = parseConfig(context.env);
      const found = await checkIntegrity({
        database: config.database,
        raw: openRawStore(config.archive),
        sampleSize: sample,
      });
      const { levels, worstSentences, result } = await checkReading(config.database, sample);
      const results = [...found, result];
      if (json)
        context.terminal.result(
          JSON.stringify(
            { database: config.database, checks: results, reading: { levels, worstSentences } },
            null,
            2,
          ),
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

function readCount(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('Give a whole number, 0 to 999999.');
  return Number(text);
}
