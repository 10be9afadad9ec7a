/** What a migration makes of a database that an earlier version filled. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import { listBuildingEditions } from '../../../src/db/repositories/editions/editions.ts';
import { ANY_POSTING, type PostingFilter } from '../../../src/db/repositories/postings/posting-filter.ts';
import { indexPostings } from '../../../src/db/repositories/postings/posting-index.ts';
import { searchPostings } from '../../../src/db/repositories/postings/posting-search.ts';
import { SUMMARY_TABLES, summariseRelease } from '../../../src/db/repositories/releases/release-summary.ts';
import { listNewestPeriodEnds } from '../../../src/db/repositories/upkeep/source-status.ts';
import { COLUMNS } from '../../../src/db/sql/columns.ts';
import { compose } from '../../../src/db/sql/compose.ts';
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
  const figures = [figure(2023, ''), figure(2024, ''), figure(2022, 'age=16-24;sex=all')].join('');
  makeOldDatabase(file, '0015_observation_series.sql', `${release}${figures}`);
  const db = openSqlite({ file });
  const kept = await summaryOf(db);
  // The same as a release is given that is made today.
  await db.writeAtomically(summariseRelease(1));
  expect(await summaryOf(db)).toEqual(kept);
  expect([...(await listNewestPeriodEnds(db, [1]))]).toEqual([[1, '2024-12-31']]);
  expect(kept.map((rows) => rows.length)).toEqual([2, 1, 3, 2]);
  await db.close();
});

it('adverts keep every value when their table is written anew, and their districts', async () => {
  const columns = Object.entries(COLUMNS.posting);
  const release = `INSERT INTO release (release_id, name, source_id, state, retrieved_at, code_version, content_sha256, is_partial)
    VALUES (1, 'a/b@1', 'a/b', 'staged', '2026-08-06T09:00:00Z', '1', '', 0);`;
  const full = columns.map(([name, { type, values }], at) => {
    if (name === 'release_id') return '1';
    // The state goes with whether it has ended.
    const value = name === 'state' ? 'closed' : (values?.at(-1) ?? (type === 'TEXT' ? '[]' : at));
    return typeof value === 'number' ? String(value) : `'${value}'`;
  });
  const names = columns.map(([name]) => name).join(', ');
  const rows = `INSERT INTO posting (${names}) VALUES (${full.join(', ')});
    INSERT INTO posting_district VALUES (1, 'E06000035', '[]');`;
  makeOldDatabase(file, '0020_posting_row.sql', `${release}${rows}`);
  const before = new BetterSqlite3(file);
  const [stored] = before.prepare(`SELECT ${names} FROM posting`).all();
  before.close();
  const db = openSqlite({ file });
  expect(await db.read.selectFrom('posting').selectAll().execute()).toEqual([stored]);
  expect(await db.read.selectFrom('posting_district').selectAll().execute()).toEqual([
    { release_id: 1, district_code: 'E06000035', posting_key: '[]' },
  ]);
  // What refers to an advert still keeps it from being removed alone.
  await expect(db.writeAtomically([compose.deleteFrom('posting').compile()])).rejects.toThrow('FOREIGN KEY');
  await db.close();
});

it('adverts are found by what they say and close, of every release that is held', async () => {
  const release = (id: number, state: string) =>
    `INSERT INTO release (release_id, name, source_id, state, retrieved_at, published_at, code_version, content_sha256, is_partial)
     VALUES (${id}, 'a/b@${id}', 'a/b', '${state}', '2026-08-06T09:00:00Z', ${state === 'published' ? "'2026-08-06T09:00:00Z'" : 'NULL'}, '1', '', 0);`;
  const posting = (id: number, key: string, days: string) =>
    `INSERT INTO posting (release_id, posting_key, state, first_seen_at, last_seen_at, times_returned, times_edited, content_hash, kind, title,
       summary, posted_on, closes_at, places, is_national, pay, employment_types, coder_version, locator, soc2020, pay_min_gbp_per_year, working_pattern)
     VALUES (${id}, '${key}', 'live', '2026-08-06T09:00:00Z', '2026-08-06T09:00:00Z', 0, 0, '', 'vacancy', 'Chef', 'of the house', ${days},
       '[{"text":null,"postcode":"ME4 4TZ","latitude":null,"longitude":null}]', 0, '${NO_PAY}', '[]', '1', 'row', '5434', 24000, 'full-time');
     INSERT INTO posting_district VALUES (${id}, 'E06000035', '${key}');`;
  const kept = ['a', 'b'].map((key, at) => posting(1, key, `'2026-08-0${at + 1}', '2026-09-01T12:00:00Z'`));
  const rows = [...kept, posting(2, 'a', 'NULL, NULL'), posting(3, 'staged', 'NULL, NULL')].join('');
  const releases = [release(1, 'published'), release(2, 'published'), release(3, 'staged')].join('');
  makeOldDatabase(file, '0021_posting_search.sql', `${releases}${rows}`);
  const db = openSqlite({ file });
  const asked = {
    ...ANY_POSTING,
    districts: ['E06000035'],
    states: ['live'],
    now: '2026-08-06T09:00:00Z',
  } as const;
  const find = async (releaseId: number, filter: Partial<PostingFilter>) => {
    const wish = { page: 1, pageSize: 10 };
    const { postings } = await searchPostings(db, { ...asked, releaseIds: [releaseId], ...filter }, wish);
    return postings.map(({ posting: { key } }) => key);
  };
  expect(await find(1, { words: ['hous'], soc2020: '543', minGbpPerYear: 24_000 })).toEqual(['b', 'a']);
  expect(await find(1, { closesBefore: '2026-09-02T00:00:00Z', workingPattern: 'full-time' })).toEqual([
    'b',
    'a',
  ]);
  expect(await find(2, {})).toEqual(['a']);
  expect(await find(3, {})).toEqual([]);
  // The same as a release is given that is made today.
  const before = await entriesOf(db, 1);
  await deleteReleaseIndex(db);
  await indexPostings(db, 1, () => Promise.resolve());
  expect(await entriesOf(db, 1)).toEqual(before);
  expect(await find(1, { words: ['hous'] })).toEqual(['b', 'a']);
  await db.close();
});

const NO_PAY = '{"text":null,"minGbp":null,"maxGbp":null,"period":null,"periodBasis":null,"payBasis":null}';

const entriesOf = (db: Database, releaseId: number) =>
  db.read
    .selectFrom('posting_entry')
    .selectAll()
    .where('release_id', '=', releaseId)
    .orderBy('entry_number')
    .execute();

const deleteReleaseIndex = (db: Database) =>
  db.writeAtomically(
    ['posting_newest', 'posting_closing', 'posting_entry'].map((table) =>
      sql`DELETE FROM ${sql.table(table)}`.compile(compose),
    ),
  );

const summaryOf = (db: Database) =>
  Promise.all(SUMMARY_TABLES.map((table) => db.read.selectFrom(table).selectAll().execute()));
