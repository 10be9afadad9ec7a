/** CPU time of searches of adverts, over made-up adverts all over England; beside the limit. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { parseConfig } from '../../src/config.ts';
import { createApp } from '../../src/http/app.ts';
import { createNodeDeps } from '../../src/runtime/node/deps.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { READ_AT, SEARCHES, seedMadeUpAdverts } from '../support/made-up-adverts.ts';
import { median } from './process-cost.ts';

const ROUNDS = 7;
const ROUNDS_OF_WARMING = 2;

export interface SearchResult {
  readonly path: string;
  readonly adverts: number;
  readonly medianMs: number;
  readonly mostMs: number;
  readonly limitMs: number;
}

const PATHS = [
  ...SEARCHES,
  '/api/v1/postings?q=%25',
  '/vacancies',
  '/vacancies?area=kent&q=teach',
  '/vacancies?area=kent&q=teach&sector=digital',
  '/api/v1/postings?q=part-time&area=medway',
  '/feeds/postings.rss?area=kent',
  '/feeds/postings.json?area=england&apprenticeship=true',
  '/embed/v1/vacancies?area=england',
  '/api/v1/postings?sort=closing',
  '/api/v1/postings?sort=closing&near=SW1A&withinKm=16',
  '/api/v1/postings?sort=nearest&near=SW1A&withinKm=16',
  '/api/v1/postings?sort=nearest&near=SW1A&withinKm=100',
  '/vacancies?area=ME4&apprenticeship=true',
  '/vacancies?area=SW1A',
];

/** The slowest first. */
export async function benchSearches(adverts: number, limitMs = 25): Promise<SearchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'wealdway-bench-'));
  const settings = {
    WEALDWAY_DATABASE: join(folder, 'adverts.sqlite'),
    WEALDWAY_ARCHIVE: join(folder, 'raw'),
  };
  try {
    const db = openSqlite({ file: settings.WEALDWAY_DATABASE });
    await seedMadeUpAdverts(db, 1, 'dfe/teaching-vacancies', adverts);
    await db.close();
    const deps = createNodeDeps(parseConfig(settings), { now: READ_AT, logLevel: 'error' });
    const results: SearchResult[] = [];
    const app = createApp(deps);
    // The compiler learns first, so that no list is measured for being asked early.
    for (let round = 0; round < ROUNDS_OF_WARMING; round += 1) for (const path of PATHS) await ask(app, path);
    for (const path of PATHS) results.push({ adverts, limitMs, path, ...(await measure(app, path)) });
    await deps.close();
    return results.sort((a, b) => b.medianMs - a.medianMs);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(app: Hono, path: string) {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = process.cpuUsage();
    await ask(app, path);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return { medianMs: median(times), mostMs: Math.max(...times) };
}

async function ask(app: Hono, path: string): Promise<void> {
  const answer = await app.request(path);
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${text.slice(0, 200)}`);
}
