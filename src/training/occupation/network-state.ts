/** What the training of a network holds: weights, how far each has been moved, and the numbers of one example. Pure. */
import type { NumberedTitle } from './feature-list.ts';

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

/** Outputs of one side task, `to` not among them. */
interface SideTask {
  readonly task: number;
  readonly from: number;
  readonly to: number;
}

export interface NetworkWeights {
  /** features x width. */
  readonly embeddings: Float32Array;
  /** meanings x width. */
  readonly meaningWeights: Float32Array;
  readonly hiddenBias: Float32Array;
  /** width x (groups + all side labels); in training one row more, of zeros. */
  readonly outputs: Float32Array;
  readonly bias: Float32Array;
}

/** AdaGrad: the squares of all changes so far, of a weight or of a whole row. A weight that moved much moves less. */
interface SquaredChanges {
  /** A number a feature. */
  readonly embeddings: Float32Array;
  /** A number a meaning. */
  readonly meaningWeights: Float32Array;
  readonly hiddenBias: Float32Array;
  readonly outputs: Float32Array;
  readonly bias: Float32Array;
}

/** Of the example in hand; used again for the next. */
interface ExamplePass {
  readonly hidden: Float32Array;
  readonly hiddenSlope: Float32Array;
  /** Scores of all outputs, then their slopes. */
  readonly scores: Float32Array;
  /** 1 for the features and meanings that were not left out. */
  readonly usedFeatures: Uint8Array;
  readonly usedMeanings: Uint8Array;
  /** Hidden units above zero, filled up to a multiple of four with the unit of no weight. */
  readonly activeUnits: Int32Array;
  activeUnitCount: number;
  /** The value of every unit, and zero for the one of no weight. */
  readonly unitValues: Float32Array;
  /** Outputs whose slope is worth a change. */
  readonly activeOutputs: Int32Array;
  activeOutputCount: number;
  /** The side tasks that are learned from this example. */
  tasks: readonly SideTask[];
}

export interface TrainingState {
  readonly shape: NetworkShape;
  readonly sideTasks: readonly SideTask[];
  /** How many outputs there are. */
  readonly outs: number;
  readonly random: () => number;
  readonly weights: NetworkWeights;
  readonly changes: SquaredChanges;
  readonly pass: ExamplePass;
}

/** Weights at random about zero. `longest` is the number of features of the longest example. */
export function createTrainingState(
  shape: NetworkShape,
  longest: number,
  random: () => number,
): TrainingState {
  const sideTasks = sideTasksOf(shape);
  const outs = sideTasks.at(-1)?.to ?? shape.groups;
  return {
    shape,
    sideTasks,
    outs,
    random,
    weights: firstWeights(shape, outs, random),
    changes: firstChanges(shape, outs),
    pass: createPass(shape, outs, longest),
  };
}

function sideTasksOf({ groups, sideSizes }: NetworkShape): readonly SideTask[] {
  let from = groups;
  return sideSizes.map((size, task) => {
    const side = { task, from, to: from + size };
    from += size;
    return side;
  });
}

function firstWeights(
  { features, meanings, width }: NetworkShape,
  outs: number,
  random: () => number,
): NetworkWeights {
  const around = (length: number, reach: number) =>
    Float32Array.from({ length }, () => (random() - 0.5) * reach);
  const embeddings = around(features * width, 0.3);
  const outputs = new Float32Array((width + 1) * outs);
  outputs.set(around(width * outs, 2 / Math.sqrt(width)));
  const meaningWeights = around(meanings * width, 0.2);
  return {
    embeddings,
    meaningWeights,
    hiddenBias: new Float32Array(width),
    outputs,
    bias: new Float32Array(outs),
  };
}

/** Not from zero: the first change would be too large. */
function firstChanges({ features, meanings, width }: NetworkShape, outs: number): SquaredChanges {
  return {
    embeddings: new Float32Array(features).fill(1e-3),
    meaningWeights: new Float32Array(meanings).fill(1e-1),
    hiddenBias: new Float32Array(width).fill(1e-2),
    outputs: new Float32Array(width * outs).fill(1e-2),
    bias: new Float32Array(outs).fill(1e-2),
  };
}

function createPass({ meanings, width }: NetworkShape, outs: number, longest: number): ExamplePass {
  return {
    hidden: new Float32Array(width),
    hiddenSlope: new Float32Array(width),
    scores: new Float32Array(outs),
    usedFeatures: new Uint8Array(longest),
    usedMeanings: new Uint8Array(meanings),
    activeUnits: new Int32Array(width + 4),
    activeUnitCount: 0,
    unitValues: new Float32Array(width + 1),
    activeOutputs: new Int32Array(outs),
    activeOutputCount: 0,
    tasks: [],
  };
}
