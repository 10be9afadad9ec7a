/** A trained text model: sparse weights of one byte, so that it is small to ship and quick to load. */
import type { FeatureSettings } from './features.ts';

/** Weights of bucket `b` are `weights[starts[b]..starts[b + 1])` for the classes beside them, in steps of `steps[b]`. */
export interface TextModel {
  /** What the model was made from and with, for people: no key is read. */
  readonly note: Readonly<Record<string, string | number>>;
  readonly labels: readonly string[];
  readonly settings: FeatureSettings;
  readonly biases: readonly number[];
  /** Scores are multiplied by this before they become shares. */
  readonly sharpness: number;
  /** Share of the best label -> how often such answers were right: pairs in rising order, straight between them. */
  readonly reliability: readonly (readonly [share: number, rightShare: number])[];
  /** Rarity of each bucket in 24ths; 0 for one never seen. */
  readonly rarity: Uint8Array;
  readonly starts: Int32Array;
  readonly steps: Float32Array;
  readonly classes: Uint16Array;
  readonly weights: Int8Array;
}

const MAGIC = 'WTM1';
const RARITY_STEPS = 24;
const LARGEST = 127;
/** A row's step is 2 ** (exponent / 8 - 24): one byte, within 4.5 % of what was asked. */
const stepOf = (exponent: number) => 2 ** (exponent / 8 - 24);
const exponentOf = (step: number) => Math.min(255, Math.max(0, Math.ceil((Math.log2(step) + 24) * 8 - 1e-4)));

export const rarityOf = (byte: number): number => byte / RARITY_STEPS;
export const rarityByte = (rarity: number): number => Math.min(255, Math.round(rarity * RARITY_STEPS));

/** Rounds `dense[bucket * labelCount + label]` to bytes. Weights below `floor` are left out. */
export function packWeights(
  dense: Float32Array,
  labelCount: number,
  floor: number,
): Pick<TextModel, 'starts' | 'steps' | 'classes' | 'weights'> {
  const bucketCount = dense.length / labelCount;
  const starts = new Int32Array(bucketCount + 1);
  const steps = new Float32Array(bucketCount);
  const classes: number[] = [];
  const weights: number[] = [];
  for (let bucket = 0; bucket < bucketCount; bucket++) {
    const row = dense.subarray(bucket * labelCount, (bucket + 1) * labelCount);
    const largest = row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
    if (largest >= floor && largest > 0) {
      const step = stepOf(exponentOf(largest / LARGEST));
      steps[bucket] = step;
      row.forEach((weight, label) => {
        const rounded = Math.round(weight / step);
        if (Math.abs(weight) < floor || rounded === 0) return;
        classes.push(label);
        weights.push(rounded);
      });
    }
    starts[bucket + 1] = classes.length;
  }
  return { starts, steps, classes: Uint16Array.from(classes), weights: Int8Array.from(weights) };
}

/** Header length, header as JSON, then the arrays: rarity, exponents and lengths of the rows, classes, weights. */
export function encodeTextModel(model: TextModel): Uint8Array<ArrayBuffer> {
  const { rarity, starts, steps, classes, weights, ...described } = model;
  const header = new TextEncoder().encode(JSON.stringify({ ...described, weightCount: weights.length }));
  const isNarrow = model.labels.length <= 256;
  const bytes = new Uint8Array(8 + header.length + steps.length * 4 + weights.length * (isNarrow ? 2 : 3));
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(MAGIC));
  view.setUint32(4, header.length, true);
  bytes.set(header, 8);
  let at = 8 + header.length;
  bytes.set(rarity, at);
  at += rarity.length;
  for (const step of steps) bytes[at++] = step === 0 ? 0 : exponentOf(step);
  for (let bucket = 0; bucket < steps.length; bucket++, at += 2) {
    view.setUint16(at, (starts[bucket + 1] ?? 0) - (starts[bucket] ?? 0), true);
  }
  for (const label of classes) {
    bytes[at++] = label & 255;
    if (!isNarrow) bytes[at++] = label >> 8;
  }
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), at);
  return bytes;
}

/** Throws an Error that says what is wrong when the bytes are not a whole model of this version. */
export function decodeTextModel(bytes: Uint8Array): TextModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || new TextDecoder().decode(bytes.subarray(0, 4)) !== MAGIC) {
    throw new Error('These bytes are not a text model of Wealdway. Train one with "wealdway train".');
  }
  const headerEnd = 8 + view.getUint32(4, true);
  const { weightCount, ...described } = JSON.parse(
    new TextDecoder().decode(bytes.subarray(8, headerEnd)),
  ) as Omit<TextModel, 'rarity' | 'starts' | 'steps' | 'classes' | 'weights'> & { weightCount: number };
  const bucketCount = 2 ** described.settings.bucketBits;
  const isNarrow = described.labels.length <= 256;
  if (bytes.length !== headerEnd + bucketCount * 4 + weightCount * (isNarrow ? 2 : 3)) {
    throw new Error('The text model is cut short or damaged. Train or fetch it again.');
  }
  const exponentsAt = headerEnd + bucketCount;
  const lengthsAt = exponentsAt + bucketCount;
  const classesAt = lengthsAt + 2 * bucketCount;
  const starts = new Int32Array(bucketCount + 1);
  const steps = new Float32Array(bucketCount);
  for (let bucket = 0; bucket < bucketCount; bucket++) {
    steps[bucket] = stepOf(bytes[exponentsAt + bucket] ?? 0);
    starts[bucket + 1] = (starts[bucket] ?? 0) + view.getUint16(lengthsAt + 2 * bucket, true);
  }
  const classes = new Uint16Array(weightCount);
  for (let at = 0; at < weightCount; at++) {
    classes[at] = isNarrow ? (bytes[classesAt + at] ?? 0) : view.getUint16(classesAt + 2 * at, true);
  }
  return {
    ...described,
    // Copies: `slice` of a Buffer is a view, and the whole file would be held, or read from its first byte.
    rarity: Uint8Array.from(bytes.subarray(headerEnd, exponentsAt)),
    starts,
    steps,
    classes,
    weights: Int8Array.from(bytes.subarray(bytes.length - weightCount)),
  };
}
