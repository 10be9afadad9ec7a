import { describe, expect, it } from 'vitest';
import type { PlannedRequest } from '../../../src/connectors/contract.ts';
import {
  Cancelled,
  SourceRateLimited,
  SourceRefused,
  SourceUnreachable,
} from '../../../src/domain/errors.ts';
import { createFetcher, type FetchDeps, type KnownCopy } from '../../../src/pipeline/fetching/fetch.ts';
import { createLocalTurns } from '../../../src/pipeline/fetching/host-turns.ts';
import { createPublisherClock } from '../../../src/pipeline/fetching/publisher-clock.ts';
import { SOFTWARE_VERSION } from '../../../src/pipeline/shared/code-version.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { createFakeHttpClient, type FakeAnswer } from '../../support/fake-http-client.ts';

const PAGE: PlannedRequest = { path: '/page/1', role: 'page', headers: { 'x-key': 'secret' } };
const KNOWN: KnownCopy = { etag: '"v1"', lastModified: 'Mon, 31 Aug 2026 00:00:00 GMT' };

function fetcherOver(answers: readonly (FakeAnswer | Error)[], changes: Partial<FetchDeps> = {}) {
  const clock = createFakeClock();
  const http = createFakeHttpClient((_, index) => {
    const answer = answers[Math.min(index, answers.length - 1)] ?? {};
    if (answer instanceof Error) throw answer;
    return answer;
  });
  let kept = 0;
  const fetcher = createFetcher({
    http,
    clock,
    admission: {
      baseUrl: 'https://feed.example.test/v1',
      isLoopback: false,
      userAgent: `Wealdway/${SOFTWARE_VERSION} (+https://lmi.example.test)`,
    },
    publisherClock: createPublisherClock({ isLoopback: false }),
    politeness: { minIntervalMs: 1000, timeoutMs: 5000, maxBytes: 1000, maxRequests: 9 },
    turns: createLocalTurns(clock),
    random: () => 0.5,
    keepLease: async () => void kept++,
    ...changes,
  });
  return { fetcher, http, clock, kept: () => kept };
}

describe('one request', () => {
  it("says who asks, keeps the connector's headers, and passes the caps on", async () => {
    const { fetcher, http } = fetcherOver([{ body: 'hello' }]);
    const answer = await fetcher(PAGE, null);
    expect(http.requests).toEqual([
      {
        url: 'https://feed.example.test/v1/page/1',
        headers: {
          'user-agent': `Wealdway/${SOFTWARE_VERSION} (+https://lmi.example.test)`,
          'x-key': 'secret',
        },
        timeoutMs: 5000,
        maxBytes: 1000,
      },
    ]);
    expect(new TextDecoder().decode(answer.body)).toBe('hello');
    expect(answer.retrievedAt).toBe('2026-09-01T06:00:00.000Z');
  });

  it('waits between two requests to a publisher, but not to this machine', async () => {
    const polite = fetcherOver([{}]);
    await polite.fetcher(PAGE, null);
    polite.clock.advance(400);
    await polite.fetcher(PAGE, null);
    expect(polite.clock.slept).toEqual([600]);

    const local = fetcherOver([{}], {
      admission: { baseUrl: 'http://127.0.0.1:1', isLoopback: true, userAgent: 'Wealdway' },
    });
    await local.fetcher(PAGE, null);
    await local.fetcher(PAGE, null);
    expect(local.clock.slept).toEqual([]);
  });

  it('asks whether the known copy is still right, and takes 304 only then', async () => {
    const { fetcher, http } = fetcherOver([{ status: 304 }]);
    expect((await fetcher(PAGE, KNOWN)).status).toBe(304);
    expect(http.requests[0]?.headers).toMatchObject({
      'if-none-match': '"v1"',
      'if-modified-since': 'Mon, 31 Aug 2026 00:00:00 GMT',
    });
    await expect(fetcher(PAGE, null)).rejects.toBeInstanceOf(SourceRefused);
    await expect(fetcher(PAGE, { etag: null, lastModified: null })).rejects.toBeInstanceOf(SourceRefused);
  });
});

