/**
 * Trains what single features say of the unit groups: for each group a linear machine that tells its titles from all others
 * (squared hinge loss, by dual coordinate descent: Hsieh and others, 2008), in a seeded order. The strongest weights of all are
 * kept, and each machine is trained once more on its own, so that they make up for those that were let go. They err otherwise
 * than the network does, so the two together are more often right than either.
 */

import { coarseVote, MOST_VOTE, MOST_VOTES_OF_FEATURE, type Votes } from '../../coding/occupation/votes.ts';
import { seededRandom, shuffle } from '../seeded-random.ts';
import type { NumberedExample } from './network-state.ts';

interface VotesShape {
  readonly features: number;
  readonly groups: number;
  /** How many weights are kept. */
  readonly kept: number;
}

/** Passes over the examples at most; a machine that no longer changes stops before. */
const PASSES = 12;
/** What a misread example costs, beside the length of the weights. */
const COST = 3;
/** An example whose gradient is smaller is read rightly enough. */
const CLOSE_ENOUGH = 0.05;
/** A group that is meant with a smaller share of an example is neither wanted nor unwanted there. */
const LEAST_SHARE = 0.3;
/** An example that pulls at nothing and is this far on its right side is left alone in the passes that follow. */
const CLEARLY_RIGHT = 0.2;

/** The examples' features one after another, each example's once. */
interface Rows {
  readonly first: Int32Array;
  readonly features: Int32Array;
  readonly strengths: Float64Array;
  /** Sums of squares of the strengths, and one more for the bias. Where weights were let go they only make the steps shorter. */
  readonly squares: Float64Array;
}

export function trainVotes(
  examples: readonly NumberedExample[],
  { features, groups, kept }: VotesShape,
  seed: number,
): Votes {
  const rows = rowsOf(examples, features);
  const weights = new Float32Array(features * groups);
  const bias = new Float32Array(groups);
  const learn = createMachines(rows, examples, features, seed);
  for (let group = 0; group < groups; group++) {
    const { machine } = learn(group, null);
    for (let feature = 0; feature < features; feature++)
      weights[feature * groups + group] = machine[feature] ?? 0;
  }
  keepStrongest(weights, groups, kept);
  for (let group = 0; group < groups; group++) {
    const isKept = new Uint8Array(features);
    for (let feature = 0; feature < features; feature++)
      isKept[feature] = weights[feature * groups + group] === 0 ? 0 : 1;
    const { machine, shift } = learn(group, isKept);
    bias[group] = shift;
    for (let feature = 0; feature < features; feature++)
      if (isKept[feature] === 1) weights[feature * groups + group] = machine[feature] ?? 0;
  }
  return votesOf(weights, bias);
}

function rowsOf(examples: readonly NumberedExample[], features: number): Rows {
  const first = new Int32Array(examples.length + 1);
  const squares = new Float64Array(examples.length);
  const places: number[] = [];
  const strengths: number[] = [];
  const sums = new Float64Array(features);
  for (const [at, example] of examples.entries()) {
    for (const [read, feature] of example.features.entries())
      sums[feature] = (sums[feature] ?? 0) + (example.strengths[read] ?? 0);
    let square = 1;
    for (const feature of example.features) {
      const strength = sums[feature] ?? 0;
      if (strength === 0) continue;
      places.push(feature);
      strengths.push(strength);
      square += strength * strength;
      sums[feature] = 0;
    }
    squares[at] = square;
    first[at + 1] = places.length;
  }
  return { first, features: Int32Array.from(places), strengths: Float64Array.from(strengths), squares };
}

interface Machine {
  /** A weight a feature. Used again: read it before the next group. */
  readonly machine: Float64Array;
  readonly shift: number;
}

/** One machine after another; `isKept` says which features it may weigh, null that it may weigh all. */
function createMachines(
  { first, features: places, strengths, squares }: Rows,
  examples: readonly NumberedExample[],
  features: number,
  seed: number,
): (group: number, isKept: Uint8Array | null) => Machine {
  const count = examples.length;
  const machine = new Float64Array(features);
  const pull = new Float64Array(count);
  const side = new Int8Array(count);
  const order = new Int32Array(count);

  return (group, isKept) => {
    const random = seededRandom(seed + group);
    machine.fill(0);
    pull.fill(0);
    let shift = 0;
    let active = 0;
    for (const [at, { groups }] of examples.entries()) {
      const share = groups.find(([wanted]) => wanted === group)?.[1];
      side[at] = share === undefined ? -1 : 1;
      if (share === undefined || share >= LEAST_SHARE) order[active++] = at;
    }
    for (let pass = 0; pass < PASSES; pass++) {
      shuffle(order.subarray(0, active), random);
      let isSettled = true;
      let still = 0;
      for (let turn = 0; turn < active; turn++) {
        const at = order[turn] ?? 0;
        const sign = side[at] ?? 0;
        const from = first[at] ?? 0;
        const to = first[at + 1] ?? 0;
        let score = shift;
        for (let place = from; place < to; place++)
          score += (machine[places[place] ?? 0] ?? 0) * (strengths[place] ?? 0);
        const before = pull[at] ?? 0;
        const slack = 0.5 / (COST * (examples[at]?.weight ?? 1));
        const slope = sign * score - 1 + before * slack;
        if (before === 0 && slope > CLEARLY_RIGHT) continue;
        order[still++] = at;
        const gradient = before === 0 ? Math.min(0, slope) : slope;
        if (Math.abs(gradient) < CLOSE_ENOUGH) continue;
        isSettled = false;
        const after = Math.max(0, before - slope / ((squares[at] ?? 0) + slack));
        pull[at] = after;
        const change = (after - before) * sign;
        shift += change;
        for (let place = from; place < to; place++) {
          const feature = places[place] ?? 0;
          if (isKept !== null && isKept[feature] === 0) continue;
          machine[feature] = (machine[feature] ?? 0) + change * (strengths[place] ?? 0);
        }
      }
      active = still;
      if (isSettled) break;
    }
    return { machine, shift };
  };
}

/** Sets all but the `kept` strongest weights to zero, and all but so many of one feature. */
function keepStrongest(weights: Float32Array, groups: number, kept: number): void {
  const strengths = weights.map(Math.abs).sort();
  const least = strengths.at(-kept - 1) ?? 0;
  for (let from = 0; from < weights.length; from += groups) {
    const row = weights.subarray(from, from + groups);
    const strongest = row.map(Math.abs).sort();
    const leastOfRow = Math.max(least, strongest.at(-MOST_VOTES_OF_FEATURE - 1) ?? 0);
    for (let group = 0; group < groups; group++) if (Math.abs(row[group] ?? 0) <= leastOfRow) row[group] = 0;
  }
}

/** A weight that comes to nothing is left out. */
function votesOf(weights: Float32Array, bias: Float32Array): Votes {
  const groups = bias.length;
  const most = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0);
  const scale = Math.fround(most / MOST_VOTE ** 2) || 1;
  const counts = new Uint8Array(weights.length / groups);
  const votedFor: number[] = [];
  const values: number[] = [];
  for (const [place, weight] of weights.entries()) {
    const value = weight === 0 ? 0 : coarseVote(weight, scale);
    if (value === 0) continue;
    const feature = Math.floor(place / groups);
    counts[feature] = (counts[feature] ?? 0) + 1;
    votedFor.push(place % groups);
    values.push(value);
  }
  return { counts, groups: Uint16Array.from(votedFor), values: Int8Array.from(values), scale, bias };
}
