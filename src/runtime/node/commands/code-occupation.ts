import type { Command } from 'commander';
import type {
  OccupationAnswer,
  OccupationCoder,
  OccupationHints,
} from '../../../coding/occupation/occupation-coder.ts';
import type { SectorMatch } from '../../../reference/sectors.ts';
import type { CommandContext } from './context.ts';
import { linesOf } from './lines.ts';
import { readModelFile } from './model-files.ts';

/** Lines are written together: a write a title would cost more than its coding. */
const LINES_A_WRITE = 500;

interface Options {
  readonly model?: string;
  readonly explain?: boolean;
}

export function addCodeOccupationCommand(code: Command, { terminal }: CommandContext): void {
  code
    .command('occupation')
    .description(
      'job titles to SOC 2020: {title, soc2020, level, confidence, sector, unitGroup, unitGroupConfidence}. soc2020 ' +
        'has as many digits as the title can bear (level), or is null; unitGroup is the likeliest 4-digit group, however ' +
        "unsure. A tab after the title may bring the employer's industry or other qualifiers, another the source's category",
    )
    .argument('[title...]', 'each one title; read from standard input, one a line, if left out')
    .option(
      '--model <file>',
      'a model made by "train occupation" instead of the one that comes with Wealdway',
    )
    .option('--explain', 'add the evidence: words read, words not known, candidates, weight of each word')
    .action(async (given: readonly string[], { model, explain = false }: Options) => {
      const [coder, { sectorOfSoc }] = await Promise.all([
        openCoder(model),
        import('../../../reference/sectors.ts'),
      ]);
      let lines: string[] = [];
      const flush = (): void => {
        if (lines.length > 0) terminal.result(lines.join('\n'));
        lines = [];
      };
      for await (const line of linesOf(given, terminal)) {
        const [title = '', industry = '', category = ''] = line.split('\t');
        const hints: OccupationHints = { industry, category };
        const described = describe(title, coder.code(title, hints), sectorOfSoc);
        lines.push(
          JSON.stringify(explain ? { ...described, evidence: coder.explain(title, hints) } : described),
        );
        if (lines.length >= LINES_A_WRITE) flush();
      }
      flush();
    });
}

async function openCoder(file: string | undefined): Promise<OccupationCoder> {
  const [{ openOccupationCoder }, { readShippedOccupationModel }] = await Promise.all([
    import('../../../coding/occupation/occupation-coder.ts'),
    import('../occupation-model.ts'),
  ]);
  return file === undefined
    ? openOccupationCoder(readShippedOccupationModel())
    : readModelFile(file, openOccupationCoder);
}

function describe(
  title: string,
  { soc2020, level, confidence, unitGroup, unitGroupConfidence }: OccupationAnswer,
  sectorOfSoc: (soc2020: string) => SectorMatch | null,
): object {
  return {
    title,
    soc2020,
    level,
    confidence: rounded(confidence),
    sector: soc2020 === null ? null : (sectorOfSoc(soc2020)?.sector.id ?? null),
    unitGroup,
    unitGroupConfidence: rounded(unitGroupConfidence),
  };
}

function rounded(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
