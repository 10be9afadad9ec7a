/** Training examples as numbered features and meanings. */
import { createHashTable } from '../../coding/occupation/hash-table.ts';
import { ROLES } from '../../coding/occupation/model-format.ts';
import {
  type Context,
  headPosition,
  takeTitleFeatures,
  takeWordFeatures,
  wordRole,
} from '../../coding/occupation/title-features.ts';
import { knownWordHash, strengthOfUnit, type WordKnowledge } from '../../coding/occupation/word-knowledge.ts';

export interface NumberedTitle {
  readonly features: Int32Array;
  readonly strengths: Float32Array;
  /** What its words mean, a role after another. */
  readonly meaning: Float32Array;
}

export interface Title {
  readonly words: readonly string[];
  readonly context: Context;
}

interface Counted {
  readonly hashes: readonly number[];
  readonly strengths: readonly number[];
  /** Of all features together. */
  readonly length: number;
}

/** A feature seen once says nothing about a title that is not that one. */
const FEWEST_TITLES = 2;

/** The features that enough titles have (sorted hashes), at most `limit` of them, the commonest first kept. */
export function numberFeatures(
  titles: readonly Title[],
  limit: number,
  knowledge: WordKnowledge,
): { readonly hashes: Uint32Array; readonly numbered: readonly NumberedTitle[] } {
  const counted = titles.map((title) => ({ title, features: allFeatures(title) }));
  const counts = new Map<number, number>();
  for (const { features } of counted)
    for (const hash of new Set(features.hashes)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const kept = [...counts]
    .filter(([, count]) => count >= FEWEST_TITLES)
    .sort(([a, countA], [b, countB]) => countB - countA || a - b)
    .slice(0, limit)
    .map(([hash]) => hash);
  const hashes = Uint32Array.from(kept).sort();
  const places = new Map([...hashes].map((hash, place) => [hash, place]));
  const meaningOf = createMeaning(knowledge);
  const numbered = counted.map(({ title, features }) => ({
    ...numberTitle(features, places),
    meaning: meaningOf(title, features.length),
  }));
  return { hashes, numbered };
}

function allFeatures({ words, context }: Title): Counted {
  const hashes: number[] = [];
  const strengths: number[] = [];
  const take = (hash: number, strength: number): void => {
    hashes.push(hash);
    strengths.push(strength);
  };
  const headAt = headPosition(words);
  for (const [at, word] of words.entries())
    takeWordFeatures(word, at === headAt ? wordRole.head : wordRole.other, take);
  for (const word of context.words) takeWordFeatures(word, wordRole.context, take);
  takeTitleFeatures(words, context, take);
  const length = Math.sqrt(strengths.reduce((sum, strength) => sum + strength * strength, 0) || 1);
  return { hashes, strengths, length };
}

/** Strengths are brought to length 1 over all features, known or not, as the network does. */
function numberTitle(
  { hashes, strengths, length }: Counted,
  places: ReadonlyMap<number, number>,
): Pick<NumberedTitle, 'features' | 'strengths'> {
  const known = hashes
    .map((hash, at) => ({ place: places.get(hash), strength: (strengths[at] ?? 0) / length }))
    .filter((feature): feature is { place: number; strength: number } => feature.place !== undefined);
  return {
    features: Int32Array.from(known, ({ place }) => place),
    strengths: Float32Array.from(known, ({ strength }) => strength),
  };
}

function createMeaning({
  hashes,
  dimensions,
  values,
}: WordKnowledge): (title: Title, length: number) => Float32Array {
  const table = createHashTable(hashes);
  const unit = strengthOfUnit(dimensions);
  return ({ words, context }, length) => {
    const meaning = new Float32Array(ROLES * dimensions);
    const add = (word: string, role: number): void => {
      const place = table.find(knownWordHash(word));
      if (place < 0) return;
      for (let i = 0; i < dimensions; i++) {
        const at = role * dimensions + i;
        meaning[at] = (meaning[at] ?? 0) + ((values[place * dimensions + i] ?? 0) * unit) / length;
      }
    };
    const headAt = headPosition(words);
    for (const [at, word] of words.entries()) add(word, at === headAt ? wordRole.head : wordRole.other);
    for (const word of context.words) add(word, wordRole.context);
    return meaning;
  };
}
