/** Boards through the pipeline: asked with manners, looked at before the first publication, and small. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Board, BoardKindName } from '../../../src/connectors/board/board.ts';
import type { Connector } from '../../../src/connectors/contract.ts';
import type { Database } from '../../../src/db/database.ts';
import { acceptRelease } from '../../../src/pipeline/release/accept.ts';
import { refreshSource } from '../../../src/pipeline/run.ts';
import type { RunOutcome } from '../../../src/pipeline/shared/deps.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { dumpDatabase } from '../../support/dump-database.ts';
import { inventedBoardConnector } from '../../support/invented-boards.ts';
import { createPipelineBench, NO_CONFIG, type PipelineBench } from '../../support/pipeline-bench.ts';
import { runChecks } from '../../support/run-checks.ts';

const DAY_MS = 86_400_000;
let db: Database;
let bench: PipelineBench;
let runNumber = 0;

beforeEach(() => {
  db = openSqlite({ file: ':memory:' });
  bench = createPipelineBench(db, { config: { ...NO_CONFIG, contact: 'ann@otter.example' } });
  runNumber = 0;
  bench.clock.set('2026-11-20T09:00:00.000Z');
});
afterEach(async () => {
  expect(await runChecks(db)).toEqual({});
  await db.close();
});

const board = (kind: BoardKindName, other: Partial<Board> = {}) =>
  inventedBoardConnector(kind, { id: 'otter', ...other });

function refresh(connector: Connector): Promise<RunOutcome> {
  return refreshSource(bench.deps, connector, { runKey: `run-${++runNumber}`, contentKind: 'live' });
}

async function approved(connector: Connector): Promise<RunOutcome> {
  const held = await refresh(connector);
  expect(held.state).toBe('quarantined');
  bench.clock.advance(60_000);
  return acceptRelease(bench.deps, [connector], held.runId);
}

const rss = (...jobs: readonly number[]) => {
  const items = jobs.map(
    (job) =>
      `<item><title>Job ${job}</title><link>https://jobs.otter.example/job/${job}</link><job:location>Deal</job:location></item>`,
  );
  return `<rss version="2.0" xmlns:job="urn:j"><channel><title>Otter</title>${items.join('')}</channel></rss>`;
};
const serveFeed = (...jobs: readonly number[]) => bench.site.set('/vacancies.rss', { body: rss(...jobs) });
const asked = () => bench.http.requests.map(({ url }) => url.replace(/^https:\/\/[^/]+/, ''));

describe('the first adverts of a board', () => {
  it('wait until somebody has looked at them, and come on their own after that', async () => {
    serveFeed(100, 101, 102);
    const held = await refresh(board('rss'));
    expect(held).toMatchObject({ state: 'quarantined', acceptedCount: 3 });
    expect(held.error?.message).toContain('wealdway feeds approve otter');
    bench.clock.advance(60_000);
    const connector = board('rss');
    expect(await acceptRelease(bench.deps, [connector], held.runId)).toMatchObject({
      state: 'published',
      acceptedCount: 3,
    });
    bench.clock.advance(DAY_MS);
    serveFeed(102, 103);
    expect(await refresh(connector)).toMatchObject({
      state: 'published',
      acceptedCount: 2,
      movements: { new: 1, unconfirmed: 2 },
    });
  });

  it('do not wait again for an operator’s other word on the same board', async () => {
    serveFeed(100);
    await approved(board('rss'));
    bench.clock.advance(DAY_MS);
    // Other terms of reading: the same bytes are read again.
    expect(await refresh(board('rss', { employer: 'Otter Borough Council' }))).toMatchObject({
      state: 'published',
    });
  });
});

describe('a small board', () => {
  it('may lose most of its adverts, and is held when it loses all without saying why', async () => {
    serveFeed(100, 101, 102);
    await approved(board('rss'));
    bench.clock.advance(DAY_MS);
    serveFeed(102);
    expect((await refresh(board('rss'))).state).toBe('published');
    bench.clock.advance(DAY_MS);
    serveFeed();
    expect((await refresh(board('rss'))).state).toBe('quarantined');
  });
});

describe('manners', () => {
  it('ask robots.txt once a day and store its bytes', async () => {
    bench.site.set('/robots.txt', { body: 'User-agent: *\nDisallow: /private' });
    serveFeed(100);
    await approved(board('rss'));
    bench.clock.advance(DAY_MS / 2);
    await refresh(board('rss'));
    bench.clock.advance(DAY_MS);
    await refresh(board('rss'));
    expect(asked()).toEqual([
      '/robots.txt',
      '/vacancies.rss',
      '/vacancies.rss',
      '/robots.txt',
      '/vacancies.rss',
    ]);
    const stored = (await dumpDatabase(db)).retrieval as readonly Record<string, unknown>[];
    expect(stored.filter(({ role }) => role === 'robots').length).toBeGreaterThan(1);
  });

  it('leave a board alone that closes its list to robots, and say what to do', async () => {
    bench.site.set('/robots.txt', { body: 'User-agent: *\nDisallow: /vacancies' });
    serveFeed(100);
    const run = await refresh(board('rss'));
    expect(run).toMatchObject({ state: 'failed', error: { code: 'source-refused' } });
    expect(run.error?.message).toContain('closes /vacancies.rss to robots');
    expect(asked()).toEqual(['/robots.txt']);
  });

  it('ask nothing while robots.txt cannot be read', async () => {
    bench.site.set('/robots.txt', { status: 503 });
    serveFeed(100);
    expect(await refresh(board('rss'))).toMatchObject({
      state: 'failed',
      error: { code: 'source-unreachable' },
    });
    expect(new Set(asked())).toEqual(new Set(['/robots.txt']));
  });

  it('wait between requests as long as the file asks, and for other boards of the host', async () => {
    bench.site.set('/robots.txt', { body: 'User-agent: *\nCrawl-delay: 7' });
    serveFeed(100);
    const sentAt: number[] = [];
    const http = {
      send: (request: Parameters<typeof bench.http.send>[0]) => {
        sentAt.push(Date.parse(bench.clock.now()));
        return bench.http.send(request);
      },
    };
    for (const id of ['otter', 'other'])
      await refreshSource({ ...bench.deps, http }, board('rss', { id }), {
        runKey: 'one',
        contentKind: 'live',
      });
    expect(sentAt.slice(1).map((at, index) => at - (sentAt[index] ?? 0))).toEqual([7_000, 7_000, 7_000]);
  });
});

describe('what a list says of its answers', () => {
  const page = (title: string) =>
    `<html><script type="application/ld+json">{"@type":"JobPosting","title":"${title}","jobLocation":{"@type":"Place","name":"Deal"}}</script></html>`;
  const sitemap = (day: string) =>
    `<urlset><url><loc>https://jobs.otter.example/vacancies/7701/baker</loc><lastmod>${day}</lastmod></url></urlset>`;

  it('saves asking for pages that have not changed', async () => {
    bench.site.set('/sitemap.xml', { body: sitemap('2026-11-10') });
    bench.site.set('/vacancies/7701/baker', {
      body: page('Baker'),
      headers: { 'content-type': 'text/html' },
    });
    await approved(board('jsonld'));
    const before = bench.http.requests.length;
    bench.clock.advance(2 * DAY_MS);
    bench.site.set('/sitemap.xml', { body: `${sitemap('2026-11-10')}<!-- made anew -->` });
    expect((await refresh(board('jsonld'))).acceptedCount).toBe(1);
    expect(asked().slice(before)).toEqual(['/robots.txt', '/sitemap.xml']);
    bench.clock.advance(2 * DAY_MS);
    bench.site.set('/sitemap.xml', { body: sitemap('2026-11-23') });
    bench.site.set('/vacancies/7701/baker', {
      body: page('Head baker'),
      headers: { 'content-type': 'text/html' },
    });
    expect(await refresh(board('jsonld'))).toMatchObject({ state: 'published', movements: { edited: 1 } });
  });

  it('ends an absent advert whose page is gone', async () => {
    bench.site.set('/sitemap.xml', {
      body: `${sitemap('2026-11-10').replace('</urlset>', '')}<url><loc>https://jobs.otter.example/vacancies/7702/cook</loc></url></urlset>`,
    });
    bench.site.set('/vacancies/7701/baker', { body: page('Baker') });
    bench.site.set('/vacancies/7702/cook', { body: page('Cook') });
    await approved(board('jsonld'));
    bench.site.set('/sitemap.xml', { body: sitemap('2026-11-10') });
    bench.site.delete('/vacancies/7702/cook');
    const withdrawn: unknown[] = [];
    for (let night = 1; night <= 3; night += 1) {
      bench.clock.advance(DAY_MS);
      withdrawn.push((await refresh(board('jsonld'))).movements?.withdrawn);
    }
    // The second absence brought nothing new.
    expect(withdrawn).toEqual([0, undefined, 1]);
  });
});

describe('a list that answers nothing but POST', () => {
  it('is asked for by POST where nothing else is answered, each page under its own address', async () => {
    const posting = (job: number) => ({
      title: `Job ${job}`,
      externalPath: `/job/Leeds/Job_JR-${job}`,
      locationsText: 'Leeds',
      postedOn: 'Posted Today',
      bulletFields: [`JR-${job}`],
    });
    const pages = [Array.from({ length: 20 }, (_, at) => posting(100 + at)), [posting(120)]];
    const answers = pages.map((jobPostings) => JSON.stringify({ total: 21, jobPostings }));
    bench.site.set('/wday/cxs/otter/External/jobs', { body: '' });
    const http = {
      send: async (request: Parameters<typeof bench.http.send>[0]) => {
        bench.http.requests.push(request);
        if (request.post === undefined) return { status: 404, headers: {}, body: new Uint8Array() };
        const body = answers[request.post.includes('"offset":0,') ? 0 : 1] ?? '';
        return { status: 200, headers: {}, body: new TextEncoder().encode(body) };
      },
    };
    const connector = board('workday');
    const held = await refreshSource({ ...bench.deps, http }, connector, {
      runKey: 'one',
      contentKind: 'live',
    });
    expect(held).toMatchObject({ state: 'quarantined', acceptedCount: 21 });
    const stored = (await dumpDatabase(db)).retrieval as readonly { url: string; role: string }[];
    const lists = stored.filter(({ role }) => role === 'list').map(({ url }) => decodeURIComponent(url));
    expect(lists).toEqual([
      'https://otter.wd3.myworkdayjobs.com/wday/cxs/otter/External/jobs#post={"appliedFacets":{},"limit":20,"offset":0,"searchText":""}',
      'https://otter.wd3.myworkdayjobs.com/wday/cxs/otter/External/jobs#post={"appliedFacets":{},"limit":20,"offset":20,"searchText":""}',
    ]);
    bench.clock.advance(60_000);
    // Read again from the archive, with what was asked.
    expect(await acceptRelease(bench.deps, [connector], held.runId)).toMatchObject({
      state: 'published',
      acceptedCount: 21,
    });
  });
});
