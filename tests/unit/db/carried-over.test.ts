/** What a migration makes of a database that an earlier version filled. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listBuildingEditions } from '../../../src/db/repositories/editions/editions.ts';
import { beginPlan } from '../../../src/pipeline/edition/summarise-plan.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { onePlaceDeps } from '../../support/one-place-edition.ts';
import { makeOldDatabase } from './old-database.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'carried-over-'));
  file = join(folder, 'wealdway.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const edition = (id: number, state: 'published' | 'building') =>
  `INSERT INTO edition (edition_id, name, state, as_at, builder_version, content_sha256, published_at)
   VALUES (${id}, 'e${id}', '${state}', '2026-08-06T09:00:00.000Z', '1', '', ${state === 'published' ? "'2026-08-06T09:00:00.000Z'" : 'NULL'});`;

it('numbers of editions go on after the last one, and whoever was building holds nothing', async () => {
  const claim = `INSERT INTO installation VALUES ('edition_claim', '{"owner":"other","expiresAt":"2999-01-01"}');`;
  makeOldDatabase(
    file,
    '0014_edition_plan.sql',
    `${edition(7, 'published')}${edition(8, 'building')}${claim}`,
  );
  const db = openSqlite({ file });
  expect((await beginPlan(onePlaceDeps(db))).editionId).toBe(9);
  expect(await listBuildingEditions(db)).toEqual([8]);
  expect(await db.read.selectFrom('installation').selectAll().execute()).toEqual([]);
  await db.close();
});

it('numbers of editions begin at one where there was none', async () => {
  makeOldDatabase(file, '0014_edition_plan.sql', '');
  const db = openSqlite({ file });
  expect((await beginPlan(onePlaceDeps(db))).editionId).toBe(1);
  await db.close();
});
