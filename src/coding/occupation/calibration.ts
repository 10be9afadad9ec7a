/**
 * Raw probabilities -> confidence: the share that proves right. Beta calibration (Kull, Silva Filho and Flach, 2017): smooth and
 * never falling, so that two titles are never told apart less than the network tells them apart. Pure.
 */
import type { CalibrationCurve } from './model-format.ts';

export interface Outcome {
  readonly raw: number;
  readonly isRight: boolean;
}

/** Of no outcomes: the raw value itself. */
const UNCHANGED: CalibrationCurve = { low: 1, high: 1, shift: 0 };
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
export function calibrated({ low, high, shift }: CalibrationCurve, raw: number): number {
  const [fromZero, fromOne] = ends(raw);
  return 1 / (1 + Math.exp(-(low * fromZero + high * fromOne + shift)));
}

function ends(raw: number): readonly [number, number] {
  const within = Math.min(1 - NEAREST_TO_CERTAIN, Math.max(NEAREST_TO_CERTAIN, raw));
  return [Math.log(within), -Math.log(1 - within)];
}

/** Newton's steps to the likeliest slopes; `used` says which ends have one. */
function fitSlopes(outcomes: readonly Outcome[], used: readonly [boolean, boolean]): CalibrationCurve {
  let curve: CalibrationCurve = { low: 0, high: 0, shift: 0 };
  let likelihood = likelihoodOf(outcomes, curve);
  for (let step = 0; step < MOST_STEPS; step++) {
    const slope = [-RIDGE * curve.low, -RIDGE * curve.high, 0];
    const bend = [
      [RIDGE, 0, 0],
      [0, RIDGE, 0],
      [0, 0, RIDGE],
    ];
    for (const { raw, isRight } of outcomes) {
      const expected = calibrated(curve, raw);
      const [fromZero, fromOne] = ends(raw);
      const inputs = [used[0] ? fromZero : 0, used[1] ? fromOne : 0, 1];
      for (const [i, input] of inputs.entries()) {
        slope[i] = (slope[i] ?? 0) + (+isRight - expected) * input;
        const row = bend[i];
        if (!row) continue;
        for (const [j, other] of inputs.entries())
          row[j] = (row[j] ?? 0) + expected * (1 - expected) * input * other;
      }
    }
    const [low = 0, high = 0, shift = 0] = solve(bend, slope);
    // A step that overshoots is halved until it makes the outcomes likelier.
    let share = 1;
    let next = curve;
    do {
      next = {
        low: curve.low + share * low,
        high: curve.high + share * high,
        shift: curve.shift + share * shift,
      };
      share /= 2;
    } while (likelihoodOf(outcomes, next) < likelihood && share > 1e-6);
    const gain = likelihoodOf(outcomes, next) - likelihood;
    if (gain <= 0) break;
    curve = next;
    likelihood += gain;
    if (gain < 1e-9) break;
  }
  return { low: rounded(curve.low), high: rounded(curve.high), shift: rounded(curve.shift) };
}

function likelihoodOf(outcomes: readonly Outcome[], curve: CalibrationCurve): number {
  const pull = (RIDGE / 2) * (curve.low * curve.low + curve.high * curve.high);
  return outcomes.reduce((sum, { raw, isRight }) => {
    const expected = calibrated(curve, raw);
    return sum + Math.log(Math.max(1e-12, isRight ? expected : 1 - expected));
  }, -pull);
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
