/** CPU time of answers about jobs that nothing has prepared: pages, tables of jobs and searches, over the demonstration; beside the limits. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Hono } from 'hono';
import { parseConfig } from '../../src/config.ts';
import { createApp } from '../../src/http/app.ts';
import { occupations } from '../../src/reference/occupations.ts';
import { createNodeDeps } from '../../src/runtime/node/deps.ts';
import { readShippedOccupationModel } from '../../src/runtime/node/occupation-model.ts';
import { median } from './process-cost.ts';

const CLI = fileURLToPath(new URL('../../src/runtime/node/wealdway.js', import.meta.url));
const NOW = '2026-11-20T10:00:00Z';
/** Answers that the compiler learns from, and that are not counted. */
const WARMING = 40;
/** Every so manieth occupation. */
const STEP = 4;

export interface JobsResult {
  readonly what: string;
  readonly count: number;
  readonly medianMs: number;
  /** Of twenty answers one takes longer. */
  readonly slowMs: number;
  readonly mostMs: number;
  /** The promise for a single answer. */
  readonly limitMs: number;
}

const DISTRICTS = ['medway', 'thanet', 'leeds', 'cornwall', 'swansea', 'glasgow-city'] as const;
const WIDE = ['kent', 'south-east', 'england', 'united-kingdom'] as const;
const every = occupations.filter((_, at) => at % STEP === 0);
const pagesIn = (places: readonly string[]) =>
  every.map(({ slug }, at) => `/in/${places[at % places.length]}/jobs/${slug}`);
const tablesBy = (...orders: readonly string[]) =>
  orders.flatMap((order) => [...DISTRICTS, ...WIDE].map((place) => `/in/${place}/jobs?sort=${order}`));
/** Names as they are, without their last letter, with two letters in the other's place, and with a place. */
const searches = every.flatMap(({ name }, at) => [
  name,
  name.slice(0, -1),
  name.replace(/(.)(.)(.)$/, '$1$3$2'),
  `${name} in ${DISTRICTS[at % DISTRICTS.length]?.replace('-', ' ')}`,
]);

const KINDS = [
  { what: 'job page of a district', limitMs: 30, paths: pagesIn(DISTRICTS) },
  { what: 'job page of a county, region or nation', limitMs: 30, paths: pagesIn(WIDE) },
  { what: 'table of jobs', limitMs: 400, paths: tablesBy('people') },
  { what: 'the same in another order', limitMs: 400, paths: tablesBy('adverts', 'pay', 'name') },
  {
    what: 'search by API',
    limitMs: 20,
    paths: searches.map((text) => `/api/v1/occupations?q=${encodeURIComponent(text)}`),
  },
  {
    what: 'search in the one box',
    limitMs: 20,
    paths: searches.map((text) => `/?q=${encodeURIComponent(text)}`),
  },
] as const;

export async function benchJobs(): Promise<JobsResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'wealdway-bench-'));
  const settings = {
    WEALDWAY_DATABASE: join(folder, 'demonstration.sqlite'),
    WEALDWAY_ARCHIVE: join(folder, 'raw'),
  };
  try {
    execFileSync(process.execPath, [CLI, 'demo', '--once'], {
      env: { ...process.env, ...settings },
      stdio: 'ignore',
    });
    const deps = createNodeDeps(parseConfig(settings), { now: NOW, logLevel: 'error' });
    try {
      const app = createApp({ ...deps, readOccupationModel: readShippedOccupationModel });
      const results: JobsResult[] = [];
      for (const kind of KINDS) results.push(await measure(app, kind));
      return results;
    } finally {
      await deps.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function measure(
  app: Hono,
  {
    what,
    limitMs,
    paths,
  }: { readonly what: string; readonly limitMs: number; readonly paths: readonly string[] },
): Promise<JobsResult> {
  const times: number[] = [];
  // No address twice: what was answered once is kept.
  for (const path of new Set(paths)) {
    const start = process.cpuUsage();
    const response = await app.request(path);
    await response.arrayBuffer();
    const { user, system } = process.cpuUsage(start);
    if (![200, 302, 404].includes(response.status)) throw new Error(`${path} answered ${response.status}`);
    times.push((user + system) / 1000);
  }
  const counted = times.slice(Math.min(WARMING, Math.floor(times.length / 4))).sort((a, b) => a - b);
  const slowMs = counted[Math.floor(counted.length * 0.95)] ?? Number.NaN;
  return {
    what,
    count: counted.length,
    medianMs: median(counted),
    slowMs,
    mostMs: counted.at(-1) ?? Number.NaN,
    limitMs,
  };
}
