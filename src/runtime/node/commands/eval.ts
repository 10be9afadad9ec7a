import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { EvaluationTable, LabelledFiles } from '../../../coding/evaluation/evaluation-table.ts';
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
      const [{ evaluationText }, { measures }] = await Promise.all([
        import('../../../coding/evaluation/evaluation-text.ts'),
        import('../../../coding/evaluation/measures.ts'),
      ]);
      if (!existsSync(data))
        throw new WrongUse(`There is no folder ${data}: --data names the labelled files.`);
      const unknown = only?.find((id) => !measures.some((measure) => measure.id === id));
      if (unknown !== undefined)
        throw new WrongUse(
          `There is no measure "${unknown}": choose from ${measures.map(({ id }) => id).join(', ')}.`,
        );
      const files = labelledFilesIn(data);
      const tables: EvaluationTable[] = [];
      for (const { id, evaluate } of measures) {
        if (only && !only.includes(id)) continue;
        terminal.progress(`scoring ${id}`, '');
        const found = evaluate(files);
        if (found === null) terminal.note(`${id}: ${data} has no files for it, so it is left out`);
        else tables.push(...found);
      }
      terminal.result(json ? JSON.stringify(tables, null, 1) : evaluationText(tables).trimEnd());
    });
}

function labelledFilesIn(folder: string): LabelledFiles {
  return {
    read(path) {
      const file = join(folder, path);
      return existsSync(file) ? readFileSync(file, 'utf8') : null;
    },
  };
}
