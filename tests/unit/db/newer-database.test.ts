/** Names that a newer version could have given its migrations, and those that this one has. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MIGRATION_NAMES } from '../../../src/db/migration-names.ts';
import { refuseNewerDatabase, refuseUnknownMigrations } from '../../../src/db/newer-database.ts';
import { StorageFailed } from '../../../src/domain/errors.ts';
import { migrationNames } from '../../../src/runtime/node/migrate.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';

const NEWER = [
  '0010_next.sql',
  '0010_acceptance.sql',
  '0005_between_ours.sql',
  '0000_before_ours.sql',
  '0009_acceptance_again.sql',
  '9999_far.sql',
  '10000_five_digits.sql',
  '0009_ACCEPTANCE.sql',
  'next.sql',
  '0009_acceptance.sql.1',
];

describe('a database of a newer Wealdway', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'newer-'));
    file = join(folder, 'wealdway.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const migratedBy = async (newer: string) => {
    await openSqlite({ file }).close();
    const sqlite = new BetterSqlite3(file);
    sqlite.prepare('INSERT INTO d1_migrations (name) VALUES (?)').run(newer);
    sqlite.close();
  };

  it.each(NEWER)('is refused where it has %s', async (newer) => {
    await migratedBy(newer);
    const sentence = `The database ${file} was made by a newer Wealdway (it has ${newer},`;
    expect(() => openSqlite({ file })).toThrow(sentence);
    // Nothing holds the file open or has changed it: the newer program starts on it.
    rmSync(file);
    await openSqlite({ file }).close();
  });

  it('is told by the names alone, in the same words on both runtimes', async () => {
    const refuse = () => refuseUnknownMigrations([...MIGRATION_NAMES, '0010_next.sql'], 'The D1 database');
    expect(refuse).toThrow(StorageFailed);
    expect(refuse).toThrow(/^The D1 database was made by a newer Wealdway .*start the newer version, or/);
  });

  it('is not one that this version made, or that a version before it made', async () => {
    const db = openSqlite({ file });
    await expect(refuseNewerDatabase(db, 'The database')).resolves.toBeUndefined();
    await db.close();
    expect(() => refuseUnknownMigrations([...MIGRATION_NAMES].slice(0, 3), 'The database')).not.toThrow();
    expect(() => refuseUnknownMigrations([], 'The database')).not.toThrow();
  });

  it('is told by a list that holds every file of sql/migrations', () => {
    expect([...MIGRATION_NAMES]).toEqual(migrationNames());
  });
});
