/** A refresh in steps ends in the very rows of one that is made at once, whatever becomes of its messages and invocations. */
import { describe, expect, it } from 'vitest';
import type { Connector, PlannedRequest } from '../../src/connectors/contract.ts';
import type { Database } from '../../src/db/database.ts';
import { findRun } from '../../src/db/repositories/releases/runs.ts';
import { AlreadyRunning } from '../../src/domain/errors.ts';
import { refreshStep } from '../../src/pipeline/refresh-step.ts';
import { refreshSource } from '../../src/pipeline/run.ts';
import { dumpDatabase } from './dump-database.ts';
import { emptyDatabase } from './empty-database.ts';
import { failingDatabase } from './failing-database.ts';
import { advertConnector, figureConnector, madeUpSource } from './made-up-connector.ts';
import { createPipelineBench, NO_CONFIG, type PipelineBench } from './pipeline-bench.ts';
import { runChecks } from './run-checks.ts';
import { createRandom, type Random } from './seeded-random.ts';

const SECRET = 'a-key-of-32-letters-for-this-test';
const SETTING = 'WEALDWAY_TEST_KEY';

/** Far more than any of them needs. */
const MOST_INVOCATIONS = 500;

interface Feed {
  readonly name: string;
  readonly connector: Connector;
  /** The second day's answers, put over the first's. */
  readonly days: readonly ((bench: PipelineBench) => void)[];
}

const adverts = (from: number, count: number, title = 'A') =>
  Array.from({ length: count }, (_, at) => ({ key: `k${from + at}`, title: `${title} ${from + at}` }));

/** Pages, each asked with the key that the first was asked with; a broken advert, repeats, and adverts that are gone. */
const pagedAdverts: Feed = {
  name: 'adverts in pages, asked with a key, with questions about the absent',
  connector: withKey(advertConnector({ confirms: true })),
  days: [
    (bench) => {
      bench.put('/page/1', { total: 9, adverts: adverts(1, 4), next: '/page/2' });
      bench.put('/page/2', { adverts: adverts(4, 3, 'B'), next: '/page/3' });
      bench.put('/page/3', { adverts: [...adverts(7, 3), { key: 'x', isBroken: true }], next: '/page/1' });
    },
    (bench) => {
      bench.put('/page/1', { adverts: adverts(2, 3), next: '/page/2' });
      bench.put('/page/2', { adverts: [...adverts(20, 2), { key: 'k8' }], next: null });
      bench.put('/ended/k5', { stillThere: true });
    },
  ],
};

function withKey(connector: Connector): Connector {
  const headers = { 'x-key': `Bearer ${SECRET}` };
  const source = { ...connector.source, secrets: [{ setting: SETTING, help: 'made up' }] };
  const keyed = (requests: readonly PlannedRequest[]) => requests.map((request) => ({ ...request, headers }));
  return {
    ...connector,
    source,
    plan: (context) => keyed(connector.plan(context)),
    parse(response) {
      const { next, ...parsed } = connector.parse(response);
      const { headers: sent } = response.request;
      return {
        ...parsed,
        ...(next && {
          next: (sweep) => next(sweep).map((request) => ({ ...request, ...(sent && { headers: sent }) })),
        }),
      };
    },
  };
}

const figures = (year: number, count: number, shift = 0) =>
  Array.from({ length: count }, (_, at) => ({
    area: `E0700${String(1_000 + at).slice(-4)}` as const,
    year,
    value: at + shift,
  }));

/** More rows than a batch, cut within an answer; one answer that repeats figures otherwise; optional ones that fail, or are not JSON. */
const manyFigures: Feed = {
  name: 'figures in long answers, some of them repeated, some requests in vain',
  connector: {
    ...figureConnector(),
    plan: () => [
      { path: '/figures', role: 'figures' },
      { path: '/gone', role: 'more', isOptional: true },
      { path: '/again', role: 'figures' },
      { path: '/odd', role: 'odd', isOptional: true },
      { path: '/few', role: 'figures' },
    ],
  },
  days: [
    (bench) => {
      bench.put('/figures', figures(2024, 9));
      bench.put('/again', figures(2024, 2, 1));
      bench.site.set('/odd', { body: 'no JSON', headers: {} });
      bench.put('/few', figures(2023, 3));
    },
    (bench) => {
      bench.put('/figures', figures(2024, 520));
      bench.put('/again', figures(2024, 20, 1));
    },
  ],
};

/** A board, whose robots.txt is asked first and closes one page. */
const board: Feed = {
  name: 'a board with a robots.txt',
  connector: {
    ...advertConnector({
      source: {
        board: { isOfEmployer: false, list: 'complete', permission: 'made up', terms: '1' },
      },
    }),
    plan: () => [
      { path: '/page/1', role: 'page' },
      { path: '/private', role: 'detail', isOptional: true },
    ],
  },
  days: [
    (bench) => {
      bench.site.set('/robots.txt', { body: 'User-agent: *\nDisallow: /private\n', headers: {} });
      bench.put('/page/1', { adverts: adverts(1, 3), next: '/page/2' });
      bench.put('/page/2', { adverts: adverts(4, 2) });
    },
    (bench) => bench.put('/page/2', { adverts: adverts(4, 5) }),
  ],
};

