/** The room of adverts that nobody needs any more goes back to the file system. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { prune } from '../../../jobs/prune.ts';
import { deleteReleaseRows } from '../../../src/db/repositories/releases/release-rows.ts';
import { backUp } from '../../../src/runtime/node/backup.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { seedMadeUpAdverts } from '../../support/made-up-adverts.ts';
import { createPipelineBench } from '../../support/pipeline-bench.ts';
import { makeOldDatabase } from './old-database.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'room-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('when they are pruned', async () => {
  const file = join(folder, 'wealdway.sqlite');
  const db = openSqlite({ file });
  await seedMadeUpAdverts(db, 1, 'made-up/adverts', 2_000);
  await deleteReleaseRows(db, 1, () => Promise.resolve());
  await db.close();
  const full = statSync(file).size;
  const again = openSqlite({ file });
  await prune(createPipelineBench(again).deps);
  await again.close();
  expect(statSync(file).size).toBeLessThan(full / 3);
});

it('of a file of an earlier version, once its backup has taken its place', async () => {
  const file = join(folder, 'old.sqlite');
  makeOldDatabase(file, '0040_posting_version.sql', '');
  await openSqlite({ file }).close();
  const mode = (path: string) => {
    const sqlite = new BetterSqlite3(path, { readonly: true });
    const found = sqlite.pragma('auto_vacuum', { simple: true });
    sqlite.close();
    return found;
  };
  expect(mode(file)).toBe(0);
  backUp(file, join(folder, 'copy.sqlite'));
  expect(mode(join(folder, 'copy.sqlite'))).toBe(2);
});
