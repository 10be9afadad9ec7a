/** A trained text model: sparse weights of one byte, so that it is small to ship and quick to load. */
import { type ModelKind, openModel, sealModel } from '../shared/model-file.ts';
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

const KIND: ModelKind = {
  magic: 0x4d545744,
  format: 2,
  name: 'a sector model',
  command: 'wealdway train sector',
};
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

type Described = Omit<TextModel, 'rarity' | 'starts' | 'steps' | 'classes' | 'weights'>;

interface Head extends Described {
  readonly weightCount: number;
}

const HEAD_LENGTH_BYTES = 4;

/** Length of the head, the head as JSON, then the arrays: rarity, exponents and lengths of the rows, classes, weights. */
export function encodeTextModel(model: TextModel): Uint8Array<ArrayBuffer> {
  const { rarity, starts, steps, classes, weights, ...described } = model;
  const head: Head = { ...described, weightCount: weights.length };
  const headBytes = new TextEncoder().encode(JSON.stringify(head));
  const { exponentsAt, lengthsAt, classesAt, weightsAt, length } = placesOf(head, headBytes.length);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  view.setUint32(0, headBytes.length, true);
  bytes.set(headBytes, HEAD_LENGTH_BYTES);
  bytes.set(rarity, HEAD_LENGTH_BYTES + headBytes.length);
  for (let bucket = 0; bucket < steps.length; bucket++) {
    const step = steps[bucket] ?? 0;
    bytes[exponentsAt + bucket] = step === 0 ? 0 : exponentOf(step);
    view.setUint16(lengthsAt + 2 * bucket, (starts[bucket + 1] ?? 0) - (starts[bucket] ?? 0), true);
  }
  if (isNarrow(head)) bytes.set(classes, classesAt);
  else
    classes.forEach((label, at) => {
      view.setUint16(classesAt + 2 * at, label, true);
    });
  bytes.set(weights, weightsAt);
  return sealModel(KIND, bytes);
}

/** Throws an Error that says what is wrong when the bytes are not a whole model of this format. */
export function decodeTextModel(file: Uint8Array): TextModel {
  const bytes = openModel(KIND, file);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const rarityAt = HEAD_LENGTH_BYTES + view.getUint32(0, true);
  const head: Head = JSON.parse(new TextDecoder().decode(bytes.subarray(HEAD_LENGTH_BYTES, rarityAt)));
  const { weightCount, ...described } = head;
  const { exponentsAt, lengthsAt, classesAt, weightsAt } = placesOf(head, rarityAt - HEAD_LENGTH_BYTES);
  const starts = new Int32Array(bucketsOf(head) + 1);
  const steps = new Float32Array(bucketsOf(head));
  for (let bucket = 0; bucket < steps.length; bucket++) {
    steps[bucket] = stepOf(bytes[exponentsAt + bucket] ?? 0);
    starts[bucket + 1] = (starts[bucket] ?? 0) + view.getUint16(lengthsAt + 2 * bucket, true);
  }
  const classes = new Uint16Array(weightCount);
  for (let at = 0; at < weightCount; at++) {
    classes[at] = isNarrow(head) ? (bytes[classesAt + at] ?? 0) : view.getUint16(classesAt + 2 * at, true);
  }
  return {
    ...described,
    // Copies: `slice` of a Buffer is a view, and the whole file would be held, or read from its first byte.
    rarity: Uint8Array.from(bytes.subarray(rarityAt, exponentsAt)),
    starts,
    steps,
    classes,
    weights: Int8Array.from(bytes.subarray(weightsAt)),
  };
}

function bucketsOf({ settings }: Head): number {
  return 2 ** settings.bucketBits;
}

/** A class is one byte where there are few labels, else two. */
function isNarrow({ labels }: Head): boolean {
  return labels.length <= 256;
}

/** Where each array begins in the body. */
function placesOf(head: Head, headLength: number) {
  const buckets = bucketsOf(head);
  const exponentsAt = HEAD_LENGTH_BYTES + headLength + buckets;
  const lengthsAt = exponentsAt + buckets;
  const classesAt = lengthsAt + 2 * buckets;
  const weightsAt = classesAt + head.weightCount * (isNarrow(head) ? 1 : 2);
  return { exponentsAt, lengthsAt, classesAt, weightsAt, length: weightsAt + head.weightCount };
}
