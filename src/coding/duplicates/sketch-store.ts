/** A million sketches in columns of numbers, and the keys by which they meet. */
import type { ComparableAdvert } from './advert.ts';
import { type Sketch, sketchAdvert, sketchHash } from './sketch.ts';

/** A key and an advert share one 53-bit number, so that one sort of numbers brings the blocks together. */
const INDEX_SPAN = 2 ** 22;
const KEY_SPAN = 2 ** 31;
const WORDS_AS_KEYS = 5;
const PLACES_AS_KEYS = 4;
const SKETCHES_AT_HAND = 1_024;

const NUMBERS = [
  'source',
  'reference',
  'scheme',
  'title',
  'grade',
  'numbers',
  'employer',
  'postcode',
  'outcode',
  'payMin',
  'payMax',
  'postedDay',
] as const;
const LISTS = ['titleWords', 'placeWords', 'districts', 'shingles'] as const;

export interface SketchStore {
  size(): number;
  add(advert: ComparableAdvert): void;
  at(index: number): Sketch;
  /** Calls with the adverts that share a key, those of like place and pay beside each other. */
  eachBlock(visit: (members: readonly number[]) => void): void;
}

export function createSketchStore(): SketchStore {
  const numbers = NUMBERS.map(() => createColumn(Float64Array));
  const flags = createColumn(Uint8Array);
  const pool = createColumn(Uint32Array);
  /** Where in the pool each list of each advert ends. */
  const ends = createColumn(Uint32Array);
  const keys = createColumn(Float64Array);
  let size = 0;

  function listAt(index: number, list: number): Uint32Array {
    const slot = index * LISTS.length + list;
    return pool.values().subarray(slot === 0 ? 0 : ends.at(slot - 1), ends.at(slot));
  }

  /** The members of a block are compared with each other, so the same sketches are asked for again at once. */
  const recent: ({ readonly index: number; readonly sketch: Sketch } | undefined)[] = [];

  function at(index: number): Sketch {
    const slot = index % SKETCHES_AT_HAND;
    const held = recent[slot];
    if (held?.index === index) return held.sketch;
    const sketch = sketchAt(index);
    recent[slot] = { index, sketch };
    return sketch;
  }

  function sketchAt(index: number): Sketch {
    const number = (column: number) => numbers[column]?.at(index) ?? 0;
    return {
      source: number(0),
      reference: number(1),
      scheme: number(2),
      title: number(3),
      grade: number(4),
      numbers: number(5),
      employer: number(6),
      postcode: number(7),
      outcode: number(8),
      payMin: number(9),
      payMax: number(10),
      postedDay: number(11),
      isAgency: (flags.at(index) & 1) === 1,
      isYearly: (flags.at(index) & 2) === 2,
      namesEmployer: (flags.at(index) & 4) === 4,
      titleWords: listAt(index, 0),
      placeWords: listAt(index, 1),
      districts: listAt(index, 2),
      shingles: listAt(index, 3),
    };
  }

  function compareByPlaceAndPay(a: number, b: number): number {
    for (const column of [numbers[8], numbers[9], numbers[3]]) {
      const difference = (column?.at(a) ?? 0) - (column?.at(b) ?? 0);
      if (difference !== 0) return difference;
    }
    return a - b;
  }

  return {
    size: () => size,
    at,
    add(advert) {
      if (size === INDEX_SPAN) throw new RangeError(`At most ${INDEX_SPAN} adverts can be compared at once.`);
      const sketch = sketchAdvert(advert);
      for (const [column, name] of NUMBERS.entries()) numbers[column]?.push(sketch[name]);
      flags.push((sketch.isAgency ? 1 : 0) + (sketch.isYearly ? 2 : 0) + (sketch.namesEmployer ? 4 : 0));
      for (const name of LISTS) {
        for (const value of sketch[name]) pool.push(value);
        ends.push(pool.size());
      }
      for (const key of keysOf(sketch)) keys.push((key % KEY_SPAN) * INDEX_SPAN + size);
      size++;
    },
    eachBlock(visit) {
      const sorted = keys.values().sort();
      for (let start = 0; start < sorted.length; ) {
        const key = Math.floor((sorted[start] ?? 0) / INDEX_SPAN);
        let end = start + 1;
        while (end < sorted.length && Math.floor((sorted[end] ?? 0) / INDEX_SPAN) === key) end++;
        if (end - start > 1) {
          const members = Array.from(sorted.subarray(start, end), (value) => value % INDEX_SPAN);
          visit(members.sort(compareByPlaceAndPay));
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

type Numbers = Float64Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

/** A typed array that grows. */
function createColumn<T extends Numbers>(make: new (length: number) => T) {
  let held = new make(1_024);
  let size = 0;
  return {
    size: () => size,
    at: (index: number): number => held[index] ?? 0,
    values: (): T => held.subarray(0, size) as T,
    push(value: number) {
      if (size === held.length) {
        const wider = new make(Math.ceil(size * 1.6));
        wider.set(held);
        held = wider;
      }
      held[size++] = value;
    },
  };
}
