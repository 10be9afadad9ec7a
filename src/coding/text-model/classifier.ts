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

/** What the letters of one word speak for, before the block of the text is scaled. */
interface SpokenLetters {
  readonly squares: number;
  readonly totals: Float64Array;
}

export function createTextClassifier(model: TextModel): TextClassifier {
  const { settings, biases, starts, steps, classes, weights, sharpness, reliability } = model;
  const rarity = Float64Array.from(model.rarity, rarityOf);
  const buffer = createFeatureBuffer(settings);
  const totals = new Float64Array(biases.length);

  function addBuckets(buckets: Int32Array, count: number, scale: number, into: Float64Array): void {
    for (let at = 0; at < count; at++) {
      const bucket = buckets[at] ?? 0;
      const end = starts[bucket + 1] ?? 0;
      const value = (rarity[bucket] ?? 0) * scale * (steps[bucket] ?? 0);
      for (let entry = starts[bucket] ?? 0; entry < end; entry++) {
        const label = classes[entry] ?? 0;
        into[label] = (into[label] ?? 0) + value * (weights[entry] ?? 0);
      }
    }
  }

  function addWords(plain: string): boolean {
    readWordFeatures(plain, settings, buffer);
    const scale = blockScale(buffer.words, buffer.wordCount, rarity);
    if (scale > 0) addBuckets(buffer.words, buffer.wordCount, scale, totals);
    return scale > 0;
  }

  const lettersOf = remembered(WORDS_KEPT, (word): SpokenLetters => {
    readLetterFeatures(` ${word} `, settings, buffer);
    const scale = blockScale(buffer.letters, buffer.letterCount, rarity);
    const spoken = new Float64Array(biases.length);
    if (scale > 0) addBuckets(buffer.letters, buffer.letterCount, 1, spoken);
    return { squares: scale === 0 ? 0 : 1 / (scale * scale), totals: spoken };
  });

  function addLetters(plain: string): boolean {
    const spoken = plain.trim().split(' ').map(lettersOf);
    let squares = 0;
    for (const each of spoken) squares += each.squares;
    if (squares === 0) return false;
    const scale = 1 / Math.sqrt(squares);
    for (const each of spoken) {
      for (let label = 0; label < totals.length; label++) {
        totals[label] = (totals[label] ?? 0) + scale * (each.totals[label] ?? 0);
      }
    }
    return true;
  }

  function scores(text: string): Float64Array | null {
    const plain = featureText(text);
    totals.set(biases);
    const hasWords = addWords(plain);
    const hasLetters = addLetters(plain);
    return hasWords || hasLetters ? totals : null;
  }

  return {
    scores,
    classify(text) {
      const found = scores(text);
      if (found === null) return null;
      const label = indexOfLargest(found);
      return { label, confidence: straightBetween(reliability, shareOf(found, label, sharpness)) };
    },
  };
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
