/** Votes of single features for unit groups, beside the network. Pure. */

/** The votes of all features in the order of the features, and of each feature in the order of the groups. */
export interface Votes {
  /** How many votes each feature has. */
  readonly counts: Uint8Array;
  /** The unit group of each vote, an index into the model's. */
  readonly groups: Uint16Array;
  /** How strong each vote is: see {@link voteStrength}; times `scale`. */
  readonly values: Int8Array;
  readonly scale: number;
  /** What each unit group has before any vote. */
  readonly bias: Float32Array;
}

/** A vote is of -63 to 63, so that it goes with its group into two bytes. */
export const MOST_VOTE = 63;
export const MOST_VOTES_OF_FEATURE = 255;

const STEPS = 2 * MOST_VOTE + 1;

/** Small votes differ by finer steps than large ones: steps go by the square. */
export function voteStrength(value: number): number {
  return value * Math.abs(value);
}

/** The strength of every vote, in their order. */
export function voteStrengths({ values }: Pick<Votes, 'values'>): Float32Array {
  // Not Float32Array.from, which takes ten times as long.
  const strengths = new Float32Array(values.length);
  for (let vote = 0; vote < values.length; vote++) strengths[vote] = voteStrength(values[vote] ?? 0);
  return strengths;
}

/** A value whose strength times `scale` is less than a step from the weight. */
export function coarseVote(weight: number, scale: number): number {
  return Math.sign(weight) * Math.min(MOST_VOTE, Math.round(Math.sqrt(Math.abs(weight) / scale)));
}

/** Group and strength of each vote in one number. */
export function packVotes({ groups, values }: Votes): Uint16Array {
  return groups.map((group, at) => group * STEPS + (values[at] ?? 0) + MOST_VOTE);
}

export function unpackVotes(packed: Uint16Array): Pick<Votes, 'groups' | 'values'> {
  const groups = new Uint16Array(packed.length);
  const values = new Int8Array(packed.length);
  for (let vote = 0; vote < packed.length; vote++) {
    const both = packed[vote] ?? 0;
    const group = Math.floor(both / STEPS);
    groups[vote] = group;
    values[vote] = both - group * STEPS - MOST_VOTE;
  }
  return { groups, values };
}

/** Where each feature's votes begin; one more number than there are features. */
export function firstVotes(counts: Uint8Array): Uint32Array {
  const first = new Uint32Array(counts.length + 1);
  for (let feature = 0; feature < counts.length; feature++)
    first[feature + 1] = (first[feature] ?? 0) + (counts[feature] ?? 0);
  return first;
}
