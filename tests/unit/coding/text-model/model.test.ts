import { describe, expect, it } from 'vitest';
import { decodeTextModel, encodeTextModel } from '../../../../src/coding/text-model/model.ts';
import { STANDARD_TRAINING, trainTextModel } from '../../../../src/training/text-model/train.ts';
import { VIEWS_OF_BYTES } from '../../../support/views-of-bytes.ts';

const rows = ['welder', 'fitter', 'chef', 'cook'].map((text, at) => ({
  text,
  label: at < 2 ? 'works' : 'kitchen',
  weight: 1,
  group: text,
}));
const { steps: trainedSteps, ...trained } = trainTextModel(
  rows,
  { task: 'test' },
  { ...STANDARD_TRAINING, bucketBits: 8 },
);
const bytes = encodeTextModel({ ...trained, steps: trainedSteps });
/** A row without weights has no use for a step. */
const weightedSteps = (steps: Float32Array) =>
  [...steps].filter((_, bucket) => trained.starts[bucket] !== trained.starts[bucket + 1]);

describe('a text model', () => {
  it.each(VIEWS_OF_BYTES)('is read whole from %s', (_, view) => {
    const { steps, ...read } = decodeTextModel(view(bytes));
    expect(read).toEqual(trained);
    expect(weightedSteps(steps)).toEqual(weightedSteps(trainedSteps));
  });

  it('holds none of the bytes that it was read from', () => {
    const given = Buffer.from(bytes);
    const read = decodeTextModel(given);
    given.fill(0);
    expect(read.weights).toEqual(trained.weights);
    expect(read.rarity).toEqual(trained.rarity);
  });
});
