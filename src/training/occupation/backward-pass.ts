/** From the scores of an example to changes of the weights. Pure, on a training state. */
import { DROP } from './forward-pass.ts';
import type { NumberedExample, TrainingState } from './network-state.ts';
import { softmaxRange } from './softmax.ts';

const SIDE_WEIGHT = 0.5;
/** Smaller slopes change nothing that would be kept. */
const LEAST_SLOPE = 1e-3;
/** Below this, nothing is left to pass on to the features. */
const LEAST_SQUARES = 1e-12;
/** The hidden units' biases move more slowly than all else. */
const HIDDEN_BIAS_RATE = 0.1;

/** Moves the weights towards what the example should have scored; the embeddings only where they are not final. */
export function learnExample(
  state: TrainingState,
  example: NumberedExample,
  { rate, isFinal }: { readonly rate: number; readonly isFinal: boolean },
): void {
  scoresToSlopes(state, example);
  moveBias(state, rate);
  const squares = moveOutputs(state, rate);
  if (squares < LEAST_SQUARES) return;
  if (!isFinal) moveEmbeddings(state, example, squares, rate);
  moveMeanings(state, example, squares, rate);
}

/** A slope is the probability less what it should be. */
function scoresToSlopes(
  { shape: { groups }, pass: { scores, tasks } }: TrainingState,
  { groups: wanted, sideLabels, weight }: NumberedExample,
): void {
  softmaxRange(scores, 0, groups);
  // Of several groups that may be meant, the likelier is taken more at its word.
  const shares = wanted.map(([group, share]) => (wanted.length > 1 ? (scores[group] ?? 0) : 1) * share);
  const total = shares.reduce((sum, share) => sum + share, 0) || 1;
  for (const [at, [group]] of wanted.entries())
    scores[group] = (scores[group] ?? 0) - (shares[at] ?? 0) / total;
  for (let out = 0; out < groups; out++) scores[out] = (scores[out] ?? 0) * weight;
  for (const { task, from, to } of tasks) {
    const label = sideLabels[task] ?? -1;
    softmaxRange(scores, from, to);
    scores[from + label] = (scores[from + label] ?? 0) - 1;
    for (let out = from; out < to; out++) scores[out] = (scores[out] ?? 0) * SIDE_WEIGHT * weight;
  }
}

/** Lists the outputs with a slope, and moves their biases. */
function moveBias({ shape, weights: { bias }, changes, pass }: TrainingState, rate: number): void {
  const { scores, activeOutputs, tasks } = pass;
  let count = 0;
  for (const { from, to } of [{ from: 0, to: shape.groups }, ...tasks])
    for (let out = from; out < to; out++) {
      const slope = scores[out] ?? 0;
      if (slope < LEAST_SLOPE && slope > -LEAST_SLOPE) continue;
      activeOutputs[count++] = out;
      const squared = (changes.bias[out] ?? 0) + slope * slope;
      changes.bias[out] = squared;
      bias[out] = (bias[out] ?? 0) - (rate * slope) / Math.sqrt(squared);
    }
  pass.activeOutputCount = count;
}

/** Moves the outputs' weights and the hidden units' biases; leaves the units' slopes in the pass, and gives their mean square. */
function moveOutputs(state: TrainingState, rate: number): number {
  const { shape, weights, changes, pass } = state;
  const { hiddenBias } = weights;
  let squares = 0;
  for (let unit = 0; unit < shape.width; unit++) {
    pass.hiddenSlope[unit] = 0;
    const value = pass.hidden[unit] ?? 0;
    if (value === 0) continue;
    const slope = moveUnitOutputs(state, unit, value, rate) / (1 - DROP.hidden);
    pass.hiddenSlope[unit] = slope;
    squares += slope * slope;
    const squared = (changes.hiddenBias[unit] ?? 0) + slope * slope;
    changes.hiddenBias[unit] = squared;
    hiddenBias[unit] = (hiddenBias[unit] ?? 0) - (rate * HIDDEN_BIAS_RATE * slope) / Math.sqrt(squared);
  }
  return squares / shape.width;
}

/** Moves one unit's weights for the active outputs; gives what their slopes come to at the unit, with the weights of before. */
function moveUnitOutputs(
  { outs, weights: { outputs }, changes: { outputs: squares }, pass }: TrainingState,
  unit: number,
  value: number,
  rate: number,
): number {
  const { activeOutputs, activeOutputCount, scores } = pass;
  const from = unit * outs;
  let back = 0;
  for (let at = 0; at < activeOutputCount; at++) {
    const out = activeOutputs[at] ?? 0;
    const slope = scores[out] ?? 0;
    const weight = outputs[from + out] ?? 0;
    back += slope * weight;
    const change = slope * value;
    const squared = (squares[from + out] ?? 0) + change * change;
    squares[from + out] = squared;
    outputs[from + out] = weight - (rate * change) / Math.sqrt(squared);
  }
  return back;
}

function moveEmbeddings(
  { weights, changes, pass }: TrainingState,
  { features, strengths }: NumberedExample,
  squares: number,
  rate: number,
): void {
  for (let at = 0; at < features.length; at++) {
    if (pass.usedFeatures[at] === 0) continue;
    const row = features[at] ?? 0;
    const strength = (strengths[at] ?? 0) / (1 - DROP.feature);
    const scale = stepOf(changes.embeddings, row, { strength, squares, rate });
    moveRow(weights.embeddings, row, scale, pass.hiddenSlope);
  }
}

function moveMeanings(
  { shape, weights, changes, pass }: TrainingState,
  { meaning }: NumberedExample,
  squares: number,
  rate: number,
): void {
  for (let at = 0; at < shape.meanings; at++) {
    if (pass.usedMeanings[at] === 0) continue;
    const strength = (meaning[at] ?? 0) / (1 - DROP.meaning);
    const scale = stepOf(changes.meaningWeights, at, { strength, squares, rate });
    moveRow(weights.meaningWeights, at, scale, pass.hiddenSlope);
  }
}

/** How far a row moves along the hidden units' slopes. A row has one sum of squared changes. */
function stepOf(
  changes: Float32Array,
  row: number,
  { strength, squares, rate }: { readonly strength: number; readonly squares: number; readonly rate: number },
): number {
  const squared = (changes[row] ?? 0) + squares * strength * strength;
  changes[row] = squared;
  return (rate * strength) / Math.sqrt(squared);
}

function moveRow(rows: Float32Array, row: number, scale: number, slopes: Float32Array): void {
  const from = row * slopes.length;
  for (let i = 0; i < slopes.length; i++) rows[from + i] = (rows[from + i] ?? 0) - scale * (slopes[i] ?? 0);
}
