/** A long array, element by element: what breaks it, what it holds in memory, and how soon it gives what it has. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawResponse } from '../../../src/connectors/contract.ts';
import { jsonElements } from '../../../src/connectors/shared/json-elements.ts';
import { SourceChanged, SourceUnreachable } from '../../../src/domain/errors.ts';

const encode = (text: string) => new TextEncoder().encode(text);

function answer(body: Uint8Array | string, type = 'application/json'): RawResponse {
  return {
    request: { path: '/list', role: 'list' },
    status: 200,
    headers: { 'content-type': type },
    body: typeof body === 'string' ? encode(body) : body,
    retrievedAt: '2026-11-21T10:00:00Z',
  };
}

const read = (body: Uint8Array | string) => [...jsonElements(answer(body))];

/** Some 80 MB were measured by hand; a fourth of it tells a leak as well. */
const ELEMENTS = 500;
const MOST_KEPT_BYTES = 8_000_000;

describe('the elements of a long array', () => {
  it('are those that JSON.parse gives, wherever the bytes are cut', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 6 }), fc.nat(70_000), (values, blanks) => {
        const text = `[${' '.repeat(blanks)}${values.map((value) => JSON.stringify(value)).join(',\n')}]\n`;
        expect(read(text)).toEqual(JSON.parse(text));
      }),
      { numRuns: 60, seed: 12 },
    );
  });

  it('are given before what comes after them is read', () => {
    const [first] = jsonElements(answer(`[{"a":"é"},${'{"b":1},'.repeat(20_000)}nonsense`));
    expect(first).toEqual({ a: 'é' });
  });

  it.each([
    ['an object', '{"a":[1]}', /something other than a JSON array/],
    ['nothing', '', /empty body/],
    ['blanks', '   ', /something other/],
    ['no end', '[{"a":1},{"b":', /broke off/],
    ['no end after an element', '[{"a":1}', /broke off/],
    ['a comma too many', '[{"a":1},,{"b":2}]', /not JSON/],
    ['another array after it', '[1][2]', /not JSON/],
    ['bytes of another charset', Uint8Array.from([0x5b, 0x22, 0xe9, 0x22, 0x5d]), /not valid utf-8/],
    ['half a character at the end', Uint8Array.from([0x5b, 0x22, 0xc3]), /broke off/],
  ])('are refused of %s', (_, body, words) => {
    expect(() => read(body)).toThrow(SourceChanged);
    expect(() => read(body)).toThrow(words);
  });

  it('are none of a web page', () => {
    expect(() => [...jsonElements(answer('<html><body>[1]</body></html>'))]).toThrow(SourceUnreachable);
    expect(() => [...jsonElements(answer('[1]', 'text/html'))]).toThrow(SourceUnreachable);
  });
});

describe('a long array in memory', () => {
  it('is held one element at a time', () => {
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    const element = encode(
      `${JSON.stringify({ details: Array.from({ length: 400 }, (_, at) => ({ at, words: 'x'.repeat(80) })) })},`,
    );
    const body = new Uint8Array(1 + element.length * ELEMENTS);
    body[0] = 0x5b;
    for (let at = 0; at < ELEMENTS; at++) body.set(element, 1 + at * element.length);
    body[body.length - 1] = 0x5d;
    expect(body.length).toBeGreaterThan(20_000_000);
    let count = 0;
    let most = 0;
    collect();
    const before = process.memoryUsage().heapUsed;
    for (const _ of jsonElements(answer(body))) {
      count++;
      if (count % 50 !== 0) continue;
      collect();
      most = Math.max(most, process.memoryUsage().heapUsed - before);
    }
    expect(count).toBe(ELEMENTS);
    expect(most).toBeLessThan(MOST_KEPT_BYTES);
  });
});
