/** A source that sends each measure by itself: what happens when some of them fail while the rest are fine. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connector as exploreLocalStatistics } from '../../../src/connectors/ons/explore-local-statistics/connector.ts';
import type { Database } from '../../../src/db/database.ts';
import { findMeasure } from '../../../src/measures/registry.ts';
import { refreshSource } from '../../../src/pipeline/run.ts';
import type { RunOutcome } from '../../../src/pipeline/shared/deps.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import type { FakeAnswer } from '../../support/fake-http-client.ts';
import { createPipelineBench, type PipelineBench } from '../../support/pipeline-bench.ts';
import { runChecks } from '../../support/run-checks.ts';

const requests = exploreLocalStatistics.plan({
  now: '2026-09-01T06:00:00Z',
  secrets: {},
  lastRetrievedAt: null,
});
const paths = requests.map(({ path }) => path);
const connector = {
  ...exploreLocalStatistics,
  source: { ...exploreLocalStatistics.source, baseUrl: 'http://127.0.0.1:9' },
};

let db: Database;
let bench: PipelineBench;
let runNumber = 0;
beforeEach(() => {
  db = openSqlite({ file: ':memory:' });
  bench = createPipelineBench(db);
  for (const path of paths) bench.site.set(path, figures(path, 100));
});
afterEach(async () => {
  expect(await runChecks(db)).toEqual({});
  await db.close();
});

/** Yearly figures for England, `years` of them, that the measure can have, and no other measure has. */
function figures(path: string, years: number, revision = 0): FakeAnswer {
  const at = paths.indexOf(path);
  const { least, most } = findMeasure(requests[at]?.measures?.[0] ?? '')?.plausible ?? { least: 0, most: 1 };
  const share = (year: number) => 0.3 + year / 1000 + at / 10_000 + revision / 100_000;
  const rows = Array.from(
    { length: years },
    (_, year) => `E92000001,England,${1900 + year}-01-01/P1Y,${least + (most - least) * share(year)},,,`,
  );
  const body = `areacd,areanm,period,value,lci_95,uci_95,status\n${rows.join('\n')}\n`;
  return { headers: { 'content-type': 'text/csv' }, body };
}

async function refresh(): Promise<RunOutcome> {
  bench.clock.advance(86_400_000);
  return refreshSource(bench.deps, connector, { runKey: `run-${++runNumber}`, contentKind: 'live' });
}

async function release() {
  return db.read
    .selectFrom('source')
    .innerJoin('release', 'release.release_id', 'source.current_release_id')
    .select(['release.accepted_count', 'release.is_partial'])
    .executeTakeFirst();
}

const breakSome = (count: number, answer: FakeAnswer, from = 0) => {
  for (const path of paths.slice(from, from + count)) bench.site.set(path, answer);
};

describe('measures that were there before and are not now', () => {
  beforeEach(async () => {
    expect((await refresh()).state).toBe('published');
  });

  it.each([1, 40])(
    '%i of 44 that fail end the run as failed, so that it is tried again soon',
    async (count) => {
      for (const path of paths) bench.site.set(path, figures(path, 100, 1));
      breakSome(count, { status: 500 });
      const outcome = await refresh();
      expect(outcome).toMatchObject({ state: 'failed', error: { code: 'source-unreachable' } });
      expect(outcome.error?.message).toContain('answered 500');
      expect(await release()).toEqual({ accepted_count: 4400, is_partial: 0 });
    },
  );

  it.each([
    ['are a web page', { headers: { 'content-type': 'text/html' }, body: '<html>Sorry' }],
    ['have another shape', { body: 'area,number\nE92000001,1\n' }],
    ['hold a header only', { body: 'areacd,areanm,period,value,lci_95,uci_95,status\n' }],
    ['hold nothing', { body: '' }],
    ['lost a third of their figures', figures(paths[0] ?? '', 66)],
    ['are refused for want of rights', { status: 403 }],
  ] as const)('one whose figures %s keeps the old release', async (_, answer) => {
    breakSome(1, answer);
    const outcome = await refresh();
    expect(outcome.state).toMatch(/^(quarantined|failed)$/);
    expect(outcome.error?.message).toContain('active-businesses');
    expect((await release())?.accepted_count).toBe(4400);
  });

  it.each([404, 410, 400])(
    'one that the service answers %i for was withdrawn: the others are published',
    async (status) => {
      breakSome(1, { status });
      expect(await refresh()).toMatchObject({ state: 'published', acceptedCount: 4300 });
      const issues = await db.read.selectFrom('issue').select(['code', 'severity']).execute();
      expect(issues).toContainEqual({ code: 'optional-request-failed', severity: 'warning' });
      expect(issues).toContainEqual({ code: 'measure-lost', severity: 'error' });
    },
  );

  it('all of them withdrawn is no news to publish', async () => {
    breakSome(paths.length, { status: 404 });
    expect(await refresh()).toMatchObject({ state: 'failed', error: { code: 'source-refused' } });
    expect((await release())?.accepted_count).toBe(4400);
  });
});

describe('a first refresh', () => {
  it('with some measures missing is published as partial', async () => {
    breakSome(4, { status: 500 }, 10);
    expect(await refresh()).toMatchObject({ state: 'published', acceptedCount: 4000 });
    expect(await release()).toEqual({ accepted_count: 4000, is_partial: 1 });
  });

  it('of a source that is down fails after three requests, and does not wait for every one to time out', async () => {
    breakSome(paths.length, { status: 500 });
    expect(await refresh()).toMatchObject({ state: 'failed', error: { code: 'source-unreachable' } });
    expect(new Set(bench.http.requests.map(({ url }) => url)).size).toBe(3);
  });
});
