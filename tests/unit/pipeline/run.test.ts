import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Config } from '../../../src/config.ts';
import type { Connector, PlannedRequest } from '../../../src/connectors/contract.ts';
import type { Database } from '../../../src/db/database.ts';
import {
  ContentKindMismatch,
  SourceChanged,
  SourceRateLimited,
  SourceRefused,
  SourceUnreachable,
  WrongUse,
} from '../../../src/domain/errors.ts';
import { issue } from '../../../src/domain/issue.ts';
import type { Posting } from '../../../src/domain/posting.ts';
import type { SourceId } from '../../../src/domain/release.ts';
import { refreshSource } from '../../../src/pipeline/run.ts';
import type { PipelineDeps, RunOutcome } from '../../../src/pipeline/shared/deps.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { dumpDatabase } from '../../support/dump-database.ts';
import {
  advertConnector,
  figureConnector,
  type MadeUpAdvert,
  madeUpPosting,
} from '../../support/made-up-connector.ts';
import { createPipelineBench, NO_CONFIG, type PipelineBench } from '../../support/pipeline-bench.ts';
import { runChecks } from '../../support/run-checks.ts';

let db: Database;
let bench: PipelineBench;
let runNumber = 0;
beforeEach(() => {
  db = openSqlite({ file: ':memory:' });
  bench = createPipelineBench(db);
  runNumber = 0;
  bench.put('/page/1', { adverts: [{ key: 'a' }, { key: 'b' }] });
});
afterEach(async () => {
  expect(await runChecks(db)).toEqual({});
  await db.close();
});

function refresh(connector: Connector, changes: Partial<PipelineDeps> = {}): Promise<RunOutcome> {
  const runKey = `run-${++runNumber}`;
  return refreshSource({ ...bench.deps, ...changes }, connector, { runKey, contentKind: 'live' });
}

const stored = async (table: 'posting' | 'release' | 'run' | 'source' | 'issue' | 'retrieval') =>
  (await dumpDatabase(db))[table] as readonly Record<string, unknown>[];

describe('a refresh', () => {
  it('publishes, then is unchanged while the bytes and the code are the same', async () => {
    expect(await refresh(advertConnector())).toMatchObject({
      state: 'published',
      acceptedCount: 2,
      error: null,
    });
    bench.clock.advance(86_400_000);
    const second = await refresh(advertConnector());
    expect(second).toMatchObject({ state: 'unchanged', releaseName: null });
    expect(await stored('source')).toEqual([
      { source_id: 'made-up/adverts', current_release_id: 1, last_checked_at: '2026-09-02T06:00:00.000Z' },
    ]);
    expect(await stored('release')).toHaveLength(1);
    const recoded = await refresh(advertConnector(), { coder: { ...bench.deps.coder, version: 'test-2' } });
    expect(recoded.state).toBe('published');
  });

  it('reuses the archived bytes when the publisher says they are still right', async () => {
    const page = bench.site.get('/page/1');
    bench.site.set('/page/1', { ...page, headers: { etag: '"v1"', 'content-type': 'application/json' } });
    bench.put('/page/2', { adverts: [{ key: 'c' }] });
    const connector = { ...advertConnector(), plan: () => pages(1, 2) };
    await refresh(connector);
    bench.site.set('/page/1', { status: 304 });
    bench.put('/page/2', { adverts: [{ key: 'd' }] });
    expect(await refresh(connector)).toMatchObject({ state: 'published', acceptedCount: 3 });
    const [, , again] = await stored('retrieval');
    expect(again).toMatchObject({ status: 304, etag: '"v1"', content_type: 'application/json' });
    expect(bench.http.requests[2]?.headers['if-none-match']).toBe('"v1"');

    bench.put('/page/2', { adverts: [{ key: 'd' }] });
    expect(await refresh(connector)).toMatchObject({ state: 'unchanged' });
    expect(bench.http.requests[4]?.headers['if-none-match']).toBe('"v1"');
  });

  it('asks again for the whole when the archive has lost its copy', async () => {
    bench.site.set('/page/1', { ...bench.site.get('/page/1'), headers: { etag: '"v1"' } });
    await refresh(advertConnector());
    bench.raw.blobs.clear();
    const whole = { ...bench.site.get('/page/1') };
    const http = {
      send: async (request: Parameters<typeof bench.http.send>[0]) => {
        bench.site.set('/page/1', request.headers['if-none-match'] ? { status: 304 } : whole);
        return bench.http.send(request);
      },
    };
    expect((await refresh(advertConnector(), { http })).state).toBe('unchanged');
    expect(bench.raw.blobs.size).toBe(1);
  });

  it('does nothing when its run has ended before', async () => {
    const options = { runKey: 'same', contentKind: 'live' } as const;
    const first = await refreshSource(bench.deps, advertConnector(), options);
    const again = await refreshSource(bench.deps, advertConnector(), options);
    expect(again).toEqual({ ...first, state: 'already-done' });
    expect(bench.http.requests).toHaveLength(1);
  });
});

