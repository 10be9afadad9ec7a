/** Reads texts with a trained model: scores, shares and a confidence that means what it says. */
import { remembered } from '../shared/remembered.ts';
import {
  blockScale,
  createFeatureBuffer,
  featureText,
  readLetterFeatures,
  readWordFeatures,
} from './features.ts';
import { rarityOf, type TextModel } from './model.ts';

interface TextAnswer {
  /** Index into the model's labels. */
  readonly label: number;
  /** How often answers like this one were right on texts the model had not seen: 0 to 1. */
  readonly confidence: number;
}

export interface TextClassifier {
  /** The scores of all labels, in the order of the model's labels; null when the text has no known feature. Valid until the next call. */
  scores(text: string): Float64Array | null;
  /** The likeliest label; null when the text has no known feature. */
  classify(text: string): TextAnswer | null;
}

/** Words whose letters are remembered: some 200 bytes each. A feed's words repeat more than its texts. */
const WORDS_KEPT = 20_000;

/** What the letters of one word add to the scores of the labels, before the block of the text is scaled. */
interface LetterScores {
  readonly squares: number;
  readonly scores: Float64Array;
}

export function createTextClassifier(model: TextModel): TextClassifier {
  const rarity = Float64Array.from(model.rarity, rarityOf);
  const buffer = createFeatureBuffer(model.settings);
  const totals = new Float64Array(model.biases.length);
  const addBuckets = createBucketAdder(model, rarity);
  const lettersOf = remembered(WORDS_KEPT, (word): LetterScores => {
    readLetterFeatures(` ${word} `, model.settings, buffer);
    const scale = blockScale(buffer.letters, buffer.letterCount, rarity);
    const letters = new Float64Array(totals.length);
    if (scale > 0) addBuckets(buffer.letters, buffer.letterCount, 1, letters);
    return { squares: scale === 0 ? 0 : 1 / (scale * scale), scores: letters };
  });

  function scores(text: string): Float64Array | null {
    const plain = featureText(text);
    totals.set(model.biases);
    readWordFeatures(plain, model.settings, buffer);
    const scale = blockScale(buffer.words, buffer.wordCount, rarity);
    const hasWords = scale > 0;
    if (hasWords) addBuckets(buffer.words, buffer.wordCount, scale, totals);
    const hasLetters = addLetters(plain.trim().split(' ').map(lettersOf), totals);
    return hasWords || hasLetters ? totals : null;
  }

  return {
    scores,
    classify(text) {
      const found = scores(text);
      if (found === null) return null;
      const label = indexOfLargest(found);
      const share = shareOf(found, label, model.sharpness);
      return { label, confidence: straightBetween(model.reliability, share) };
    },
  };
}

/** Adds the weights of the first `count` buckets, by their rarity and the scale of their block. */
type AddBuckets = (buckets: Int32Array, count: number, scale: number, into: Float64Array) => void;

function createBucketAdder({ starts, steps, classes, weights }: TextModel, rarity: Float64Array): AddBuckets {
  return (buckets, count, scale, into) => {
    for (let at = 0; at < count; at++) {
      const bucket = buckets[at] ?? 0;
      const end = starts[bucket + 1] ?? 0;
      const value = (rarity[bucket] ?? 0) * scale * (steps[bucket] ?? 0);
      for (let entry = starts[bucket] ?? 0; entry < end; entry++) {
        const label = classes[entry] ?? 0;
        into[label] = (into[label] ?? 0) + value * (weights[entry] ?? 0);
      }
    }
  };
}

/** Adds the letters of all words as one block; false when none is known. */
function addLetters(words: readonly LetterScores[], totals: Float64Array): boolean {
  let squares = 0;
  for (const word of words) squares += word.squares;
  if (squares === 0) return false;
  const scale = 1 / Math.sqrt(squares);
  for (const { scores } of words) {
    for (let label = 0; label < totals.length; label++) {
      totals[label] = (totals[label] ?? 0) + scale * (scores[label] ?? 0);
    }
  }
  return true;
}

/** The first of the largest. */
export function indexOfLargest(values: Float64Array): number {
  let best = 0;
  for (let at = 1; at < values.length; at++) if ((values[at] ?? 0) > (values[best] ?? 0)) best = at;
  return best;
}

/** The share of one score among all of them (softmax). */
export function shareOf(scores: Float64Array, label: number, sharpness: number): number {
  const own = scores[label] ?? 0;
  let total = 0;
  for (const score of scores) total += Math.exp((score - own) * sharpness);
  return 1 / total;
}

/** The shares of all scores (softmax), written into `into`. */
export function sharesOf(scores: Float64Array, sharpness: number, into: Float64Array): void {
  const highest = scores[indexOfLargest(scores)] ?? 0;
  let total = 0;
  for (let at = 0; at < scores.length; at++) {
    const share = Math.exp(((scores[at] ?? 0) - highest) * sharpness);
    into[at] = share;
    total += share;
  }
  for (let at = 0; at < scores.length; at++) into[at] = (into[at] ?? 0) / total;
}

/** The value at `share`, on straight lines between the knots; beyond the ends, that of the end. */
export function straightBetween(knots: TextModel['reliability'], share: number): number {
  const above = knots.findIndex(([knot]) => knot >= share);
  const [, last = 0] = knots.at(-1) ?? [];
  if (above < 0) return last;
  const [right, rightValue] = knots[above] ?? [1, last];
  const [left, leftValue] = knots[above - 1] ?? [right, rightValue];
  return right === left
    ? rightValue
    : leftValue + ((rightValue - leftValue) * (share - left)) / (right - left);
}
