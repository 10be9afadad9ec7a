/** A stored snapshot is answered without a promise; what is published is looked up at most once a second. */
import type { Hono } from 'hono';
import { beforeEach, expect, it } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { publishEdition } from '../../src/pipeline/edition/summarise.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { openTestApp, publishingDeps, TEST_CONTENT, testAreas } from '../support/open-test-app.ts';

const PATH = 'http://localhost/api/v1/snapshots/medway/construction';

let db: Database;
let app: Hono;
let now: string;

beforeEach(async () => {
  db = openSqlite({ file: ':memory:' });
  now = '2026-08-06T09:00:00.000Z';
  app = await openTestApp(db, { now: () => now });
});

const ask = (init?: RequestInit, path = PATH) => app.fetch(new Request(path, init));

/** The Node adapter answers a Response at once, and waits for a promise with listeners and turns of its own. */
it('answers a known address at once, 200 and 304', async () => {
  const first = await ask();
  const again = ask();
  expect(again).toBeInstanceOf(Response);
  expect(await (await again).json()).toEqual(await first.json());
  const known = ask({ headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
  expect(known).toBeInstanceOf(Response);
  expect((await known).status).toBe(304);
});

it('does not take an address with an unknown parameter for a known one', async () => {
  await ask();
  expect((await ask({}, `${PATH}?levle=ks4`)).status).toBe(400);
  expect((await ask({}, `${PATH}?levle=ks4`)).status).toBe(400);
});

it('answers HEAD as GET, without the body', async () => {
  const get = await ask();
  for (const head of [await ask({ method: 'HEAD' }), await ask({ method: 'HEAD' })]) {
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('etag')).toBe(get.headers.get('etag'));
  }
});

it.each([
  ['a second later', '2026-08-06T09:00:01.000Z', true],
  ['within the second', '2026-08-06T09:00:00.999Z', false],
  ['on a clock that was set back', '2026-08-06T08:00:00.000Z', true],
])('sees a new edition %s: %s', async (_when, later, isSeen) => {
  const before = (await ask()).headers.get('etag');
  await publishEdition(publishingDeps(db, testAreas(), '2026-09-06T09:00:00Z'), TEST_CONTENT);
  expect((await ask()).headers.get('etag')).toBe(before);
  now = later;
  expect((await ask()).headers.get('etag') !== before).toBe(isSeen);
});
