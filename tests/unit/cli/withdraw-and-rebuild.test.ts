/** `wealdway withdraw` and `wealdway rebuild` as an operator meets them. */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Replay, startReplay } from '../../../src/replay/server.ts';
import { replaySources } from '../../../src/replay/sources.ts';
import { type CliFolder, createCliFolder } from '../../support/run-cli.ts';

const DEMO = fileURLToPath(new URL('../../../demo/', import.meta.url));
const SOURCE = 'nisra/claimants';
const WHY = 'two columns were mixed up';
const replays: Replay[] = [];
let folder: CliFolder;
let reference: string;

/** The invented feed with one figure one higher. */
function writeOtherFeed(directory: string): void {
  mkdirSync(directory);
  cpSync(join(DEMO, 'nisra'), join(directory, 'nisra'), { recursive: true });
  const file = join(directory, 'nisra', 'CCAALGD.csv');
  const higher = (_: string, value: string, end: string) => `"${Number(value) + 1}"${end}`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"([\d.]+)"(\r?)$/m, higher));
}

async function refreshFrom(directory: string, now: string) {
  const replay = await startReplay({ directory, sources: replaySources });
  replays.push(replay);
  const base = ['--base-url', replay.url(SOURCE), '--now', now];
  return folder.run(['refresh', SOURCE, ...base, '--no-publish']);
}

beforeAll(async () => {
  folder = createCliFolder();
  expect((await refreshFrom(DEMO, '2026-11-20T09:00:00Z')).exitCode).toBe(0);
  const other = join(folder.path, 'other');
  writeOtherFeed(other);
  expect((await refreshFrom(other, '2026-11-21T09:00:00Z')).exitCode).toBe(0);
  const db = new BetterSqlite3(folder.database, { readonly: true });
  reference = String(
    db
      .prepare(
        `SELECT release_id || '/' || measure || '/' || area_code || '/' || period_start || '..' || period_end
         FROM observation JOIN source ON current_release_id = release_id WHERE dimension = '' LIMIT 1`,
      )
      .pluck()
      .get(),
  );
  db.close();
});
afterAll(async () => {
  for (const replay of replays) await replay.close();
  folder.remove();
});

const withdraw = (...args: readonly string[]) =>
  folder.run(['withdraw', SOURCE, '--no-publish', '--now', '2026-11-22T09:00:00Z', ...args]);

describe('withdrawing a release', () => {
  it('needs a reason', async () => {
    expect(await withdraw()).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--because') });
    expect((await withdraw('--because', '')).exitCode).toBe(2);
  });

  it('says what readers see since, and tells whoever asks for the status or a trace', async () => {
    const { stdout, exitCode } = await withdraw('--because', WHY);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`${SOURCE}@2026-11-21T09:00:00.000Z: withdrawn, because ${WHY}`);
    expect(stdout).toContain('see the release before it, fetched 2026-11-20T');
    const status = await folder.run(['status', '--now', '2026-11-22T10:00:00Z']);
    expect(status.stdout).toContain(`was withdrawn on 22 November 2026`);
    expect(status.stdout).toContain(`(${SOURCE}@2026-11-20T09:00:00.000Z)`);
    const trace = await folder.run(['trace', reference]);
    expect(trace.stdout).toContain(`WITHDRAWN  2026-11-22T09:00:00.000Z, because ${WHY}`);
  });

  it('is not undone by the next refresh', async () => {
    const again = await refreshFrom(join(folder.path, 'other'), '2026-11-23T09:00:00Z');
    expect(again.stdout).toContain(`withdrawn on 2026-11-22 because: ${WHY}`);
    expect(again.stdout).toContain('wealdway accept');
    expect(again.exitCode).toBe(1);
  });
});

describe('rebuilding the database', () => {
  it('makes it again, withdrawal and all, and overwrites no file', async () => {
    const file = join(folder.path, 'again.sqlite');
    const { stdout, exitCode } = await folder.run(['rebuild', file]);
    expect(stdout).toContain('3 releases made from archived bytes');
    expect(stdout).toMatch(/Equal: \d+ rows of \d+ tables are as they were/);
    expect(exitCode).toBe(0);
    expect(await folder.run(['rebuild', file])).toMatchObject({ exitCode: 2 });
    expect(existsSync(`${file}.was`)).toBe(false);
  });

  it('ends with 1 and shows the rows when something differs', async () => {
    const changed = join(folder.path, 'changed.sqlite');
    expect((await folder.run(['backup', changed])).exitCode).toBe(0);
    const db = new BetterSqlite3(changed);
    db.exec(
      'UPDATE observation SET value = 4711 WHERE period_label = (SELECT max(period_label) FROM observation)',
    );
    db.close();
    const { stdout, exitCode } = await folder.run([
      'rebuild',
      join(folder.path, 'other.sqlite'),
      '--from',
      changed,
    ]);
    expect(stdout).toMatch(/observation: \d+ rows are not as they were/);
    expect(stdout).toMatch(/was \{.*4711/);
    expect(exitCode).toBe(1);
  });

  it('names the database that cannot be made again, and no copy that is gone', async () => {
    const foreign = join(folder.path, 'bookmarks.sqlite');
    const db = new BetterSqlite3(foreign);
    db.exec('CREATE TABLE bookmark (url TEXT)');
    db.close();
    const made = join(folder.path, 'never.sqlite');
    const { stderr, exitCode } = await folder.run(['rebuild', made, '--from', foreign]);
    expect(stderr).toContain(`The database ${foreign} is another program's`);
    expect([exitCode, existsSync(made), existsSync(`${made}.was`)]).toEqual([1, false, false]);
  });
});