describe('a feed with bad records or too many pages', () => {
  it('costs one issue, not the feed, when normalise throws or a value cannot be stored', async () => {
    bench.put('/page/1', {
      adverts: [{ key: 'a', isPoison: true }, { key: 'b', openings: 1.5, closesAt: 'soon' }, { key: '' }],
    });
    const outcome = await refresh(advertConnector());
    expect(outcome).toMatchObject({ state: 'published', recordCount: 3, acceptedCount: 1, rejectedCount: 2 });
    const issues = (await stored('issue')).map((issue) => `${issue.code}: ${issue.detail}`);
    expect(issues).toEqual([
      'unreadable-record: made-up connector tripped',
      'unreadable-date: closesAt soon is no day from 2000-01-01 to 2031-09-05',
      'unreadable-number: openings 1.5 is no whole number',
      'missing-field: The advert has no key or no title',
    ]);
  });

  it('stores at most 200 issues of a kind, and says how many more there were', async () => {
    bench.put('/page/1', {
      adverts: Array.from({ length: 1500 }, (_, i) => ({ key: `${i}`, isBroken: i > 0 })),
    });
    const connector = advertConnector({ assertions: { maxRejectedShare: 2 } });
    expect((await refresh(connector)).issueCount).toBe(1499);
    const issues = await stored('issue');
    expect(issues).toHaveLength(201);
    expect(issues.at(-1)).toMatchObject({
      locator: 'whole sweep',
      detail: '1299 more of these, 1499 in all',
    });
  });

  it('stops following at the cap on requests and holds back what is not the whole feed', async () => {
    for (let page = 1; page <= 9; page++) {
      bench.put(`/page/${page}`, { adverts: [{ key: `k${page}` }], next: `/page/${page + 1}` });
    }
    const politeness = { minIntervalMs: 0, timeoutMs: 1, maxBytes: 1, maxRequests: 4 };
    const outcome = await refresh(advertConnector({ source: { politeness } }));
    expect(outcome).toMatchObject({ state: 'quarantined', acceptedCount: 4 });
    expect(outcome.error?.message).toContain('stopped at its limit of 4 requests');
    expect((await stored('release'))[0]).toMatchObject({ is_partial: 1 });
    expect(await stored('issue')).toMatchObject([{ code: 'incomplete-sweep' }]);
  });
});

describe('trouble with the source', () => {
  beforeEach(async () => void (await refresh(advertConnector())));

  it.each([
    ['an HTML page with 200', { body: '<!doctype html><p>Sorry' }, SourceChanged],
    ['cut-off JSON', { body: '{"adverts": [{"key"' }, SourceChanged],
    ['a 500', { status: 500 }, SourceUnreachable],
    ['a 403', { status: 403 }, SourceRefused],
    ['a 429', { status: 429 }, SourceRateLimited],
  ])('%s ends the run as failed and leaves the old release', async (_, answer, kind) => {
    const postings = await stored('posting');
    bench.site.set('/page/1', answer);
    const outcome = await refresh(advertConnector());
    expect(outcome.state).toBe('failed');
    expect(outcome.error).toBeInstanceOf(kind);
    expect((await stored('run'))[1]).toMatchObject({ state: 'failed', error_code: outcome.error?.code });
    expect((await stored('source'))[0]).toMatchObject({ current_release_id: 1 });
    expect(await stored('posting')).toEqual(postings);
    expect(await stored('release')).toHaveLength(1);
  });

  it('found only while the records are read ends it just the same', async () => {
    bench.site.set('/figures', { body: '[{"area":' });
    const outcome = await refresh(figureConnector());
    expect(outcome).toMatchObject({ state: 'failed', error: { code: 'source-changed' } });
    expect(await stored('release')).toHaveLength(1);
  });

  it('quarantines figures that are all suppressed', async () => {
    bench.put('/figures', [{ area: 'E10000016', year: 2024, value: null }]);
    const outcome = await refresh(figureConnector());
    expect(outcome).toMatchObject({ state: 'quarantined', error: { code: 'release-rejected' } });
    expect((await stored('issue')).at(-1)).toMatchObject({ code: 'all-suppressed' });
  });
});

