/** The store of ready answers: what it forgets, and when. */
import { describe, expect, it } from 'vitest';
import { createPreparedStore, prepare } from '../../../src/http/answers/prepared.ts';

const answerOf = (bytes: number) => prepare('x'.repeat(bytes), 'tag', {});

function storeWith(...bodies: readonly (readonly [string, number])[]) {
  const store = createPreparedStore(100);
  for (const [key, bytes] of bodies) store.keep(key, answerOf(bytes));
  return store;
}

const KEYS = ['a', 'b', 'c', 'd'] as const;

/** What is given to it, in that order, and what it holds then. */
const KEPT = [
  [
    'all that fit, to the byte',
    [
      ['a', 40],
      ['b', 60],
    ],
    ['a', 'b'],
  ],
  [
    'not the oldest, once one byte is too many',
    [
      ['a', 41],
      ['b', 60],
    ],
    ['b'],
  ],
  [
    'only as many of the newest as fit',
    [
      ['a', 30],
      ['b', 30],
      ['c', 30],
      ['d', 50],
    ],
    ['c', 'd'],
  ],
  [
    'the newest alone, when it is larger than the store',
    [
      ['a', 30],
      ['b', 200],
    ],
    ['b'],
  ],
  [
    'the size of the last body of an address',
    [
      ['a', 90],
      ['a', 10],
      ['b', 90],
    ],
    ['a', 'b'],
  ],
  [
    'nothing twice',
    [
      ['a', 60],
      ['b', 20],
      ['a', 60],
    ],
    ['a', 'b'],
  ],
] as const;

describe('a store of 100 bytes', () => {
  it.each(KEPT)('keeps %s', (_, bodies, kept) => {
    const store = storeWith(...bodies);
    expect(KEYS.filter((key) => store.find(key) !== undefined)).toEqual(kept);
  });

  it('forgets what was not asked for longest', () => {
    const store = storeWith(['a', 50], ['b', 50]);
    store.find('a');
    store.keep('c', answerOf(50));
    expect(KEYS.filter((key) => store.find(key) !== undefined)).toEqual(['a', 'c']);
  });

  it('has room again for what was cleared', () => {
    const store = storeWith(['a', 90]);
    store.clear();
    store.keep('b', answerOf(50));
    store.keep('c', answerOf(50));
    expect(KEYS.filter((key) => store.find(key) !== undefined)).toEqual(['b', 'c']);
  });
});
