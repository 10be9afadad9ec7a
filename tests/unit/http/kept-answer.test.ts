/** An answer that is made once for an address: how often it is written, and for how long it is kept. */
import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { answerKept } from '../../../src/http/answers/kept.ts';
import { createPreparedStore } from '../../../src/http/answers/prepared.ts';
import type { Publication } from '../../../src/http/answers/publication.ts';

const LIVE: Publication = {
  isDemonstration: false,
  edition: null,
  releases: [],
  periodEnds: async () => new Map(),
  key: 'live',
};

/** A service that counts how often it writes; `key` as the route gives it. */
function counting(key?: () => string) {
  const deps = {
    store: createPreparedStore({ plainBytes: 1000, otherBytes: 1000, isOneOrigin: false }),
    publication: () => LIVE,
  };
  let written = 0;
  const app = new Hono().get('/:what', (c) =>
    answerKept(
      c,
      deps,
      { 'content-type': 'text/plain' },
      () => {
        written += 1;
        if (c.req.param('what') === 'refused') throw new Error('refused');
        return `${c.req.param('what')} ${written}`;
      },
      key?.(),
    ),
  );
  const ask = async (path: string) => (await app.request(path)).text();
  return { app, ask, store: deps.store, written: () => written };
}

it('is written once for an address', async () => {
  const { ask, written } = counting();
  expect([await ask('/a'), await ask('/a'), await ask('/b')]).toEqual(['a 1', 'a 1', 'b 2']);
  expect(written()).toBe(2);
});

it('is written anew when the store was emptied, as it is when something is published', async () => {
  const { ask, store } = counting();
  await ask('/a');
  store.clear();
  expect(await ask('/a')).toBe('a 2');
});

it('is written anew under another key', async () => {
  let hour = 9;
  const { ask } = counting(() => `page ${hour}`);
  expect(await ask('/a')).toBe('a 1');
  hour = 10;
  expect([await ask('/a'), await ask('/a')]).toEqual(['a 2', 'a 2']);
});

it('is not kept when it could not be written', async () => {
  const { app, written } = counting();
  app.onError(() => new Response('failed', { status: 500 }));
  for (const _ of [1, 2]) expect((await app.request('/refused')).status).toBe(500);
  expect(written()).toBe(2);
});

it('has the headers it was given and an ETag', async () => {
  const { app } = counting();
  const first = await app.request('/a');
  expect(first.headers.get('content-type')).toBe('text/plain');
  const etag = first.headers.get('etag') ?? '';
  expect((await app.request('/a', { headers: { 'if-none-match': etag } })).status).toBe(304);
});
