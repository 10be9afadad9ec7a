import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import type { EvaluationTable } from '../../../coding/evaluation/evaluation-table.ts';
import { WrongUse } from '../../../domain/errors.ts';
import type { CommandContext } from './context.ts';

export function addEvalCommand(program: Command, { terminal }: CommandContext): void {
  program
    .command('eval')
    .description(
      'score the coding against labelled data: shares with 95 % intervals, calibration, confusions',
    )
    .requiredOption('--data <folder>', 'the folder of labelled files')
    .option('--only <measure...>', 'only these: sector, occupation, place, pay, hours, duplicates')
    .option('--json', 'the tables as one JSON array')
    .action(async ({ data, only, json }: { data: string; only?: string[]; json?: boolean }) => {
      const [
        { evaluationText },
        { measures },
        { summaryOf },
        { openOccupationCoder },
        { labelledFilesIn },
        { readShippedOccupationModel },
      ] = await Promise.all([
        import('../../../coding/evaluation/evaluation-text.ts'),
        import('../../../coding/evaluation/measures.ts'),
        import('../../../coding/evaluation/evaluation-table.ts'),
        import('../../../coding/occupation/occupation-coder.ts'),
        import('../labelled-folder.ts'),
        import('../occupation-model.ts'),
      ]);
      if (!existsSync(data))
        throw new WrongUse(`There is no folder ${data}: --data names the labelled files.`);
      const unknown = only?.find((id) => !measures.some((measure) => measure.id === id));
      if (unknown !== undefined)
        throw new WrongUse(
          `There is no measure "${unknown}": choose from ${measures.map(({ id }) => id).join(', ')}.`,
        );
      const files = labelledFilesIn(data);
      const coders = { occupation: openOccupationCoder(readShippedOccupationModel()) };
      const tables: EvaluationTable[] = [];
      for (const { id, evaluate } of measures) {
        if (only && !only.includes(id)) continue;
        terminal.progress(`scoring ${id}`, '');
        const found = evaluate(files, coders);
        if (found === null) terminal.note(`${id}: ${data} has no files for it, so it is left out`);
        else tables.push(...found);
      }
      const shown = [summaryOf(tables), ...tables];
      terminal.result(json ? JSON.stringify(shown, null, 1) : evaluationText(shown).trimEnd());
    });
}
