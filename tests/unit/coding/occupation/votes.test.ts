import { describe, expect, it } from 'vitest';
import {
  coarseVote,
  firstVotes,
  MOST_VOTE,
  packVotes,
  unpackVotes,
  voteStrength,
} from '../../../../src/coding/occupation/votes.ts';
import { trainVotes } from '../../../../src/training/occupation/train-votes.ts';

/** Feature 0 goes with group 0, feature 1 with group 1; feature 2 with either. */
const examples = Array.from({ length: 60 }, (_, at) => ({
  features: Int32Array.of(at % 2, 2),
  strengths: Float32Array.of(0.8, 0.6),
  meaning: new Float32Array(0),
  groups: [[at % 2, 1]] as const,
  sideLabels: [],
  weight: 1,
}));

describe('trainVotes', () => {
  it('lets a feature vote for the group it goes with', () => {
    const votes = trainVotes(examples, { features: 3, groups: 3, kept: 6 }, 1);
    const first = firstVotes(votes.counts);
    const voteOf = (feature: number, group: number): number => {
      const from = first[feature] ?? 0;
      const at = votes.groups.subarray(from, first[feature + 1]).indexOf(group);
      return at < 0 ? 0 : (votes.values[from + at] ?? 0);
    };
    expect(voteOf(0, 0)).toBeGreaterThan(voteOf(0, 1));
    expect(voteOf(1, 1)).toBeGreaterThan(voteOf(1, 0));
    expect(Math.abs(voteOf(2, 0))).toBeLessThan(voteOf(0, 0));
  });

  it('keeps no more votes than it is asked to', () => {
    expect(trainVotes(examples, { features: 3, groups: 3, kept: 2 }, 1).groups.length).toBeLessThanOrEqual(2);
  });
});

describe('coarseVote', () => {
  it('keeps the side of a weight, and is off by less than a step', () => {
    const scale = 3 / MOST_VOTE ** 2;
    for (const weight of [3, 1.234, 0.05, 0.004, 0, -0.02, -2.9]) {
      const vote = coarseVote(weight, scale);
      const step = (2 * Math.abs(vote) + 1) * scale;
      expect(Math.abs(voteStrength(vote) * scale - weight)).toBeLessThan(step);
      expect(Math.abs(vote)).toBeLessThanOrEqual(MOST_VOTE);
    }
  });
});

describe('packVotes', () => {
  it('packs every vote so that it is read again', () => {
    const groups = Uint16Array.of(0, 411, 7, 411);
    const values = Int8Array.of(-63, 63, 0, -1);
    const packed = packVotes({
      groups,
      values,
      counts: Uint8Array.of(4),
      scale: 1,
      bias: new Float32Array(0),
    });
    expect(unpackVotes(packed)).toEqual({ groups, values });
  });
});
