/** The parts of the network on numbers that are reckoned by hand. */
import { describe, expect, it } from 'vitest';
import { packRows, packSmall } from '../../../../src/coding/occupation/bytes.ts';
import {
  addFeature,
  openFeatureWeights,
  paddedWidth,
} from '../../../../src/coding/occupation/feature-sum.ts';
import {
  activate,
  createActiveUnits,
  openOutputWeights,
  scoreOutputs,
} from '../../../../src/coding/occupation/hidden-layer.ts';
import { unscaled } from '../../../../src/coding/occupation/scaled-rows.ts';

const WIDTH = 4;
/** Feature 10 lights the first two units and votes for groups 0 and 2; feature 20 pulls at the last unit and votes for none. */
const weights = openFeatureWeights({
  width: WIDTH,
  featureHashes: Uint32Array.of(10, 20),
  embeddings: {
    scales: Float32Array.of(0.5, 2),
    packed: packRows(Int8Array.of(2, 1, 0, 0, 0, 0, 0, -1), WIDTH, 2),
  },
  votes: {
    counts: Uint8Array.of(2, 0),
    groups: Uint16Array.of(0, 2),
    values: Int8Array.of(3, -2),
    scale: 1,
    bias: new Float32Array(3),
  },
});
const nothing = () => ({
  hidden: new Float64Array(paddedWidth(weights)),
  votes: new Float32Array(3),
  squares: 0,
});

describe('addFeature', () => {
  it('adds the row by scale and strength, votes by the square of their steps, and the strength squared', () => {
    const sum = nothing();
    addFeature(weights, sum, 10, 0.5);
    expect([...sum.hidden.subarray(0, WIDTH)]).toEqual([0.5, 0.25, 0, 0]);
    expect([...sum.votes]).toEqual([4.5, 0, -2]);
    expect(sum.squares).toBe(0.25);
  });

  it('adds one feature to another', () => {
    const sum = nothing();
    addFeature(weights, sum, 10, 1);
    addFeature(weights, sum, 20, 3);
    expect([...sum.hidden.subarray(0, WIDTH)]).toEqual([1, 0.5, 0, -6]);
    expect([...sum.votes]).toEqual([9, 0, -4]);
    expect(sum.squares).toBe(10);
  });

  it('adds of an unknown feature the length alone', () => {
    const sum = nothing();
    addFeature(weights, sum, 11, 2);
    expect(sum).toEqual({ ...nothing(), squares: 4 });
  });
});

describe('activate', () => {
  it('keeps what is above zero after length and bias, and forgets the title before', () => {
    const active = createActiveUnits(3);
    activate(Float64Array.of(4, 4, 4, 9), 1, Float32Array.of(0, 0, 0), active);
    expect(active.count).toBe(3);
    activate(Float64Array.of(4, -4, 1, 9), 2, Float32Array.of(-2, 0, 0.25), active);
    expect(active.count).toBe(1);
    expect([active.units[0], active.values[0]]).toEqual([2, 0.75]);
  });
});

describe('scoreOutputs', () => {
  const outputs = openOutputWeights({
    width: 2,
    outputs: {
      scales: Float32Array.of(1, 0.5, 2, 1, 1, 1),
      values: Int8Array.of(1, 2, 4, 4, -1, 1, 0, 7, 3, 0, 5, 5),
    },
    bias: Float32Array.of(0.5, 0, 0, 0, -1, 0),
  });
  const active = { count: 2, units: Int32Array.of(0, 1), values: Float64Array.of(1, 10) };
  const expected = [21.5, 22, 18, 70, 2, 55];

  it.each([[[]], [[4]], [[0, 3]], [[5, 1, 2]], [[0, 1, 2, 3]], [[5, 4, 3, 2, 1]], [[0, 1, 2, 3, 4, 5]]])(
    'scores outputs %j and no other',
    (asked) => {
      const scores = new Float64Array(6).fill(-99);
      const list = Uint16Array.from([...asked, 3, 3]);
      scoreOutputs(outputs, active, { outputs: list, count: asked.length }, scores);
      expect([...scores]).toEqual(expected.map((score, at) => (asked.includes(at) ? score : -99)));
    },
  );

  it('reads no unit past the count', () => {
    const scores = new Float64Array(6);
    scoreOutputs(outputs, { ...active, count: 1 }, { outputs: Uint16Array.of(2), count: 1 }, scores);
    expect(scores[2]).toBe(-2);
  });
});

describe('unscaled', () => {
  it('multiplies each row by its own scale', () => {
    const rows = { scales: Float32Array.of(2, -0.5), values: Int8Array.of(1, -3, 127, 4) };
    expect([...unscaled(rows, 2)]).toEqual([2, -6, -63.5, -2]);
  });
});

it('packs three numbers of -2 to 2 into a byte', () => {
  expect([...packSmall(Int8Array.of(-2, 0, 2), 2)]).toEqual([0 + 2 * 5 + 4 * 25]);
});
