import type { Command } from 'commander';
import type { CommandContext } from './context.ts';
import { linesOf } from './lines.ts';

export function addCodeHoursCommand(code: Command, context: CommandContext): void {
  code
    .command('hours')
    .description(
      'hours, contract, entry and safety: {text, workingPattern, hoursPerWeek, contract, minimumAge, …, safety}',
    )
    .argument('[text...]', 'each the words of one advert; read from standard input if left out')
    .action(async (texts: readonly string[]) => {
      const { readWords } = await import('../../../coding/terms/read-terms.ts');
      for await (const text of linesOf(texts, context.terminal)) {
        const { terms, safety } = readWords(text);
        context.terminal.result(JSON.stringify({ text, ...terms, safety }));
      }
    });
}
