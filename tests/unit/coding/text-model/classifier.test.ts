/** From the weights of a model to a label and how sure it is. */
import { describe, expect, it } from 'vitest';
import {
  createTextClassifier,
  indexOfLargest,
  shareOf,
  sharesOf,
  straightBetween,
} from '../../../../src/coding/text-model/classifier.ts';
import { STANDARD_TRAINING, trainTextModel } from '../../../../src/training/text-model/train.ts';

const numbers = (...values: number[]) => Float64Array.from(values);

it.each([
  [[1, 3, 2], 1],
  [[3, 3, 2], 0],
  [[-5, -3, -3], 1],
  [[0], 0],
  [[], 0],
])('of %j the first of the largest is at %i', (values, at) => {
  expect(indexOfLargest(numbers(...values))).toBe(at);
});

describe('the share of a score', () => {
  it('is even among equals, whatever the sharpness', () => {
    for (const sharpness of [0, 1, 9])
      expect(shareOf(numbers(2, 2, 2, 2), 1, sharpness)).toBeCloseTo(0.25, 12);
  });

  it('is the exponential one, sharper or not', () => {
    // e / (e + 1), and e² / (e² + 1).
    expect(shareOf(numbers(1, 0), 0, 1)).toBeCloseTo(0.7310586, 6);
    expect(shareOf(numbers(1, 0), 1, 1)).toBeCloseTo(0.2689414, 6);
    expect(shareOf(numbers(1, 0), 0, 2)).toBeCloseTo(0.8807971, 6);
    expect(shareOf(numbers(1000, 0), 0, 1)).toBe(1);
  });

  it('of all scores together is one, and agrees with that of each', () => {
    const scores = numbers(900, 899, 897.5, -3);
    const shares = new Float64Array(4);
    sharesOf(scores, 1.5, shares);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    for (const [at, share] of shares.entries()) expect(share).toBeCloseTo(shareOf(scores, at, 1.5), 12);
    expect([...shares].sort((a, b) => b - a)).toEqual([...shares]);
  });
});

describe('what a share is worth', () => {
  const KNOTS = [
    [0.2, 0.1],
    [0.4, 0.5],
    [0.8, 0.9],
  ] as const;

  it.each([
    [0, 0.1],
    [0.2, 0.1],
    [0.3, 0.3],
    [0.4, 0.5],
    [0.7, 0.8],
    [0.8, 0.9],
    [1, 0.9],
  ])('at %d is %d: on straight lines between the knots, level beyond them', (share, value) => {
    expect(straightBetween(KNOTS, share)).toBeCloseTo(value, 12);
  });

  it('is nothing without a knot, and that of a single one everywhere', () => {
    expect(straightBetween([], 0.5)).toBe(0);
    for (const share of [0, 0.5, 1]) expect(straightBetween([[0.5, 0.7]], share)).toBe(0.7);
  });
});

describe('a classifier', () => {
  const rows = ['welder', 'metal fitter', 'chef', 'school cook'].map((text, at) => ({
    text,
    label: at < 2 ? 'works' : 'kitchen',
    weight: 1,
    group: text,
  }));
  const model = trainTextModel(rows, { task: 'test' }, { ...STANDARD_TRAINING, bucketBits: 8 });
  const classifier = createTextClassifier(model);
  const labelOf = (text: string) => {
    const found = classifier.classify(text);
    return found && model.labels[found.label];
  };

  it.each(rows)('knows what it was taught: $text is of the $label', ({ text, label }) => {
    expect(labelOf(text)).toBe(label);
    expect(labelOf(` ${text.toUpperCase()}. `)).toBe(label);
  });

  it('knows words again by their letters', () => {
    expect(labelOf('welders')).toBe('works');
    expect(labelOf('cooks')).toBe('kitchen');
  });

  it.each(['', ' ', '***', '?!'])('says nothing of %j', (text) => {
    expect(classifier.classify(text)).toBeNull();
    expect(classifier.scores(text)).toBeNull();
  });

  it('says the same each time, and keeps nothing from one text to the next', () => {
    const once = [...(classifier.scores('school cook') ?? [])];
    classifier.scores('welder');
    expect([...(classifier.scores('school cook') ?? [])]).toEqual(once);
  });
});
