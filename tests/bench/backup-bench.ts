/** A backup while readers ask and the next night is taken in, and the room that the file gives back afterwards. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import BetterSqlite3 from 'better-sqlite3';
import { deleteReleaseRows } from '../../src/db/repositories/releases/release-rows.ts';
import { pruneReleases } from '../../src/pipeline/prune.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { cpuMicroseconds, median } from './process-cost.ts';
import { CLI, startServer } from './started-server.ts';

const INGEST = fileURLToPath(new URL('./ingest-child.ts', import.meta.url));
/** One whose adverts may be listed. */
const SOURCE = 'dfe/teaching-vacancies';
const ASKED = ['/api/v1/status', '/api/v1/postings?area=leeds', '/vacancies'];
const PAUSE_MS = 50;

export interface BackupResult {
  readonly adverts: number;
  readonly databaseMb: number;
  readonly backup: { readonly seconds: number; readonly cpuSeconds: number; readonly fileMb: number };
  /** Rows of adverts in the copy, and in the database before and after the night. */
  readonly rows: { readonly copied: number; readonly before: number; readonly after: number };
  /** The most that the log of writes grew to. */
  readonly logMb: number;
  readonly answers: { readonly count: number; readonly medianMs: number; readonly p99Ms: number };
  /** After all but the last release were pruned, and after the last went too. */
  readonly prunedMb: number;
  readonly emptiedMb: number;
}

export async function benchBackup(adverts: number): Promise<BackupResult> {
  const folder = mkdtempSync(join(tmpdir(), 'wealdway-backup-'));
  const database = join(folder, 'pipeline.sqlite');
  const copy = join(folder, 'copy.sqlite');
  const env = {
    ...process.env,
    WEALDWAY_DATABASE: database,
    WEALDWAY_ARCHIVE: join(folder, 'raw'),
    WEALDWAY_PORT: String(20_000 + (process.pid % 20_000)),
    WEALDWAY_SEARCH_LIMIT: '10000000',
  };
  const ingest = (night: string) => [INGEST, night, String(adverts), folder, SOURCE];
  try {
    execFileSync(process.execPath, ingest('first'), { stdio: 'ignore' });
    const before = { rows: countRows(database), mb: megabytes(database) };
    const origin = `http://127.0.0.1:${env.WEALDWAY_PORT}`;
    const server = await startServer([CLI, 'serve', '--now', '2026-11-21T10:00:00Z'], env, origin);
    const night = watched(spawn(process.execPath, ingest('second'), { stdio: 'ignore' }));
    const backup = watched(spawn(process.execPath, [CLI, 'backup', copy], { env, stdio: 'ignore' }));
    const log = { mb: 0 };
    const took: number[] = [];
    // Both are looked at each time: what they have cost is read while they run.
    while ([night, backup].map((each) => each.isOver()).includes(false)) {
      took.push(await ask(`${origin}${ASKED[took.length % ASKED.length]}`));
      log.mb = Math.max(log.mb, megabytes(`${database}-wal`));
      await wait(PAUSE_MS);
    }
    server.process.kill('SIGTERM');
    const { seconds, cpuSeconds } = backup.cost();
    night.cost();
    const sorted = took.sort((a, b) => a - b);
    return {
      adverts,
      databaseMb: before.mb,
      backup: { seconds, cpuSeconds, fileMb: megabytes(copy) },
      rows: { copied: countRows(copy), before: before.rows, after: countRows(database) },
      logMb: log.mb,
      answers: {
        count: sorted.length,
        medianMs: median(sorted),
        p99Ms: sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.NaN,
      },
      ...(await giveBack(database)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
  }
}

/** Throws when the process failed. */
function watched(child: ChildProcess) {
  const { pid } = child;
  if (pid === undefined) throw new Error('The process did not begin.');
  const begunMs = performance.now();
  const cost = { seconds: 0, cpuSeconds: 0 };
  return {
    isOver() {
      if (child.exitCode !== null || child.signalCode !== null) return true;
      cost.seconds = (performance.now() - begunMs) / 1000;
      cost.cpuSeconds = cpuMicroseconds(pid) / 1e6;
      return false;
    },
    cost() {
      if (child.exitCode !== 0) throw new Error(`${child.spawnargs.join(' ')} ended with ${child.exitCode}`);
      return cost;
    },
  };
}

async function giveBack(file: string): Promise<Pick<BackupResult, 'prunedMb' | 'emptiedMb'>> {
  const db = openSqlite({ file });
  const held = await db.read
    .selectFrom('posting_release')
    .select('release_id')
    .orderBy('release_id')
    .execute();
  const shrink = async () => {
    for (let before = Number.POSITIVE_INFINITY; megabytes(file) < before; ) {
      before = megabytes(file);
      await db.giveBackRoom?.();
    }
    return megabytes(file);
  };
  try {
    await pruneReleases({ db }, 1);
    const prunedMb = await shrink();
    for (const { release_id: id } of held) await deleteReleaseRows(db, id, () => Promise.resolve());
    return { prunedMb, emptiedMb: await shrink() };
  } finally {
    await db.close();
  }
}

/** Milliseconds to the last byte. */
async function ask(address: string): Promise<number> {
  const start = performance.now();
  const answer = await fetch(address);
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`);
  return performance.now() - start;
}

function countRows(file: string): number {
  const sqlite = new BetterSqlite3(file, { readonly: true });
  const rows = sqlite.prepare<[], number>('SELECT count(*) FROM posting_version').pluck().get();
  sqlite.close();
  return rows ?? 0;
}

const megabytes = (file: string): number => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) / 1e6;
