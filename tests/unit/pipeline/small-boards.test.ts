/** Boards of a few adverts: what is held for a look, what publishes, and how an advert ends. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Board, BoardKindName } from '../../../src/connectors/board/board.ts';
import type { Connector } from '../../../src/connectors/contract.ts';
import type { Database } from '../../../src/db/database.ts';
import { acceptRelease } from '../../../src/pipeline/release/accept.ts';
import { refreshSource } from '../../../src/pipeline/run.ts';
import type { RunOutcome } from '../../../src/pipeline/shared/deps.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { inventedBoardConnector } from '../../support/invented-boards.ts';
import { createPipelineBench, NO_CONFIG, type PipelineBench } from '../../support/pipeline-bench.ts';
import { runChecks } from '../../support/run-checks.ts';

const DAY_MS = 86_400_000;
const FIRST_DAY = '2026-11-20T09:00:00.000Z';
let db: Database;
let bench: PipelineBench;
let runNumber = 0;

beforeEach(() => {
  db = openSqlite({ file: ':memory:' });
  bench = createPipelineBench(db, { config: { ...NO_CONFIG, contact: 'ann@otter.example' } });
  runNumber = 0;
  bench.clock.set(FIRST_DAY);
});
afterEach(async () => {
  expect(await runChecks(db)).toEqual({});
  await db.close();
});

const board = (kind: BoardKindName, other: Partial<Board> = {}) =>
  inventedBoardConnector(kind, { id: 'otter', ...other });

async function refresh(connector: Connector): Promise<RunOutcome> {
  runNumber += 1;
  return refreshSource(bench.deps, connector, { runKey: `run-${runNumber}`, contentKind: 'live' });
}

async function approve(connector: Connector): Promise<void> {
  const held = await refresh(connector);
  bench.clock.advance(60_000);
  expect(await acceptRelease(bench.deps, [connector], held.runId)).toMatchObject({ state: 'published' });
}

/** The next night. */
async function nightly(connector: Connector): Promise<RunOutcome> {
  bench.clock.advance(DAY_MS);
  return refresh(connector);
}

interface Advert {
  readonly id: number;
  readonly pay?: string;
  readonly company?: string;
}

function serveEploy(adverts: readonly Advert[], count = adverts.length): void {
  const items = adverts.map(
    ({ id, pay = '£24,000', company = 'Otter' }) =>
      `<Item><VacancyID>${id}</VacancyID><Title>Job ${id}</Title><Link>https://jobs.otter.example/vacancies/${id}/job.html</Link><Description>Text</Description><Location>Deal</Location><DisplaySalary>${pay}</DisplaySalary><Company>${company}</Company><DatePosted>Thu, 12 Nov 2026 00:00:00 GMT</DatePosted></Item>`,
  );
  const body = `<?xml version="1.0"?><Vacancies Type="Vacancies" Count="${count}">${items.join('')}</Vacancies>`;
  bench.site.set('/feeds/datafeed.ashx?Format=xml', { body, headers: { 'content-type': 'text/xml' } });
}
const ids = (...numbers: readonly number[]): Advert[] => numbers.map((id) => ({ id }));
const upTo = (count: number, from = 100): Advert[] =>
  ids(...Array.from({ length: count }, (_, at) => from + at));

function serveFeed(jobs: readonly number[], posted = 'Wed, 18 Nov 2026 00:00:00 GMT'): void {
  const items = jobs.map(
    (job) =>
      `<item><title>Job ${job}</title><link>https://jobs.otter.example/job/${job}</link><pubDate>${posted}</pubDate></item>`,
  );
  bench.site.set('/vacancies.rss', {
    body: `<rss version="2.0"><channel><title>Otter</title>${items.join('')}</channel></rss>`,
  });
}

/** State by key. */
async function states(): Promise<Record<string, string>> {
  const rows = await db.read
    .selectFrom('posting')
    .innerJoin('source', 'source.current_release_id', 'posting.release_id')
    .select(['posting_key', 'state'])
    .execute();
  return Object.fromEntries(rows.map((row) => [row.posting_key, row.state]));
}

describe('a board of a few adverts', () => {
  it('publishes when a board of three fills two posts', async () => {
    const eploy = board('eploy');
    serveEploy(upTo(3));
    await approve(eploy);
    for (let night = 0; night < 9; night += 1) await nightly(eploy);
    serveEploy(upTo(1));
    expect(await nightly(eploy)).toMatchObject({ state: 'published', acceptedCount: 1 });
  });
});

describe('a board that comes to nothing', () => {
  it('publishes none when the list says so, and is held when it says nothing', async () => {
    const eploy = board('eploy');
    serveEploy(upTo(2));
    await approve(eploy);
    serveEploy([], 0);
    expect(await nightly(eploy)).toMatchObject({ state: 'published', acceptedCount: 0 });
    serveEploy(upTo(2));
    expect((await nightly(eploy)).state).toBe('published');
    bench.site.set('/feeds/datafeed.ashx?Format=xml', {
      body: '<?xml version="1.0"?><Vacancies Type="Vacancies"></Vacancies>',
    });
    const held = await nightly(eploy);
    expect(held.state).toBe('quarantined');
    expect(held.error?.message).toContain(
      'no adverts came, 2 in the last release, and the board does not say that it has none',
    );
  });

  it('takes a page at its word that nothing is open', async () => {
    const page = (html: string) =>
      bench.site.set('/vacancies', { body: html, headers: { 'content-type': 'text/html' } });
    const advert = (id: number) =>
      `<script type="application/ld+json">{"@type":"JobPosting","title":"Job ${id}","url":"https://jobs.otter.example/vacancies/${id}"}</script>`;
    const connector = board('jsonld', { address: 'https://jobs.otter.example/vacancies' });
    page(`<html><body>${advert(7001)}${advert(7002)}</body></html>`);
    await approve(connector);
    page('<html><body><p>There are <b>no current vacancies</b>.</p></body></html>');
    expect(await nightly(connector)).toMatchObject({ state: 'published', acceptedCount: 0 });
    page(`<html><body>${advert(7001)}${advert(7002)}</body></html>`);
    await nightly(connector);
    page('<html><body>Welcome to our new site</body></html>');
    expect((await nightly(connector)).state).toBe('quarantined');
  });
});