describe('trouble that is not with the whole feed', () => {
  beforeEach(async () => void (await refresh(advertConnector())));

  it('in optional requests is an issue, and the third in a row gives their role up', async () => {
    bench.put('/page/1', { adverts: [{ key: 'c' }] });
    bench.put('/detail/3', { adverts: [{ key: 'd' }] });
    const details = [1, 2, 3, 4, 5, 6, 7].map((n) => ({
      path: `/detail/${n}`,
      role: 'detail',
      isOptional: true,
    }));
    const connector = { ...advertConnector(), plan: () => [...pages(1), ...details] };
    const outcome = await refresh(connector);
    expect(outcome).toMatchObject({ state: 'published', acceptedCount: 2 });
    expect(bench.http.requests.map((request) => new URL(request.url).pathname).slice(1)).toEqual([
      '/page/1',
      ...[1, 2, 3, 4, 5, 6].map((n) => `/detail/${n}`),
    ]);
    expect(await stored('issue')).toHaveLength(6);
  });

  it('is not a cancellation: that ends the run as failed with its own code', async () => {
    bench.put('/page/1', { adverts: [{ key: 'c' }], next: '/page/2' });
    const signal = {
      aborted: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    };
    const onProgress = () => {
      signal.aborted = true;
    };
    const outcome = await refresh(advertConnector(), { signal, onProgress });
    expect(outcome).toMatchObject({ state: 'failed', error: { code: 'cancelled' } });
    expect((await stored('source'))[0]).toMatchObject({ current_release_id: 1 });
  });
});

describe('wrong use', () => {
  const withConfig = (changes: Partial<Config>) => ({ config: { ...NO_CONFIG, ...changes } });
  const secret = { setting: 'WEALDWAY_KEY', help: 'Ask the publisher.' };
  const id = 'made-up/adverts';

  it.each([
    ['a retired source', { status: { state: 'retired', on: '2026-01-01', reason: 'gone' } }, {}, 'gone'],
    [
      'a source that is off',
      { status: { state: 'off-by-default', reason: 'licence' } },
      {},
      'WEALDWAY_ENABLED_SOURCES',
    ],
    ['a source switched off', {}, { disabledSources: new Set<SourceId>([id]) }, 'WEALDWAY_DISABLED_SOURCES'],
    ['a missing secret', { secrets: [secret] }, {}, 'WEALDWAY_KEY. Ask the publisher.'],
    ['no contact address', { baseUrl: 'https://feed.example.test' }, {}, 'WEALDWAY_CONTACT'],
    [
      'an address that is none',
      {},
      { baseUrls: new Map<SourceId, string>([[id, 'feed.example.test']]) },
      'http://',
    ],
  ] as const)('%s is refused with what to do', async (_, source, config, words) => {
    const refused = refresh(advertConnector({ source }), withConfig(config));
    await expect(refused).rejects.toBeInstanceOf(WrongUse);
    await expect(refused).rejects.toThrow(words);
    expect(await stored('run')).toEqual([]);
  });

  it('demonstration figures never join live ones', async () => {
    await refresh(advertConnector());
    const options = { runKey: 'demo', contentKind: 'demonstration' } as const;
    const refused = refreshSource(bench.deps, advertConnector(), options);
    await expect(refused).rejects.toBeInstanceOf(ContentKindMismatch);
  });

  it('takes the address from the call, then the settings, then the source', async () => {
    const config = {
      contact: 'https://me.example.test',
      baseUrls: new Map<SourceId, string>([[id, 'https://mirror.example.test/x/']]),
    };
    await refresh(advertConnector(), withConfig(config));
    expect(bench.http.requests[0]?.url).toBe('https://mirror.example.test/x/page/1');
    expect(bench.http.requests[0]?.headers['user-agent']).toMatch(
      /^Wealdway\/\d.* \(\+https:\/\/me\.example\.test\)$/,
    );
  });
});

