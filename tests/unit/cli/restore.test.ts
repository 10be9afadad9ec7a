/** `wealdway restore`: a backup is read through before it takes the place of anything, and the database from before is kept. */
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Replay, startReplay } from '../../../src/replay/server.ts';
import { replaySources } from '../../../src/replay/sources.ts';
import { type CliFolder, createCliFolder } from '../../support/run-cli.ts';

const DEMO = fileURLToPath(new URL('../../../demo/', import.meta.url));
const SOURCE = 'nisra/claimants';
let folder: CliFolder;
let replay: Replay;
let backup: string;
let served: string;

beforeAll(async () => {
  replay = await startReplay({ directory: DEMO, sources: replaySources });
  folder = createCliFolder();
  backup = join(folder.path, 'backup.sqlite');
  served = join(folder.path, 'served.sqlite');
  const base = ['--base-url', replay.url(SOURCE), '--now', '2026-11-20T09:00:00Z', '--no-publish'];
  expect((await folder.run(['refresh', SOURCE, ...base])).exitCode).toBe(0);
  expect((await folder.run(['backup', backup])).exitCode).toBe(0);
  copyFileSync(folder.database, served);
});
/** What is served differs from the backup by one row. */
beforeEach(() => {
  for (const name of readdirSync(folder.path))
    if (name.startsWith('wealdway.sqlite')) rmSync(join(folder.path, name));
  copyFileSync(served, folder.database);
  note(folder.database, 'later');
});
afterAll(async () => {
  await replay.close();
  folder.remove();
});

function note(file: string, name: string): void {
  const db = new BetterSqlite3(file);
  db.prepare('INSERT INTO installation (name, value) VALUES (?, ?)').run(name, 'x');
  db.close();
}

function isNoted(file: string): boolean {
  const db = new BetterSqlite3(file, { readonly: true });
  try {
    return db.prepare("SELECT 1 FROM installation WHERE name = 'later'").get() !== undefined;
  } finally {
    db.close();
  }
}

const kept = () => readdirSync(folder.path).filter((name) => name.includes('.before-'));
const filesOfFolder = () => readdirSync(folder.path).sort();

describe('restoring a backup', () => {
  it('is rehearsed without changing anything', async () => {
    const before = filesOfFolder();
    const { exitCode, stdout } = await folder.run(['restore', backup, '--verify']);
    expect(stdout).toContain('holds 1 source, last fetched 2026-11-20T');
    expect(stdout).toContain('ok    every archived answer is there, and is what its hash says');
    expect(stdout).toContain('ok    no row refers to one that is not there');
    expect(stdout).toContain('It can be restored');
    expect(exitCode).toBe(0);
    expect([filesOfFolder(), isNoted(folder.database)]).toEqual([before, true]);
  });

  it('puts it into place, and keeps what was there', async () => {
    const { exitCode, stdout } = await folder.run(['restore', backup]);
    expect(stdout).toMatch(/Restored: .* The database from before is .*\.before-\d{8}T/);
    expect(exitCode).toBe(0);
    expect([isNoted(folder.database), kept().length]).toEqual([false, 1]);
    expect(isNoted(join(folder.path, kept()[0] ?? ''))).toBe(true);
    expect((await folder.run(['check'])).exitCode).toBe(0);
  });

  it('replaces a database that is damaged', async () => {
    writeFileSync(folder.database, Buffer.alloc(8192, 0xa5));
    expect((await folder.run(['restore', backup])).exitCode).toBe(0);
    expect(isNoted(folder.database)).toBe(false);
    expect(readFileSync(join(folder.path, kept()[0] ?? ''))[0]).toBe(0xa5);
  });
});

describe('a backup that is not restored', () => {
  it('waits while somebody has the database open', async () => {
    const reader = new BetterSqlite3(folder.database);
    reader.pragma('journal_mode = WAL');
    reader.prepare('SELECT count(*) FROM release').get();
    const refused = await folder.run(['restore', backup]);
    reader.close();
    expect(refused.stderr).toContain('is in use: stop the service');
    expect([refused.exitCode, isNoted(folder.database), kept()]).toEqual([1, true, []]);
  });

  it('has a damaged page, a row that should not be, or lost its bytes', async () => {
    const damaged = join(folder.path, 'damaged.sqlite');
    const bytes = readFileSync(backup);
    bytes.fill(0xa5, bytes.length - 8192);
    writeFileSync(damaged, bytes);
    const page = await folder.run(['restore', damaged]);
    expect(page.exitCode).toBe(1);
    const wrong = join(folder.path, 'wrong.sqlite');
    copyFileSync(backup, wrong);
    const db = new BetterSqlite3(wrong);
    db.pragma('foreign_keys = OFF');
    db.exec(
      "UPDATE source SET current_release_id = 99; UPDATE retrieval SET sha256 = 'ab' WHERE sequence = 1",
    );
    db.close();
    const rows = await folder.run(['restore', wrong]);
    expect(rows.stdout).toContain('WRONG references: 1');
    expect(rows.stdout).toContain('WRONG current_release_is_published: 1');
    expect(rows.stdout).toContain('WRONG archive: 1');
    expect(rows.stdout).toContain('Nothing was changed.');
    expect([rows.exitCode, isNoted(folder.database), kept()]).toEqual([1, true, []]);
    expect((await folder.run(['restore', wrong, '--anyway'])).stdout).toContain('Restored:');
  });

  it('is no backup at all', async () => {
    expect((await folder.run(['restore', join(folder.path, 'nothing')])).exitCode).toBe(2);
    expect((await folder.run(['restore', join(folder.path, 'nothing')])).stderr).toContain(
      'There is no file',
    );
    const text = join(folder.path, 'text');
    writeFileSync(text, 'not a database at all');
    const refused = await folder.run(['restore', text, '--verify']);
    expect(refused.exitCode).toBe(1);
    // The file that was named is at fault, and not a copy that is gone again.
    expect(refused.stderr).toContain(
      `${text} is damaged, or is no backup (file is not a database): take another.`,
    );
    expect((await folder.run(['restore', folder.path])).stderr).toContain('is no file: it is no backup');
    expect(existsSync(`${folder.database}.incoming`)).toBe(false);
  });
});

describe('a file that is taken for a backup', () => {
  it("is another program's database, into which nothing is written", async () => {
    const other = join(folder.path, 'other.sqlite');
    const db = new BetterSqlite3(other);
    db.exec('CREATE TABLE bookmark (url TEXT)');
    db.close();
    const before = readFileSync(other);
    const { exitCode, stderr } = await folder.run(['restore', other, '--anyway']);
    expect(stderr).toContain(`${other} is another program's: it has tables, and none of ours.`);
    expect(exitCode).toBe(1);
    const set = { WEALDWAY_DATABASE: other };
    for (const command of [['publish'], ['status']])
      expect((await folder.run(command, set)).stderr).toContain("is another program's");
    expect(readFileSync(other).equals(before)).toBe(true);
  });

  it('is the database that is served itself, also by another name', async () => {
    const link = join(folder.path, 'link.sqlite');
    symlinkSync(folder.database, link);
    for (const file of [folder.database, link]) {
      const { exitCode, stderr } = await folder.run(['restore', file, '--verify']);
      expect(stderr).toContain('is the database that is served, and no backup of it');
      expect(exitCode).toBe(2);
    }
    expect(kept()).toEqual([]);
  });
});
