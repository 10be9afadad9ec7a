/** Sketches of adverts as columns of numbers: a million of them fit in memory, where as many objects do not. */
import { createColumn } from './column.ts';
import type { Sketch } from './sketch.ts';

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

interface SketchColumns {
  size(): number;
  push(sketch: Sketch): void;
  at(index: number): Sketch;
  /** Brings adverts of like place and pay beside each other. */
  compareByPlaceAndPay(a: number, b: number): number;
}

export function createSketchColumns(): SketchColumns {
  const numbers = NUMBERS.map(() => createColumn(Float64Array));
  const flags = createColumn(Uint8Array);
  const lists = createLists();
  return {
    size: flags.size,
    push(sketch) {
      for (const [column, name] of NUMBERS.entries()) numbers[column]?.push(sketch[name]);
      flags.push(
        (sketch.isAgency ? 1 : 0) +
          (sketch.isYearly ? 2 : 0) +
          (sketch.namesEmployer ? 4 : 0) +
          (sketch.isOfSite ? 8 : 0),
      );
      lists.push(sketch);
    },
    at(index) {
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
        isOfSite: (flags.at(index) & 8) === 8,
        titleWords: lists.at(index, 0),
        placeWords: lists.at(index, 1),
        districts: lists.at(index, 2),
        shingles: lists.at(index, 3),
      };
    },
    compareByPlaceAndPay(a, b) {
      for (const column of [numbers[8], numbers[9], numbers[3]]) {
        const difference = (column?.at(a) ?? 0) - (column?.at(b) ?? 0);
        if (difference !== 0) return difference;
      }
      return a - b;
    },
  };
}

/** The lists of all adverts, one after another in one pool. */
function createLists() {
  const pool = createColumn(Uint32Array);
  /** Where in the pool each list of each advert ends. */
  const ends = createColumn(Uint32Array);
  return {
    push(sketch: Sketch): void {
      for (const name of LISTS) {
        for (const value of sketch[name]) pool.push(value);
        ends.push(pool.size());
      }
    },
    at(index: number, list: number): Uint32Array {
      const slot = index * LISTS.length + list;
      return pool.values().subarray(slot === 0 ? 0 : ends.at(slot - 1), ends.at(slot));
    },
  };
}
