/** The service is told to stop in the middle of a refresh: it ends cleanly, soon, and nothing is left in doubt. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openSqlite, openSqliteReadOnly } from '../../src/runtime/node/sqlite.ts';
import { CLI_FILE, COMPILED_CLI } from '../support/compiled-cli.ts';
import { type HostileServer, startHostileServer } from '../support/hostile-server.ts';

const SOURCE = 'nhsbsa/nhs-jobs';
const folder = mkdtempSync(join(tmpdir(), 'wealdway-stop-'));
let server: HostileServer;
beforeAll(async () => {
  server = await startHostileServer();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

function startServing(database: string) {
  const child = spawn(process.execPath, [CLI_FILE, 'serve', '--refresh'], {
    env: {
      PATH: process.env.PATH,
      ...COMPILED_CLI,
      WEALDWAY_DATABASE: database,
      WEALDWAY_ARCHIVE: `${database}-raw`,
      WEALDWAY_PORT: '0',
      WEALDWAY_ENABLED_SOURCES: SOURCE,
      WEALDWAY_BASE_URLS: `${SOURCE}=${server.url}/hang`,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  child.stderr.on('data', (chunk) => {
    log += chunk;
  });
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  return { child, ended, log: () => log };
}

async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  const limit = performance.now() + 60_000;
  while (!(await isTrue())) {
    if (performance.now() > limit) throw new Error('It did not happen within 60 s');
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** A service is several threads and a process: on a busy machine they take their time to begin. */
vi.setConfig({ testTimeout: 120_000 });

it('ends with 0 within seconds, keeps the work on the queue and blames nobody', async () => {
  const database = join(folder, 'stopped.sqlite');
  const hung = server.hangingCount();
  const { child, ended, log } = startServing(database);
  await until(() => server.hangingCount() > hung || child.exitCode !== null);
  const toldAt = performance.now();
  child.kill('SIGTERM');
  expect(await ended, log()).toBe(0);
  expect(performance.now() - toldAt).toBeLessThan(8_000);

  const db = openSqlite({ file: database });
  // Over when the service is: what refreshed for it is another process, and has ended its run before.
  expect(await db.read.selectFrom('run').select(['state', 'error_code']).execute()).toEqual([
    { state: 'failed', error_code: 'cancelled' },
  ]);
  // The real clock may stand where a week's other job is due too.
  const queued = await db.read.selectFrom('queued_job').select('message').execute();
  const jobs = queued.map(({ message }) => JSON.parse(message) as { job: string; sourceId?: string });
  expect(jobs.filter(({ job }) => job === 'refresh')).toMatchObject([{ sourceId: SOURCE }]);
  await db.close();
});

it('leaves no refresh behind when it is killed', async () => {
  const database = join(folder, 'killed.sqlite');
  const hung = server.hangingCount();
  const { child, ended, log } = startServing(database);
  await until(() => server.hangingCount() > hung || child.exitCode !== null);
  child.kill('SIGKILL');
  expect(await ended, log()).toBeNull();
  const db = openSqliteReadOnly({ file: database });
  const states = async () =>
    (await db.read.selectFrom('run').select('state').execute()).map(({ state }) => state);
  await until(async () => (await states()).every((state) => state === 'failed'));
  expect(await states()).toEqual(['failed']);
  await db.close();
});

it('ends as well when it is told to before it has begun', async () => {
  const database = join(folder, 'beginning.sqlite');
  const { child, ended, log } = startServing(database);
  await until(() => existsSync(database) || child.exitCode !== null);
  child.kill('SIGTERM');
  expect(await ended, log()).toBe(0);
});
