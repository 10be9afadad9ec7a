/** Adds up what features bring: numbers for the hidden units, and votes for unit groups. Pure. */
import { numbersInBytes, packedLength } from './bytes.ts';
import { createHashTable, type HashTable } from './hash-table.ts';
import { MOST, type OccupationModel } from './model-format.ts';
import { firstVotes, voteStrengths } from './votes.ts';

export interface FeatureSum {
  /** A number a hidden unit; what follows has no meaning. */
  readonly hidden: Float64Array | Float32Array;
  /** A number a unit group. */
  readonly votes: Float32Array;
  /** The strengths squared and added up, those of unknown features too. */
  squares: number;
}

/** A model's features, ready to be added up. */
export interface FeatureWeights {
  readonly table: HashTable;
  /** Bytes of one feature's row in `packed`, and the numbers that every byte stands for. */
  readonly rowLength: number;
  readonly packed: Uint8Array;
  readonly scales: Float32Array;
  readonly perByte: number;
  readonly numbers: Int8Array;
  /** Where each feature's votes begin. */
  readonly firstVote: Uint32Array;
  readonly voteGroups: Uint16Array;
  readonly voteStrengths: Float32Array;
}

export function openFeatureWeights({
  width,
  featureHashes,
  embeddings,
  votes,
}: Pick<OccupationModel, 'width' | 'featureHashes' | 'embeddings' | 'votes'>): FeatureWeights {
  return {
    table: createHashTable(featureHashes),
    rowLength: packedLength(width, MOST.embedding),
    ...embeddings,
    ...numbersInBytes(MOST.embedding),
    firstVote: firstVotes(votes.counts),
    voteGroups: votes.groups,
    voteStrengths: voteStrengths(votes),
  };
}

/** How many numbers `hidden` has for a row: the last byte may hold more than the row needs. */
export function paddedWidth({ rowLength, perByte }: FeatureWeights): number {
  return rowLength * perByte;
}

/** Adds one feature of this strength. One that the model does not have adds to the length alone. */
export function addFeature(weights: FeatureWeights, into: FeatureSum, hash: number, strength: number): void {
  into.squares += strength * strength;
  const feature = weights.table.find(hash);
  if (feature < 0) return;
  addVotes(weights, into.votes, feature, strength);
  addRow(weights, into.hidden, feature, strength);
}

function addVotes(
  { firstVote, voteGroups, voteStrengths }: FeatureWeights,
  into: Float32Array,
  feature: number,
  strength: number,
): void {
  const until = firstVote[feature + 1] ?? 0;
  for (let vote = firstVote[feature] ?? 0; vote < until; vote++) {
    const group = voteGroups[vote] ?? 0;
    into[group] = (into[group] ?? 0) + (voteStrengths[vote] ?? 0) * strength;
  }
}

function addRow(
  { rowLength, packed, scales, perByte, numbers }: FeatureWeights,
  into: Float64Array | Float32Array,
  feature: number,
  strength: number,
): void {
  const scale = (scales[feature] ?? 0) * strength;
  let at = 0;
  for (let byte = feature * rowLength; byte < (feature + 1) * rowLength; byte++) {
    let from = (packed[byte] ?? 0) * perByte;
    for (const end = from + perByte; from < end; from++, at++)
      into[at] = (into[at] ?? 0) + (numbers[from] ?? 0) * scale;
  }
}
