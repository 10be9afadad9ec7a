/**
 * The whole country on workerd with local D1, as `wrangler dev` runs the service: an edition built message by message, compared with Node's
 * packs to the byte; then the memory of an isolate that is asked for page after page.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import BetterSqlite3 from 'better-sqlite3';
import { openInspector } from './inspector.ts';
import { median } from './process-cost.ts';

const EDITION = fileURLToPath(new URL('./edition-child.ts', import.meta.url));
const WRANGLER = fileURLToPath(new URL('../../node_modules/wrangler/bin/wrangler.js', import.meta.url));
const CONFIG = fileURLToPath(new URL('../../wrangler.toml', import.meta.url));
const PORT = 20_000 + (process.pid % 20_000);
const INSPECTOR_PORT = PORT + 1;
const MOST_MINUTES = 30;
const PAGES = 1_000;
const MEGABYTE = 1e6;

/** A worker beside the service, on the same queue: what it is sent, it sends on. */
const PUSHER = {
  'push.toml': `name = "push"
main = "push.js"
compatibility_date = "2026-10-01"
[[queues.producers]]
binding = "JOBS"
queue = "wealdway-jobs"
`,
  'push.js': `export default {
  async fetch(request, env) {
    await env.JOBS.send(await request.json());
    return new Response('sent');
  },
};
`,
};

export const WORKERS_LIMITS = { isolateMb: 100, differing: 0 } as const;

export interface WorkersResult {
  readonly snapshots: number;
  readonly areas: number;
  readonly messages: number;
  /** From the first message to the last. */
  readonly seconds: number;
  readonly medianMs: number;
  readonly mostMs: number;
  /** Rows of packs, snapshots and seals that are not Node's. */
  readonly differing: number;
  /** JavaScript's heap and what its buffers hold, after a collection: before the first page and after the last. */
  readonly isolateMb: { readonly before: number; readonly after: number; readonly pages: number };
}

