import type { Command } from 'commander';
import { WrongUse } from '../../../domain/errors.ts';
import type { Posting, PostingCoding } from '../../../domain/posting.ts';
import type { CommandContext } from './context.ts';
import { linesOf } from './lines.ts';

interface CodePostingOptions {
  readonly source: string;
  readonly explain?: true;
}

export function addCodePostingCommand(code: Command, context: CommandContext): void {
  code
    .command('posting')
    .description(
      'whole adverts, each a JSON object: {"title", "summary", "place", "postcode", "pay", "employer", …}',
    )
    .argument('[advert...]', 'each the JSON of one advert; read from standard input, one a line, if left out')
    .option('--source <source>', 'the source they count as from', 'command/line')
    .option('--explain', 'add what each answer rests on')
    .action(async (adverts: readonly string[], { source, explain }: CodePostingOptions) => {
      const [
        { isSourceId },
        { parseConfig },
        { createAreaIndex },
        { createConfiguredCoder },
        { createAdvertReader },
        { openSources },
        { createLogger },
      ] = await Promise.all([
        import('../../../domain/release.ts'),
        import('../../../config.ts'),
        import('../../../reference/areas.ts'),
        import('../coder.ts'),
        import('../advert-lines.ts'),
        import('../boards.ts'),
        import('../logger.ts'),
      ]);
      if (!isSourceId(source))
        throw new WrongUse(
          `"${source}" is no source: give publisher/dataset, such as dfe/teaching-vacancies.`,
        );
      const config = parseConfig(context.env);
      const areas = createAreaIndex(config.partnerships);
      const coder = createConfiguredCoder(config, areas, openSources(config, areas, createLogger('error')));
      const read = createAdvertReader();
      let line = 0;
      for await (const text of linesOf(adverts, context.terminal)) {
        line += 1;
        const posting = readAdvert(read, text, line);
        const result = describe(posting, coder.code(posting, source));
        const evidence = explain ? { evidence: coder.explain(posting, source) } : {};
        context.terminal.result(JSON.stringify({ ...result, ...evidence }));
      }
    });
}

function readAdvert(read: (text: string) => Posting, text: string, line: number): Posting {
  try {
    return read(text);
  } catch (cause) {
    throw new WrongUse(`Advert ${line}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

function describe({ title }: Posting, coding: PostingCoding): Record<string, unknown> {
  const { soc2020, occupationConfidence, districts, coderVersion, ...rest } = coding;
  return {
    title,
    soc2020,
    level: soc2020?.length ?? 0,
    confidence: occupationConfidence,
    ...rest,
    lads: districts,
    coderVersion,
  };
}
