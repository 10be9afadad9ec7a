/** The HttpClient port's suite, against tests/support/hostile-server.ts. Imports nothing of a runtime. */

import { describe, expect, it } from 'vitest';
import { SourceRefused, SourceUnreachable } from '../../src/domain/errors.ts';
import { createFetcher } from '../../src/pipeline/fetching/fetch.ts';
import { createLocalTurns } from '../../src/pipeline/fetching/host-turns.ts';
import { createPublisherClock } from '../../src/pipeline/fetching/publisher-clock.ts';
import type { HttpClient, HttpRequest } from '../../src/ports/http-client.ts';
import { createFakeClock } from './fake-clock.ts';

/** Nobody answers there; the client must be let ask it. */
export const CLOSED_PORT = 'http://127.0.0.1:9';

type Send = (path: string, request?: Partial<HttpRequest>) => Promise<HttpAnswer>;
type HttpAnswer = Awaited<ReturnType<HttpClient['send']>>;

export function describeHttpClient(name: string, create: () => HttpClient, serverUrl: () => string): void {
  describe(`HttpClient on ${name}`, () => {
    const send: Send = (path, request = {}) =>
      create().send({
        url: `${serverUrl()}${path}`,
        headers: {},
        timeoutMs: 5_000,
        maxBytes: 100_000,
        ...request,
      });
    describesAnswers(send);
    describesRedirects(send, create, serverUrl);
    describesLimits(send);
    describesBrokenAnswers(send);
  });
}

const textOf = (body: Uint8Array) => new TextDecoder().decode(body);

function describesAnswers(send: Send): void {
  it('gives status, lower-case headers and body', async () => {
    const answer = await send('/plain');
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({ 'content-type': 'text/csv', etag: '"v1"' });
    expect(textOf(answer.body)).toBe('a,b\n1,2\n');
  });

  it('sends the headers it is given', async () => {
    const answer = await send('/headers', {
      headers: { 'if-none-match': '"v1"', 'user-agent': 'Wealdway/test' },
    });
    const sent = JSON.parse(textOf(answer.body));
    expect(sent).toMatchObject({ 'if-none-match': '"v1"', 'user-agent': 'Wealdway/test' });
    expect(sent['accept-encoding']).toContain('gzip');
  });

  it.each(['/gzip', '/br', '/deflate'])('decompresses %s and drops the headers of the wire', async (path) => {
    const answer = await send(path);
    expect(textOf(answer.body)).toBe('Kent £ vacancies\n'.repeat(500));
    expect(answer.headers).not.toHaveProperty('content-encoding');
    expect(answer.headers).not.toHaveProperty('content-length');
  });

  it.each([
    ['/not-modified', 304],
    ['/redirect', 302],
    ['/error', 503],
    ['/no-such-page', 404],
  ])('gives %s as an answer', async (path, status) => {
    expect((await send(path)).status).toBe(status);
  });
}

function describesRedirects(send: Send, create: () => HttpClient, serverUrl: () => string): void {
  it('does not follow a redirect, and says where it points', async () => {
    expect((await send('/redirect')).headers).toMatchObject({ location: '/plain' });
  });

  it('lets the fetcher follow a redirect on its host, and to no other', async () => {
    const clock = createFakeClock();
    const ask = createFetcher({
      http: create(),
      clock,
      turns: createLocalTurns(clock),
      admission: { baseUrl: serverUrl(), isLoopback: true, userAgent: 'Wealdway/test' },
      publisherClock: createPublisherClock({ isLoopback: true }),
      politeness: { minIntervalMs: 0, timeoutMs: 5_000, maxBytes: 100_000, maxRequests: 9 },
      random: () => 0,
      keepLease: async () => undefined,
    });
    expect(textOf((await ask({ path: '/redirect', role: 'page' }, null)).body)).toBe('a,b\n1,2\n');
    const away = ask({ path: '/redirect-away', role: 'page' }, null);
    await expect(away).rejects.toBeInstanceOf(SourceRefused);
    await expect(away).rejects.toThrow('http://localhost:');
  });
}

function describesLimits(send: Send): void {
  it.each(['/endless', '/bomb'])('stops reading %s at the cap', async (path) => {
    await expect(send(path)).rejects.toBeInstanceOf(SourceRefused);
  });

  it('accepts a body of exactly the cap and refuses one byte more', async () => {
    expect((await send('/plain', { maxBytes: 8 })).body).toHaveLength(8);
    await expect(send('/plain', { maxBytes: 7 })).rejects.toBeInstanceOf(SourceRefused);
  });

  it('never hands on more than a lying length allows', async () => {
    const outcome = await send('/lies-small', { maxBytes: 100 }).catch((error: unknown) => error);
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(SourceUnreachable);
    else expect(textOf((outcome as { body: Uint8Array }).body)).toBe('xxxxx');
  });

  it.each(['/hang', '/drip'])('gives up on %s when the time is over', async (path) => {
    const request = send(path, { timeoutMs: 150 });
    await expect(request).rejects.toBeInstanceOf(SourceUnreachable);
    await expect(request).rejects.toThrow('no whole answer within 1 second');
  });
}

function describesBrokenAnswers(send: Send): void {
  it.each(['/cut-short', '/reset', '/broken-gzip', '/not-gzip', '/strange-encoding'])(
    'calls %s unreachable, never a short body',
    async (path) => {
      await expect(send(path)).rejects.toBeInstanceOf(SourceUnreachable);
    },
  );

  it('calls a closed port unreachable and does not repeat the path', async () => {
    const request = send('', { url: `${CLOSED_PORT}/secret-path?key=1` });
    await expect(request).rejects.toBeInstanceOf(SourceUnreachable);
    await expect(request).rejects.not.toThrow('secret-path');
  });
}
