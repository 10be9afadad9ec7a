/**
 * Raw probabilities -> confidence: the share that proves right. Beta calibration (Kull, Silva Filho and Flach, 2017) with what
 * else speaks for an answer: smooth, and never falling in the probability. Pure.
 */
import type { CalibrationCurve } from './model-format.ts';

export interface Outcome {
  readonly raw: number;
  /** What else is known of the answer; as many numbers in every outcome. */
  readonly evidence?: readonly number[];
  readonly isRight: boolean;
}

/** Of no outcomes: the raw value itself. */
const UNCHANGED: CalibrationCurve = { low: 1, high: 1, evidence: [], shift: 0 };
const NEAREST_TO_CERTAIN = 1e-5;
const MOST_STEPS = 50;
/** Pulls towards no slope, as a handful of outcomes would; keeps few outcomes from giving certainty. */
const RIDGE = 1e-2;

/** The same outcomes in the same order give the same curve. */
export function fitCalibration(outcomes: readonly Outcome[]): CalibrationCurve {
  if (outcomes.length === 0) return UNCHANGED;
  const both = fitSlopes(outcomes, [true, true]);
  // A slope below zero would turn the order round: that end is then left flat.
  if (both.low < 0) return fitSlopes(outcomes, [false, true]);
  if (both.high < 0) return fitSlopes(outcomes, [true, false]);
  return both;
}

/** 0 to 1. */
export function calibrated(
  { low, high, evidence: weights, shift }: CalibrationCurve,
  raw: number,
  evidence: ArrayLike<number> = [],
): number {
  const within = withinEnds(raw);
  let sum = low * Math.log(within) - high * Math.log(1 - within) + shift;
  for (let at = 0; at < weights.length; at++) sum += (weights[at] ?? 0) * (evidence[at] ?? 0);
  return logistic(sum);
}

function withinEnds(raw: number): number {
  return Math.min(1 - NEAREST_TO_CERTAIN, Math.max(NEAREST_TO_CERTAIN, raw));
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

interface Row {
  /** What is weighed; the last is 1, for the shift. */
  readonly inputs: readonly number[];
  readonly isRight: boolean;
}

/** Newton's steps to the likeliest weights; `used` says which ends have a slope. */
function fitSlopes(outcomes: readonly Outcome[], used: readonly [boolean, boolean]): CalibrationCurve {
  const rows = outcomes.map(({ raw, evidence = [], isRight }): Row => {
    const within = withinEnds(raw);
    const ends = [used[0] ? Math.log(within) : 0, used[1] ? -Math.log(1 - within) : 0];
    return { inputs: [...ends, ...evidence, 1], isRight };
  });
  let weights: readonly number[] = (rows[0]?.inputs ?? []).map(() => 0);
  let likelihood = likelihoodOf(rows, weights);
  for (let count = 0; count < MOST_STEPS; count++) {
    const step = newtonStep(rows, weights);
    // A step that overshoots is halved until it makes the outcomes likelier.
    let share = 1;
    let next = weights;
    do {
      next = weights.map((weight, at) => weight + share * (step[at] ?? 0));
      share /= 2;
    } while (likelihoodOf(rows, next) < likelihood && share > 1e-6);
    const gain = likelihoodOf(rows, next) - likelihood;
    if (gain <= 0) break;
    weights = next;
    likelihood += gain;
    if (gain < 1e-9) break;
  }
  const [low = 0, high = 0, ...others] = weights.map(rounded);
  return { low, high, evidence: others.slice(0, -1), shift: others.at(-1) ?? 0 };
}

function newtonStep(rows: readonly Row[], weights: readonly number[]): readonly number[] {
  const last = weights.length - 1;
  const slope = weights.map((weight, at) => (at === last ? 0 : -RIDGE * weight));
  const bend: number[][] = weights.map((_, i) => weights.map((__, j) => (i === j ? RIDGE : 0)));
  for (const { inputs, isRight } of rows) {
    const expected = logistic(weigh(inputs, weights));
    const spread = expected * (1 - expected);
    for (let i = 0; i <= last; i++) {
      const input = inputs[i] ?? 0;
      slope[i] = (slope[i] ?? 0) + (+isRight - expected) * input;
      const row = bend[i] ?? [];
      for (let j = 0; j <= last; j++) row[j] = (row[j] ?? 0) + spread * input * (inputs[j] ?? 0);
    }
  }
  return solve(bend, slope);
}

function weigh(inputs: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < inputs.length; at++) sum += (inputs[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}

function likelihoodOf(rows: readonly Row[], weights: readonly number[]): number {
  const squares = weights.slice(0, -1).reduce((sum, weight) => sum + weight * weight, 0);
  return rows.reduce(
    (sum, { inputs, isRight }) => {
      const expected = logistic(weigh(inputs, weights));
      return sum + Math.log(Math.max(1e-12, isRight ? expected : 1 - expected));
    },
    (-RIDGE / 2) * squares,
  );
}

/** Gauss-Jordan for a few unknowns; the matrix is positive. */
function solve(matrix: readonly (readonly number[])[], values: readonly number[]): readonly number[] {
  const rows = matrix.map((row, at) => [...row, values[at] ?? 0]);
  for (const [at, row] of rows.entries()) {
    const pivot = row[at] || 1;
    for (let i = 0; i < row.length; i++) row[i] = (row[i] ?? 0) / pivot;
    for (const other of rows) {
      if (other === row) continue;
      const share = other[at] ?? 0;
      for (let i = 0; i < other.length; i++) other[i] = (other[i] ?? 0) - share * (row[i] ?? 0);
    }
  }
  return rows.map((row) => row.at(-1) ?? 0);
}

function rounded(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}