const FEEDS = [pagedAdverts, manyFigures, board];

function openBench(db: Database): PipelineBench {
  return createPipelineBench(db, { config: { ...NO_CONFIG, secrets: { [SETTING]: SECRET } } });
}

/** Every row, once nothing is left of the steps. */
async function endOf(db: Database): Promise<string> {
  expect(await runChecks(db)).toEqual({});
  const left = await Promise.all([
    db.read.selectFrom('sweep_entry').selectAll().execute(),
    db.read.selectFrom('run_step').selectAll().execute(),
  ]);
  expect(left).toEqual([[], []]);
  return JSON.stringify(await dumpDatabase(db));
}

interface Disturbance {
  /** The write of the whole run at which an invocation is cut off; null for none. */
  readonly cutAt?: number;
  readonly afterwards?: boolean;
  /** Repeats, loses and mixes up messages. */
  readonly random?: Random;
}

/** Delivers messages until none is left. Gives how many invocations and writes it took. */
async function runSteps(
  bench: PipelineBench,
  connector: Connector,
  runKey: string,
  { cutAt, afterwards = false, random }: Disturbance = {},
) {
  const dead = new Set<string>();
  const words: (string | null)[] = [null];
  const old: string[] = [];
  let invocations = 0;
  let writes = 0;
  /** As the timetable does once the lease of a run is over that nobody goes on with; undefined when the run has ended. */
  const askAgain = async () => {
    const run = await findRun(bench.deps.db, `${connector.source.id}@${runKey}`);
    if (run?.state !== 'running') return undefined;
    dead.add(run.claimed_by ?? '');
    return null;
  };
  const deliver = async (handover: string | null) => {
    invocations += 1;
    if (invocations > MOST_INVOCATIONS) throw new Error('the run never ends');
    const id = `workers:${invocations}`;
    const isCut = cutAt !== undefined && writes < cutAt;
    const db = failingDatabase(bench.deps.db, isCut ? cutAt - writes : Number.POSITIVE_INFINITY, afterwards);
    const owner = { id, isAlive: (other: string) => (dead.has(other) ? false : null) };
    try {
      const end = await refreshStep({ ...bench.deps, db, owner, isSpent: () => true }, connector, {
        runKey,
        contentKind: 'live',
        handover,
      });
      if (!end.isOver) words.push(end.handover);
    } catch (error) {
      if (error instanceof AlreadyRunning) return;
      if (cutAt === undefined) throw error;
      // The platform delivers it again.
      dead.add(id);
      words.push(handover);
    } finally {
      writes += db.writes;
    }
  };
  const next = async () => (words.length > 0 ? words.shift() : await askAgain());
  for (let word = await next(); word !== undefined; word = await next()) {
    if (random !== undefined && word !== null && random.next() < 0.2) continue;
    await deliver(word);
    if (random === undefined) continue;
    if (word !== null) old.push(word);
    if (random.next() < 0.3) await deliver(old[random.below(Math.max(1, old.length))] ?? null);
  }
  return { invocations, writes };
}

/** The first day at once, the second as `second` has it. */
async function refreshTwice(
  db: Database,
  { connector, days }: Feed,
  second: (bench: PipelineBench) => Promise<unknown>,
): Promise<string> {
  await emptyDatabase(db);
  const bench = openBench(db);
  days[0]?.(bench);
  await refreshSource(bench.deps, connector, { runKey: '1', contentKind: 'live' });
  days[1]?.(bench);
  bench.clock.set('2026-09-02T06:00:00Z');
  await second(bench);
  return endOf(db);
}

const atOnce = (connector: Connector) => (bench: PipelineBench) =>
  refreshSource(bench.deps, connector, { runKey: '2', contentKind: 'live' });

/** `every`: of how many writes one is the end of an invocation; where a database is slow not each is tried. */
export function describeRefreshSteps(name: string, open: () => Promise<Database>, every = 1): void {
  describe(`a refresh in steps on ${name}`, () => {
    for (const feed of FEEDS) describesFeed(feed, open, every);
    it('keeps no secret in the database, and asks with it all the same', () => expectSecretKept(open));
    it('is given up, with an issue, when it is cut off again and again', () => expectGivenUp(open));
    it('begins anew when it was left alone for long', () => expectFreshStart(open));
    it('leaves a long pause to the next step, and counts its attempts on', () => expectPause(open));
  });
}

