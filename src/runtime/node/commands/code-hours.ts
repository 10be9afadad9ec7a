import type { Command } from 'commander';
import type { CommandContext } from './context.ts';
import { linesOf } from './lines.ts';

export function addCodeHoursCommand(code: Command, context: CommandContext): void {
  code
    .command('hours')
    .description('hours, contract and entry: {text, workingPattern, hoursPerWeek, contract, minimumAge, …}')
    .argument('[text...]', 'each the words of one advert; read from standard input if left out')
    .action(async (texts: readonly string[]) => {
      const { readTerms } = await import('../../../coding/terms/read-terms.ts');
      for await (const text of linesOf(texts, context.terminal)) {
        context.terminal.result(JSON.stringify({ text, ...readTerms(text) }));
      }
    });
}
