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
