/** Texts as the rows of a sparse matrix: which features each has, and how much each weighs. */
import {
  blockScale,
  createFeatureBuffer,
  type FeatureSettings,
  readFeatures,
} from '../../coding/text-model/features.ts';

/** Row `r` has the features `features[starts[r]..starts[r + 1])`, each once, with their `values`. */
export interface Design {
  readonly rowCount: number;
  readonly starts: Int32Array;
  readonly features: Int32Array;
  readonly values: Float64Array;
}

/** How rare each bucket is in `texts`: ln((1 + texts) / (1 + texts with it)) + 1; 0 for a bucket that no text has. */
export function measureRarity(texts: readonly string[], settings: FeatureSettings): Float64Array {
  const seenIn = new Int32Array(2 ** settings.bucketBits).fill(-1);
  const count = new Int32Array(2 ** settings.bucketBits);
  const buffer = createFeatureBuffer(settings);
  const note = (buckets: Int32Array, length: number, row: number) => {
    for (let at = 0; at < length; at++) {
      const bucket = buckets[at] ?? 0;
      if (seenIn[bucket] === row) continue;
      seenIn[bucket] = row;
      count[bucket] = (count[bucket] ?? 0) + 1;
    }
  };
  texts.forEach((text, row) => {
    readFeatures(text, settings, buffer);
    note(buffer.words, buffer.wordCount, row);
    note(buffer.letters, buffer.letterCount, row);
  });
  const rarity = new Float64Array(count.length);
  count.forEach((texted, bucket) => {
    // A 24th is what the model file keeps; training sees what coding will see.
    if (texted > 0) rarity[bucket] = Math.round((Math.log((1 + texts.length) / (1 + texted)) + 1) * 24) / 24;
  });
  return rarity;
}

export function designOf(texts: readonly string[], settings: FeatureSettings, rarity: Float64Array): Design {
  const buffer = createFeatureBuffer(settings);
  const starts = new Int32Array(texts.length + 1);
  const features: number[] = [];
  const values: number[] = [];
  const held = new Map<number, number>();
  const gather = (buckets: Int32Array, count: number) => {
    const scale = blockScale(buckets, count, rarity);
    for (let at = 0; at < count; at++) {
      const bucket = buckets[at] ?? 0;
      const weight = rarity[bucket] ?? 0;
      if (weight > 0) held.set(bucket, (held.get(bucket) ?? 0) + weight * scale);
    }
  };
  texts.forEach((text, row) => {
    readFeatures(text, settings, buffer);
    held.clear();
    gather(buffer.words, buffer.wordCount);
    gather(buffer.letters, buffer.letterCount);
    for (const [bucket, value] of held) {
      features.push(bucket);
      values.push(value);
    }
    starts[row + 1] = features.length;
  });
  return {
    rowCount: texts.length,
    starts,
    features: Int32Array.from(features),
    values: Float64Array.from(values),
  };
}
