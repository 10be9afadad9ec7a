import type { Command } from 'commander';
import { WrongUse } from '../../../domain/errors.ts';
import type { LabelledText } from '../../../training/text-model/train.ts';
import type { CommandContext } from './context.ts';
import { readInputFile, requireWritable, writeModelFile } from './model-files.ts';

const LABEL_COLUMNS = ['label', 'sector', 'section', 'category'];
/** Rows that share one of these are one advert posted twice. */
const GROUP_COLUMNS = ['group', 'vacancy'];

interface Options {
  readonly labels: string;
  readonly out: string;
  readonly labelColumn?: string;
}

export function addTrainSectorCommand(train: Command, context: CommandContext): void {
  train
    .command('sector')
    .description('learn a scheme of sectors, such as the sections of a job board, from titles with labels')
    .requiredOption(
      '--labels <file>',
      `CSV with a column "title" and one of ${LABEL_COLUMNS.join(', ')}; a column "vacancy" marks reposts`,
    )
    .requiredOption('--out <file>', 'where the model is written; read it with "code sector --model"')
    .option('--label-column <name>', 'the column that holds the label')
    .action(async (options: Options) => {
      requireWritable(options.out);
      const [{ encodeTextModel }, { trainTextModel }] = await Promise.all([
        import('../../../coding/text-model/model.ts'),
        import('../../../training/text-model/train.ts'),
      ]);
      const rows = await readLabels(options);
      const labelCount = new Set(rows.map(({ label }) => label)).size;
      if (labelCount < 2) throw new WrongUse(`${options.labels} has fewer than two different labels.`);
      const bytes = encodeTextModel(trainTextModel(rows, { task: 'sector' }));
      writeModelFile(options.out, bytes);
      context.terminal.note(
        `${rows.length} titles, ${labelCount} labels, ${bytes.length} bytes written to ${options.out}`,
      );
    });
}

async function readLabels({ labels, labelColumn }: Options): Promise<LabelledText[]> {
  const rows = await readCsv(labels);
  const columns = Object.keys(rows[0] ?? {});
  const labelName = labelColumn ?? LABEL_COLUMNS.find((name) => columns.includes(name));
  const groupName = GROUP_COLUMNS.find((name) => columns.includes(name)) ?? 'title';
  if (labelName === undefined || !columns.includes('title') || !columns.includes(labelName)) {
    throw new WrongUse(
      `${labels} needs a header with "title" and ${labelColumn ?? LABEL_COLUMNS.join(' or ')}. It has: ${columns.join(', ') || 'no rows'}.`,
    );
  }
  return rows.flatMap((row) => {
    const { title: text = '', [labelName]: label = '', [groupName]: group = '' } = row;
    return text === '' || label === '' ? [] : [{ text, label, weight: 1, group }];
  });
}

async function readCsv(file: string): Promise<Record<string, string>[]> {
  const { parse } = await import('csv-parse/sync');
  const bytes = readInputFile(file);
  try {
    return parse(bytes, { columns: true, bom: true });
  } catch (cause) {
    throw new WrongUse(`${file} could not be read as CSV: ${cause instanceof Error ? cause.message : cause}`);
  }
}
