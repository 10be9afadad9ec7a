import { describe, expect, it } from 'vitest';
import { shapeDifferences } from '../support/json-shape.ts';

describe('the shape of an answer', () => {
  it.each([
    [{ a: 1 }, { a: 2, note: 'more' }, []],
    [[{ a: 1 }], [], []],
    [[], [{ a: 1 }], []],
    [{ a: 1 }, { b: 1 }, ['$.a: missing now']],
    [{ a: 1 }, { a: '1' }, ['$.a: number before, string now']],
    [{ a: 1 }, { a: null }, ['$.a: number before, null now']],
    [{ a: [] }, { a: {} }, ['$.a: array before, object now']],
    [[{ a: 1 }], [{ a: 1 }, { a: '2' }, { a: '3' }], ['$[].a: number before, string now']],
    [{ a: { b: [{ c: 'x' }] } }, { a: { b: [{}] } }, ['$.a.b[].c: missing now']],
    ['', null, ['$: string before, null now']],
  ])('%j, now %j: %j', (before, now, differences) => {
    expect(shapeDifferences(before, now)).toEqual(differences);
  });
});
