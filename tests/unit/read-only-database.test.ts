/** A second process reads beside the one that writes: it makes nothing, migrates nothing and writes nothing. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, expect, it } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { enqueueJob } from '../../src/db/repositories/upkeep/queued-jobs.ts';
import { StorageFailed } from '../../src/domain/errors.ts';
import { openSqlite, openSqliteReadOnly } from '../../src/runtime/node/sqlite.ts';
import { createCliFolder } from '../support/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'wealdway-read-only-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const jobsOf = async ({ read }: Database) =>
  (await read.selectFrom('queued_job').selectAll().execute()).length;
const aJob = () => enqueueJob({ job: 'prune' }, '2026-08-06T09:00:00Z');
/** A row of the record of migrations, put in or taken out behind the program's back. */
const alter = (file: string, sql: string) => {
  const sqlite = new BetterSqlite3(file);
  sqlite.exec(sql);
  sqlite.close();
};

it('sees what another connection writes, and writes nothing', async () => {
  const file = join(folder, 'beside.sqlite');
  const writer = openSqlite({ file });
  const reader = openSqliteReadOnly({ file });
  expect(await jobsOf(reader)).toBe(0);
  await writer.writeAtomically([aJob()]);
  expect(await jobsOf(reader)).toBe(1);
  await expect(reader.writeAtomically([aJob()])).rejects.toThrow(StorageFailed);
  expect(await jobsOf(writer)).toBe(1);
  await reader.close();
  await writer.close();
});

it('makes no database', () => {
  const file = join(folder, 'none.sqlite');
  expect(() => openSqliteReadOnly({ file })).toThrow(`There is no database ${file} yet`);
  expect(existsSync(file)).toBe(false);
});

it('leaves an older database as it is, and says who brings it up to date', async () => {
  const file = join(folder, 'older.sqlite');
  await openSqlite({ file }).close();
  const last = '(SELECT max(name) FROM d1_migrations)';
  alter(file, `DELETE FROM d1_migrations WHERE name = ${last}`);
  expect(() => openSqliteReadOnly({ file })).toThrow(/wants 1 migrations .* run `wealdway refresh`/);
});

it('refuses a newer one', async () => {
  const file = join(folder, 'newer.sqlite');
  await openSqlite({ file }).close();
  alter(file, "INSERT INTO d1_migrations (name) VALUES ('9001_of_tomorrow.sql')");
  expect(() => openSqliteReadOnly({ file })).toThrow('made by a newer Wealdway');
});

it.each([['status'], ['job', 'baker'], ['snapshot', 'medway'], ['trace', 'x']])(
  'wealdway %s makes no database either',
  async (...args) => {
    const cli = createCliFolder();
    const { exitCode, stderr } = await cli.run(args);
    expect(stderr).toContain('There is no database');
    expect(exitCode).toBe(1);
    expect(existsSync(cli.database)).toBe(false);
    cli.remove();
  },
);
