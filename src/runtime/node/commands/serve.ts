import type { Command } from 'commander';
import type { CommandContext } from './context.ts';

interface ServeCommandOptions {
  readonly refresh?: true;
  readonly now?: string;
}

export function addServeCommand(program: Command, context: CommandContext): void {
  program
    .command('serve')
    .description('serve the API and the pages until told to stop')
    .option('--refresh', 'also refresh the sources on the timetable')
    .option('--now <instant>', 'fix the clock, e.g. 2026-08-06T09:00:00Z')
    .action(async ({ refresh, now }: ServeCommandOptions) => {
      const [{ parseConfig }, { serve }] = await Promise.all([
        import('../../../config.ts'),
        import('../serve.ts'),
      ]);
      const options = { refresh: refresh ?? false, ...(now === undefined ? {} : { now }) };
      await serve(parseConfig(context.env), options, context.signal);
    });
}
