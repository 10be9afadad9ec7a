/** An example -> the scores of its tasks, with features, meanings and hidden units left out at random. Pure, on a training state. */
import type { NumberedExample, TrainingState } from './network-state.ts';

/** Shares left out at random, so that no title leans on one of them. */
export const DROP = { feature: 0.4, meaning: 0.1, hidden: 0.3 } as const;
/** Examples read by the meaning of their words alone, as a title of unknown words will be. */
const ALL_FEATURES_DROP = 0.1;

/** Leaves the scores of the unit groups and of the example's side tasks in the pass. */
export function scoreExample(state: TrainingState, example: NumberedExample): void {
  chooseTasks(state, example);
  readTitle(state, example);
  dropUnits(state);
  scoreTasks(state);
}

/** The tasks that are always learned, and one of the others in turn: each costs time. */
function chooseTasks({ sideTasks, shape, random, pass }: TrainingState, example: NumberedExample): void {
  const known = sideTasks.filter(({ task }) => (example.sideLabels[task] ?? -1) >= 0);
  const others = known.filter(({ task }) => task >= shape.lasting);
  const drawn = others[Math.floor(random() * others.length)];
  pass.tasks = known.filter((side) => side.task < shape.lasting || side === drawn);
}

function readTitle(
  { weights, shape, random, pass }: TrainingState,
  { features, strengths, meaning }: NumberedExample,
): void {
  const { hidden, usedFeatures, usedMeanings } = pass;
  hidden.set(weights.hiddenBias);
  const isBlank = random() < ALL_FEATURES_DROP;
  for (let at = 0; at < features.length; at++) {
    usedFeatures[at] = random() < DROP.feature || isBlank ? 0 : 1;
    if (usedFeatures[at] === 1)
      addRow(weights.embeddings, features[at] ?? 0, (strengths[at] ?? 0) / (1 - DROP.feature), hidden);
  }
  for (let at = 0; at < shape.meanings; at++) {
    const value = meaning[at] ?? 0;
    usedMeanings[at] = value === 0 || random() < DROP.meaning ? 0 : 1;
    if (usedMeanings[at] === 1) addRow(weights.meaningWeights, at, value / (1 - DROP.meaning), hidden);
  }
}

function addRow(rows: Float32Array, row: number, strength: number, into: Float32Array): void {
  const from = row * into.length;
  for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) + (rows[from + i] ?? 0) * strength;
}

/** Cuts off what is below zero, and some of the rest. */
function dropUnits({ shape, random, pass }: TrainingState): void {
  const { hidden, unitValues, activeUnits } = pass;
  let count = 0;
  for (let i = 0; i < shape.width; i++) {
    const value = hidden[i] ?? 0;
    const kept = value > 0 && random() >= DROP.hidden ? value / (1 - DROP.hidden) : 0;
    hidden[i] = kept;
    unitValues[i] = kept;
    if (kept > 0) activeUnits[count++] = i;
  }
  // What is left over is filled up with the unit that adds nothing.
  for (; count % 4 !== 0; count++) activeUnits[count] = shape.width;
  pass.activeUnitCount = count;
}

function scoreTasks(state: TrainingState): void {
  const { shape, weights, pass } = state;
  pass.scores.set(weights.bias);
  for (let at = 0; at < pass.activeUnitCount; at += 4) {
    addFourUnits(state, at, 0, shape.groups);
    for (const { from, to } of pass.tasks) addFourUnits(state, at, from, to);
  }
}

/** Four units at a time: a score is read and written once for four of them. */
function addFourUnits(
  { outs, weights: { outputs }, pass: { activeUnits, unitValues, scores } }: TrainingState,
  at: number,
  from: number,
  to: number,
): void {
  const a = activeUnits[at] ?? 0;
  const b = activeUnits[at + 1] ?? 0;
  const c = activeUnits[at + 2] ?? 0;
  const d = activeUnits[at + 3] ?? 0;
  const valueA = unitValues[a] ?? 0;
  const valueB = unitValues[b] ?? 0;
  const valueC = unitValues[c] ?? 0;
  const valueD = unitValues[d] ?? 0;
  const [rowA, rowB, rowC, rowD] = [a * outs, b * outs, c * outs, d * outs];
  for (let out = from; out < to; out++)
    scores[out] =
      (scores[out] ?? 0) +
      valueA * (outputs[rowA + out] ?? 0) +
      valueB * (outputs[rowB + out] ?? 0) +
      valueC * (outputs[rowC + out] ?? 0) +
      valueD * (outputs[rowD + out] ?? 0);
}
