/** Labelled texts -> a text model with a measured confidence. The same rows and settings give the same bytes. */

import type { FeatureSettings } from '../../coding/text-model/features.ts';
import { packWeights, rarityByte, type TextModel } from '../../coding/text-model/model.ts';
import { findSharpness, measureReliability, type TextTrial } from './calibration.ts';
import { type Design, designOf, measureRarity } from './design.ts';
import { trainClass } from './linear-machine.ts';

export interface LabelledText {
  readonly text: string;
  readonly label: string;
  /** What an error on this row costs beside others: 1 when nothing is known. */
  readonly weight: number;
  /** Rows of one group are kept together when confidence is measured: reposts of one advert. */
  readonly group: string;
}

export interface TrainingSettings extends FeatureSettings {
  /** Price of an error: larger fits the rows more closely. */
  readonly cost: number;
  readonly epochs: number;
  /** Parts that are left out in turn to measure confidence on unseen texts. */
  readonly folds: number;
  /** Weights smaller than this are left out of the model. */
  readonly floor: number;
  readonly seed: number;
}

export const STANDARD_TRAINING: TrainingSettings = {
  bucketBits: 17,
  maxWords: 2,
  pairReach: 5,
  minLetters: 2,
  maxLetters: 5,
  cost: 0.2,
  epochs: 10,
  folds: 4,
  floor: 0.004,
  seed: 20,
};

interface Machine {
  /** `dense[bucket * labelCount + label]`. */
  readonly dense: Float32Array;
  readonly biases: readonly number[];
}

/** Throws an Error when there are fewer than two labels. */
export function trainTextModel(
  rows: readonly LabelledText[],
  note: TextModel['note'],
  settings: TrainingSettings = STANDARD_TRAINING,
): TextModel {
  const labels = [...new Set(rows.map((row) => row.label))].sort();
  if (labels.length < 2) throw new Error('A text model needs rows of at least two different labels.');
  const { bucketBits, maxWords, pairReach, minLetters, maxLetters, floor } = settings;
  const trials = tryOnUnseen(rows, labels, settings);
  const sharpness = findSharpness(trials);
  const rarity = measureRarity(
    rows.map((row) => row.text),
    settings,
  );
  const { dense, biases } = trainMachine(rows, labels, rarity, settings);
  return {
    note: { ...note, texts: rows.length, cost: settings.cost, epochs: settings.epochs, seed: settings.seed },
    labels,
    settings: { bucketBits, maxWords, pairReach, minLetters, maxLetters },
    biases,
    sharpness,
    reliability: measureReliability(trials, sharpness),
    rarity: Uint8Array.from(rarity, rarityByte),
    ...packWeights(dense, labels.length, floor),
  };
}

function trainMachine(
  rows: readonly LabelledText[],
  labels: readonly string[],
  rarity: Float64Array,
  settings: TrainingSettings,
): Machine {
  const design = designOf(
    rows.map((row) => row.text),
    settings,
    rarity,
  );
  const rowWeights = Float64Array.from(rows, (row) => row.weight);
  const dense = new Float32Array(rarity.length * labels.length);
  const biases = labels.map((label, index) => {
    const isMember = Uint8Array.from(rows, (row) => (row.label === label ? 1 : 0));
    const { weights, bias } = trainClass(design, rarity.length, isMember, rowWeights, settings);
    weights.forEach((weight, bucket) => {
      dense[bucket * labels.length + index] = weight;
    });
    return bias;
  });
  return { dense, biases };
}

/** Scores of every row by a machine that had not seen its group. */
function tryOnUnseen(
  rows: readonly LabelledText[],
  labels: readonly string[],
  settings: TrainingSettings,
): TextTrial[] {
  const foldOf = rows.map((row) => fnv1a(row.group) % settings.folds);
  return Array.from({ length: settings.folds }, (_, fold) => {
    const seen = rows.filter((_, row) => foldOf[row] !== fold);
    const unseen = rows.filter((_, row) => foldOf[row] === fold);
    const rarity = measureRarity(
      seen.map((row) => row.text),
      settings,
    );
    const machine = trainMachine(seen, labels, rarity, settings);
    const design = designOf(
      unseen.map((row) => row.text),
      settings,
      rarity,
    );
    return unseen.map((row, index) => ({
      scores: scoresOf(design, index, machine),
      label: labels.indexOf(row.label),
    }));
  }).flat();
}

function scoresOf({ starts, features, values }: Design, row: number, { dense, biases }: Machine) {
  const scores = Float64Array.from(biases);
  for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
    const base = (features[at] ?? 0) * scores.length;
    for (let label = 0; label < scores.length; label++) {
      scores[label] = (scores[label] ?? 0) + (dense[base + label] ?? 0) * (values[at] ?? 0);
    }
  }
  return scores;
}

/** FNV-1a, spread: parts must not follow the last letter of the text. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
