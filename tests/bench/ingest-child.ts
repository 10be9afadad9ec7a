/**
 * One measurement in a process of its own, so that its peak memory is its own. `pipeline` refreshes from the made-up feed into a new
 * database; `loop` copies that database's rows into another with prepared statements in one transaction, timing only the inserts.
 * `node ingest-child.ts pipeline|loop COUNT FOLDER` prints JSON {seconds, cpuSeconds, rows, peakRssMb}.
 */
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { parseConfig } from '../../src/config.ts';
import { refreshSource } from '../../src/pipeline/run.ts';
import { createNodeDeps } from '../../src/runtime/node/deps.ts';
import { migrate } from '../../src/runtime/node/migrate.ts';
import { madeUpConnector, madeUpFeed } from './made-up-postings.ts';

const [, , way, countText, folder = ''] = process.argv;
const count = Number(countText);
const source = join(folder, 'pipeline.sqlite');

const { seconds, rows } = way === 'loop' ? copyByLoop() : await ingest();
const { user, system } = process.cpuUsage();
const cpuSeconds = (user + system) / 1e6;
const peakRssMb = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ seconds, cpuSeconds, rows, peakRssMb })}\n`);

async function ingest(): Promise<{ seconds: number; rows: number }> {
  const config = parseConfig({ WEALDWAY_DATABASE: source, WEALDWAY_ARCHIVE: join(folder, 'raw') });
  const deps = createNodeDeps(config, { now: '2026-11-20T09:00:00Z', logLevel: 'error' });
  const start = performance.now();
  const run = await refreshSource({ ...deps, http: madeUpFeed(count) }, madeUpConnector(count), {
    runKey: 'bench',
    contentKind: 'live',
  });
  const seconds = (performance.now() - start) / 1000;
  await deps.close();
  if (run.state !== 'published') throw run.error ?? new Error(`The run ended as ${run.state}`);
  return { seconds, rows: run.acceptedCount };
}

function copyByLoop(): { seconds: number; rows: number } {
  const from = new BetterSqlite3(source, { readonly: true });
  const to = new BetterSqlite3(join(folder, 'loop.sqlite'));
  to.pragma('journal_mode = WAL');
  to.pragma('synchronous = NORMAL');
  to.pragma('foreign_keys = ON');
  migrate(to);
  copyTable(from, to, 'release');
  const postings = copyTable(from, to, 'posting');
  const districts = copyTable(from, to, 'posting_district');
  const checkpoint = performance.now();
  to.close();
  from.close();
  const rest = (performance.now() - checkpoint) / 1000;
  return { seconds: postings.seconds + districts.seconds + rest, rows: postings.rows };
}

/** Reads are not timed: they are the bench's, not the loop's. */
function copyTable(
  from: BetterSqlite3.Database,
  to: BetterSqlite3.Database,
  table: string,
): { seconds: number; rows: number } {
  const columns = (from.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name);
  const insert = to.prepare(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  let seconds = 0;
  let rows = 0;
  const timed = <T>(work: () => T): T => {
    const start = performance.now();
    const value = work();
    seconds += (performance.now() - start) / 1000;
    return value;
  };
  timed(() => to.exec('BEGIN IMMEDIATE'));
  for (const row of from
    .prepare(`SELECT ${columns.join(', ')} FROM ${table}`)
    .raw()
    .iterate() as Iterable<unknown[]>) {
    timed(() => insert.run(row));
    rows++;
  }
  timed(() => to.exec('COMMIT'));
  return { seconds, rows };
}
