/**
 * Text -> hashed n-grams: whole words, neighbouring words, pairs of words, and letters within words. Linear in the length of the
 * text; nothing is kept between texts but two buffers.
 */
import { plainName } from '../../reference/plain-name.ts';

export interface FeatureSettings {
  /** Features fall into 2^bucketBits buckets. */
  readonly bucketBits: number;
  /** Longest run of whole words that is one feature. */
  readonly maxWords: number;
  /** Two words up to this far apart are one feature, whatever their order ("nurse, staff"); 1 for none. */
  readonly pairReach: number;
  readonly minLetters: number;
  /** Longest run of letters that is one feature; runs begin and end inside a word or at its edge. */
  readonly maxLetters: number;
}

/** The features of one text. Each block is scaled to the same length, so that neither words nor letters drown the other. */
export interface FeatureBuffer {
  readonly words: Int32Array;
  readonly letters: Int32Array;
  wordCount: number;
  letterCount: number;
}

/** Titles are short; the rest of a longer text is advertising. */
const MAX_TEXT_LENGTH = 300;
const FNV_PRIME = 0x01000193;
const WORD_SEED = 0x2b7e1516;
const LETTER_SEED = 0x6a09e667;
const PAIR_SEED = 0x3c6ef372;
const SPACE = 32;

export function createFeatureBuffer(settings: FeatureSettings): FeatureBuffer {
  return {
    words: new Int32Array(MAX_TEXT_LENGTH * (settings.maxWords + settings.pairReach)),
    letters: new Int32Array((MAX_TEXT_LENGTH + 2) * settings.maxLetters),
    wordCount: 0,
    letterCount: 0,
  };
}

/** Spreads a running hash over the buckets (the end of MurmurHash3). */
function bucketOf(hash: number, bits: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> (32 - bits);
}

/** Fills `into` with the features of `text`; capitals, accents, punctuation and spacing make no difference. */
export function readFeatures(text: string, settings: FeatureSettings, into: FeatureBuffer): void {
  const plain = featureText(text);
  readWordFeatures(plain, settings, into);
  readLetterFeatures(plain, settings, into);
}

/** What the features are read from: plain words, a space before and behind each. */
export function featureText(text: string): string {
  return ` ${plainName(text.slice(0, MAX_TEXT_LENGTH)).slice(0, MAX_TEXT_LENGTH - 2)} `;
}

/** The block of words, neighbours and pairs. */
export function readWordFeatures(plain: string, settings: FeatureSettings, into: FeatureBuffer): void {
  into.wordCount = 0;
  if (plain.length === 2) return;
  readWords(plain, settings, into);
  readPairs(plain, settings, into);
}

/** The block of letters. No run of letters crosses a space: the block of a text is the blocks of its words, one after the other. */
export function readLetterFeatures(plain: string, settings: FeatureSettings, into: FeatureBuffer): void {
  into.letterCount = 0;
  if (plain.length > 2) readLetters(plain, settings, into);
}

function readWords(plain: string, { bucketBits, maxWords }: FeatureSettings, into: FeatureBuffer): void {
  for (let start = 1; start < plain.length; start++) {
    if (plain.charCodeAt(start - 1) !== SPACE) continue;
    let hash = WORD_SEED;
    let words = 0;
    for (let at = start; at < plain.length && words < maxWords; at++) {
      const letter = plain.charCodeAt(at);
      if (letter === SPACE) {
        into.words[into.wordCount++] = bucketOf(hash, bucketBits);
        words++;
      }
      hash = Math.imul(hash ^ letter, FNV_PRIME);
    }
  }
}

/** Pairs of words that are not neighbours. */
function readPairs(plain: string, { bucketBits, pairReach }: FeatureSettings, into: FeatureBuffer): void {
  const last = new Int32Array(pairReach);
  let count = 0;
  let hash = PAIR_SEED;
  for (let at = 1; at < plain.length; at++) {
    const letter = plain.charCodeAt(at);
    if (letter !== SPACE) {
      hash = Math.imul(hash ^ letter, FNV_PRIME);
      continue;
    }
    for (let back = 2; back <= Math.min(pairReach, count); back++) {
      const other = last[(count - back) % pairReach] ?? 0;
      const [low, high] = other < hash ? [other, hash] : [hash, other];
      into.words[into.wordCount++] = bucketOf(Math.imul(low ^ PAIR_SEED, FNV_PRIME) ^ high, bucketBits);
    }
    last[count % pairReach] = hash;
    count++;
    hash = PAIR_SEED;
  }
}

function readLetters(
  plain: string,
  { bucketBits, minLetters, maxLetters }: FeatureSettings,
  into: FeatureBuffer,
): void {
  for (let start = 0; start < plain.length - 1; start++) {
    let hash = LETTER_SEED;
    for (let at = start; at < plain.length && at < start + maxLetters; at++) {
      const letter = plain.charCodeAt(at);
      hash = Math.imul(hash ^ letter, FNV_PRIME);
      if (at - start + 1 >= minLetters) into.letters[into.letterCount++] = bucketOf(hash, bucketBits);
      if (letter === SPACE && at > start) break;
    }
  }
}

/** 1 / length of the block; 0 when it has no known feature. */
export function blockScale(buckets: Int32Array, count: number, rarity: ArrayLike<number>): number {
  let squares = 0;
  for (let at = 0; at < count; at++) {
    const weight = rarity[buckets[at] ?? 0] ?? 0;
    squares += weight * weight;
  }
  return squares === 0 ? 0 : 1 / Math.sqrt(squares);
}
