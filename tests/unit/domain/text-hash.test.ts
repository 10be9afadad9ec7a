/** Texts are told apart by 64 bits, and the same text has the same hash for ever: it is stored. */
import { expect, it } from 'vitest';
import { hash64 } from '../../../src/domain/text-hash.ts';

it.each(['', 'a', 'b', 'ab', 'ba', '\u00e9', 'a'.repeat(1000)])('%j has sixteen digits of hex', (text) => {
  expect(hash64(text)).toMatch(/^[0-9a-f]{16}$/);
});

it('differs for ten thousand texts that are nearly alike', () => {
  const texts = Array.from({ length: 10_000 }, (_, at) => `advert ${at}`);
  expect(new Set(texts.map(hash64)).size).toBe(texts.length);
});

it.each([
  ['', '488bdcb81aee8d83'],
  ['a', '501c2ba782c97901'],
  ['Teacher of Maths', 'b3bb737fdd2ee322'],
  ['é', 'd9fefd8451e926d5'],
  // A nought at the front of each half is kept.
  ['advert 16', '0665e0c7f03d27a8'],
  ['advert 5', 'd08d9a0e0d021aa6'],
])('%j has the hash that databases hold', (text, hash) => {
  expect(hash64(text)).toBe(hash);
});
