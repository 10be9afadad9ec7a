/**
 * What words mean, from outside the training titles: one short vector a word, so that "surveying" and "surveyor", or a trade
 * that no title names, stand near what they belong to. Made by `tools/make-word-knowledge.ts`. Pure.
 */
import { joinParts, packedLength, packSmall, readParts, unpackSmall } from './bytes.ts';
import { hashText } from './feature-hash.ts';

export interface WordKnowledge {
  /** Sorted. */
  readonly hashes: Uint32Array;
  readonly dimensions: number;
  /** words x dimensions, each -7 to 7. */
  readonly values: Int8Array;
}

const MAGIC = 0x4b4f4457;
const LARGEST_VALUE = 7;
/** Times this, a vector is about as long as a word's own feature is strong, times {@link STRENGTH}. */
const UNIT = 2.5 / LARGEST_VALUE;
const STRENGTH = 2.2;

export const NO_WORD_KNOWLEDGE: WordKnowledge = {
  hashes: new Uint32Array(),
  dimensions: 0,
  values: new Int8Array(),
};

export function packWordKnowledge({ hashes, dimensions, values }: WordKnowledge): Uint8Array<ArrayBuffer> {
  return joinParts([
    Uint32Array.of(MAGIC, hashes.length, dimensions),
    hashes,
    packSmall(values, LARGEST_VALUE),
  ]);
}

/** Throws an Error that says what is wrong when the bytes are no word knowledge. */
export function readWordKnowledge(bytes: Uint8Array): WordKnowledge {
  const parts = readParts(bytes);
  const [magic, count = 0, dimensions = 0] = parts.words(3);
  if (magic !== MAGIC)
    throw new Error('This is no word knowledge: make it with tools/make-word-knowledge.ts.');
  const hashes = parts.words(count);
  const packed = parts.bytes(packedLength(count * dimensions, LARGEST_VALUE));
  return { hashes, dimensions, values: unpackSmall(packed, count * dimensions, LARGEST_VALUE) };
}

export function knownWordHash(word: string): number {
  return hashText('v', word);
}

/** What one unit of a value weighs among a title's features. */
export function strengthOfUnit(dimensions: number): number {
  return (STRENGTH * UNIT) / Math.sqrt(dimensions);
}
