/** The store of ready answers: what it forgets, and when. */
import { describe, expect, it } from 'vitest';
import { createPreparedStore, prepare } from '../../../src/http/answers/prepared.ts';

const answerOf = (bytes: number) => prepare('x'.repeat(bytes), 'tag', {});

function storeWith(...bodies: readonly (readonly [string, number])[]) {
  const store = createPreparedStore({ plainBytes: 100, otherBytes: 50, isOneOrigin: true });
  for (const [key, bytes] of bodies) store.keep(key, answerOf(bytes));
  return store;
}

const KEYS = ['/a', '/b', '/c', '/d'] as const;

/** What is given to it, in that order, and what it holds then. */
const KEPT = [
  [
    'all that fit, to the byte',
    [
      ['/a', 40],
      ['/b', 60],
    ],
    ['/a', '/b'],
  ],
  [
    'not the oldest, once one byte is too many',
    [
      ['/a', 41],
      ['/b', 60],
    ],
    ['/b'],
  ],
  [
    'only as many of the newest as fit',
    [
      ['/a', 30],
      ['/b', 30],
      ['/c', 30],
      ['/d', 50],
    ],
    ['/c', '/d'],
  ],
  [
    'the newest alone, when it is larger than the store',
    [
      ['/a', 30],
      ['/b', 200],
    ],
    ['/b'],
  ],
  [
    'the size of the last body of an address',
    [
      ['/a', 90],
      ['/a', 10],
      ['/b', 90],
    ],
    ['/a', '/b'],
  ],
  [
    'nothing twice',
    [
      ['/a', 60],
      ['/b', 20],
      ['/a', 60],
    ],
    ['/a', '/b'],
  ],
] as const;

describe('a store of 100 bytes', () => {
  it.each(KEPT)('keeps %s', (_, bodies, kept) => {
    const store = storeWith(...bodies);
    expect(KEYS.filter((key) => store.find(key) !== undefined)).toEqual(kept);
  });

  it('forgets what was not asked for longest', () => {
    const store = storeWith(['/a', 50], ['/b', 50]);
    store.find('/a');
    store.keep('/c', answerOf(50));
    expect(KEYS.filter((key) => store.find(key) !== undefined)).toEqual(['/a', '/c']);
  });

  it('has room again for what was cleared', () => {
    const store = storeWith(['/a', 90]);
    store.clear();
    store.keep('/b', answerOf(50));
    store.keep('/c', answerOf(50));
    expect(KEYS.filter((key) => store.find(key) !== undefined)).toEqual(['/b', '/c']);
  });
});

describe('addresses that there is no end of', () => {
  it.each([
    'http://lmi.example/in/Medway',
    'http://lmi.example/in/%6dedway',
    'http://lmi.example/in/medway?asAt=2026-08-06',
    'http://lmi.example/vacancies?q=baker',
    'http://lmi.example/compare?areas=medway,kent',
  ])('push out no page that we link to: %s', (address) => {
    const store = storeWith(
      ['http://lmi.example/in/medway?level=ks4', 60],
      ['http://lmi.example/in/kent 2026-11-20T09', 40],
    );
    for (let turn = 0; turn < 5; turn++) store.keep(`${address}${'&x'.repeat(turn)}`, answerOf(50));
    expect(store.find('http://lmi.example/in/medway?level=ks4')).toBeDefined();
    expect(store.find('http://lmi.example/in/kent 2026-11-20T09')).toBeDefined();
    expect(store.find(`${address}${'&x'.repeat(4)}`)).toBeDefined();
    expect(store.find(address)).toBeUndefined();
  });

  it('are not more for another host, where all hosts get the same', () => {
    const store = storeWith(['http://lmi.example/in/medway', 60], ['http://localhost:1/in/medway', 60]);
    expect(store.find('http://127.0.0.1/in/medway')).toBeDefined();
    const apart = createPreparedStore({ plainBytes: 100, otherBytes: 50, isOneOrigin: false });
    apart.keep('http://lmi.example/in/medway', answerOf(60));
    expect(apart.find('http://127.0.0.1/in/medway')).toBeUndefined();
  });
});
