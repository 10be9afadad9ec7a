import type { Command } from 'commander';
import { sectorFromTitle } from '../../../coding/sector-from-title.ts';
import { addCodeHoursCommand } from './code-hours.ts';
import { addCodePayCommand } from './code-pay.ts';
import { addCodePlaceCommand } from './code-place.ts';
import type { CommandContext } from './context.ts';
import { linesOf } from './lines.ts';

export function addCodeCommand(program: Command, context: CommandContext): void {
  const code = program
    .command('code')
    .description('turn words into codes: reads a line at a time, writes one JSON object a line');
  addCodePlaceCommand(code, context);
  addCodePayCommand(code, context);
  addCodeHoursCommand(code, context);
  code
    .command('sector')
    .description('job titles to school sectors: {title, sector}')
    .argument('[title...]', 'each one title; read from standard input if left out')
    .action(async (titles: readonly string[]) => {
      for await (const title of linesOf(titles)) {
        context.terminal.result(JSON.stringify({ title, sector: sectorFromTitle(title) }));
      }
    });
}
