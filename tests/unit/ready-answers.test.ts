/** What is written without the adapter must not differ from what the adapter writes. Over real connections. */
import type { AddressInfo } from 'node:net';
import { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import type { Database } from '../../src/db/database.ts';
import { prepareText, respond } from '../../src/http/answers/prepared.ts';
import type { SeenRequest } from '../../src/http/gate/seen-request.ts';
import { publishEdition } from '../../src/pipeline/edition/summarise.ts';
import { createClientReader } from '../../src/runtime/node/serving/client.ts';
import { createFront } from '../../src/runtime/node/serving/front.ts';
import { createHttpServer, serverLimits } from '../../src/runtime/node/serving/http-server.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { openTestApp, publishingDeps, TEST_CONTENT, testAreas } from '../support/open-test-app.ts';

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const STORED = '/api/v1/snapshots/medway/construction?level=ks4';
const PAGE = '/in/medway/construction';

let db: Database;
let origin: string;
let close: () => Promise<void>;
/** In the order of the answers. */
let seen: SeenRequest[];
/** How often the app or a thread was asked. */
let made: number;
let now: string;

beforeEach(async () => {
  db = openSqlite({ file: ':memory:' });
  seen = [];
  made = 0;
  now = '2026-08-06T09:00:00.000Z';
});
afterEach(() => close());

async function listen(env: Record<string, string> = {}): Promise<void> {
  const inner = await openTestApp(db, { now: () => now });
  const app = new Hono().all('*', (c) => {
    made += 1;
    return inner.fetch(c.req.raw);
  });
  const page = new Hono().get('*', async (c) =>
    respond(c, await prepareText(`<p>${made}</p>`, { 'content-type': 'text/html' })),
  );
  const config = parseConfig(env);
  const front = createFront({
    app,
    db,
    clock: { now: () => now, monotonicMs: () => performance.now(), sleep: () => Promise.resolve() },
    readers: {
      ask: async (_lane, { url, requestId: _, ...given }) => {
        made += 1;
        const answer = await page.fetch(new Request(url, given));
        return {
          status: answer.status,
          headers: Object.fromEntries(answer.headers),
          body: new Uint8Array(await answer.arrayBuffer()),
        };
      },
    },
    clients: createClientReader(config.limits),
    config,
    log,
    onAnswered: (each) => seen.push(each),
  });
  const server = createHttpServer(front, serverLimits(5000), () => false);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
}

const CHANGING = new Set(['date', 'x-request-id', 'connection', 'keep-alive', 'transfer-encoding']);

async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const answer = await fetch(`${origin}${path}`, { method, headers });
  const fields = Object.fromEntries([...answer.headers].filter(([name]) => !CHANGING.has(name)));
  return {
    status: answer.status,
    fields,
    text: await answer.text(),
    hasId: answer.headers.has('x-request-id'),
  };
}

describe.each([
  ['a stored document', STORED],
  ['a page', PAGE],
])('%s', (_what, path) => {
  it.each([
    ['plainly', { 'accept-encoding': 'identity' }],
    ['for brotli', { 'accept-encoding': 'br' }],
    ['for gzip', { 'accept-encoding': 'gzip, deflate' }],
  ])('is the same the second time, asked %s, and made once', async (_how, headers) => {
    await listen();
    const first = await ask(path, headers);
    expect(first.status).toBe(200);
    expect(await ask(path, headers)).toEqual(first);
    expect(made).toBe(1);
    expect(seen.map(({ status, path: at, lane }) => [status, at, lane])).toEqual(
      Array(2).fill([200, path.split('?')[0], path === PAGE ? 'page' : 'stored']),
    );
    expect(new Set(seen.map(({ requestId }) => requestId)).size).toBe(2);
  });

  it('is not sent to whoever has it', async () => {
    await listen();
    const { etag = '' } = (await ask(path)).fields;
    const again = await ask(path, { 'if-none-match': `W/"other", ${etag}` });
    expect([again.status, again.text, again.fields.etag]).toEqual([304, '', etag]);
    expect(again.fields['content-type']).toBeUndefined();
    expect(made).toBe(1);
  });

  it('is refused to one who asks too often', async () => {
    await listen({ WEALDWAY_PAGE_LIMIT: '3' });
    const asked = [];
    for (let turn = 0; turn < 5; turn++) asked.push((await ask(path)).status);
    expect(asked).toEqual([200, 200, 200, 429, 429]);
  });

  it('is not answered under a foreign name, though it lies ready', async () => {
    await listen({ WEALDWAY_PUBLIC_URL: 'https://lmi.example' });
    await ask(path);
    expect((await asHost('lmi.example', path)).startsWith('HTTP/1.1 200')).toBe(true);
    expect((await asHost('evil.example', path)).startsWith('HTTP/1.1 421')).toBe(true);
  });
});

/** fetch lets nobody choose the Host. */
async function asHost(host: string, path: string): Promise<string> {
  const { connect } = await import('node:net');
  return new Promise((done) => {
    let text = '';
    const socket = connect(Number(new URL(origin).port), '127.0.0.1', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`),
    );
    socket.on('data', (bytes) => (text += bytes));
    socket.on('close', () => done(text));
  });
}

it('is another one once something else is published', async () => {
  await listen();
  const before = (await ask(STORED)).fields.etag;
  await publishEdition(publishingDeps(db, testAreas(), '2026-09-06T09:00:00Z'), TEST_CONTENT);
  expect((await ask(STORED)).fields.etag).toBe(before);
  now = '2026-08-06T09:00:01.000Z';
  expect((await ask(STORED)).fields.etag).not.toBe(before);
});

it('answers HEAD as GET, without the body', async () => {
  await listen();
  const get = await ask(STORED, { 'accept-encoding': 'identity' });
  const head = await ask(STORED, { 'accept-encoding': 'identity' }, 'HEAD');
  expect([head.status, head.text, head.fields.etag]).toEqual([200, '', get.fields.etag]);
});
