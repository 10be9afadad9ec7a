/** A step takes more memory than there is: the process is gone, and the next one goes on. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import { refreshSource } from '../../../src/pipeline/run.ts';
import { createOwner } from '../../../src/runtime/node/owner.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { advertConnector } from '../../support/made-up-connector.ts';
import { createPipelineBench } from '../../support/pipeline-bench.ts';
import { runChecks } from '../../support/run-checks.ts';

const GREEDY = fileURLToPath(new URL('greedy-run.ts', import.meta.url));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'out-of-memory-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function keysSeen(db: Database): Promise<string[]> {
  const rows = await db.read
    .selectFrom('source')
    .innerJoin('posting', 'posting.release_id', 'source.current_release_id')
    .select('posting_key')
    .orderBy('posting_key')
    .execute();
  return rows.map((row) => row.posting_key);
}

it('leaves the old release, and the same refresh is taken up by the next process', async () => {
  const db = openSqlite({ file: join(folder, 'wealdway.sqlite') });
  const bench = createPipelineBench(db, { owner: createOwner() });
  bench.put('/page/1', { adverts: [{ key: 'a' }] });
  await refreshSource(bench.deps, advertConnector(), { runKey: 'first', contentKind: 'live' });

  const died = spawnSync(
    process.execPath,
    ['--max-old-space-size=100', GREEDY, join(folder, 'wealdway.sqlite')],
    {
      encoding: 'utf8',
    },
  );
  expect(died.stderr).toContain('heap out of memory');
  expect(died.status).not.toBe(0);
  const [run] = await db.read.selectFrom('run').selectAll().where('run_key', '=', 'second').execute();
  expect(run).toMatchObject({ state: 'running', request_count: 2 });
  expect(await keysSeen(db)).toEqual(['a']);
  expect(await runChecks(db)).toEqual({});

  bench.clock.set('2026-09-02T06:00:01.000Z');
  bench.put('/page/1', { adverts: [{ key: 'a' }, { key: 'new' }] });
  const again = await refreshSource(bench.deps, advertConnector(), { runKey: 'second', contentKind: 'live' });
  expect(again.state).toBe('published');
  expect(await keysSeen(db)).toEqual(['a', 'new']);
  expect(await runChecks(db)).toEqual({});
  await db.close();
});
