/** SHA-256 as FIPS 180-4 has it, in lower-case hex with every nought. */
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { sha256OfBytes, sha256OfText } from '../../../src/domain/sha256.ts';

it.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('of %j is %s', async (text, hex) => {
  expect(await sha256OfText(text)).toBe(hex);
});

it('is of the UTF-8 bytes', async () => {
  const text = '\u00a39.50 \u2013 \ud83d\ude42';
  const hex = createHash('sha256').update(text, 'utf8').digest('hex');
  expect(await sha256OfText(text)).toBe(hex);
  expect(await sha256OfBytes(new TextEncoder().encode(text))).toBe(hex);
});
