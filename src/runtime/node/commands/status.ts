import type { Command } from 'commander';
import { answerOf } from '../answer.ts';
import { type CommandContext, withDeps } from './context.ts';

export function addStatusCommand(program: Command, context: CommandContext): void {
  program
    .command('status')
    .description('what each source last brought, what is late, paused or failed, and why')
    .option('--now <instant>', 'judge lateness at this instant')
    .option('--json', 'the document of GET /api/v1/status')
    .action(async () => {
      await withDeps(context, {}, async (deps) => {
        context.terminal.result(await answerOf(deps, '/api/v1/status'));
      });
    });
}
