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
import { findSight } from '../../../src/db/repositories/postings/posting-sights.ts';
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

/** The columns of an advert as they were before 0040, each with a value. */
const OLD_ADVERT = {
  ...Object.fromEntries(
    Object.entries(COLUMNS.posting_version)
      .filter(
        ([name]) => !['version_id', 'line_id', 'from_release', 'to_release', 'stated_hash'].includes(name),
      )
      .map(([name, { type, values }], at) => [name, values?.at(-1) ?? (type === 'TEXT' ? '[]' : at)]),
  ),
  // The state goes with whether it has ended.
  state: 'closed',
  retrieval_sequence: 7,
  locator: 'row 7',
};

function oldAdvert(
  releaseId: number,
  changes: Readonly<Record<string, string | number | null>> = {},
): string {
  const row = { release_id: releaseId, ...OLD_ADVERT, ...changes };
  const values = Object.values(row).map((value) =>
    value === null ? 'NULL' : typeof value === 'number' ? String(value) : `'${value}'`,
  );
  return `INSERT INTO posting (${Object.keys(row).join(', ')}) VALUES (${values.join(', ')});`;
}

const oldRelease = (id: number, state = 'published') =>
  `INSERT INTO release (release_id, name, source_id, state, retrieved_at, published_at, code_version, content_sha256, is_partial)
   VALUES (${id}, 'a/b@${id}', 'a/b', '${state}', '2026-08-0${id}T09:00:00Z', ${state === 'published' ? `'2026-08-0${id}T09:00:00Z'` : 'NULL'}, '1', '', 0);`;

it('adverts keep every value when their table is written anew, their districts and their places in the archive', async () => {
  const rows = `${oldAdvert(1)} INSERT INTO posting_district VALUES (1, 'E06000035', '[]');`;
  makeOldDatabase(file, '0020_posting_row.sql', `${oldRelease(1)}${rows}`);
  const before = new BetterSqlite3(file);
  const [stored] = before.prepare<[], Record<string, unknown>>('SELECT * FROM posting').all();
  before.close();
  const db = openSqlite({ file });
  const [{ retrieval_sequence: retrievalSequence, locator, ...kept } = {}] = [stored];
  expect(await db.read.selectFrom('posting').selectAll().execute()).toEqual([
    { ...kept, version_id: 1, stated_hash: null },
  ]);
  expect(await findSight(db, 1, '[]')).toEqual({ retrievalSequence, locator });
  expect(await findSight(db, 1, 'other')).toBeNull();
  expect(await db.read.selectFrom('posting_district').selectAll().execute()).toEqual([
    { release_id: 1, district_code: 'E06000035', posting_key: '[]' },
  ]);
  // What refers to an advert still keeps it from being removed alone.
  await expect(db.writeAtomically([compose.deleteFrom('posting_version').compile()])).rejects.toThrow(
    'FOREIGN KEY',
  );
  await db.close();
});

/** Three releases of one source, as they were held before 0040. */
function makeThreeNights(): void {
  const live = (id: number, key: string, changes = {}) =>
    oldAdvert(id, {
      posting_key: key,
      state: 'live',
      ended_at: null,
      first_seen_at: '2026-08-01T09:00:00Z',
      last_seen_at: `2026-08-0${id}T09:00:00Z`,
      // The sweep holds it elsewhere each night.
      retrieval_sequence: id,
      ...changes,
    });
  const district = (id: number, key: string, code: string) =>
    `INSERT INTO posting_district VALUES (${id}, '${code}', '${key}');`;
  const adverts = [1, 2, 3].flatMap((id) => [
    live(id, 'same'),
    live(id, 'edited', id === 3 ? { title: 'Other' } : {}),
    live(id, 'moved'),
    district(id, 'moved', id === 1 ? 'E06000035' : 'E07000110'),
    ...(id === 2 ? [] : [live(id, 'back')]),
    ...(id === 3 ? [live(id, 'new')] : []),
  ]);
  const carried = live(3, 'absent', { state: 'unconfirmed', last_seen_at: '2026-08-01T09:00:00Z' });
  const past = { ended_at: '2026-08-02T09:00:00Z', last_seen_at: '2026-08-01T09:00:00Z' };
  const ended = [1, 2, 3].flatMap((id) =>
    ['closed', 'withdrawn'].map((state) => live(id, state, { state, ...past })),
  );
  const more = [
    ...ended,
    live(1, 'absent'),
    live(2, 'absent', { last_seen_at: '2026-08-01T09:00:00Z' }),
    carried,
  ];
  makeOldDatabase(
    file,
    '0040_posting_version.sql',
    [...[1, 2, 3].map((id) => oldRelease(id)), ...adverts, ...more].join(''),
  );
}

it('an advert becomes one row for as long as nothing about it changed, and each release holds what it held', async () => {
  makeThreeNights();
  const before = new BetterSqlite3(file);
  const held = before
    .prepare<[], Record<string, unknown>>('SELECT * FROM posting ORDER BY release_id, posting_key')
    .all()
    .map(({ retrieval_sequence: _, locator: __, ...row }) => row);
  const places = before.prepare('SELECT * FROM posting_district ORDER BY 1, 2, 3').all();
  before.close();
  const db = openSqlite({ file });
  const now = await db.read
    .selectFrom('posting')
    .selectAll()
    .orderBy('release_id')
    .orderBy('posting_key')
    .execute();
  expect(now.map(({ version_id: _, stated_hash: __, ...row }) => row)).toEqual(held);
  const districts = db.read.selectFrom('posting_district').selectAll();
  expect(await districts.orderBy('release_id').orderBy('district_code').execute()).toEqual(places);
  const rows = await db.read
    .selectFrom('posting_version')
    .select(['posting_key', 'from_release', 'to_release'])
    .orderBy('posting_key')
    .orderBy('from_release')
    .execute();
  expect(rows.map((row) => `${row.posting_key} ${row.from_release}-${row.to_release ?? ''}`)).toEqual([
    'absent 1-2',
    'absent 2-3',
    'absent 3-',
    'back 1-2',
    'back 3-',
    'closed 1-',
    'edited 1-3',
    'edited 3-',
    'moved 1-2',
    'moved 2-',
    'new 3-',
    'same 1-',
    'withdrawn 1-',
  ]);
  expect(await findSight(db, 2, 'same')).toEqual({ retrievalSequence: 2, locator: 'row 7' });
  const { entries } = await db.read
    .selectFrom('posting_entry')
    .innerJoin('posting_version as own', 'own.version_id', 'posting_entry.version_id')
    .select(sql<number>`count(*)`.as('entries'))
    .where(
      sql<boolean>`own.to_release IS posting_entry.to_release AND own.from_release = posting_entry.from_release
        AND own.state = posting_entry.state`,
    )
    .executeTakeFirstOrThrow();
  expect(entries).toBe(rows.length);
  await db.close();
});

it('adverts are found by what they say and close, of every release that is held', async () => {
  const release = (id: number, state: string) =>
    `INSERT INTO release (release_id, name, source_id, state, retrieved_at, published_at, code_version, content_sha256, is_partial)
     VALUES (${id}, 'a/b@${id}', 'a/b${id}', '${state}', '2026-08-06T09:00:00Z', ${state === 'published' ? "'2026-08-06T09:00:00Z'" : 'NULL'}, '1', '', 0);`;
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
    .where('line_id', '=', releaseId)
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
