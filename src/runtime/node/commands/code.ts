import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import type { PostingPlace } from '../../../domain/posting.ts';
import type { AreaIndex } from '../../../reference/area-index.ts';
import type { CommandContext } from './context.ts';

/** A postcode or an outcode at the end of a place: "Ashford, TN25 4AZ". */
const POSTCODE_AT_END = /^(.*?)[,\s]*\b([A-Za-z]{1,2}\d[A-Za-z\d]?(?:\s*\d[A-Za-z]{2})?)\s*$/;

export function addCodeCommand(program: Command, context: CommandContext): void {
  const code = program
    .command('code')
    .description('turn words into codes: reads a line at a time, writes one JSON object a line');
  code
    .command('place')
    .description('places or postcodes to districts: {text, lad, region, confidence}')
    .argument('[text...]', 'each one place; read from standard input if left out')
    .action(async (texts: readonly string[]) => {
      const [{ parseConfig }, { createAreaIndex }, { codePlaces }, { createPlaceReader }] = await Promise.all(
        [
          import('../../../config.ts'),
          import('../../../reference/areas.ts'),
          import('../../../coding/place.ts'),
          import('../../../coding/places-in-text.ts'),
        ],
      );
      const { partnerships } = parseConfig(context.env);
      const areas = createAreaIndex(partnerships);
      const reader = createPlaceReader(areas);
      for await (const text of linesOf(texts)) {
        const { districts, placeBasis } = codePlaces([placeOf(text)], areas, reader);
        context.terminal.result(JSON.stringify(describePlace(text, districts[0] ?? null, placeBasis, areas)));
      }
    });
  code
    .command('sector')
    .description('job titles to school sectors: {title, sector}')
    .argument('[title...]', 'each one title; read from standard input if left out')
    .action(async (titles: readonly string[]) => {
      const { sectorFromTitle } = await import('../../../coding/sector-from-title.ts');
      for await (const title of linesOf(titles)) {
        context.terminal.result(JSON.stringify({ title, sector: sectorFromTitle(title) }));
      }
    });
}

/** `confidence` is what the answer rests on: `postcode`, `outcode` or `name`; null when nothing could be told. */
function describePlace(
  text: string,
  lad: string | null,
  confidence: string | null,
  areas: AreaIndex,
): unknown {
  const district = lad === null ? null : areas.find(lad);
  const region = district ? areas.parentsOf(district).find(({ level }) => level === 'region') : null;
  return { text, lad, region: region?.code ?? null, confidence };
}

function placeOf(text: string): PostingPlace {
  const [, words, postcode] = POSTCODE_AT_END.exec(text) ?? [];
  return {
    text: postcode === undefined ? text : words || null,
    postcode: postcode ?? null,
    latitude: null,
    longitude: null,
  };
}

async function* linesOf(given: readonly string[]): AsyncIterable<string> {
  if (given.length > 0) yield* given;
  else yield* createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
}
