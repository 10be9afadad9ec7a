/** A million sketches, and the keys by which they meet. */
import type { ComparableAdvert } from './advert.ts';
import { createColumn } from './column.ts';
import { type Sketch, sketchAdvert, sketchHash } from './sketch.ts';
import { createSketchColumns } from './sketch-columns.ts';

/** A key and an advert share one 53-bit number, so that one sort of numbers brings the blocks together. */
const INDEX_SPAN = 2 ** 22;
const KEY_SPAN = 2 ** 31;
const WORDS_AS_KEYS = 5;
const PLACES_AS_KEYS = 4;
const SKETCHES_AT_HAND = 1_024;

export interface SketchStore {
  size(): number;
  add(advert: ComparableAdvert): void;
  at(index: number): Sketch;
  /** Calls with the adverts that share a key, those of like place and pay beside each other. */
  eachBlock(visit: (members: readonly number[]) => void): void;
}

export function createSketchStore(): SketchStore {
  const columns = createSketchColumns();
  const keys = createColumn(Float64Array);
  /** The members of a block are compared with each other, so the same sketches are asked for again at once. */
  const recent: ({ readonly index: number; readonly sketch: Sketch } | undefined)[] = [];
  return {
    size: columns.size,
    at(index) {
      const slot = index % SKETCHES_AT_HAND;
      const held = recent[slot];
      if (held?.index === index) return held.sketch;
      const sketch = columns.at(index);
      recent[slot] = { index, sketch };
      return sketch;
    },
    add(advert) {
      const index = columns.size();
      if (index === INDEX_SPAN)
        throw new RangeError(`At most ${INDEX_SPAN} adverts can be compared at once.`);
      const sketch = sketchAdvert(advert);
      columns.push(sketch);
      for (const key of keysOf(sketch)) keys.push((key % KEY_SPAN) * INDEX_SPAN + index);
    },
    eachBlock(visit) {
      const sorted = keys.values().sort();
      for (let start = 0; start < sorted.length; ) {
        const key = Math.floor((sorted[start] ?? 0) / INDEX_SPAN);
        let end = start + 1;
        while (end < sorted.length && Math.floor((sorted[end] ?? 0) / INDEX_SPAN) === key) end++;
        if (end - start > 1) {
          const members = Array.from(sorted.subarray(start, end), (value) => value % INDEX_SPAN);
          visit(members.sort(columns.compareByPlaceAndPay));
        }
        start = end;
      }
    },
  };
}

function keysOf(sketch: Sketch): Set<number> {
  const keys = new Set<number>();
  const add = (kind: string, a: number, b: number) => {
    if (a !== 0 && b !== 0) keys.add(sketchHash(`${kind}${a.toString(36)} ${b.toString(36)}`));
  };
  add('reference', sketch.reference, 1);
  add('employer', sketch.title, sketch.employer);
  for (const place of [sketch.postcode, sketch.outcode, ...sketch.placeWords.slice(0, PLACES_AS_KEYS)]) {
    add('place', sketch.title, place);
  }
  for (const district of sketch.districts.slice(0, PLACES_AS_KEYS)) add('place', sketch.title, district);
  for (const word of sketch.titleWords.slice(0, WORDS_AS_KEYS)) add('word', sketch.employer, word);
  for (const shingle of sketch.shingles.slice(0, 2)) add('text', shingle, 1);
  return keys;
}