describe('retries', () => {
  it('doubles the pause, four times, then gives up', async () => {
    const { fetcher, http, clock } = fetcherOver([{ status: 502 }]);
    await expect(fetcher(PAGE, null)).rejects.toThrow('answered 502');
    expect(http.requests).toHaveLength(5);
    expect(clock.slept).toEqual([1000, 2000, 4000, 8000]);
  });

  it('spreads the pauses by chance that is passed in', async () => {
    const { fetcher, clock } = fetcherOver([{ status: 502 }, { status: 502 }, {}], { random: () => 1 });
    await fetcher(PAGE, null);
    expect(clock.slept).toEqual([1500, 3000]);
  });

  it.each([
    ['seconds', '7', [7000]],
    ['a date', 'Tue, 01 Sep 2026 06:00:20 GMT', [20_000]],
    ['a date gone by', 'Tue, 01 Sep 2026 05:00:00 GMT', [1000]],
    ['nonsense', 'soon', [1000]],
    ['minutes, slept in slices that keep the claim', '70', [30_000, 30_000, 10_000]],
  ])('does as Retry-After says: %s', async (_, header, slept) => {
    const { fetcher, clock } = fetcherOver([{ status: 429, headers: { 'retry-after': header } }, {}]);
    await fetcher(PAGE, null);
    expect(clock.slept).toEqual(slept);
  });

  it('does not wait for an hour: the next refresh will ask again', async () => {
    const { fetcher, http } = fetcherOver([{ status: 503, headers: { 'retry-after': '3600' } }]);
    const refused = fetcher(PAGE, null);
    await expect(refused).rejects.toBeInstanceOf(SourceRateLimited);
    await expect(refused).rejects.toMatchObject({ retryAfterMs: 3_600_000 });
    expect(http.requests).toHaveLength(1);
  });

  it('tries again after a broken connection, not after a body over the cap', async () => {
    const broken = fetcherOver([new SourceUnreachable('connection reset'), { body: 'ok' }]);
    expect((await broken.fetcher(PAGE, null)).status).toBe(200);
    const oversize = fetcherOver([new SourceRefused('over 1000 bytes', null)]);
    await expect(oversize.fetcher(PAGE, null)).rejects.toThrow('over 1000 bytes');
    expect(oversize.http.requests).toHaveLength(1);
  });
});

describe('a run that fetches', () => {
  it('keeps the claim before every request and during pauses', async () => {
    const { fetcher, kept } = fetcherOver([{ status: 429, headers: { 'retry-after': '70' } }, {}]);
    await fetcher(PAGE, null);
    expect(kept()).toBe(5);
  });

  it('stops when asked to, even in a pause', async () => {
    const signal = {
      aborted: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    };
    const { fetcher, http } = fetcherOver([{ status: 502 }], {
      signal,
      keepLease: async () => {
        signal.aborted = http.requests.length > 0;
      },
    });
    await expect(fetcher(PAGE, null)).rejects.toBeInstanceOf(Cancelled);
    expect(http.requests).toHaveLength(1);
  });
});

describe('what a status means', () => {
  it.each([
    [400, SourceRefused, 1],
    [401, SourceRefused, 1],
    [403, SourceRefused, 1],
    [404, SourceRefused, 1],
    [410, SourceRefused, 1],
    [501, SourceRefused, 1],
    [408, SourceUnreachable, 5],
    [429, SourceRateLimited, 5],
    [500, SourceUnreachable, 5],
    [503, SourceUnreachable, 5],
    [100, SourceRefused, 1],
  ])('%i', async (status, kind, requests) => {
    const { fetcher, http } = fetcherOver([{ status }]);
    await expect(fetcher(PAGE, null)).rejects.toBeInstanceOf(kind);
    expect(http.requests).toHaveLength(requests);
  });

  it.each([200, 203, 204])('%i is an answer', async (status) => {
    expect((await fetcherOver([{ status }]).fetcher(PAGE, null)).status).toBe(status);
  });

  it.each([404, 410])('%i tells how a posting ended when that was asked', async (status) => {
    const { fetcher } = fetcherOver([{ status }]);
    expect((await fetcher({ path: '/x', role: 'confirm' }, null)).status).toBe(status);
  });
});

