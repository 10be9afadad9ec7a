/** A kept database of version 0.1.0 is carried up with its rows, and the service goes on with it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import { refreshSource } from '../../../src/pipeline/run.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { advertConnector, figureConnector } from '../../support/made-up-connector.ts';
import { areasOf, PLACE } from '../../support/one-place-edition.ts';
import { createTestApp } from '../../support/open-test-app.ts';
import { createPipelineBench } from '../../support/pipeline-bench.ts';
import { runChecks } from '../../support/run-checks.ts';

const KEPT = new URL('../../fixtures/databases/0.1.0.sql', import.meta.url);
/** The small county was seeded without the answer that its absent adverts came in. */
const SEEDED = '../../sql/checks/postings_trace_to_retrievals.sql';

type Rows = Readonly<Record<string, readonly string[]>>;

let folder: string;
let file: string;
let before: Rows;
let db: Database;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  file = join(folder, 'wealdway.sqlite');
  const sqlite = new BetterSqlite3(file);
  sqlite.pragma('foreign_keys = OFF');
  sqlite.exec(readFileSync(KEPT, 'utf8'));
  before = rowsOf(sqlite, { posting: listColumns(sqlite, 'posting') });
  sqlite.close();
  db = openSqlite({ file });
});
afterAll(async () => {
  await db.close();
  rmSync(folder, { recursive: true });
});

/** Every row of every table as JSON, sorted; of `columns` where they are given. */
function rowsOf(sqlite: BetterSqlite3.Database, columns: Readonly<Record<string, string>> = {}): Rows {
  const tables = sqlite
    .prepare<[], string>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'view') AND name NOT LIKE 'sqlite_%' AND name <> 'posting_terms'",
    )
    .pluck()
    .all();
  return Object.fromEntries(
    tables.map((table) => [
      table,
      sqlite
        .prepare(`SELECT ${columns[table] ?? '*'} FROM "${table}"`)
        .all()
        .map((row) => JSON.stringify(row))
        .sort(),
    ]),
  );
}

/** All but where an advert stands in the answers, which is packed for each release now, and its coding, of which nothing is written that is null: docs/decisions/0210. */
function listColumns(sqlite: BetterSqlite3.Database, table: string): string {
  const names = sqlite.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);
  return names.filter((name) => !['retrieval_sequence', 'locator', 'coding'].includes(name)).join(', ');
}

/** The columns that a table of 0.1.0 had. */
function columnsOf(rows: Rows): Record<string, string> {
  const named = Object.entries(rows).flatMap(([table, [first]]) =>
    first === undefined ? [] : [[table, Object.keys(JSON.parse(first)).join(', ')] as const],
  );
  return Object.fromEntries(named);
}

it('keeps every row of every table', async () => {
  const sqlite = new BetterSqlite3(file, { readonly: true });
  const after = rowsOf(sqlite, columnsOf(before));
  const faults = sqlite.pragma('foreign_key_check');
  sqlite.close();
  expect(Object.keys(before).length).toBeGreaterThan(19);
  // Who was building an edition is told by a table of its own now.
  const expected: Rows = {
    ...before,
    installation: before.installation?.filter((row) => !row.includes('claim')) ?? [],
  };
  const { d1_migrations: applied, ...kept } = expected;
  for (const [table, rows] of Object.entries(kept)) expect([table, after[table]]).toEqual([table, rows]);
  expect(after.d1_migrations).toEqual(expect.arrayContaining([...(applied ?? [])]));
  expect(faults).toEqual([]);
  const { [SEEDED]: _, ...broken } = await runChecks(db);
  expect(broken).toEqual({});
});

it('is served: its edition, its adverts and its status', async () => {
  const app = createTestApp(db, areasOf(PLACE));
  const snapshot = await app.request('/api/v1/snapshots/medway/all?level=adviser');
  expect(snapshot.status).toBe(200);
  const adverts = await app.request('/api/v1/postings?area=medway');
  expect((await adverts.json()).paging.totalResults).toBeGreaterThan(0);
  expect((await app.request('/status')).status).toBe(200);
});

it('is refreshed: adverts and figures go on from what it holds', async () => {
  const bench = createPipelineBench(db);
  bench.clock.set('2026-09-04T06:00:00.000Z');
  bench.put('/page/1', { adverts: [{ key: 'a', title: 'Cook 1' }, { key: 'b' }] });
  bench.put('/figures', [{ area: PLACE, year: 2025, value: 200 }]);
  const options = { runKey: '04', contentKind: 'live' } as const;
  const adverts = advertConnector({ confirms: true, source: { id: 'made-up/more-adverts' } });
  const run = await refreshSource(bench.deps, adverts, options);
  expect(run).toMatchObject({ state: 'published', movements: { live: 2, new: 0, returned: 1 } });
  expect((await refreshSource(bench.deps, figureConnector(), options)).state).toBe('published');
  const { [SEEDED]: _, ...broken } = await runChecks(db);
  expect(broken).toEqual({});
});
