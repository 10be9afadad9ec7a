import type { Command } from 'commander';
import type { PlaceReading } from '../../../coding/place/read-place.ts';
import type { CommandContext } from './context.ts';
import { linesOf } from './lines.ts';

export function addCodePlaceCommand(code: Command, context: CommandContext): void {
  code
    .command('place')
    .description('places or postcodes to districts: {text, lad, region, confidence}')
    .argument('[text...]', 'each one place; read from standard input if left out')
    .option('--explain', 'add what was recognised')
    .action(async (texts: readonly string[], { explain }: { explain?: boolean }) => {
      const [{ parseConfig }, { createAreaIndex }, { createPlaceReader }] = await Promise.all([
        import('../../../config.ts'),
        import('../../../reference/areas.ts'),
        import('../../../coding/place/read-place.ts'),
      ]);
      const { partnerships } = parseConfig(context.env);
      const read = createPlaceReader(createAreaIndex(partnerships));
      for await (const text of linesOf(texts, context.terminal)) {
        const reading = read(text);
        const { evidence } = reading;
        context.terminal.result(
          JSON.stringify({ ...describe(text, reading), ...(explain ? { evidence } : {}) }),
        );
      }
    });
}

/** `confidence` is a probability to three decimals; `precision` says what it rests on, or `outside-uk`. */
function describe(text: string, reading: PlaceReading): Record<string, unknown> {
  const { districts, region, confidence, precision, workplace } = reading;
  const [lad = null] = districts;
  return {
    text,
    lad,
    region,
    confidence: Number(confidence.toFixed(3)),
    precision,
    workplace,
    ...(districts.length > 1 ? { lads: districts } : {}),
  };
}
