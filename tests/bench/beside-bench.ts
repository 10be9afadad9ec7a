/**
 * How long a stored document and a page take over 100,000 made-up adverts: alone and beside the heaviest searches, by turns; then beside the
 * next night's refresh of all adverts.
 */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { constants, setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Pool } from 'undici';
import { parseConfig } from '../../src/config.ts';
import { acceptRelease } from '../../src/pipeline/release/accept.ts';
import { refreshSource } from '../../src/pipeline/run.ts';
import { createNodeDeps } from '../../src/runtime/node/deps.ts';
import { madeUpConnector, madeUpFeed } from './made-up-postings.ts';
import { median } from './process-cost.ts';
import { CLI, startServer } from './started-server.ts';

/** Refreshes in a process of its own, as a service does. */
const REFRESH = fileURLToPath(new URL('./ingest-child.ts', import.meta.url));
const ADVERTS = 100_000;
/** One whose adverts may be listed. */
const SOURCE = 'dfe/teaching-vacancies';
const PATHS = ['/api/v1/snapshots/medway/construction?level=ks4', '/in/medway/construction'];
/** What is searched, by one asker each and without a pause, while the others are measured: the slowest of `npm run bench -- --only searches`. */
const SEARCHES = [
  '?area=england',
  '?q=electrician',
  '?near=SW1A&withinKm=100',
  '?closingWithinDays=30&area=england',
].map((query) => `/api/v1/postings${query}&pageSize=100`);
const ROUNDS = 3;
const REQUESTS = 100;
/** Between two requests, as readers come: the next does not wait for the last. */
const PAUSE_MS = 10;

export interface Latency {
  readonly medianMs: number;
  readonly p99Ms: number;
}

export interface BesideResult {
  readonly path: string;
  readonly alone: Latency;
  readonly beside: Latency;
  /** That were answered meanwhile, 503 among them when they took too long. */
  readonly searches: { readonly count: number; readonly medianMs: number };
  readonly besideRefresh: Latency;
  readonly limitMs: number;
}

export async function benchBeside(): Promise<readonly BesideResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'wealdway-beside-'));
  const env = {
    ...process.env,
    WEALDWAY_DATABASE: join(folder, 'pipeline.sqlite'),
    WEALDWAY_ARCHIVE: join(folder, 'raw'),
    WEALDWAY_PORT: String(20_000 + (process.pid % 20_000)),
    WEALDWAY_PAGE_LIMIT: '10000000',
    WEALDWAY_SEARCH_LIMIT: '10000000',
    WEALDWAY_TIME_LIMIT: '60',
  };
  execFileSync(process.execPath, [CLI, 'demo', '--once'], { env, stdio: 'ignore' });
  await addAdverts(env);
  const origin = `http://127.0.0.1:${env.WEALDWAY_PORT}`;
  const server = await startServer([CLI, 'serve', '--now', '2026-11-20T10:00:00Z'], env, origin);
  const pool = new Pool(origin, { connections: SEARCHES.length + 8, headersTimeout: 120_000 });
  try {
    const measured = [];
    for (const path of PATHS) measured.push(await measure(pool, path));
    const refresh = await askBesideRefresh(pool, folder);
    return measured.map((each) => ({
      ...each,
      besideRefresh: latencyOf(refresh.get(each.path) ?? []),
      limitMs: 20,
    }));
  } finally {
    await pool.destroy();
    server.process.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
  }
}

async function addAdverts(env: NodeJS.ProcessEnv): Promise<void> {
  const config = parseConfig(
    Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith('WEALDWAY_'))),
  );
  const deps = createNodeDeps(config, { now: '2026-11-20T10:00:00Z', logLevel: 'error' });
  // So many more than the demonstration's are held back until somebody has looked at them.
  const connector = madeUpConnector(ADVERTS, SOURCE);
  await refreshSource({ ...deps, http: madeUpFeed(ADVERTS) }, connector, {
    runKey: 'bench',
    contentKind: 'demonstration',
  });
  const run = await acceptRelease(deps, [connector], `${SOURCE}@bench`);
  await deps.close();
  if (run.state !== 'published') throw run.error ?? new Error(`The run ended as ${run.state}`);
}

