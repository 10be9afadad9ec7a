/** A database that cannot be used: the command says which and what to do, ends with 1, and leaves what was there. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Replay, startReplay } from '../../../src/replay/server.ts';
import { replaySources } from '../../../src/replay/sources.ts';
import { LEVELS } from '../../../src/snapshots/document/snapshot.ts';
import { type CliFolder, createCliFolder } from '../../support/run-cli.ts';

const DEMO = fileURLToPath(new URL('../../../demo/', import.meta.url));
const SOURCE = 'nomis/population';
const folders: CliFolder[] = [];
let replay: Replay;
let original: CliFolder;

const refreshArgs = (source: string, now: string) => [
  'refresh',
  source,
  ...['--base-url', replay.url(source), '--now', now, '--no-publish'],
];

beforeAll(async () => {
  replay = await startReplay({ directory: DEMO, sources: replaySources });
  original = newFolder();
  const first = await original.run(refreshArgs(SOURCE, '2026-11-20T09:00:00Z'));
  expect(first).toMatchObject({ exitCode: 0, stdout: expect.stringContaining(`${SOURCE}: published`) });
});

afterAll(async () => {
  await replay.close();
  for (const folder of folders) folder.remove();
});

function newFolder(): CliFolder {
  const folder = createCliFolder();
  folders.push(folder);
  return folder;
}

function copyOfOriginal(): CliFolder {
  const folder = newFolder();
  copyFileSync(original.database, folder.database);
  return folder;
}

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** What readers see: the published releases and the number of their figures. */
function published(file: string): unknown {
  const sqlite = new BetterSqlite3(file, { readonly: true });
  try {
    return sqlite
      .prepare(
        `SELECT release.name, count(*) AS figures FROM source JOIN release ON release_id = current_release_id
         JOIN observation USING (release_id) GROUP BY release.name`,
      )
      .all();
  } finally {
    sqlite.close();
  }
}

describe.concurrent('a database that cannot be used', () => {
  it('is locked', { timeout: 40_000 }, async () => {
    const folder = copyOfOriginal();
    const other = new BetterSqlite3(folder.database);
    other.exec('BEGIN IMMEDIATE');
    const result = await folder.runProcess(refreshArgs('nomis/claimant-count', '2026-11-21T09:00:00Z'));
    other.exec('ROLLBACK');
    other.close();
    expect(result.stderr).toContain(`The database ${folder.database} is locked by another process`);
    expect(result.exitCode).toBe(1);
    expect(published(folder.database)).toEqual(published(original.database));
  });

  it('is read-only', async () => {
    const folder = copyOfOriginal();
    // A write version that SQLite does not know makes the file read-only to everybody, root too.
    const bytes = readFileSync(folder.database);
    bytes[18] = 3;
    writeFileSync(folder.database, bytes);
    const before = hashOf(folder.database);
    const result = await folder.run(refreshArgs('nomis/claimant-count', '2026-11-21T09:00:00Z'));
    expect(result.stderr).toContain(
      `The database ${folder.database} cannot be written: check the owner and permissions`,
    );
    expect(result.exitCode).toBe(1);
    expect(hashOf(folder.database)).toBe(before);
  });

  it('cannot grow', async () => {
    const folder = copyOfOriginal();
    const limit = Math.ceil(readFileSync(folder.database).length / 1024) + 64;
    const args = refreshArgs('nomis/employment-by-industry', '2026-11-21T09:00:00Z');
    const result = await folder.runWithFileLimit(limit, args);
    expect(result.stderr).toMatch(
      /The database \S+ (could not grow, the disk is full|could not be read or written by the disk)/,
    );
    expect(result.exitCode).toBe(1);
    expect(published(folder.database)).toEqual(published(original.database));
    const again = await folder.run(args);
    expect(again).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('published') });
  });
});

describe.concurrent('a database that is none', () => {
  it('is damaged', async () => {
    const folder = copyOfOriginal();
    const bytes = readFileSync(folder.database);
    bytes.fill(0xa5, 100, 4096);
    writeFileSync(folder.database, bytes);
    const before = hashOf(folder.database);
    const result = await folder.run(refreshArgs('nomis/claimant-count', '2026-11-21T09:00:00Z'));
    expect(result.stderr).toContain(
      `The database ${folder.database} is damaged or is not a database: put a backup in its place`,
    );
    expect(result.exitCode).toBe(1);
    expect(hashOf(folder.database)).toBe(before);
  });

  it('is a folder', async () => {
    const folder = newFolder();
    mkdirSync(folder.database);
    const result = await folder.run(['status']);
    expect(result.stderr).toContain(`The database ${folder.database} cannot be opened`);
    expect(result.exitCode).toBe(1);
  });
});

describe.concurrent('a database that is sound', () => {
  it('is copied by backup, and the copy serves as a database', async () => {
    const folder = copyOfOriginal();
    const copy = `${folder.database}.copy`;
    expect(await folder.run(['backup', copy])).toMatchObject({ exitCode: 0 });
    expect(published(copy)).toEqual(published(original.database));
  });

  it('is copied whole, or not at all when the disk is full', async () => {
    const folder = copyOfOriginal();
    const copy = `${folder.database}.copy`;
    const half = Math.ceil(readFileSync(folder.database).length / 2048);
    const result = await folder.runWithFileLimit(half, ['backup', copy]);
    expect(result.stderr).toContain(`The backup ${copy} could not be written`);
    expect([result.exitCode, existsSync(copy)]).toEqual([1, false]);
    expect(published(folder.database)).toEqual(published(original.database));
  });

  it('passes the check; a row that should not be fails it and is printed', async () => {
    const passed = await original.run(['check', '--json']);
    expect(passed.exitCode).toBe(0);
    const { checks, reading } = JSON.parse(passed.stdout) as {
      checks: { name: string; findings: string[] }[];
      reading: { levels: { level: string; snapshots: number }[]; worstSentences: { grade: number }[] };
    };
    expect(checks.map(({ name }) => name)).toContain('counts_match_rows');
    expect(checks.flatMap(({ findings }) => findings)).toEqual([]);
    // It holds no edition: there is nothing to read, and that is no fault.
    expect(reading.levels.map(({ snapshots }) => snapshots)).toEqual(LEVELS.map(() => 0));
    expect(reading.worstSentences).toEqual([]);

    const folder = copyOfOriginal();
    const sqlite = new BetterSqlite3(folder.database);
    sqlite.exec('UPDATE release SET accepted_count = accepted_count + 1');
    sqlite.close();
    const failed = await folder.run(['check']);
    expect(failed.stdout).toMatch(/WRONG counts_match_rows\n\s+\{"name":"nomis\/population@/);
    // The copy has no archive beside it.
    expect(failed.stdout).toMatch(/WRONG archive\n\s+[0-9a-f]{64} is not in the archive/);
    expect(failed.exitCode).toBe(1);
  });
});