describe('a board whose adverts change', () => {
  it('is held when every key is new', async () => {
    serveEploy(upTo(4));
    await approve(board('eploy'));
    serveEploy(upTo(4, 900));
    const held = await nightly(board('eploy'));
    expect(held.error?.message).toContain(
      'all 4 adverts are new and none of the 4 of the last release came again',
    );
  });

  it('publishes when its one advert is filled and another follows', async () => {
    serveEploy(upTo(1));
    await approve(board('eploy'));
    serveEploy(upTo(1, 900));
    expect((await nightly(board('eploy'))).state).toBe('published');
  });

  it('is held when a field goes empty', async () => {
    serveEploy(upTo(4));
    await approve(board('eploy'));
    serveEploy(upTo(4).map((advert) => ({ ...advert, pay: '' })));
    const held = await nightly(board('eploy'));
    expect(held.error?.message).toContain('no advert has pay any more, 4 of 4 in the last release');
  });

  it('is held when its fall is unlikely after eight quiet sweeps, and not after busy ones', async () => {
    const eploy = board('eploy');
    serveEploy(upTo(20));
    await approve(eploy);
    for (let night = 0; night < 8; night += 1) await nightly(eploy);
    serveEploy(upTo(12));
    const held = await nightly(eploy);
    expect(held.error?.message).toMatch(/8 of 20 adverts are gone before their closing dates.*8 sweeps/);
    for (let from = 101; from < 133; from += 4) {
      serveEploy(upTo(20, from));
      expect((await nightly(eploy)).state).toBe('published');
    }
    serveEploy(upTo(12, 129));
    expect((await nightly(eploy)).state).toBe('published');
  });
});

describe('a board that sends too little', () => {
  it('is held when it states many more than it sends', async () => {
    serveEploy(upTo(12));
    await approve(board('eploy'));
    serveEploy(upTo(13), 5000);
    const held = await nightly(board('eploy'));
    expect(held.error?.message).toContain('the board states 5000 adverts and sent 13');
  });

  it('is not held for one record of three that cannot be used', async () => {
    serveEploy(upTo(3));
    await approve(board('eploy'));
    serveEploy([...upTo(2), { id: 102, company: 'x' }]);
    const { body = '' } = bench.site.get('/feeds/datafeed.ashx?Format=xml') ?? {};
    bench.site.set('/feeds/datafeed.ashx?Format=xml', { body: String(body).replace('Job 102', '') });
    expect(await nightly(board('eploy'))).toMatchObject({ state: 'published', rejectedCount: 1 });
  });
});

describe('an advert of a complete list', () => {
  it('is asked about at its third absence, and has ended when its page is gone', async () => {
    const eploy = board('eploy');
    const page = '/vacancies/102/job.html';
    bench.site.set(page, { body: '<html>Job 102</html>', headers: { 'content-type': 'text/html' } });
    serveEploy(upTo(3));
    await approve(eploy);
    serveEploy(upTo(2));
    const asked = () => bench.http.requests.filter(({ url }) => url.includes(page)).length;
    for (let absence = 1; absence <= 2; absence += 1) {
      await nightly(eploy);
      expect([asked(), (await states())['102']]).toEqual([0, 'unconfirmed']);
    }
    // Its page stands: who knows.
    await nightly(eploy);
    expect([asked(), (await states())['102']]).toEqual([1, 'unconfirmed']);
    bench.site.delete(page);
    await nightly(eploy);
    expect([asked(), (await states())['102']]).toEqual([2, 'withdrawn']);
    await nightly(eploy);
    expect(asked()).toBe(2);
  });

  it('begins to be counted again when it comes back', async () => {
    const eploy = board('eploy');
    serveEploy(upTo(3));
    await approve(eploy);
    for (const count of [2, 2, 3, 2, 2]) {
      serveEploy(upTo(count));
      await nightly(eploy);
    }
    expect((await states())['102']).toBe('unconfirmed');
    await nightly(eploy);
    expect((await states())['102']).toBe('withdrawn');
  });
});

describe('an advert of a list of the newest', () => {
  it('is not ended by absence, and ends 30 days after it was posted', async () => {
    const newest = board('rss', { list: 'newest' });
    serveFeed([100, 101]);
    await approve(newest);
    const first = 'https://jobs.otter.example/job/100';
    for (let night = 1; night <= 27; night += 1) {
      serveFeed([101, 200 + night], 'Mon, 14 Dec 2026 00:00:00 GMT');
      await nightly(newest);
      expect((await states())[first]).toBe('unconfirmed');
      expect(bench.http.requests.some(({ url }) => url.includes('/job/'))).toBe(false);
    }
    serveFeed([101, 300]);
    await nightly(newest);
    expect((await states())[first]).toBe('closed');
    // What the list still holds is open, however old.
    expect((await states())['https://jobs.otter.example/job/101']).toBe('live');
  });
});