async function measure(pool: Pool, path: string): Promise<Omit<BesideResult, 'besideRefresh' | 'limitMs'>> {
  const alone: number[] = [];
  const beside: number[] = [];
  const searches: number[] = [];
  await ask(pool, path);
  for (let round = 0; round < ROUNDS; round++) {
    alone.push(...(await askOften(pool, path)));
    const stop = new AbortController();
    const searching = SEARCHES.map((search) => searchOn(pool, search, searches, stop.signal));
    await wait(PAUSE_MS);
    // Together, so that a search that fails ends the bench and its server.
    const asking = askOften(pool, path).finally(() => stop.abort());
    const [asked] = await Promise.all([asking, ...searching]);
    beside.push(...asked);
  }
  return {
    path,
    alone: latencyOf(alone),
    beside: latencyOf(beside),
    searches: { count: searches.length, medianMs: median(searches) },
  };
}

/** Milliseconds by path, asked in turn until a twentieth of the adverts has changed. */
async function askBesideRefresh(pool: Pool, folder: string): Promise<ReadonlyMap<string, readonly number[]>> {
  const took = new Map<string, Promise<{ readonly ms: number }>[]>(PATHS.map((path) => [path, []]));
  let isRefreshing = true;
  const night = ['second', String(ADVERTS), folder, SOURCE, 'demonstration'];
  const refresh = promisify(execFile)(process.execPath, [REFRESH, ...night]);
  // As the service's own has it.
  setPriority(refresh.child.pid ?? 0, constants.priority.PRIORITY_BELOW_NORMAL);
  const refreshed = refresh.finally(() => {
    isRefreshing = false;
  });
  while (isRefreshing) {
    for (const [path, asked] of took) {
      asked.push(ask(pool, path));
      await wait(PAUSE_MS);
    }
  }
  await refreshed;
  const entries = [...took].map(async ([path, asked]): Promise<readonly [string, readonly number[]]> => {
    const answers = await Promise.all(asked);
    return [path, answers.map(({ ms }) => ms)];
  });
  return new Map(await Promise.all(entries));
}

/** Page after page to the end of the list, then from its start: no answer is asked for twice in a round. */
async function searchOn(pool: Pool, search: string, took: number[], stop: AbortSignal): Promise<void> {
  let after: string | null = null;
  while (!stop.aborted) {
    const { text, ms } = await ask(pool, after === null ? search : `${search}&after=${after}`);
    took.push(ms);
    after = nextOf(text);
  }
}

/** Null at the end of the list, and in an answer that took too long. Reading the whole answer would hold up the clock of the others. */
const nextOf = (text: string): string | null => /"next":"([^"]+)"/.exec(text)?.[1] ?? null;

async function askOften(pool: Pool, path: string): Promise<readonly number[]> {
  const asked: Promise<number>[] = [];
  for (let turn = 0; turn < REQUESTS; turn++) {
    asked.push(ask(pool, path).then(({ ms }) => ms));
    await wait(PAUSE_MS);
  }
  return Promise.all(asked);
}

/** `ms` to the last byte. */
async function ask(pool: Pool, path: string): Promise<{ readonly text: string; readonly ms: number }> {
  const start = performance.now();
  const { statusCode, body } = await pool.request({ method: 'GET', path });
  const text = await body.text();
  const ms = performance.now() - start;
  if (statusCode >= 400 && statusCode !== 503) throw new Error(`${path} answered ${statusCode}`);
  return { text, ms };
}

function latencyOf(values: readonly number[]): Latency {
  const sorted = [...values].sort((a, b) => a - b);
  return { medianMs: median(sorted), p99Ms: sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.NaN };
}
