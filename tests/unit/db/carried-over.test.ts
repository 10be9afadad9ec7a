/** What a migration makes of a database that an earlier version filled. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import { listBuildingEditions } from '../../../src/db/repositories/editions/editions.ts';
import { summariseRelease } from '../../../src/db/repositories/releases/release-summary.ts';
import { listNewestPeriodEnds } from '../../../src/db/repositories/upkeep/source-status.ts';
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

it('what releases hold is counted of those that are there already', async () => {
  const figure = (year: number, age: string) =>
    `INSERT INTO observation VALUES (1, 'population', 'E06000035', '${age}', '${year}-01-01', '${year}-12-31', '${year}', 5,
      NULL, NULL, NULL, 'normal', NULL, NULL, 1, 'row 1', NULL);`;
  const release = `INSERT INTO release (release_id, name, source_id, state, retrieved_at, published_at, code_version, content_sha256, is_partial)
    VALUES (1, 'a/b@1', 'a/b', 'published', '2026-08-06T09:00:00Z', '2026-08-06T09:00:00Z', '1', '', 0);`;
  const figures = [figure(2023, ''), figure(2024, ''), figure(2022, 'age=16-24')].join('');
  makeOldDatabase(file, '0015_observation_series.sql', `${release}${figures}`);
  const db = openSqlite({ file });
  const kept = await summaryOf(db);
  // The same as a release is given that is made today.
  await db.writeAtomically(summariseRelease(1));
  expect(await summaryOf(db)).toEqual(kept);
  expect([...(await listNewestPeriodEnds(db, [1]))]).toEqual([[1, '2024-12-31']]);
  expect(kept.map((rows) => rows.length)).toEqual([2, 3, 2]);
  await db.close();
});

const summaryOf = (db: Database) =>
  Promise.all(
    (['observation_series', 'observation_period', 'observation_dimension'] as const).map((table) =>
      db.read.selectFrom(table).selectAll().execute(),
    ),
  );
