/** The hidden units of the network: what a title lights, and what that scores. Pure functions over buffers that are used again. */
import type { OccupationModel } from './model-format.ts';
import { unscaled } from './scaled-rows.ts';

/** The units that are above zero; the first `count` places count. */
export interface ActiveUnits {
  count: number;
  readonly units: Int32Array;
  readonly values: Float64Array;
}

export interface OutputWeights {
  readonly width: number;
  /** Outputs x width, as doubles, which every product needs: the numbers stay the same. */
  readonly weights: Float64Array;
  readonly bias: Float32Array;
}

export function createActiveUnits(width: number): ActiveUnits {
  return { count: 0, units: new Int32Array(width), values: new Float64Array(width) };
}

export function openOutputWeights({
  width,
  outputs,
  bias,
}: Pick<OccupationModel, 'width' | 'outputs' | 'bias'>): OutputWeights {
  return { width, weights: Float64Array.from(unscaled(outputs, width)), bias };
}

/** Cuts off what is below zero. Every title is brought to the same length, however many features it has. */
export function activate(
  sums: ArrayLike<number>,
  length: number,
  hiddenBias: Float32Array,
  into: ActiveUnits,
): void {
  into.count = 0;
  for (let unit = 0; unit < hiddenBias.length; unit++) {
    const value = (sums[unit] ?? 0) / length + (hiddenBias[unit] ?? 0);
    if (value <= 0) continue;
    into.values[into.count] = value;
    into.units[into.count++] = unit;
  }
}

/** Writes the scores of the first `count` of these outputs; four at a time, so that a unit is read once for four of them. */
export function scoreOutputs(
  { width, weights, bias }: OutputWeights,
  { count: activeCount, units, values }: ActiveUnits,
  { outputs, count }: { readonly outputs: Uint16Array; readonly count: number },
  scores: Float64Array,
): void {
  const last = count - 1;
  for (let at = 0; at < count; at += 4) {
    const a = outputs[at] ?? 0;
    const b = outputs[Math.min(at + 1, last)] ?? 0;
    const c = outputs[Math.min(at + 2, last)] ?? 0;
    const d = outputs[Math.min(at + 3, last)] ?? 0;
    const [rowA, rowB, rowC, rowD] = [a * width, b * width, c * width, d * width];
    let [scoreA, scoreB, scoreC, scoreD] = [0, 0, 0, 0];
    for (let each = 0; each < activeCount; each++) {
      const unit = units[each] ?? 0;
      const value = values[each] ?? 0;
      scoreA += value * (weights[rowA + unit] ?? 0);
      scoreB += value * (weights[rowB + unit] ?? 0);
      scoreC += value * (weights[rowC + unit] ?? 0);
      scoreD += value * (weights[rowD + unit] ?? 0);
    }
    scores[a] = scoreA + (bias[a] ?? 0);
    scores[b] = scoreB + (bias[b] ?? 0);
    scores[c] = scoreC + (bias[c] ?? 0);
    scores[d] = scoreD + (bias[d] ?? 0);
  }
}