export async function benchWorkers(): Promise<WorkersResult> {
  const folder = mkdtempSync(join(tmpdir(), 'wealdway-workers-'));
  const state = join(folder, 'state');
  const seeded = join(folder, 'node.sqlite');
  try {
    for (const [name, text] of Object.entries(PUSHER)) writeFileSync(join(folder, name), text);
    execFileSync(process.execPath, [EDITION, 'seed', seeded], { stdio: 'ignore' });
    const d1 = loadD1(state, seeded);
    const { messages, seconds } = await buildEdition(folder, state);
    const { areas, asAt, snapshots } = publishedEdition(d1);
    execFileSync(process.execPath, [EDITION, 'publish', seeded, '', asAt], { stdio: 'ignore' });
    return {
      ...{ areas, snapshots, seconds, messages: messages.length },
      ...{ medianMs: median(messages), mostMs: Math.max(...messages) },
      differing: countDiffering(d1, seeded),
      isolateMb: await crawl(state),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
  }
}

/** Puts a database where `wrangler dev` keeps D1. Its file is the one that a migration makes. */
function loadD1(state: string, database: string): string {
  execFileSync(
    process.execPath,
    [WRANGLER, 'd1', 'migrations', 'apply', 'DB', '--local', '--persist-to', state, '-c', CONFIG],
    { env: offline(), stdio: 'ignore' },
  );
  const folder = join(state, 'v3/d1/miniflare-D1DatabaseObject');
  const files = readdirSync(folder);
  const name = files.find((each) => /^[0-9a-f]{64}\.sqlite$/.test(each));
  if (name === undefined) throw new Error(`No D1 database in ${files.join(', ')}`);
  const file = join(folder, name);
  for (const suffix of ['-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
  copyFileSync(database, file);
  return file;
}

const offline = (): NodeJS.ProcessEnv => ({
  ...process.env,
  WRANGLER_SEND_METRICS: 'false',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
});

interface Dev {
  /** All that it has written so far. */
  written(): string;
  stop(): Promise<void>;
}

async function startDev(state: string, configs: readonly string[]): Promise<Dev> {
  const child = spawn(
    process.execPath,
    [
      WRANGLER,
      'dev',
      ...configs.flatMap((config) => ['-c', config]),
      ...['--persist-to', state, '--port', String(PORT), '--inspector-port', String(INSPECTOR_PORT)],
      '--show-interactive-dev-session=false',
    ],
    { env: offline(), stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      text += chunk;
    });
  const dev = { written: () => text, stop: () => stop(child) };
  await until(() => text.includes('Ready on'), dev, child);
  return dev;
}

/** wrangler starts workerd, which outlives it unless all of them are told. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  process.kill(-child.pid, 'SIGTERM');
  await gone;
}

async function until(isSo: () => boolean, dev: Dev, child?: ChildProcess): Promise<void> {
  const endsAtMs = performance.now() + MOST_MINUTES * 60_000;
  while (!isSo()) {
    if (performance.now() > endsAtMs || (child && child.exitCode !== null))
      throw new Error(`workerd did not get there:\n${dev.written().slice(-2_000)}`);
    await wait(200);
  }
}

/** Milliseconds of each message, and from the first to the last. */
async function buildEdition(folder: string, state: string): Promise<{ messages: number[]; seconds: number }> {
  const dev = await startDev(state, [join(folder, 'push.toml'), CONFIG]);
  try {
    const begunMs = performance.now();
    const body = JSON.stringify({ job: 'publish' });
    await fetch(`http://127.0.0.1:${PORT}`, { method: 'POST', body });
    await until(() => dev.written().includes('edition published'), dev);
    const seconds = (performance.now() - begunMs) / 1000;
    await wait(2_000);
    const times = [...dev.written().matchAll(/QUEUE \S+ 1\/1 \(([\d.]+)(m?s)\)/g)];
    return { messages: times.map(([, time, unit]) => Number(time) * (unit === 's' ? 1000 : 1)), seconds };
  } finally {
    await dev.stop();
  }
}

function publishedEdition(file: string): { areas: number; asAt: string; snapshots: number } {
  const sqlite = new BetterSqlite3(file, { readonly: true });
  const edition = sqlite
    .prepare<[], { asAt: string; snapshots: number; areas: number }>(
      `SELECT as_at AS asAt, snapshot_count AS snapshots,
        (SELECT count(*) FROM edition_seal AS seal WHERE seal.edition_id = edition.edition_id) AS areas
        FROM edition WHERE published_at IS NOT NULL`,
    )
    .get();
  sqlite.close();
  if (!edition) throw new Error('No edition was published');
  return edition;
}

function countDiffering(d1: string, node: string): number {
  // What is attached is read alone, as the handle is; better-sqlite3 is built without file: addresses.
  const sqlite = new BetterSqlite3(node, { readonly: true });
  sqlite.prepare('ATTACH ? AS d1').run(d1);
  const count = (table: string): number => {
    const differing = (one: string, other: string) =>
      `SELECT count(*) AS rows FROM (SELECT * FROM ${one}.${table} EXCEPT SELECT * FROM ${other}.${table})`;
    const of = (text: string) => sqlite.prepare<[], { rows: number }>(text).get()?.rows ?? 0;
    return of(differing('main', 'd1')) + of(differing('d1', 'main'));
  };
  const all = count('snapshot_pack') + count('snapshot') + count('edition_seal');
  sqlite.close();
  return all;
}

async function crawl(state: string): Promise<WorkersResult['isolateMb']> {
  const dev = await startDev(state, [CONFIG]);
  const inspector = await openInspector(INSPECTOR_PORT);
  try {
    const origin = `http://127.0.0.1:${PORT}`;
    const map = await (await fetch(`${origin}/sitemap.xml`)).text();
    const all = [...map.matchAll(/<loc>[^<]*?:\d+([^<]*)/g)].map(([, path = '']) => path);
    const step = Math.max(1, Math.floor(all.length / PAGES));
    const paths = all.filter((_, at) => at % step === 0).slice(0, PAGES);
    const before = await inspector.heapBytes();
    for (const path of paths) {
      const answer = await fetch(`${origin}${path.replaceAll('&amp;', '&')}`);
      await answer.arrayBuffer();
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
    }
    const after = await inspector.heapBytes();
    return { before: before / MEGABYTE, after: after / MEGABYTE, pages: paths.length };
  } finally {
    inspector.close();
    await dev.stop();
  }
}
