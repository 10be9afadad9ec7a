/** Databases with releases of every kind, carried through a file of lines and compared row for row. */
import { sql } from 'kysely';
import type { Database } from '../../src/db/database.ts';
import { SUMMARY_TABLES } from '../../src/db/repositories/releases/release-summary.ts';
import { compose } from '../../src/db/sql/compose.ts';
import { insertMany } from '../../src/db/sql/insert-many.ts';
import { exportReleases } from '../../src/pipeline/transfer/export-releases.ts';
import { importReleases } from '../../src/pipeline/transfer/import-releases.ts';
import { readReleaseFile, writeReleaseFile } from '../../src/pipeline/transfer/release-file.ts';
import type { RawStore } from '../../src/ports/raw-store.ts';
import { createFakeClock } from './fake-clock.ts';
import { inventCoding } from './invented-coding.ts';
import { inventDescription, inventStandard } from './invented-facts.ts';
import { inventObservation } from './invented-observation.ts';
import { inventPosting } from './invented-posting.ts';
import { type SeededRelease, seedRelease, setContentKind } from './seed-database.ts';

export interface Held {
  readonly db: Database;
  readonly raw: RawStore;
}

/** The lines of a file with all that the database holds. */
export async function exportLines({ db, raw }: Held, releases: readonly string[] | 'held' = 'held') {
  const parts = exportReleases({ db, raw, clock: createFakeClock() }, { releases, holdsArchive: true });
  const lines: string[] = [];
  for await (const line of writeReleaseFile(parts)) lines.push(line);
  return lines;
}

export function importLines({ db, raw }: Held, lines: readonly string[]) {
  const deps = { db, raw, clock: createFakeClock(), owner: { id: 'tester', isAlive: () => null } };
  const given = async function* () {
    yield* lines;
  };
  return importReleases(deps, () => readReleaseFile(given(), 'releases.gz'));
}

/** Releases as finished runs leave them, each with an answer in the archive, an issue and a change. */
export async function seedHeld({ db, raw }: Held, releases: readonly SeededRelease[]): Promise<void> {
  await setContentKind(db, 'live');
  for (const seeded of releases) {
    await seedRelease(db, seeded);
    const name = await nameOf(db, seeded.releaseId);
    const sha256 = await raw.put(new TextEncoder().encode(`answer of ${name}`));
    await db.writeAtomically([
      compose.updateTable('retrieval').set({ sha256 }).where('run_id', '=', name).compile(),
      ...insertMany('issue', [
        {
          run_id: name,
          sequence: 1,
          code: 'unknown-code',
          severity: 'warning',
          retrieval_sequence: 1,
          locator: 'row 2',
          detail: `'It’s "odd"`,
        },
      ]),
      ...insertMany('change', [
        {
          release_id: seeded.releaseId,
          kind: 'new',
          measure: '',
          area_code: '',
          source_id: seeded.sourceId,
          noticed_at: '2026-08-06T05:00:00.000Z',
          area_count: 1,
          figure_count: 1,
        },
      ]),
    ]);
  }
}

async function nameOf(db: Database, releaseId: number): Promise<string> {
  const row = await db.read
    .selectFrom('release')
    .select('name')
    .where('release_id', '=', releaseId)
    .executeTakeFirstOrThrow();
  return row.name;
}

