/**
 * Trains what single features say of the unit groups: one weight a feature and group, by AdaGrad in a seeded order. The
 * strongest are kept and trained once more by themselves, so that they make up for those that were let go. It errs otherwise
 * than the network does, so the two together are more often right than either.
 */
import { seededRandom, shuffle } from '../../text-model/seeded-order.ts';
import { MOST_VOTE, MOST_VOTES_OF_FEATURE, type Votes } from '../votes.ts';
import { softmaxRange } from './softmax.ts';
import type { NumberedExample } from './train-network.ts';

export interface VotesShape {
  readonly features: number;
  readonly groups: number;
  /** How many weights are kept. */
  readonly kept: number;
}

const EPOCHS = 6;
const RATE = 0.8;
const LAST_RATE_SHARE = 0.1;
const FEATURE_DROP = 0.5;
/** A title's features have length 1 together: too weak to learn from as they are. */
const STRENGTH = 4;
const FIRST_STEP = 1e-2;
/** Smaller slopes change nothing that would be kept. */
const SMALLEST = 2e-3;
/** Smaller weights are never kept. */
const SMALLEST_KEPT = 1e-3;

export function trainVotes(
  examples: readonly NumberedExample[],
  { features, groups, kept }: VotesShape,
  seed: number,
): Votes {
  const random = seededRandom(seed);
  const weights = new Float32Array(features * groups);
  const steps = new Float32Array(features * groups);
  const bias = new Float32Array(groups);
  const biasSteps = new Float32Array(groups).fill(FIRST_STEP);
  const scores = new Float32Array(groups);
  const active = new Int32Array(groups);
  const longest = examples.reduce((most, example) => Math.max(most, example.features.length), 0);
  const used = new Float32Array(longest);
  const order = Int32Array.from(examples, (_, at) => at);

  function readTitle({ features: read, strengths }: NumberedExample): void {
    scores.set(bias);
    for (let at = 0; at < read.length; at++) {
      const isUsed = random() >= FEATURE_DROP;
      const strength = isUsed ? ((strengths[at] as number) * STRENGTH) / (1 - FEATURE_DROP) : 0;
      used[at] = strength;
      if (!isUsed) continue;
      const from = (read[at] as number) * groups;
      for (let group = 0; group < groups; group++)
        scores[group] = (scores[group] as number) + (weights[from + group] as number) * strength;
    }
  }

  /** Turns scores into slopes, and lists the groups that have one. */
  function slopes({ groups: wanted, weight }: NumberedExample): number {
    softmaxRange(scores, 0, groups);
    for (const [group, share] of wanted) scores[group] = (scores[group] as number) - share;
    let count = 0;
    for (let group = 0; group < groups; group++) {
      const slope = (scores[group] as number) * weight;
      scores[group] = slope;
      if (slope > SMALLEST || slope < -SMALLEST) active[count++] = group;
    }
    return count;
  }

  function learn(example: NumberedExample, rate: number, isPruned: boolean): void {
    readTitle(example);
    const count = slopes(example);
    for (let at = 0; at < count; at++) {
      const group = active[at] as number;
      const slope = scores[group] as number;
      const step = (biasSteps[group] as number) + slope * slope;
      biasSteps[group] = step;
      bias[group] = (bias[group] as number) - (rate * slope) / Math.sqrt(step);
    }
    for (let read = 0; read < example.features.length; read++) {
      const strength = used[read] as number;
      if (strength === 0) continue;
      const from = (example.features[read] as number) * groups;
      for (let at = 0; at < count; at++) {
        const place = from + (active[at] as number);
        const weight = weights[place] as number;
        if (isPruned && weight === 0) continue;
        const change = (scores[active[at] as number] as number) * strength;
        const step = (steps[place] as number) + change * change;
        steps[place] = step;
        weights[place] = weight - (rate * change) / Math.sqrt(step);
      }
    }
  }

  for (const isPruned of [false, true]) {
    if (isPruned) keepStrongest(weights, groups, kept);
    steps.fill(FIRST_STEP);
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      shuffle(order, random);
      const rate = RATE * (1 - ((1 - LAST_RATE_SHARE) * epoch) / EPOCHS);
      for (const at of order) {
        const example = examples[at];
        if (example) learn(example, rate, isPruned);
      }
    }
  }
  return votesOf(weights, bias);
}

/** Sets all but the `kept` strongest weights to zero, and all but so many of one feature. */
function keepStrongest(weights: Float32Array, groups: number, kept: number): void {
  const strengths = weights
    .map(Math.abs)
    .filter((strength) => strength > SMALLEST_KEPT)
    .sort();
  const least = Math.max(SMALLEST_KEPT, strengths.at(-kept - 1) ?? 0);
  for (let from = 0; from < weights.length; from += groups) {
    const row = weights.subarray(from, from + groups);
    const strongest = row.map(Math.abs).sort();
    const leastOfRow = Math.max(least, strongest.at(-MOST_VOTES_OF_FEATURE - 1) ?? 0);
    for (let group = 0; group < groups; group++)
      if (Math.abs(row[group] as number) <= leastOfRow) row[group] = 0;
  }
}

/** Whole numbers of one scale; a weight that comes to nothing is left out. */
function votesOf(weights: Float32Array, bias: Float32Array): Votes {
  const groups = bias.length;
  const scale =
    Math.fround(weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0) / MOST_VOTE) || 1;
  const counts = new Uint8Array(weights.length / groups);
  const votedFor: number[] = [];
  const values: number[] = [];
  for (const [place, weight] of weights.entries()) {
    const value = weight === 0 ? 0 : Math.round(weight / scale);
    if (value === 0) continue;
    const feature = Math.floor(place / groups);
    counts[feature] = (counts[feature] as number) + 1;
    votedFor.push(place % groups);
    values.push(value);
  }
  return {
    counts,
    groups: Uint16Array.from(votedFor),
    values: Int8Array.from(values),
    scale: scale * STRENGTH,
    bias,
  };
}
