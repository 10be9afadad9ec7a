/**
 * One measurement in a process of its own, so that its peak memory is its own. `first` refreshes from the made-up feed into a new database,
 * `second` the night after, when 5 % of it has changed; `loop` copies the first night's rows, those of the full-text tables included, into
 * another database with prepared statements in one transaction, timing only the inserts.
 * `node ingest-child.ts first|loop|second COUNT FOLDER [SOURCE [demonstration]]` prints a JSON {@link Measurement}; a service shows adverts of sources that it knows.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { parseConfig } from '../../src/config.ts';
import type { Database } from '../../src/db/database.ts';
import { isSourceId } from '../../src/domain/release.ts';
import { refreshSource } from '../../src/pipeline/run.ts';
import { createNodeDeps } from '../../src/runtime/node/deps.ts';
import { keepHeapSmall } from '../../src/runtime/node/heap.ts';
import { migrate } from '../../src/runtime/node/migrate.ts';
import { madeUpConnector, madeUpFeed } from './made-up-postings.ts';

export interface Measurement {
  readonly seconds: number;
  /** Of the whole process, its start included. */
  readonly cpuSeconds: number;
  /** Of the writes alone, processor time. */
  readonly storeCpuSeconds: number;
  /** Adverts of the sweep, or that the loop wrote. */
  readonly rows: number;
  /** Rows of adverts that are held afterwards. */
  readonly held: number;
  readonly fileMb: number;
  readonly peakRssMb: number;
}

// As the service and the commands do.
keepHeapSmall();
const [, , way, countText, folder = '', sourceId, kind] = process.argv;
const count = Number(countText);
const source = join(folder, 'pipeline.sqlite');

const { file, ...measured } = way === 'loop' ? copyByLoop() : await ingest(way === 'second' ? 1 : 0);
const { user, system } = process.cpuUsage();
const measurement: Measurement = {
  ...measured,
  held: countHeld(file),
  fileMb: statSync(file).size / 1e6,
  cpuSeconds: (user + system) / 1e6,
  peakRssMb: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(`${JSON.stringify(measurement)}\n`);

async function ingest(night: number) {
  const config = parseConfig({ WEALDWAY_DATABASE: source, WEALDWAY_ARCHIVE: join(folder, 'raw') });
  const deps = createNodeDeps(config, { now: `2026-11-2${night}T09:00:00Z`, logLevel: 'error' });
  const store = { cpuSeconds: 0 };
  const start = performance.now();
  const run = await refreshSource(
    { ...deps, db: timingWrites(deps.db, store), http: madeUpFeed(count, night) },
    madeUpConnector(count, isSourceId(sourceId) ? sourceId : undefined),
    { runKey: `bench-${night}`, contentKind: kind === 'demonstration' ? kind : 'live' },
  );
  const seconds = (performance.now() - start) / 1000;
  await deps.db.giveBackRoom?.();
  await deps.close();
  if (run.state !== 'published') throw run.error ?? new Error(`The run ended as ${run.state}`);
  return { seconds, storeCpuSeconds: store.cpuSeconds, rows: run.acceptedCount, file: source };
}

/** Writes run to their end before anything else does. */
function timingWrites(db: Database, store: { cpuSeconds: number }): Database {
  return {
    read: db.read,
    close: () => db.close(),
    writeAtomically(queries) {
      const before = process.cpuUsage();
      const changed = db.writeAtomically(queries);
      const { user, system } = process.cpuUsage(before);
      store.cpuSeconds += (user + system) / 1e6;
      return changed;
    },
  };
}

function countHeld(file: string): number {
  const sqlite = new BetterSqlite3(file, { readonly: true });
  const rows = sqlite.prepare<[], { rows: number }>('SELECT count(*) AS rows FROM posting_version').get();
  sqlite.close();
  return rows?.rows ?? 0;
}

function copyByLoop() {
  const file = join(folder, 'loop.sqlite');
  const from = new BetterSqlite3(source, { readonly: true });
  const to = new BetterSqlite3(file);
  to.pragma('journal_mode = WAL');
  to.pragma('synchronous = NORMAL');
  to.pragma('foreign_keys = ON');
  migrate(to);
  const before = performance.now();
  const versions = copyRows(from, to, 'posting_version', 'SELECT * FROM posting_version');
  const parts = [
    versions,
    copyRows(from, to, 'version_district', 'SELECT * FROM version_district'),
    copyRows(from, to, 'posting_entry', 'SELECT * FROM posting_entry'),
    copyRows(from, to, 'posting_newest', 'SELECT newest_id AS rowid, terms FROM posting_terms ORDER BY 1'),
    copyRows(from, to, 'posting_closing', 'SELECT closing_id AS rowid, terms FROM posting_terms ORDER BY 1'),
    cpuOf(() => to.close()),
  ];
  from.close();
  const seconds = (performance.now() - before) / 1000;
  const storeCpuSeconds = parts.reduce((sum, part) => sum + part.cpuSeconds, 0);
  return { seconds, storeCpuSeconds, rows: versions.rows, file };
}

/** Reads are not timed: they are the bench's, not the loop's. */
function copyRows(
  from: BetterSqlite3.Database,
  to: BetterSqlite3.Database,
  table: string,
  select: string,
): { cpuSeconds: number; rows: number } {
  const rows = from.prepare(select);
  const columns = rows.columns().map(({ name }) => name);
  const insert = to.prepare(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  let cpuSeconds = 0;
  let copied = 0;
  let batch: unknown[][] = [];
  const flush = () => {
    cpuSeconds += cpuOf(() => {
      for (const row of batch) insert.run(row);
    }).cpuSeconds;
    copied += batch.length;
    batch = [];
  };
  to.exec('BEGIN IMMEDIATE');
  for (const row of rows.safeIntegers().raw().iterate() as Iterable<unknown[]>) {
    batch.push(row);
    if (batch.length === 1_000) flush();
  }
  flush();
  cpuSeconds += cpuOf(() => to.exec('COMMIT')).cpuSeconds;
  return { cpuSeconds, rows: copied };
}

function cpuOf(work: () => void): { cpuSeconds: number } {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return { cpuSeconds: (user + system) / 1e6 };
}
