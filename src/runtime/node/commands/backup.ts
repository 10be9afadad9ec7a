import { statSync } from 'node:fs';
import type { Command } from 'commander';
import type { CommandContext } from './context.ts';

export function addBackupCommand(program: Command, context: CommandContext): void {
  program
    .command('backup')
    .description('copy the database, as of one moment, while the service runs')
    .argument('<file>', 'where the copy goes; must not exist yet')
    .action(async (file: string) => {
      const [{ parseConfig }, { backUp }] = await Promise.all([
        import('../../../config.ts'),
        import('../backup.ts'),
      ]);
      const { database } = parseConfig(context.env);
      backUp(database, file);
      context.terminal.result(`${file} holds a copy of ${database} (${statSync(file).size} bytes).`);
    });
}
