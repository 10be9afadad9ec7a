/** Files that are no database of this version: refused with words, and left as they are. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, expect, it } from 'vitest';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'strange-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('an empty file is not taken for a new database', () => {
  const file = join(folder, 'empty.sqlite');
  writeFileSync(file, '');
  expect(() => openSqlite({ file })).toThrow('is an empty file: put a backup in its place');
  expect(readFileSync(file)).toHaveLength(0);
});

it('a file that is not there is a new database, and opens again', async () => {
  const file = join(folder, 'new.sqlite');
  await openSqlite({ file }).close();
  await openSqlite({ file }).close();
});

it.each(['0999_later.sql', '9999_far.sql'])(
  'a database that a newer version made (%s) is refused',
  async (name) => {
    const file = join(folder, `${name}.sqlite`);
    await openSqlite({ file }).close();
    const sqlite = new BetterSqlite3(file);
    sqlite.prepare('INSERT INTO d1_migrations (name) VALUES (?)').run(name);
    sqlite.close();
    expect(() => openSqlite({ file })).toThrow(`it has ${name}, which this version does not know`);
  },
);
