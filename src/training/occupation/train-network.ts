/**
 * Trains the network by AdaGrad, one example at a time in a seeded order: the same examples give the same weights to
 * the last bit. Beside the unit group it learns the groups above it, and other labels of the same titles (ISCO-08, the finer
 * SOC, the industry), from the same hidden layer; a word that several classifications place is placed better.
 */
import { seededRandom, shuffle } from '../seeded-random.ts';
import { learnExample } from './backward-pass.ts';
import { scoreExample } from './forward-pass.ts';
import {
  createTrainingState,
  type NetworkShape,
  type NetworkWeights,
  type NumberedExample,
} from './network-state.ts';

export interface TrainingOptions {
  readonly epochs: number;
  readonly seed: number;
  readonly onEpoch?: (epoch: number) => void;
  /** The embeddings as coarse as they will be kept. */
  readonly asKept: (embeddings: Float32Array) => Float32Array;
}

const RATE = 0.1;
/** What is left of the rate in the end. */
const LAST_RATE_SHARE = 0.1;
/** In the last epochs the embeddings are as they will be kept, and all else is learned about them. */
const FINAL_EPOCHS = 2;

export function trainNetwork(
  examples: readonly NumberedExample[],
  shape: NetworkShape,
  { epochs, seed, onEpoch, asKept }: TrainingOptions,
): NetworkWeights {
  const random = seededRandom(seed);
  const longest = examples.reduce((most, example) => Math.max(most, example.features.length), 0);
  const state = createTrainingState(shape, longest, random);
  const { weights } = state;
  const order = Int32Array.from(examples, (_, at) => at);
  let isFinal = false;
  for (let epoch = 0; epoch < epochs; epoch++) {
    onEpoch?.(epoch);
    if (epoch === epochs - FINAL_EPOCHS) {
      weights.embeddings.set(asKept(weights.embeddings));
      isFinal = true;
    }
    shuffle(order, random);
    const rate = RATE * (1 - ((1 - LAST_RATE_SHARE) * epoch) / epochs);
    for (const at of order) {
      const example = examples[at];
      if (example === undefined) continue;
      scoreExample(state, example);
      learnExample(state, example, { rate, isFinal });
    }
  }
  return { ...weights, outputs: weights.outputs.slice(0, shape.width * state.outs) };
}
