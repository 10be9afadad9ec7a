/** The order of a seed is the same for ever: a link that somebody kept gives the same page. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededOrder } from '../../../src/domain/seeded-order.ts';

const LETTERS = [...'abcdefghij'];

describe('a seeded order', () => {
  it.each([
    ['', 'fhdbjaceig'],
    ['kent', 'behijfdacg'],
    ['medway-2026', 'chfaedjgib'],
    ['\u00e9', 'beiajgdfhc'],
  ])('of the seed %j is %s', (seed, order) => {
    expect(seededOrder(LETTERS, seed).join('')).toBe(order);
  });

  it('holds the same things, and leaves the list alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (list, seed) => {
        const before = [...list];
        expect(seededOrder(list, seed).sort()).toEqual([...list].sort());
        expect(list).toEqual(before);
      }),
      { numRuns: 50, seed: 3 },
    );
  });

  it('of a longer list keeps the others in their order', () => {
    const longer = seededOrder([...LETTERS, 'k', 'l'], 'kent').filter((letter) => LETTERS.includes(letter));
    expect(longer).toEqual(seededOrder(LETTERS, 'kent'));
  });

  it('favours no place: each letter comes first about as often as the others', () => {
    const first = new Map<string, number>();
    for (let seed = 0; seed < 5000; seed += 1) {
      const [letter = ''] = seededOrder(LETTERS, `seed ${seed}`);
      first.set(letter, (first.get(letter) ?? 0) + 1);
    }
    for (const letter of LETTERS) {
      expect(first.get(letter)).toBeGreaterThan(400);
      expect(first.get(letter)).toBeLessThan(600);
    }
  });
});
