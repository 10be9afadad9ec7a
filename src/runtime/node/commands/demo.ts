import type { Command } from 'commander';
import type { CommandContext } from './context.ts';
import type { DemoOptions } from './demonstration.ts';

export function addDemoCommand(program: Command, context: CommandContext): void {
  program
    .command('demo')
    .description('refresh from the invented feeds in demo/ and serve them: no network, no key')
    .option('--port <port>', 'port to listen on')
    .option('--once', 'refresh and publish, but do not serve')
    .option('--areas <names>', 'build these areas alone, such as medway,kent,england: quicker')
    .option('--all-areas', 'also build the areas that have no invented figure: some minutes')
    .action(async (options: DemoOptions) => {
      const { demonstrate } = await import('./demonstration.ts');
      await demonstrate(context, options);
    });
}
