/**
 * Trains the network by AdaGrad, one example at a time in a seeded order: the same examples give the same weights to
 * the last bit. Beside the unit group it learns the groups above it, and other labels of the same titles (ISCO-08, the finer
 * SOC, the industry), from the same hidden layer; a word that several classifications place is placed better.
 */
import { seededRandom, shuffle } from '../seeded-random.ts';
import type { NumberedTitle } from './feature-list.ts';
import { softmaxRange } from './softmax.ts';

export interface NumberedExample extends NumberedTitle {
  /** Unit groups that may be meant, with weights that add up to 1. */
  readonly groups: readonly (readonly [group: number, weight: number])[];
  /** The label of each side task; -1 when it is not known. */
  readonly sideLabels: readonly number[];
  readonly weight: number;
}

export interface NetworkShape {
  readonly features: number;
  /** Numbers of an example's meaning. */
  readonly meanings: number;
  readonly width: number;
  readonly groups: number;
  /** How many labels each side task has. */
  readonly sideSizes: readonly number[];
  /** So many of the side tasks, the first ones, are learned from every example. */
  readonly lasting: number;
}

/** Outputs of one task, `to` not among them. */
interface OutputRange {
  readonly task: number;
  readonly from: number;
  readonly to: number;
}

export interface TrainedNetwork {
  /** features x width. */
  readonly embeddings: Float32Array;
  /** meanings x width. */
  readonly meaningWeights: Float32Array;
  readonly hiddenBias: Float32Array;
  /** width x (groups + all side labels). */
  readonly outputs: Float32Array;
  readonly bias: Float32Array;
}

export interface TrainingOptions {
  readonly epochs: number;
  readonly seed: number;
  readonly onEpoch?: (epoch: number) => void;
  /** The embeddings as coarse as they will be kept. */
  readonly asKept: (embeddings: Float32Array) => Float32Array;
}

const RATE = 0.1;
const LAST_RATE_SHARE = 0.1;
/** Features, meanings and hidden units left out at random, so that no title leans on one of them. */
const FEATURE_DROP = 0.4;
const MEANING_DROP = 0.1;
const HIDDEN_DROP = 0.3;
/** Examples read by the meaning of their words alone, as a title of unknown words will be. */
const ALL_FEATURES_DROP = 0.1;
const SIDE_WEIGHT = 0.5;
/** In the last epochs the embeddings are as they will be kept, and all else is learned about them. */
const COARSE_EPOCHS = 2;
/** Smaller slopes change nothing that would be kept. */
const SMALLEST = 1e-3;