function pages(...numbers: readonly number[]): PlannedRequest[] {
  return numbers.map((number) => ({ path: `/page/${number}`, role: 'page' }));
}

it('keeps the claim and pauses even when no record is taken', async () => {
  bench.put('/page/1', {
    adverts: Array.from({ length: 4_001 }, (_, i) => ({ key: `${i}`, isBroken: true })),
  });
  let pauses = 0;
  const clock = { ...bench.clock, sleep: async () => void pauses++ };
  await refresh(advertConnector(), { clock });
  expect(pauses).toBeGreaterThanOrEqual(2);
});

describe('one monstrous record', () => {
  it.each([
    ['an address', (posting: Posting) => ({ ...posting, url: `https://x.example/${'a'.repeat(3_000_000)}` })],
    ['a category', (posting: Posting) => ({ ...posting, sourceCategory: 'a'.repeat(3_000_000) })],
  ])('with %s of three megabytes costs itself, not the feed', async (_, grow) => {
    const connector: Connector = {
      ...advertConnector(),
      normalise: ({ fields }) => {
        const posting = madeUpPosting(fields as MadeUpAdvert);
        return { posting: posting.key === 'a' ? grow(posting) : posting };
      },
    };
    expect(await refresh(connector)).toMatchObject({
      state: 'published',
      acceptedCount: 1,
      rejectedCount: 1,
    });
  });

  it('of figures likewise', async () => {
    bench.put('/figures', [
      { area: 'E10000016', year: 2024, value: 1 },
      { area: 'E06000035', year: 2024, value: 1 },
    ]);
    const plain = figureConnector();
    const connector: Connector = {
      ...plain,
      normalise: (record, context) => {
        const { observations = [] } = plain.normalise(record as never, context);
        const note = record.locator === 'row 1' ? 'a'.repeat(3_000_000) : null;
        return { observations: observations.map((figure) => ({ ...figure, note })) };
      },
    };
    expect(await refresh(connector)).toMatchObject({
      state: 'published',
      acceptedCount: 1,
      rejectedCount: 1,
    });
  });
});

describe('a clock that went back', () => {
  it('refreshes nothing, says so, and works again once it is right', async () => {
    await refresh(advertConnector());
    const before = await stored('posting');
    bench.put('/page/1', { adverts: [{ key: 'a' }] });
    bench.clock.advance(-86_400_000);
    const outcome = await refresh(advertConnector());
    expect(outcome).toMatchObject({ state: 'failed', error: { code: 'clock-behind' } });
    expect(outcome.error?.message).toContain('2026-09-01T06:00:00Z');
    expect(bench.http.requests).toHaveLength(1);
    expect(await stored('posting')).toEqual(before);
    bench.clock.advance(2 * 86_400_000);
    expect((await refresh(advertConnector())).state).toBe('published');
  });
});

it('figures that an answer should hold and does not are held back', async () => {
  const figures = [2020, 2021, 2022].map((year) => ({ area: 'E10000016', year, value: 1 }));
  bench.put('/figures', figures);
  bench.put('/latest', figures);
  const plain = figureConnector();
  const connector: Connector = {
    ...plain,
    plan: () => ['figures', 'latest'].map((role) => ({ path: `/${role}`, role })),
    parse: (response) =>
      response.body.length > 0
        ? plain.parse(response)
        : {
            statedTotal: null,
            items: [{ kind: 'issue', issue: issue('no-rows', 'warning', 'all', 'none') }],
          },
  };
  await refresh(connector);
  bench.site.set('/latest', { body: '' });
  const outcome = await refresh(connector);
  expect(outcome).toMatchObject({ state: 'quarantined' });
  expect(outcome.error?.message).toContain('no rows came for latest, where rows came before');
  // What is empty from the start, such as the years before a survey's first, is no loss.
  bench.put('/latest', figures);
  bench.site.set('/figures', { body: '' });
  expect(
    await refresh({ ...connector, source: { ...connector.source, id: 'made-up/others' } }),
  ).toMatchObject({
    state: 'published',
  });
  bench.put('/latest', figures.slice(1));
  expect(
    await refresh({ ...connector, source: { ...connector.source, id: 'made-up/others' } }),
  ).toMatchObject({
    state: 'published',
  });
});
