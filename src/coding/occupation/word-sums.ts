/** What single words add, features and meaning, added up once: most titles are made of the same few thousand words. */
import { addFeature, type FeatureSum, type FeatureWeights, paddedWidth } from './feature-sum.ts';
import { createHashTable } from './hash-table.ts';
import type { OccupationModel } from './model-format.ts';
import { unscaled } from './scaled-rows.ts';
import { takeWordFeatures, type WordRole } from './title-features.ts';
import { knownWordHash, strengthOfUnit } from './word-knowledge.ts';

export interface WordSums {
  /** What this word adds in this role. Not to be changed: it is given again. */
  find(word: string, role: WordRole): FeatureSum;
  /** Whether it is known what the word means. */
  hasMeaning(word: string): boolean;
}

/** Of each role; about 2 kB a word. */
const MAX_WORDS = 4_000;

export function createWordSums(model: OccupationModel, weights: FeatureWeights): WordSums {
  const addMeaning = createMeaning(model);
  const noSums = () => new Map<string, FeatureSum>();
  const kept: Readonly<Record<WordRole, Map<string, FeatureSum>>> = [noSums(), noSums(), noSums()];

  function sumOf(word: string, role: WordRole): FeatureSum {
    const sum: FeatureSum = {
      hidden: new Float32Array(paddedWidth(weights)),
      votes: new Float32Array(model.unitGroups.length),
      squares: 0,
    };
    takeWordFeatures(word, role, (hash, strength) => addFeature(weights, sum, hash, strength));
    addMeaning.into(sum.hidden, word, role);
    return sum;
  }

  return {
    find(word, role) {
      const sums = kept[role];
      const known = sums.get(word);
      if (known !== undefined) return known;
      const sum = sumOf(word, role);
      if (sums.size >= MAX_WORDS) sums.clear();
      sums.set(word, sum);
      return sum;
    },
    hasMeaning: addMeaning.has,
  };
}

interface Meaning {
  has(word: string): boolean;
  /** Adds a word's meaning to the hidden units; nothing for a word that is not known. */
  into(hidden: FeatureSum['hidden'], word: string, role: WordRole): void;
}

function createMeaning({ knowledge, knowledgeWeights, width }: OccupationModel): Meaning {
  const { hashes, dimensions, values } = knowledge;
  const table = createHashTable(hashes);
  const weights = unscaled(knowledgeWeights, width);
  const strength = strengthOfUnit(dimensions);
  return {
    has: (word) => table.find(knownWordHash(word)) >= 0,
    into(hidden, word, role) {
      const place = table.find(knownWordHash(word));
      if (place < 0) return;
      for (let i = 0; i < dimensions; i++) {
        const value = (values[place * dimensions + i] ?? 0) * strength;
        if (value === 0) continue;
        const from = (role * dimensions + i) * width;
        for (let at = 0; at < width; at++) hidden[at] = (hidden[at] ?? 0) + value * (weights[from + at] ?? 0);
      }
    },
  };
}
