/** The power goes while a refresh is being written: whatever part of the log had reached the disk, readers get the old or the new release. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import { refreshSource } from '../../../src/pipeline/run.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { advertConnector } from '../../support/made-up-connector.ts';
import { createPipelineBench, type PipelineBench } from '../../support/pipeline-bench.ts';
import { runChecks } from '../../support/run-checks.ts';

const connector = advertConnector({ confirms: true });
const CUTS = 40;
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'power-cut-'));
  file = join(folder, 'wealdway.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function refresh(db: Database, day: '01' | '02'): Promise<PipelineBench> {
  const bench = createPipelineBench(db, { owner: { id: `process-${day}`, isAlive: () => false } });
  bench.clock.set(`2026-09-${day}T06:00:00.000Z`);
  const adverts = day === '01' ? [{ key: 'a' }, { key: 'b' }] : [{ key: 'a', title: 'Edited' }, { key: 'c' }];
  bench.put('/page/1', { adverts });
  await refreshSource(bench.deps, connector, { runKey: day, contentKind: 'live' });
  return bench;
}

async function seenBy(db: Database): Promise<string> {
  const rows = await db.read
    .selectFrom('source')
    .innerJoin('posting', 'posting.release_id', 'source.current_release_id')
    .select(['posting_key', 'state', 'title', 'first_seen_at'])
    .orderBy('posting_key')
    .execute();
  return JSON.stringify(rows);
}

/** What readers saw before and after, and the file with the log that the second refresh had written. */
async function written(): Promise<{ views: string[]; log: Buffer }> {
  const first = openSqlite({ file });
  await refresh(first, '01');
  const before = await seenBy(first);
  await first.close();
  const second = openSqlite({ file });
  copyFileSync(file, `${file}.base`);
  await refresh(second, '02');
  const views = [before, await seenBy(second)];
  const log = readFileSync(`${file}-wal`);
  await second.close();
  return { views, log };
}

async function afterCut(log: Uint8Array, views: readonly string[]): Promise<string> {
  const copy = join(folder, 'cut.sqlite');
  for (const end of ['', '-wal', '-shm']) rmSync(`${copy}${end}`, { force: true });
  copyFileSync(`${file}.base`, copy);
  writeFileSync(`${copy}-wal`, log);
  const db = openSqlite({ file: copy });
  const seen = await seenBy(db);
  expect(views).toContain(seen);
  expect(await runChecks(db)).toEqual({});
  // It needs no hand: the same refresh, asked for again, ends in the same rows.
  await refresh(db, '02');
  expect(await seenBy(db)).toBe(views[1]);
  await db.close();
  const sqlite = new BetterSqlite3(copy, { readonly: true });
  expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
  sqlite.close();
  return seen;
}

describe('a power cut in the middle of writing', () => {
  it('leaves the old or the new release, wherever the log ends', { timeout: 120_000 }, async () => {
    const { views, log } = await written();
    expect(log.length).toBeGreaterThan(50_000);
    const seen = new Set<string>();
    for (let cut = 0; cut <= CUTS; cut += 1)
      seen.add(await afterCut(log.subarray(0, Math.floor((log.length * cut) / CUTS)), views));
    expect(seen.size).toBe(2);
  });

  it('leaves the old or the new release when a block of the log is torn', { timeout: 120_000 }, async () => {
    const { views, log } = await written();
    for (let cut = 1; cut < CUTS; cut += 3) {
      const torn = Buffer.from(log);
      const at = Math.floor((log.length * cut) / CUTS);
      torn.fill(0xa5, at, at + 512);
      await afterCut(torn, views);
    }
  });
});
