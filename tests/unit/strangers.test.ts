/** What a stranger may take: how often one may ask, who is believed about whom, how long a connection may say nothing, and in how many bytes. */

import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { afterEach, describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { fieldsOf, type SeenRequest } from '../../src/http/gate/seen-request.ts';
import { systemClock } from '../../src/runtime/node/clock.ts';
import { createClientReader } from '../../src/runtime/node/serving/client.ts';
import { compress } from '../../src/runtime/node/serving/compression.ts';
import { createFront, type Front } from '../../src/runtime/node/serving/front.ts';
import { createHttpServer, type ServerLimits } from '../../src/runtime/node/serving/http-server.ts';
import { createRequestCounter } from '../../src/runtime/node/serving/request-counter.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
/** Of every front, in the order of the answers. */
const seen: SeenRequest[] = [];
const LONG = 'figures and words '.repeat(200);

/** Everything is answered with its own path, by whichever thread. */
function frontWith(env: Record<string, string>): Front {
  const config = parseConfig(env);
  const app = new Hono().get('*', (c) => c.text(c.req.path));
  const readers = { ask: async () => ({ status: 200, headers: {}, body: null }) };
  const db = openSqlite({ file: ':memory:' });
  const clients = createClientReader(config.limits);
  return createFront({
    app,
    db,
    clock: systemClock,
    readers,
    clients,
    config,
    log,
    onAnswered: (each) => seen.push(each),
  });
}

/** As a client at `remoteAddress` sees the answer. */
async function ask(
  front: Front,
  path: string,
  remoteAddress = '192.0.2.7',
  more: Record<string, string> = {},
) {
  const sent: Record<string, string> = {};
  const answer = await front.fetch(new Request(`http://localhost${path}`, { headers: more }), {
    incoming: { socket: { remoteAddress }, headers: more },
    outgoing: { setHeader: (name, value) => Object.assign(sent, { [name]: value }) },
  });
  const { 'x-request-id': requestId = null, ...rates } = sent;
  return { answer, status: answer.status, sent: rates, requestId };
}

/** For as many seconds as the test has left. */
const left = (name: string, remaining: number): unknown =>
  expect.stringMatching(new RegExp(`^"${name}";r=${remaining};t=[1-9]\\d?$`));

describe('how often one client may ask', () => {
  it('is counted apart for searches and for pages, and told', async () => {
    const front = frontWith({ WEALDWAY_PAGE_LIMIT: '3', WEALDWAY_SEARCH_LIMIT: '2' });
    const first = await ask(front, '/vacancies');
    expect(first.status).toBe(200);
    expect(first.sent).toEqual({
      'ratelimit-policy': '"searches";q=2;w=60',
      ratelimit: left('searches', 1),
    });
    expect((await ask(front, '/api/v1/postings')).status).toBe(200);
    const third = await ask(front, '/vacancies');
    expect(third.status).toBe(429);
    expect(third.answer.headers.get('retry-after')).toMatch(/^[1-9]\d?$/);
    expect(third.sent.ratelimit).toEqual(left('searches', 0));
    expect(await third.answer.json()).toMatchObject({ type: '/problems/too-many-requests' });
    const pages = ['/in/medway', '/api/v1/snapshots/medway/all', '/embed/v1/snapshot', '/'];
    const told: unknown[] = [];
    for (const path of pages) {
      const { status, sent } = await ask(front, path);
      told.push([status, sent.ratelimit]);
    }
    // Of pages once half is used.
    expect(told).toEqual([
      [200, undefined],
      [200, left('pages', 1)],
      [200, left('pages', 0)],
      [429, left('pages', 0)],
    ]);
  });

  it('is nobody else’s concern, and a network of IPv6 is one client', async () => {
    const front = frontWith({ WEALDWAY_SEARCH_LIMIT: '1' });
    const statuses: number[] = [];
    for (const address of ['192.0.2.7', '192.0.2.8', '2001:db8::1', '2001:db8::2', '192.0.2.7'])
      statuses.push((await ask(front, '/vacancies', address)).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
  });

  it('is as often as one likes with 0', async () => {
    const { status, sent } = await ask(frontWith({ WEALDWAY_SEARCH_LIMIT: '0' }), '/vacancies');
    expect([status, sent]).toEqual([200, {}]);
  });

  it('begins anew with the next window', () => {
    let now = 0;
    const counter = createRequestCounter(60, () => now);
    counter.count('a');
    now = 59_001;
    expect(counter.count('a')).toEqual({ count: 2, resetSeconds: 1 });
    now = 60_000;
    expect(counter.count('a')).toEqual({ count: 1, resetSeconds: 60 });
  });
});

describe('who asks', () => {
  const reader = (trusted: string, header = 'x-forwarded-for') =>
    createClientReader(
      parseConfig({ WEALDWAY_TRUSTED_PROXIES: trusted, WEALDWAY_CLIENT_HEADER: header }).limits,
    );
  const TRUSTED = '127.0.0.1, 10.0.0.0/8';

  it.each([
    ['nobody is believed by default', '', '127.0.0.1', '192.0.2.1', '127.0.0.1'],
    ['a stranger is not believed', TRUSTED, '192.0.2.9', '192.0.2.1', '192.0.2.9'],
    ['our proxy is', TRUSTED, '127.0.0.1', '192.0.2.1', '192.0.2.1'],
    ['also as IPv4 in IPv6', TRUSTED, '::ffff:127.0.0.1', '192.0.2.1', '192.0.2.1'],
    [
      'not what stands before the last stranger',
      TRUSTED,
      '127.0.0.1',
      '198.51.100.1, 192.0.2.1',
      '192.0.2.1',
    ],
    ['two proxies of ours', TRUSTED, '127.0.0.1', '198.51.100.1, 192.0.2.1, 10.1.2.3', '192.0.2.1'],
    ['words that are no address', TRUSTED, '127.0.0.1', '192.0.2.1, for=me', '127.0.0.1'],
    ['nothing said', TRUSTED, '127.0.0.1', undefined, '127.0.0.1'],
    ['a network of IPv6', '2001:db8::/32', '2001:db8::5', '192.0.2.1', '192.0.2.1'],
  ])('%s', (_, trusted, remoteAddress, named, client) => {
    const headers = named === undefined ? {} : { 'x-forwarded-for': named };
    expect(reader(trusted).keyOf({ remoteAddress, headers })).toBe(client);
  });

  it('is read from the header that the operator names, and from no other', () => {
    const headers = { 'x-forwarded-for': '192.0.2.1', 'cf-connecting-ip': '192.0.2.2' };
    const { keyOf } = reader(TRUSTED, 'CF-Connecting-IP');
    expect(keyOf({ remoteAddress: '127.0.0.1', headers })).toBe('192.0.2.2');
  });
});

it('answers 421 to another host, before anything else', async () => {
  const front = frontWith({ WEALDWAY_PUBLIC_URL: 'https://lmi.example' });
  const connection = {
    incoming: { socket: {}, headers: {} },
    outgoing: { setHeader: () => undefined },
  };
  for (const host of ['evil.example', 'a'.repeat(3000)]) {
    const answer = await front.fetch(new Request(`http://${host}/in/medway`), connection);
    expect(answer.status).toBe(421);
    expect(await answer.text()).toContain('https://lmi.example');
  }
  expect((await front.fetch(new Request('http://lmi.example/in/medway'), connection)).status).toBe(200);
});

describe('compression', () => {
  const answer = (body: string, type = 'text/html; charset=utf-8', status = 200) =>
    new Response(body, { status, headers: { 'content-type': type, etag: '"tag"', vary: 'accept-encoding' } });

  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
  ])('for %s is %s, with the same words', async (accepted, encoding) => {
    const packed = await compress(answer(LONG), accepted);
    expect(packed.headers.get('content-encoding')).toBe(encoding);
    expect(packed.headers.get('etag')).toBe('W/"tag"');
    expect(packed.headers.get('vary')).toBe('accept-encoding');
    const bytes = new Uint8Array(await packed.arrayBuffer());
    expect(bytes.byteLength).toBeLessThan(LONG.length / 4);
    expect((encoding === 'br' ? brotliDecompressSync : gunzipSync)(bytes).toString()).toBe(LONG);
  });

  it.each([
    ['nobody who does not take it', null, answer(LONG)],
    ['nobody who refuses it', 'br;q=0, gzip;q=0', answer(LONG)],
    ['nothing small', 'br', answer('short')],
    ['no picture of dots', 'br', answer(LONG, 'image/png')],
    ['no problem', 'br', answer(LONG, 'application/problem+json', 404)],
  ])('is for %s', async (_, accepted, given) => {
    const body = await given.clone().text();
    const same = await compress(given, accepted);
    expect(same.headers.get('content-encoding')).toBeNull();
    expect(same.headers.get('etag')).toBe('"tag"');
    expect(await same.text()).toBe(body);
  });
});

