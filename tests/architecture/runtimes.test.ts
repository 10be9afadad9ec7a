/** What holds the two runtimes together, and what keeps each out of the core. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { jobPauseMs, MOST_JOB_RETRIES } from '../../jobs/retry.ts';
import { pruning, publishing, refreshing, TICK_CRON, TICK_MINUTES } from '../../jobs/schedule.ts';
import { latestOf } from '../../jobs/slots.ts';
import { StorageFailed, WrongUse } from '../../src/domain/errors.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

it('ticks on Workers as on Node', () => {
  const crons = /^crons = (\[.*\])$/m.exec(read('wrangler.toml'))?.[1];
  expect(JSON.parse(crons ?? '[]')).toEqual([TICK_CRON]);
  expect(TICK_CRON).toBe(`*/${TICK_MINUTES} * * * *`);
});

it('gives up a failed job after as many retries on Workers as on Node', () => {
  const platform = /^max_retries = (\d+)/m.exec(read('wrangler.toml'))?.[1];
  expect(Number(platform)).toBe(MOST_JOB_RETRIES);
  const pauses = [1, 2, 3, 4].map((attempt) => jobPauseMs(new StorageFailed('full'), attempt));
  expect(pauses).toEqual([60_000, 120_000, 240_000, null]);
  expect(jobPauseMs(new WrongUse('no such source'), 1)).toBeNull();
  for (const runtime of ['node/queue.ts', 'workers/answer-message.ts']) {
    expect(read(`src/runtime/${runtime}`)).toContain('jobPauseMs(error,');
  }
});

it('has the same bindings and queues in every environment, each of its own', () => {
  const text = read('wrangler.toml');
  const part = (from: string, to: string | null) =>
    text
      .slice(text.indexOf(from), to === null ? undefined : text.indexOf(to))
      .split('\n')
      .filter((line) => /^(\[\[|\w+ = )/.test(line) && !/^name = "wealdway/.test(line))
      .map((line) => line.replace(/env\.\w+\./, '').replace(/ #.*$/, ''));
  const local = part('[[d1_databases]]', '[env.production]');
  expect(local.length).toBeGreaterThan(20);
  expect(part('[env.production]', '[env.staging]')).toEqual(local);
  const staging = part('[env.staging]', null);
  expect(staging.map((line) => line.replace('wealdway-staging', 'wealdway').replace('"2', '"1'))).toEqual(
    local,
  );
  const own = /database_name|bucket_name|queue = |namespace_id/;
  expect(staging.filter((line) => own.test(line) && local.includes(line))).toEqual([]);
  expect(text).toContain('cpu_ms = 300_000');
});

it('has a timetable that can be read, off the ticks, within the limits of Workers', () => {
  const now = '2026-08-06T12:00:00.000Z';
  for (const cron of [...Object.values(refreshing.opens), publishing.opens, pruning.opens]) {
    expect(new Date(latestOf(cron, now)).getUTCMinutes() % TICK_MINUTES).not.toBe(0);
  }
});

it('compiles the core without the types of any runtime', () => {
  const options = JSON.parse(read('tsconfig.base.json')).compilerOptions;
  expect(options).toMatchObject({ types: [], lib: ['ES2024'] });
  const core = JSON.parse(read('tsconfig.core.json'));
  expect(core.extends).toBe('./tsconfig.base.json');
  expect(core.compilerOptions).not.toHaveProperty('types');
  expect(core.compilerOptions).not.toHaveProperty('lib');
});

it('bundles for Workers without anything of Node', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'wealdway-bundle-'));
  const metafile = join(folder, 'meta.json');
  const wrangler = join(
    dirname(createRequire(import.meta.url).resolve('wrangler/package.json')),
    'bin/wrangler.js',
  );
  try {
    execFileSync(
      process.execPath,
      [wrangler, 'deploy', '--dry-run', '--outdir', folder, '--metafile', metafile],
      {
        cwd: root,
        env: { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false', WRANGLER_LOG_PATH: folder },
        stdio: 'pipe',
      },
    );
    const { inputs } = JSON.parse(readFileSync(metafile, 'utf8')) as { inputs: Record<string, unknown> };
    const files = Object.keys(inputs);
    expect(files.some((file) => file.endsWith('src/runtime/workers/main.ts'))).toBe(true);
    const forbidden =
      /src\/runtime\/node\/|node_modules\/(undici|better-sqlite3|node-cron|pino|commander|@hono\/node-server)\//;
    expect(files.filter((file) => forbidden.test(file))).toEqual([]);
    const uploaded = readdirSync(folder).filter((name) => /\.(js|bin|wasm|ttf|txt|html|sql)$/.test(name));
    // What the occupation model is trained with stays at home.
    expect(uploaded.map((name) => name.replace(/^[0-9a-f]{40}-/, '')).sort()).toEqual([
      'DejaVuSans-Bold.ttf',
      'DejaVuSans.ttf',
      'index_bg.wasm',
      'main.js',
      'shipped-model.bin',
    ]);
    // The paid plan takes 10 MB compressed. The free plan's 3 MB are less than the occupation model alone.
    const sizes = uploaded.map((name) => gzipSync(readFileSync(join(folder, name))).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(8_000_000);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