export function trainNetwork(
  examples: readonly NumberedExample[],
  { features, meanings, width, groups, sideSizes, lasting }: NetworkShape,
  { epochs, seed, onEpoch, asKept }: TrainingOptions,
): TrainedNetwork {
  const sides = sideRanges(groups, sideSizes);
  const outs = sides.at(-1)?.to ?? groups;
  const random = seededRandom(seed);
  const around = (length: number, reach: number) =>
    Float32Array.from({ length }, () => (random() - 0.5) * reach);
  const embeddings = around(features * width, 0.3);
  // One more unit, of no weight.
  const outputs = new Float32Array((width + 1) * outs);
  outputs.set(around(width * outs, 2 / Math.sqrt(width)));
  const meaningWeights = around(meanings * width, 0.2);
  const hiddenBias = new Float32Array(width);
  const bias = new Float32Array(outs);
  const embeddingSteps = new Float32Array(features).fill(1e-3);
  const meaningSteps = new Float32Array(meanings).fill(1e-1);
  const hiddenBiasSteps = new Float32Array(width).fill(1e-2);
  const outputSteps = new Float32Array(width * outs).fill(1e-2);
  const biasSteps = new Float32Array(outs).fill(1e-2);

  const hidden = new Float32Array(width);
  const hiddenSlope = new Float32Array(width);
  const scores = new Float32Array(outs);
  const active = new Int32Array(outs);
  const lit = new Int32Array(width + 4);
  const strengthOf = new Float32Array(width + 1);
  const longest = examples.reduce((most, example) => Math.max(most, example.features.length), 0);
  const used = new Uint8Array(longest);
  const meant = new Uint8Array(meanings);
  let asked: OutputRange[] = [];
  let isCoarse = false;

  /** The unit group, the tasks that are always learned, and one of the others in turn: each costs time. */
  function ask({ sideLabels }: NumberedExample): void {
    const known = sides.filter(({ task }) => (sideLabels[task] ?? -1) >= 0);
    const others = known.filter(({ task }) => task >= lasting);
    const drawn = others[Math.floor(random() * others.length)];
    asked = known.filter((side) => side.task < lasting || side === drawn);
  }

  function addRow(rows: Float32Array, row: number, strength: number): void {
    const from = row * width;
    for (let i = 0; i < width; i++) hidden[i] = (hidden[i] ?? 0) + (rows[from + i] ?? 0) * strength;
  }

  function readTitle({ features: read, strengths, meaning }: NumberedExample): void {
    hidden.set(hiddenBias);
    const isBlank = random() < ALL_FEATURES_DROP;
    for (let at = 0; at < read.length; at++) {
      used[at] = random() < FEATURE_DROP || isBlank ? 0 : 1;
      if (used[at] === 1) addRow(embeddings, read[at] ?? 0, (strengths[at] ?? 0) / (1 - FEATURE_DROP));
    }
    for (let at = 0; at < meanings; at++) {
      const value = meaning[at] ?? 0;
      meant[at] = value === 0 || random() < MEANING_DROP ? 0 : 1;
      if (meant[at] === 1) addRow(meaningWeights, at, value / (1 - MEANING_DROP));
    }
  }

  function scoreGroups(): void {
    scores.set(bias);
    let count = 0;
    for (let i = 0; i < width; i++) {
      const value = hidden[i] ?? 0;
      const kept = value > 0 && random() >= HIDDEN_DROP ? value / (1 - HIDDEN_DROP) : 0;
      hidden[i] = kept;
      strengthOf[i] = kept;
      if (kept > 0) lit[count++] = i;
    }
    // What is left over is filled up with the unit that adds nothing.
    for (let at = count; at % 4 !== 0; at++) lit[at] = width;
    for (let at = 0; at < count; at += 4) {
      addFour(at, 0, groups);
      for (const { from, to } of asked) addFour(at, from, to);
    }
  }

  /** Four units at a time: a score is read and written once for four of them. */
  function addFour(at: number, first: number, to: number): void {
    const a = lit[at] ?? 0;
    const b = lit[at + 1] ?? 0;
    const c = lit[at + 2] ?? 0;
    const d = lit[at + 3] ?? 0;
    const strengthA = strengthOf[a] ?? 0;
    const strengthB = strengthOf[b] ?? 0;
    const strengthC = strengthOf[c] ?? 0;
    const strengthD = strengthOf[d] ?? 0;
    const fromA = a * outs;
    const fromB = b * outs;
    const fromC = c * outs;
    const fromD = d * outs;
    for (let out = first; out < to; out++)
      scores[out] =
        (scores[out] ?? 0) +
        strengthA * (outputs[fromA + out] ?? 0) +
        strengthB * (outputs[fromB + out] ?? 0) +
        strengthC * (outputs[fromC + out] ?? 0) +
        strengthD * (outputs[fromD + out] ?? 0);
  }

  /** Turns scores into slopes: probability less what it should be. */
  function slopes({ groups: wanted, sideLabels, weight }: NumberedExample): void {
    softmaxRange(scores, 0, groups);
    // Of several groups that may be meant, the likelier is taken more at its word.
    const shares = wanted.map(([group, share]) => (wanted.length > 1 ? (scores[group] ?? 0) : 1) * share);
    const total = shares.reduce((sum, share) => sum + share, 0) || 1;
    for (const [at, [group]] of wanted.entries())
      scores[group] = (scores[group] ?? 0) - (shares[at] ?? 0) / total;
    for (let out = 0; out < groups; out++) scores[out] = (scores[out] ?? 0) * weight;
    for (const { task, from, to } of asked) {
      const label = sideLabels[task] ?? -1;
      softmaxRange(scores, from, to);
      scores[from + label] = (scores[from + label] ?? 0) - 1;
      for (let out = from; out < to; out++) scores[out] = (scores[out] ?? 0) * SIDE_WEIGHT * weight;
    }
  }

  /** Lists the outputs with a slope, and moves their biases. */
  function moveBias(rate: number): number {
    let count = 0;
    for (const { from, to } of [{ from: 0, to: groups }, ...asked])
      for (let out = from; out < to; out++) {
        const slope = scores[out] ?? 0;
        if (slope < SMALLEST && slope > -SMALLEST) continue;
        active[count++] = out;
        const step = (biasSteps[out] ?? 0) + slope * slope;
        biasSteps[out] = step;
        bias[out] = (bias[out] ?? 0) - (rate * slope) / Math.sqrt(step);
      }
    return count;
  }

  /** Moves the outputs' weights, and finds the slopes of the hidden units; gives their mean square. */
  function moveOutputs(count: number, rate: number): number {
    let squares = 0;
    for (let i = 0; i < width; i++) {
      hiddenSlope[i] = 0;
      const value = hidden[i] ?? 0;
      if (value === 0) continue;
      const from = i * outs;
      let back = 0;
      for (let at = 0; at < count; at++) {
        const out = active[at] ?? 0;
        const slope = scores[out] ?? 0;
        const weight = outputs[from + out] ?? 0;
        back += slope * weight;
        const change = slope * value;
        const step = (outputSteps[from + out] ?? 0) + change * change;
        outputSteps[from + out] = step;
        outputs[from + out] = weight - (rate * change) / Math.sqrt(step);
      }
      back /= 1 - HIDDEN_DROP;
      hiddenSlope[i] = back;
      squares += back * back;
      const step = (hiddenBiasSteps[i] ?? 0) + back * back;
      hiddenBiasSteps[i] = step;
      hiddenBias[i] = (hiddenBias[i] ?? 0) - (rate * LAST_RATE_SHARE * back) / Math.sqrt(step);
    }
    return squares / width;
  }

  function moveRow(
    rows: Float32Array,
    steps: Float32Array,
    row: number,
    change: { readonly strength: number; readonly squares: number; readonly rate: number },
  ): void {
    const { strength, squares, rate } = change;
    const step = (steps[row] ?? 0) + squares * strength * strength;
    steps[row] = step;
    const scale = (rate * strength) / Math.sqrt(step);
    const from = row * width;
    for (let i = 0; i < width; i++) rows[from + i] = (rows[from + i] ?? 0) - scale * (hiddenSlope[i] ?? 0);
  }

  function learn(example: NumberedExample, rate: number): void {
    ask(example);
    readTitle(example);
    scoreGroups();
    slopes(example);
    const squares = moveOutputs(moveBias(rate), rate);
    if (squares < 1e-12) return;
    const { features: read, strengths, meaning } = example;
    for (let at = 0; at < read.length && !isCoarse; at++) {
      if (used[at] === 0) continue;
      const strength = (strengths[at] ?? 0) / (1 - FEATURE_DROP);
      moveRow(embeddings, embeddingSteps, read[at] ?? 0, { strength, squares, rate });
    }
    for (let at = 0; at < meanings; at++) {
      if (meant[at] === 0) continue;
      const strength = (meaning[at] ?? 0) / (1 - MEANING_DROP);
      moveRow(meaningWeights, meaningSteps, at, { strength, squares, rate });
    }
  }

  const order = Int32Array.from(examples, (_, at) => at);
  for (let epoch = 0; epoch < epochs; epoch++) {
    onEpoch?.(epoch);
    if (epoch === epochs - COARSE_EPOCHS) {
      embeddings.set(asKept(embeddings));
      isCoarse = true;
    }
    shuffle(order, random);
    const rate = RATE * (1 - ((1 - LAST_RATE_SHARE) * epoch) / epochs);
    for (const at of order) {
      const example = examples[at];
      if (example) learn(example, rate);
    }
  }
  return { embeddings, meaningWeights, hiddenBias, outputs: outputs.slice(0, width * outs), bias };
}

function sideRanges(start: number, sizes: readonly number[]): readonly OutputRange[] {
  let from = start;
  return sizes.map((size, task) => {
    const range = { task, from, to: from + size };
    from += size;
    return range;
  });
}