const LIMITS: ServerLimits = {
  connections: 100,
  connectionsOfOne: 50,
  headersMs: 200,
  requestMs: 400,
  silenceMs: 10_000,
  keepAliveMs: 100,
};
let close: () => Promise<void> = async () => undefined;
afterEach(() => close());

async function listen(changes: Partial<ServerLimits>, isTrusted = false): Promise<number> {
  const server = createHttpServer(
    { fetch: async () => new Response('here'), answerReady: () => false },
    { ...LIMITS, ...changes },
    () => isTrusted,
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  close = () =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return (server.address() as AddressInfo).port;
}
/** Sends it and waits until the other side has closed; what came. */
const untilClosed = (port: number, sent: string) =>
  new Promise<string>((done) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => sent !== '' && socket.write(sent));
    socket.on('data', (bytes) => (text += bytes));
    socket.on('error', () => undefined);
    socket.on('close', () => done(text.split('\r\n')[0] ?? ''));
  });
/** Stays connected, having been answered. */
const stay = (port: number) =>
  new Promise<void>((done) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n'));
    socket.on('data', () => done());
    socket.on('error', () => undefined);
  });

describe('connections', () => {
  it.each([
    ['says nothing', '', 'HTTP/1.1 408 Request Timeout'],
    ['never ends its headers', 'GET / HTTP/1.1\r\nhost: x', 'HTTP/1.1 408 Request Timeout'],
    ['asks once and stays', 'GET / HTTP/1.1\r\nhost: x\r\n\r\n', 'HTTP/1.1 200 OK'],
    [
      'has too much to say',
      `GET / HTTP/1.1\r\nx: ${'a'.repeat(20_000)}`,
      'HTTP/1.1 431 Request Header Fields Too Large',
    ],
  ])('whoever %s is let go', async (_, sent, answered) => {
    expect(await untilClosed(await listen({}), sent)).toBe(answered);
  });

  it('are as many as there may be, and the next is closed at once', async () => {
    const port = await listen({ connections: 2, keepAliveMs: 60_000 });
    await Promise.all([stay(port), stay(port)]);
    expect(await untilClosed(port, 'GET / HTTP/1.1\r\nhost: x\r\n\r\n')).toBe('');
  });

  it('are not all one client’s, unless it is our proxy', async () => {
    const port = await listen({ connectionsOfOne: 1, keepAliveMs: 60_000 });
    await stay(port);
    expect(await untilClosed(port, '')).toBe('');
    await close();
    const behind = await listen({ connectionsOfOne: 1, keepAliveMs: 60_000 }, true);
    await stay(behind);
    await stay(behind);
  });
});