describe('redirects', () => {
  const to = (location: string, status = 302): FakeAnswer => ({ status, headers: { location } });

  it('follows up to three on the same host, relative ones too', async () => {
    const { fetcher, http } = fetcherOver([
      to('/a'),
      to('b', 308),
      to('https://feed.example.test/c', 301),
      {},
    ]);
    const answer = await fetcher(PAGE, null);
    expect(http.requests.map((request) => request.url).slice(1)).toEqual([
      'https://feed.example.test/a',
      'https://feed.example.test/b',
      'https://feed.example.test/c',
    ]);
    expect(answer.url).toBe('https://feed.example.test/v1/page/1');
  });

  // The address it points to would answer: only the guard is in the way.
  it.each([
    ['to another host', 'https://elsewhere.example.test/v1/page/1'],
    ['to another host, without a scheme', '//elsewhere.example.test/v1/page/1'],
    ['to a host that begins alike', 'https://feed.example.test.elsewhere.test/'],
    ['to a host below its own', 'https://a.feed.example.test/'],
    ['to the host above its own', 'https://example.test/'],
    ['to another port', 'https://feed.example.test:8443/v1/page/1'],
    ['to this machine', 'http://127.0.0.1/'],
    ['to an address of the cloud it runs in', 'http://169.254.169.254/latest/meta-data'],
    ['with its own host as a user name', 'https://feed.example.test@elsewhere.test/'],
    ['down to http', 'http://feed.example.test/v1/page/1'],
    ['to a file', 'file:///etc/passwd'],
    ['to text of its own', 'data:text/plain,hello'],
    ['to no address', 'http://['],
  ])('refuses one %s and asks nobody there', async (_, location) => {
    const { fetcher, http } = fetcherOver([to(location), { body: 'from elsewhere' }]);
    await expect(fetcher(PAGE, null)).rejects.toBeInstanceOf(SourceRefused);
    expect(http.requests).toHaveLength(1);
  });

  it('refuses one that says not where to, and one for ever', async () => {
    const silent = fetcherOver([{ status: 302 }, {}]);
    await expect(silent.fetcher(PAGE, null)).rejects.toThrow('to no address we can read');
    const endless = fetcherOver([to('/v1/page/1')]);
    await expect(endless.fetcher(PAGE, null)).rejects.toThrow('redirected more than 3 times');
    expect(endless.http.requests).toHaveLength(4);
  });

  it('refuses one that leaves the host at the second step', async () => {
    const { fetcher, http } = fetcherOver([to('/a'), to('https://elsewhere.example.test/'), {}]);
    await expect(fetcher(PAGE, null)).rejects.toThrow('https://elsewhere.example.test');
    expect(http.requests).toHaveLength(2);
  });
});

describe('what a publisher cannot make us do', () => {
  it.each([201, 202, 206])('%i is not taken for the whole answer', async (status) => {
    const { fetcher } = fetcherOver([{ status, body: 'half' }]);
    await expect(fetcher(PAGE, null)).rejects.toThrow(SourceUnreachable);
  });

  it.each(['0', '-5', 'soon'])('ask again at once by "Retry-After: %s"', async (retryAfter) => {
    const answers = [{ status: 429, headers: { 'retry-after': retryAfter } }, {}];
    const { fetcher, clock } = fetcherOver(answers);
    await fetcher(PAGE, null);
    expect(clock.slept).toEqual([1000]);
  });

  it('wait for a clock that was put back', async () => {
    const { fetcher, clock } = fetcherOver([{}]);
    await fetcher(PAGE, null);
    clock.advance(-3_600_000);
    await fetcher(PAGE, null);
    expect(clock.slept).toEqual([1000]);
  });
});
