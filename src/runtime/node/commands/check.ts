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
    .option('--sample <count>', 'how many archived answers to read back', readCount, 50)
    .option('--json', 'one JSON document')
    .action(async ({ json, sample }: CheckOptions) => {
      const [{ parseConfig }, { checkIntegrity }, { openRawStore }] = await Promise.all([
        import('../../../config.ts'),
        import('../integrity.ts'),
        import('../raw-store.ts'),
      ]);
      const config = parseConfig(context.env);
      const results = await checkIntegrity({
        database: config.database,
        raw: openRawStore(config.archive),
        sampleSize: sample,
      });
      if (json)
        context.terminal.result(JSON.stringify({ database: config.database, checks: results }, null, 2));
      else {
        for (const { name, findings } of results) {
          context.terminal.result(`${findings.length === 0 ? 'ok   ' : 'WRONG'} ${name}`);
          for (const finding of findings) context.terminal.result(`      ${finding}`);
        }
      }
      if (results.some(({ findings }) => findings.length > 0)) context.exitWith(1);
    });
}

function readCount(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('Give a whole number, 0 to 999999.');
  return Number(text);
}