describe('the number of a request', () => {
  const TYPED = { 'x-request-id': 'typed-by-a-stranger', referer: 'https://intranet.example/class-9b' };

  it('is ours alone, new each time, and stands in the answer, the problem and the log', async () => {
    const front = frontWith({ WEALDWAY_SEARCH_LIMIT: '2' });
    seen.length = 0;
    const answers = [];
    for (let i = 0; i < 3; i++)
      answers.push(await ask(front, '/vacancies?q=my-own-words', '192.0.2.7', TYPED));
    const { answer, status } = answers[2] ?? expect.fail();
    expect(status).toBe(429);
    expect(answers.slice(0, 2).map(({ requestId }) => requestId)).toEqual(
      seen.slice(0, 2).map(({ requestId }) => requestId),
    );
    expect(await answer.json()).toMatchObject({ requestId: seen[2]?.requestId });
    expect(answer.headers.get('x-request-id')).toBe(seen[2]?.requestId);
    expect(new Set(seen.map(({ requestId }) => requestId)).size).toBe(3);
    const lines = JSON.stringify(seen.map(fieldsOf));
    expect(lines).toContain('"path":"/vacancies"');
    expect(lines).not.toMatch(/typed-by-a-stranger|my-own-words|192\.0\.2\.7|intranet/);
  });

  it('is not sent with what is stored, which is logged all the same', async () => {
    seen.length = 0;
    const { requestId } = await ask(frontWith({}), '/assets/page.css', '192.0.2.7', TYPED);
    expect(requestId).toBeNull();
    expect(seen).toEqual([expect.objectContaining({ family: 'asset', lane: 'stored', status: 200 })]);
  });

  it('keeps its line short, whatever a stranger asks for', async () => {
    seen.length = 0;
    await ask(frontWith({}), `/${'x'.repeat(5000)}`);
    expect(seen[0]?.path).toHaveLength(300);
  });
});
