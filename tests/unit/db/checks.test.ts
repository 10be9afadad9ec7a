/** Every check of sql/checks finds what it is there to find, and nothing in a database that is sound. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connector as schoolRegister } from '../../../src/connectors/dfe/schools/connector.ts';
import { importFile } from '../../../src/pipeline/import-file.ts';
import { refreshSource } from '../../../src/pipeline/run.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { inventDescription } from '../../support/invented-facts.ts';
import { registerOf, SCHOOLS } from '../../support/invented-registers.ts';
import { advertConnector, factConnector, figureConnector } from '../../support/made-up-connector.ts';
import { createPipelineBench } from '../../support/pipeline-bench.ts';

const CHECKS = new URL('../../../sql/checks/', import.meta.url);
const names = readdirSync(CHECKS).map((name) => name.replace(/\.sql$/, ''));
const file = join(tmpdir(), `wealdway-checks-${process.pid}.sqlite`);
let sqlite: BetterSqlite3.Database;

beforeAll(async () => {
  const db = openSqlite({ file });
  const bench = createPipelineBench(db);
  bench.put('/figures', [{ area: 'E10000016', year: 2024, value: 1 }]);
  for (const [day, keys] of [
    ['a', 'b'],
    ['b', 'c'],
  ].entries()) {
    bench.put('/page/1', { adverts: keys.map((key) => ({ key })) });
    bench.clock.advance(86_400_000);
    const options = { runKey: `day-${day}`, contentKind: 'live' } as const;
    await refreshSource(bench.deps, advertConnector(), options);
    await refreshSource(bench.deps, figureConnector(), options);
  }
  bench.put('/facts', [inventDescription()]);
  await refreshSource(bench.deps, factConnector(), { runKey: 'facts', contentKind: 'live' });
  await importFile(bench.deps, schoolRegister, registerOf('register.csv', SCHOOLS), 'live');
  await db.close();
  sqlite = new BetterSqlite3(file);
  sqlite.pragma('foreign_keys = OFF');
  sqlite.exec(`INSERT INTO edition (edition_id, name, state, as_at, builder_version, content_sha256, published_at, link_sha256)
      VALUES (1, 'e', 'published', '2026-09-03', 'b', 'c', '2026-09-03', 'l');
    INSERT INTO snapshot_pack (edition_id, area_code, level, body, reads) VALUES (1, 'E06000035', 'ks4', '', '');
    INSERT INTO edition_seal VALUES (1, 'E06000035', 'AA', 's');
    INSERT INTO edition_release VALUES (1, 'made-up/figures', 2);
    INSERT INTO installation VALUES ('current_edition_id', '1')`);
});
afterAll(() => {
  sqlite.close();
  for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true });
});

function findings(): string[] {
  return names.filter(
    (name) => sqlite.prepare(readFileSync(new URL(`${name}.sql`, CHECKS), 'utf8')).all().length > 0,
  );
}

const CURRENT = `(SELECT current_release_id FROM source WHERE source_id = 'made-up/adverts')`;

const DAMAGE: Readonly<Record<string, readonly string[]>> = {
  counts_match_rows: [
    'UPDATE release SET accepted_count = 7',
    'DELETE FROM occupation_fact',
    'DELETE FROM school',
  ],
  current_edition_is_whole: ['UPDATE edition SET snapshot_count = 1'],
  current_release_is_published: [
    "UPDATE source SET current_release_id = 2 WHERE source_id = 'made-up/adverts'",
  ],
  current_release_stands: [
    `INSERT INTO withdrawal VALUES (${CURRENT}, '2026-09-04', 'it was wrong', NULL)`,
    "INSERT INTO withdrawal VALUES (1, '2026-09-04', 'it was wrong', 3)",
  ],
  editions_hold_published_releases: [
    'UPDATE edition_release SET release_id = 1',
    'UPDATE edition_release SET release_id = 99',
  ],
  entries_are_those_of_postings: [
    'DELETE FROM posting_entry',
    'UPDATE posting_entry SET to_release = NULL',
    'UPDATE posting_entry SET to_release = from_release + 1',
    "UPDATE posting_entry SET state = 'withdrawn'",
  ],
  facts_trace_to_retrievals: ['UPDATE occupation_fact SET retrieval_sequence = 9'],
  figures_trace_to_retrievals: ['UPDATE observation SET retrieval_sequence = 9'],
  links_lead_to_first_postings: [
    "INSERT INTO posting_link VALUES (1, 2, 'nobody', 2, 'nobody-else', 'same-text')",
  ],
  lives_are_in_order: [
    "UPDATE posting_version SET last_seen_at = '2020-01-01T00:00:00Z'",
    "UPDATE posting_version SET last_seen_at = '2036-01-01T00:00:00Z'",
  ],
  postings_are_held: [
    "DELETE FROM posting_version WHERE posting_key = 'c'",
    "UPDATE posting_version SET line_id = 99 WHERE posting_key = 'c'",
    `UPDATE posting_version SET from_release = 99 WHERE posting_key = 'c'`,
    `DELETE FROM posting_release WHERE release_id <> ${CURRENT}`,
    "INSERT INTO staged_posting VALUES (1, 'a', NULL, 0, '', 1, '')",
    'DELETE FROM posting_release',
  ],
  postings_keep_their_life: [
    `UPDATE posting_version SET first_seen_at = '2020-01-01T00:00:00Z' WHERE from_release = ${CURRENT}`,
  ],
  postings_trace_to_retrievals: [
    `DELETE FROM posting_sight WHERE release_id = ${CURRENT}`,
    'UPDATE posting_sight SET sight_count = sight_count + 1',
    'UPDATE posting_sight SET last_sequence = 9',
  ],
  rows_belong_to_releases: [
    `UPDATE observation SET release_id = 99`,
    `UPDATE posting_release SET release_id = 99 WHERE release_id = ${CURRENT}`,
    'UPDATE occupation_fact SET release_id = 99',
    'DELETE FROM occupation_fact',
  ],
  runs_end_as_their_releases: [
    "UPDATE run SET state = 'failed' WHERE run_key = 'day-0'",
    "UPDATE run SET release_id = 9 WHERE state = 'published'",
    "DELETE FROM run WHERE run_key = 'day-0'",
  ],
  schools_belong_to_releases: ['UPDATE school SET release_id = 99'],
  schools_trace_to_retrievals: ['UPDATE school SET retrieval_sequence = 9'],
  sealed_editions_hold_every_area: ['DELETE FROM edition_seal'],
  staged_releases_have_a_run: ["UPDATE release SET state = 'staged', published_at = NULL"],
};

it('finds nothing in a sound database', () => expect(findings()).toEqual([]));

it('has a test for every check', () => expect(Object.keys(DAMAGE)).toEqual(names.toSorted()));

it.each(Object.entries(DAMAGE).flatMap(([name, all]) => all.map((damage) => [name, damage] as const)))(
  '%s notices: %s',
  (name, damage) => {
    sqlite.exec('BEGIN');
    try {
      expect(sqlite.prepare(damage).run().changes).toBeGreaterThan(0);
      expect(findings()).toContain(name);
    } finally {
      sqlite.exec('ROLLBACK');
    }
  },
);
