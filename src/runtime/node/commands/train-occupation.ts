import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { TrialResult } from '../../../training/occupation/calibrate.ts';
import type { CommandContext } from './context.ts';
import { readInputFile, requireWritable, writeModelFile } from './model-files.ts';

const WORD_KNOWLEDGE = new URL('../../../training/occupation/word-knowledge.bin', import.meta.url);

interface Options {
  readonly index: string;
  readonly esco?: string;
  readonly out: string;
}

export function addTrainOccupationCommand(train: Command, { terminal }: CommandContext): void {
  train
    .command('occupation')
    .description('job titles to SOC 2020; the same files give the same model, byte for byte')
    .requiredOption(
      '--index <file>',
      'the ONS SOC 2020 coding index: CSV with title and soc2020, and add, ind, soc2020_ext, isco08 where it has them',
    )
    .option('--esco <file>', 'ESCO titles: CSV with title, isco08')
    .requiredOption('--out <file>', 'where the model is written; read it with "code occupation --model"')
    .action(async ({ index, esco, out }: Options) => {
      requireWritable(out);
      const [
        { writeOccupationModel },
        examples,
        { furtherTitles },
        { trainOccupationModel },
        { readWordKnowledge },
      ] = await Promise.all([
        import('../../../coding/occupation/model-format.ts'),
        import('../../../training/occupation/examples.ts'),
        import('../../../training/occupation/further-titles.ts'),
        import('../../../training/occupation/train-model.ts'),
        import('../../../coding/occupation/word-knowledge.ts'),
      ]);
      const rows = {
        index: [...examples.readIndexEntries(readInputFile(index).toString()), ...furtherTitles],
        esco: esco === undefined ? [] : examples.readEscoTitles(readInputFile(esco).toString()),
        knowledge: readWordKnowledge(readFileSync(WORD_KNOWLEDGE)),
      };
      const model = trainOccupationModel(rows, {
        onStep: (step, done, total) => terminal.progress(step, `${done + 1} of ${total}`),
        onTrial: ({ alone, withContext }) => {
          terminal.note(`trained without one title in five, twice, right at 4, 3, 2 and 1 digits of these:`);
          terminal.note(`titles alone ${shares(alone)}`);
          terminal.note(`titles with qualifiers ${shares(withContext)}`);
        },
      });
      const bytes = writeOccupationModel(model);
      writeModelFile(out, bytes);
      terminal.note(
        `${rows.index.length - furtherTitles.length} entries, ${furtherTitles.length} further titles of ours, ${rows.esco.length} ESCO titles, ${bytes.length} bytes written to ${out}`,
      );
    });
}

function shares({ titles, right }: TrialResult): string {
  const parts = right.toReversed().map((count) => ((100 * count) / Math.max(1, titles)).toFixed(1));
  return `${parts.join(' / ')} % of ${titles}`;
}
