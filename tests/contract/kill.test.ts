/**
 * Real processes, really killed. `WEALDWAY_KILLS=200` makes it two hundred; the default keeps the suite fast, and
 * tests/unit/pipeline/kill.test.ts stops the pipeline at every single write.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/pipeline/retry.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { dumpDatabase } from '../support/dump-database.ts';
import { runChecks } from '../support/run-checks.ts';

const CHILD = fileURLToPath(new URL('../support/kill/refresh-child.ts', import.meta.url));
const KILLS = Number(process.env.WEALDWAY_KILLS ?? 6);
const DAYS = ['1', '2', '3'];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wealdway-kill-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function start(file: string, day: string): ChildProcess {
  return spawn(process.execPath, [CHILD, file, folder, day], { stdio: ['ignore', 'ignore', 'inherit'] });
}

async function finish(file: string, day: string): Promise<void> {
  const child = start(file, day);
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
}

async function dump(file: string) {
  const db = openSqlite({ file });
  expect(await runChecks(db)).toEqual({});
  const rows = await dumpDatabase(db);
  await db.close();
  return rows;
}

describe(`${KILLS} kills of a refreshing process`, () => {
  it('leave the whole old or the whole new release, and the same rows in the end', {
    timeout: 20_000 + KILLS * 4_000,
  }, async () => {
    const undisturbed = join(folder, 'undisturbed.sqlite');
    const started = Date.now();
    for (const day of DAYS) await finish(undisturbed, day);
    const usualMs = (Date.now() - started) / DAYS.length;
    const expected = await dump(undisturbed);
    expect(expected.posting?.length).toBeGreaterThan(4_500);

    const killed = join(folder, 'killed.sqlite');
    const random = seededRandom('kills');
    let kills = 0;
    let inFlight = 0;
    for (const day of DAYS) {
      for (let attempt = 0; attempt < Math.ceil(KILLS / DAYS.length); attempt++) {
        const child = start(killed, day);
        const exit = once(child, 'exit');
        await Promise.race([wait(random() * usualMs), exit]);
        child.kill('SIGKILL');
        await exit;
        kills++;
        const { source, run, release } = await dump(killed);
        const published = (release ?? []).filter((row) => (row as { state: string }).state === 'published');
        const pointer = (source?.[0] as { current_release_id: number } | undefined)?.current_release_id ?? 0;
        expect(pointer).toBe(published.length);
        if ((run ?? []).some((row) => (row as { state: string }).state === 'running')) inFlight++;
      }
      await finish(killed, day);
    }
    expect(kills).toBeGreaterThanOrEqual(KILLS);
    // The kills must have hit something, or the test proves nothing.
    expect(inFlight).toBeGreaterThan(0);
    expect(await dump(killed)).toEqual(expected);
  });
});
