import type { Command } from 'commander';
import { addCodeHoursCommand } from './code-hours.ts';
import { addCodeOccupationCommand } from './code-occupation.ts';
import { addCodePayCommand } from './code-pay.ts';
import { addCodePlaceCommand } from './code-place.ts';
import { addCodePostingCommand } from './code-posting.ts';
import type { CommandContext } from './context.ts';
import { linesOf } from './lines.ts';
import { readModelFile } from './model-files.ts';

export function addCodeCommand(program: Command, context: CommandContext): void {
  const code = program
    .command('code')
    .description('turn words into codes: reads a line at a time, writes one JSON object a line');
  addCodeOccupationCommand(code, context);
  addCodePlaceCommand(code, context);
  addCodePayCommand(code, context);
  addCodeHoursCommand(code, context);
  addCodePostingCommand(code, context);
  code
    .command('sector')
    .description(
      'job titles to school sectors: {title, sector, confidence}; null where nothing is sure enough',
    )
    .argument('[title...]', 'each one title; read from standard input if left out')
    .option('--model <file>', 'labels of a model made by "train sector" instead of school sectors')
    .action(async (titles: readonly string[], { model }: { readonly model?: string }) => {
      const codeTitle = await (model === undefined ? createSectorReader() : createLabelReader(model));
      for await (const title of linesOf(titles, context.terminal)) {
        context.terminal.result(JSON.stringify({ title, ...codeTitle(title) }));
      }
    });
}

type SectorReader = (title: string) => {
  readonly sector: string | null;
  readonly confidence: number | null;
};

async function createSectorReader(): Promise<SectorReader> {
  const [{ createShippedSectorCoder }, { NO_EVIDENCE }] = await Promise.all([
    import('../../../coding/sector/coder.ts'),
    import('../../../coding/sector/contract.ts'),
  ]);
  const coder = createShippedSectorCoder();
  return (title) => {
    const answer = coder.code({ ...NO_EVIDENCE, title });
    return { sector: answer?.sector ?? null, confidence: rounded(answer?.confidence) };
  };
}

/** A board's own labels: the likeliest always, because its confidence says how far it can be trusted. */
async function createLabelReader(file: string): Promise<SectorReader> {
  const [{ createTextClassifier }, { decodeTextModel }] = await Promise.all([
    import('../../../coding/text-model/classifier.ts'),
    import('../../../coding/text-model/model.ts'),
  ]);
  const model = readModelFile(file, decodeTextModel);
  const classifier = createTextClassifier(model);
  return (title) => {
    const answer = classifier.classify(title);
    return {
      sector: answer === null ? null : (model.labels[answer.label] ?? null),
      confidence: rounded(answer?.confidence),
    };
  };
}

function rounded(confidence: number | undefined): number | null {
  return confidence === undefined ? null : Math.round(confidence * 1000) / 1000;
}
