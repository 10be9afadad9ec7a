/**
 * Linear support vector machine, one class against the rest, squared hinge loss, by dual coordinate descent (Hsieh et al.,
 * "A Dual Coordinate Descent Method for Large-scale Linear SVM", ICML 2008, algorithm 1). The order is seeded: the same rows
 * give the same weights.
 */

import { seededRandom, shuffle } from '../seeded-random.ts';
import type { Design } from './design.ts';

export interface MachineSettings {
  /** Price of an error: larger fits the rows more closely. */
  readonly cost: number;
  readonly epochs: number;
  readonly seed: number;
}

export interface ClassWeights {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** `isMember` is 1 for rows of the class; `rowWeights` multiplies the price of each row's error. */
export function trainClass(
  design: Design,
  featureCount: number,
  isMember: Uint8Array,
  rowWeights: Float64Array,
  { cost, epochs, seed }: MachineSettings,
): ClassWeights {
  const { rowCount, starts, features, values } = design;
  const weights = new Float64Array(featureCount);
  const alpha = new Float64Array(rowCount);
  const curvature = new Float64Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    let squares = 1;
    for (let at = starts[row] ?? 0, end = starts[row + 1] ?? 0; at < end; at++) {
      squares += (values[at] ?? 0) ** 2;
    }
    curvature[row] = squares + 0.5 / (cost * (rowWeights[row] ?? 1));
  }
  const order = Int32Array.from({ length: rowCount }, (_, row) => row);
  const random = seededRandom(seed);
  let bias = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (let turn = 0; turn < rowCount; turn++) {
      const row = order[turn] ?? 0;
      const start = starts[row] ?? 0;
      const end = starts[row + 1] ?? 0;
      const sign = isMember[row] === 1 ? 1 : -1;
      let score = bias;
      for (let at = start; at < end; at++) score += (weights[features[at] ?? 0] ?? 0) * (values[at] ?? 0);
      const before = alpha[row] ?? 0;
      const slope = sign * score - 1 + before * (0.5 / (cost * (rowWeights[row] ?? 1)));
      if (before === 0 && slope >= 0) continue;
      const after = Math.max(before - slope / (curvature[row] ?? 1), 0);
      const step = (after - before) * sign;
      if (step === 0) continue;
      alpha[row] = after;
      bias += step;
      for (let at = start; at < end; at++) {
        const feature = features[at] ?? 0;
        weights[feature] = (weights[feature] ?? 0) + step * (values[at] ?? 0);
      }
    }
  }
  return { weights, bias };
}
