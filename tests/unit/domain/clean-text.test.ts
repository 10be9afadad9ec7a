/** What strangers wrote, on one line, without what nobody sees, and never cut through a character. */
import { describe, expect, it } from 'vitest';
import { cutTo, lengthOf, oneLine } from '../../../src/domain/clean-text.ts';

describe('one line', () => {
  it.each([
    ['Chef', 'Chef'],
    ['Chef de partie', 'Chef de partie'],
    ['', ''],
    [' ', ''],
    [' Chef', 'Chef'],
    ['Chef ', 'Chef'],
    ['Chef  de   partie', 'Chef de partie'],
    ['Chef\nde\r\npartie', 'Chef de partie'],
    ['Chef\tde\u0000partie', 'Chef de partie'],
    ['Chef\u2028de\u2029partie', 'Chef de partie'],
    ['Chef\u00a0de\u3000partie', 'Chef de partie'],
    ['Zo\u00eb \u2013 caf\u00e9', 'Zo\u00eb \u2013 caf\u00e9'],
    ['\u202eChef\u202c', 'Chef'],
    ['Ch\u200bef\u200d', 'Chef'],
    ['Che\u00adf', 'Chef'],
    ['\ufeffChef', 'Chef'],
    ['Che\ud800f', 'Chef'],
    ['Chef\uffff', 'Chef'],
    ['Che\u3164\u115f\u1160\uffa0f', 'Chef'],
    ['C\u034fh\u17b4e\u17b5f', 'Chef'],
    ['\u0007\u0008Chef', 'Chef'],
    ['\ud83d\ude42 Chef', '\ud83d\ude42 Chef'],
  ])('%j becomes %j', (text, clean) => {
    expect(oneLine(text)).toBe(clean);
    expect(oneLine(clean)).toBe(clean);
  });
});

describe('a cut', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abc', 4, 'abc'],
    ['abcd', 3, 'abc'],
    ['abcd', 0, ''],
    ['\ud83d\ude42\ud83d\ude42\ud83d\ude42', 2, '\ud83d\ude42\ud83d\ude42'],
    ['\ud83d\ude42\ud83d\ude42', 3, '\ud83d\ude42\ud83d\ude42'],
    ['a\ud83d\ude42b', 2, 'a\ud83d\ude42'],
  ])('of %j to %i is %j', (text, most, cut) => {
    expect(cutTo(text, most)).toBe(cut);
  });
});

it.each([
  ['', 0],
  ['abc', 3],
  ['a\ud83d\ude42b', 3],
])('%j is so long to a reader: %i', (text, length) => {
  expect(lengthOf(text)).toBe(length);
});
