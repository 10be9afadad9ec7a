import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { codePlaces } from '../../../coding/place.ts';
import { createPlaceReader } from '../../../coding/places-in-text.ts';
import { createShippedSectorCoder } from '../../../coding/sector/coder.ts';
import { NO_EVIDENCE } from '../../../coding/sector/contract.ts';
import { createTextClassifier } from '../../../coding/text-model/classifier.ts';
import { decodeTextModel, type TextModel } from '../../../coding/text-model/model.ts';
import { parseConfig } from '../../../config.ts';
import { WrongUse } from '../../../domain/errors.ts';
import type { PostingPlace } from '../../../domain/posting.ts';
import type { AreaIndex } from '../../../reference/area-index.ts';
import { createAreaIndex } from '../../../reference/areas.ts';
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
    .description('job titles to school sectors: {title, sector, confidence}; null where it cannot be told')
    .argument('[title...]', 'each one title; read from standard input if left out')
    .option('--model <file>', 'labels of a model made by "train sector" instead of school sectors')
    .action(async (titles: readonly string[], { model }: { readonly model?: string }) => {
      const codeTitle = model === undefined ? createSectorReader() : createLabelReader(model);
      for await (const title of linesOf(titles)) {
        context.terminal.result(JSON.stringify({ title, ...codeTitle(title) }));
      }
    });
}

type SectorReader = (title: string) => {
  readonly sector: string | null;
  readonly confidence: number | null;
};

function createSectorReader(): SectorReader {
  const coder = createShippedSectorCoder();
  return (title) => {
    const answer = coder.code({ ...NO_EVIDENCE, title });
    return { sector: answer?.sector ?? null, confidence: rounded(answer?.confidence) };
  };
}

/** A board's own labels: the likeliest always, because its confidence says how far it can be trusted. */
function createLabelReader(file: string): SectorReader {
  const model = readModel(file);
  const classifier = createTextClassifier(model);
  return (title) => {
    const answer = classifier.classify(title);
    return {
      sector: answer === null ? null : (model.labels[answer.label] ?? null),
      confidence: rounded(answer?.confidence),
    };
  };
}

function readModel(file: string): TextModel {
  try {
    return decodeTextModel(readFileSync(file));
  } catch (cause) {
    throw new WrongUse(`${file} could not be used: ${cause instanceof Error ? cause.message : cause}`);
  }
}

function rounded(confidence: number | undefined): number | null {
  return confidence === undefined ? null : Math.round(confidence * 1000) / 1000;
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