function describesFeed(feed: Feed, open: () => Promise<Database>, every: number): void {
  const { connector } = feed;
  it(`ends as at once: ${feed.name}`, { timeout: 120_000 }, async () => {
    const db = await open();
    const whole = await refreshTwice(db, feed, atOnce(connector));
    let took = { invocations: 0, writes: 0 };
    const inSteps = await refreshTwice(db, feed, async (bench) => {
      took = await runSteps(bench, connector, '2');
    });
    expect(inSteps).toBe(whole);
    expect(took.invocations).toBeGreaterThan(2);

    for (let seed = 1; seed <= 12; seed += every) {
      const random = createRandom(seed);
      expect(await refreshTwice(db, feed, (bench) => runSteps(bench, connector, '2', { random }))).toBe(
        whole,
      );
    }
    for (let cutAt = 1; cutAt <= took.writes; cutAt += every) {
      const afterwards = cutAt % 2 === 0;
      const end = await refreshTwice(db, feed, (bench) =>
        runSteps(bench, connector, '2', { cutAt, afterwards }),
      );
      expect(end, `cut off at write ${cutAt}`).toBe(whole);
    }
    await db.close();
  });
}

async function expectSecretKept(open: () => Promise<Database>): Promise<void> {
  const db = await open();
  await emptyDatabase(db);
  const bench = openBench(db);
  pagedAdverts.days[0]?.(bench);
  const step = (handover: string | null) =>
    refreshStep({ ...bench.deps, isSpent: () => true }, pagedAdverts.connector, {
      runKey: '1',
      contentKind: 'live',
      handover,
    });
  const first = await step(null);
  const kept = await db.read.selectFrom('sweep_entry').select('body').execute();
  expect(JSON.stringify(kept)).not.toContain(SECRET);
  expect(JSON.stringify(kept)).toContain(`Bearer {{${SETTING}}}`);
  if (first.isOver) throw new Error('the feed fits into one step');
  await step(first.handover);
  expect(bench.http.requests.map(({ headers }) => headers['x-key'])).toEqual([
    `Bearer ${SECRET}`,
    `Bearer ${SECRET}`,
  ]);
  await db.close();
}

async function expectGivenUp(open: () => Promise<Database>): Promise<void> {
  const db = await open();
  await emptyDatabase(db);
  const bench = openBench(db);
  pagedAdverts.days[0]?.(bench);
  let attempts = 0;
  for (let end = null; end === null && attempts < 10; attempts += 1) {
    const owner = { id: `workers:${attempts}`, isAlive: () => false };
    // Each time the archive is out of reach, as memory might be.
    const raw = { ...bench.raw, put: () => Promise.reject(new Error('killed')) };
    end = await refreshStep({ ...bench.deps, raw, owner, isSpent: () => false }, pagedAdverts.connector, {
      runKey: '1',
      contentKind: 'live',
      handover: null,
    }).catch(() => null);
  }
  expect(attempts).toBe(5);
  const run = await findRun(db, 'made-up/adverts@1');
  expect(run).toMatchObject({ state: 'failed', error_code: 'interrupted' });
  const issues = await db.read.selectFrom('issue').select(['code', 'severity']).execute();
  expect(issues).toEqual([{ code: 'run-interrupted', severity: 'error' }]);
  expect(await runChecks(db)).toEqual({});
  await db.close();
}

async function expectFreshStart(open: () => Promise<Database>): Promise<void> {
  const db = await open();
  await emptyDatabase(db);
  const bench = openBench(db);
  pagedAdverts.days[0]?.(bench);
  const options = { runKey: '1', contentKind: 'live', handover: null } as const;
  await refreshStep({ ...bench.deps, isSpent: () => true }, pagedAdverts.connector, options);
  bench.clock.advance(7 * 3_600_000);
  bench.http.requests.length = 0;
  const end = await refreshStep({ ...bench.deps, isSpent: () => false }, pagedAdverts.connector, options);
  expect(end).toMatchObject({ isOver: true, outcome: { state: 'published' } });
  expect(bench.http.requests.map(({ url }) => new URL(url).pathname)).toEqual([
    '/page/1',
    '/page/2',
    '/page/3',
  ]);
  expect(await findRun(db, 'made-up/adverts@1')).toMatchObject({ started_at: bench.clock.now() });
  await db.close();
}

async function expectPause(open: () => Promise<Database>): Promise<void> {
  const db = await open();
  await emptyDatabase(db);
  const bench = openBench(db);
  const connector = { ...advertConnector(), source: madeUpSource() };
  bench.site.set('/page/1', { status: 429, headers: { 'retry-after': '120' } });
  let handover: string | null = null;
  const pauses: number[] = [];
  for (let steps = 0; steps < 9; steps += 1) {
    const end = await refreshStep(bench.deps, connector, { runKey: '1', contentKind: 'live', handover });
    if (end.isOver) {
      expect(end.outcome.error?.code).toBe('source-rate-limited');
      break;
    }
    pauses.push(end.afterMs);
    handover = end.handover;
  }
  expect(pauses).toEqual([120_000, 120_000, 120_000, 120_000]);
  expect(bench.http.requests).toHaveLength(5);
  expect(bench.clock.slept).toEqual([]);
  await db.close();
}