/** One release of each kind, one that followed another, and one that was published although it had been held back. */
export async function seedEveryKind(held: Held): Promise<void> {
  const correction = { field: 'sector', from: null, to: 'construction', reason: "it's wrong" };
  await seedHeld(held, [
    {
      releaseId: 1,
      sourceId: 'ons/figures',
      retrievedAt: '2026-08-01T05:00:00Z',
      observations: [inventObservation({ value: 0.1 + 0.2 })],
    },
    {
      releaseId: 2,
      sourceId: 'ons/figures',
      observations: [inventObservation({ value: null, note: "c'est" })],
    },
    {
      releaseId: 3,
      sourceId: 'council/adverts',
      postings: [
        {
          posting: inventPosting({ key: "it's 1", title: 'Électricien; -- DROP', summary: 'a\nb' }),
          coding: inventCoding({ districts: ['E06000035', 'E07000110'], soc2020: '5241' }),
        },
        { posting: inventPosting({ key: '2' }), coding: inventCoding(), state: 'withdrawn' },
      ],
    },
    {
      releaseId: 4,
      sourceId: 'ons/texts',
      facts: [
        { fact: inventDescription(), links: [{ soc2020: '5241', basis: 'source', matched: '5241' }] },
        {
          fact: inventStandard(),
          links: [{ soc2020: '5249', basis: 'title', matched: JSON.stringify(correction) }],
        },
      ],
    },
  ]);
  await holdBack(held.db);
}

/** Release 2 was published in the place of one that was held back, and followed release 1. */
async function holdBack(db: Database): Promise<void> {
  const name = 'ons/figures@2026-08-01T22:00:00.000Z';
  const at = '2026-08-01T22:00:00.000Z';
  await db.writeAtomically([
    sql`INSERT INTO release (release_id, name, source_id, state, retrieved_at, code_version, content_sha256, is_partial, failures)
      VALUES (9, ${name}, 'ons/figures', 'quarantined', ${at}, 'test', 'x', 0, '["too few"]')`.compile(
      compose,
    ),
    sql`INSERT INTO run (run_id, source_id, run_key, state, started_at, finished_at, release_id, error_code)
      VALUES (${name}, 'ons/figures', ${at}, 'quarantined', ${at}, ${at}, 9, 'release-rejected')`.compile(
      compose,
    ),
    sql`INSERT INTO acceptance VALUES (2, 9, ${at}, '["too few"]')`.compile(compose),
    compose.updateTable('release').set({ previous_release_id: 1 }).where('release_id', '=', 2).compile(),
  ]);
}

/** Tables that carrying is about, those made anew included; and what stands for numbers that every database gives for itself. */
const TABLES = [
  'release',
  'run',
  'retrieval',
  'issue',
  'source',
  'acceptance',
  'observation',
  ...SUMMARY_TABLES,
  'occupation_fact',
  'occupation_fact_link',
  'school',
  'posting',
  'posting_district',
  'posting_sight',
  'change',
];
/** What searches find, by advert: rows are shared by releases as the database that holds them pleases. */
const ENTRIES = sql`SELECT release_id, posting_key, has_point FROM posting JOIN posting_entry USING (version_id)`;
const NUMBERS = new Set([
  'release_id',
  'previous_release_id',
  'current_release_id',
  'quarantined_release_id',
]);
/** The numbers of rows of adverts are the database's own. */
const PLACES = new Set(['version_id']);

/** Every row, in an order of its own, with the names of releases instead of their numbers. */
export async function dumpCarried({ db }: Held): Promise<Record<string, readonly unknown[]>> {
  const releases = await db.read.selectFrom('release').select(['release_id', 'name']).execute();
  const names = new Map<unknown, string>(releases.map(({ release_id, name }) => [release_id, name]));
  const dump: Record<string, readonly unknown[]> = {};
  const tables = TABLES.map((table) => [table, sql`SELECT * FROM ${sql.table(table)}`] as const);
  for (const [table, all] of [...tables, ['posting_entry', ENTRIES] as const]) {
    const rows = await db.read
      .selectFrom(sql<Record<string, unknown>>`(${all})`.as('all_rows'))
      .selectAll()
      .execute();
    dump[table] = rows
      .map((row) =>
        JSON.stringify(
          Object.entries(row)
            .filter(([column]) => !PLACES.has(column))
            .map(([column, value]) => [column, NUMBERS.has(column) ? (names.get(value) ?? value) : value])
            .sort(([one], [other]) => String(one).localeCompare(String(other))),
        ),
      )
      .sort();
  }
  return dump;
}
