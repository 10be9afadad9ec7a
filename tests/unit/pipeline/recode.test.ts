/** What is held is coded again when the coder is new: once, whole, fenced, and without a word to the source. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PostingCoder } from '../../../src/coding/shared/contract.ts';
import type { Database } from '../../../src/db/database.ts';
import { findCurrentRelease } from '../../../src/db/repositories/releases/releases.ts';
import { compose } from '../../../src/db/sql/compose.ts';
import { AlreadyRunning, StorageFailed } from '../../../src/domain/errors.ts';
import { readHistory } from '../../../src/pipeline/history.ts';
import { recodeSource } from '../../../src/pipeline/release/recode.ts';
import { refreshSource } from '../../../src/pipeline/run.ts';
import type { PipelineDeps } from '../../../src/pipeline/shared/deps.ts';
import { addMs } from '../../../src/pipeline/shared/instants.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { advertConnector, figureConnector } from '../../support/made-up-connector.ts';
import { createPipelineBench, type PipelineBench } from '../../support/pipeline-bench.ts';
import { runChecks } from '../../support/run-checks.ts';

const connector = advertConnector();
const { source } = connector;
const SOURCE = source.id;

let db: Database;
let bench: PipelineBench;
let runNumber = 0;
beforeEach(() => {
  db = openSqlite({ file: ':memory:' });
  bench = createPipelineBench(db);
  runNumber = 0;
});
afterEach(async () => {
  expect(await runChecks(db)).toEqual({});
  await db.close();
});

/** A day later, the source sends so many adverts, and states that there are `total`. */
async function refresh(count: number, total = count) {
  bench.clock.advance(86_400_000);
  const adverts = Array.from({ length: count }, (_, at) => ({ key: `${at}` }));
  bench.put('/page/1', { total, adverts });
  return refreshSource(bench.deps, connector, { runKey: `run-${++runNumber}`, contentKind: 'live' });
}

/** The deps of a process whose coder is another than the one that coded what is held. */
function newCoder(changes: Partial<PipelineDeps> = {}, coder: Partial<PostingCoder> = {}): PipelineDeps {
  return { ...bench.deps, coder: { ...bench.deps.coder, version: 'test-2', ...coder }, ...changes };
}

/** The database, with something that happens before its first write. */
function beforeFirstWrite(happens: () => Promise<unknown>): Database {
  let isFirst = true;
  return {
    read: db.read,
    close: () => db.close(),
    async writeAtomically(queries) {
      if (isFirst) {
        isFirst = false;
        await happens();
      }
      return db.writeAtomically(queries);
    },
  };
}

const current = () => findCurrentRelease(db, SOURCE);
const runs = () =>
  db.read
    .selectFrom('run')
    .select(['run_key as key', 'task', 'state', 'error_code as error'])
    .where('task', '=', 'recode')
    .orderBy('started_at')
    .execute();

describe('a coder that is new', () => {
  it('codes again what is held, once, and asks nobody', async () => {
    await refresh(3);
    const asked = bench.http.requests.length;
    const before = await current();
    expect(await recodeSource(bench.deps, source)).toBeNull();
    bench.clock.advance(3_600_000);
    expect(await recodeSource(newCoder(), source)).toMatchObject({ state: 'published', acceptedCount: 3 });
    expect(bench.http.requests).toHaveLength(asked);
    const after = await current();
    expect(after).toMatchObject({ retrieved_at: before?.retrieved_at, accepted_count: 3 });
    expect(after?.release_id).not.toBe(before?.release_id);
    expect(await recodeSource(newCoder(), source)).toBeNull();
    // Where nothing is to be done no run is begun.
    expect(await runs()).toHaveLength(1);
  });

  it('leaves figures, and a source of which nothing is held', async () => {
    expect(await recodeSource(newCoder(), source)).toBeNull();
    bench.put('/figures', [{ area: 'E06000035', year: 2024, value: 1 }]);
    const figures = figureConnector();
    await refreshSource(bench.deps, figures, { runKey: 'figures', contentKind: 'live' });
    expect(await recodeSource(newCoder(), figures.source)).toBeNull();
    expect(await runs()).toEqual([]);
  });

  it('is told to the timetable, with the runs so far', async () => {
    await refresh(3);
    const since = '2026-01-01T00:00:00.000Z';
    const release = await current();
    expect(await readHistory(bench.deps, [connector], since)).toMatchObject({
      stale: [],
      newestReleaseAt: release?.published_at,
      edition: null,
      runs: [{ sourceId: SOURCE, runKey: 'run-1', state: 'published', task: 'refresh' }],
    });
    expect((await readHistory(newCoder(), [connector], since)).stale).toEqual([
      { sourceId: SOURCE, publishedAt: release?.published_at },
    ]);
    expect((await readHistory(bench.deps, [connector], '2030-01-01T00:00:00.000Z')).runs).toEqual([]);
  });
});

describe('a recode', () => {
  it('tells how far it is, and in the log what became of it', async () => {
    await refresh(3);
    const told: unknown[] = [];
    const logged: unknown[] = [];
    const log = { ...bench.deps.log, info: (...words: readonly unknown[]) => void logged.push(words) };
    const deps = newCoder({ log, onProgress: (progress) => told.push(progress) });
    const outcome = await recodeSource(deps, source);
    const runId = `${SOURCE}@recode-${bench.clock.now()}`;
    expect(outcome).toMatchObject({ sourceId: SOURCE, runId, releaseName: runId, issueCount: 0 });
    expect(told).toEqual([{ sourceId: SOURCE, step: 'normalise', done: 3, total: 3 }]);
    expect(logged).toEqual([['postings coded again', { source: SOURCE, run: runId, postings: 3 }]]);
  });

  it('whose coder fails on postings leaves them their codings, and says so two hundred times at most', async () => {
    await refresh(202);
    const code: PostingCoder['code'] = (posting, id) => {
      if (posting.key !== '7') throw new TypeError('made-up coder tripped');
      return bench.deps.coder.code(posting, id);
    };
    const outcome = await recodeSource(newCoder({}, { code }), source);
    expect(outcome).toMatchObject({ state: 'published', acceptedCount: 202, issueCount: 201 });
    const issues = await db.read
      .selectFrom('issue')
      .select(['locator', 'detail'])
      .where('run_id', '=', outcome?.runId ?? '')
      .orderBy('sequence')
      .execute();
    expect(issues).toHaveLength(201);
    expect(issues.at(0)?.detail).toContain('made-up coder tripped');
    expect(issues.at(-1)).toEqual({ locator: 'whole sweep', detail: '1 more of these, 201 in all' });
  });
});

describe('what a release says of itself', () => {
  const nobody = { live: 3, new: 0, returned: 0, edited: 0, unconfirmed: 0, closed: 0, withdrawn: 0 };
  const said = async () => {
    const release = await current();
    return { isPartial: release?.is_partial, movements: JSON.parse(release?.movements ?? '{}') };
  };

  it.each([
    ['whole', 3, 0],
    ['partial', 4, 1],
  ])('stays when it is coded again: a %s one, with nobody new', async (_, total, isPartial) => {
    await refresh(3, total);
    const outcome = await recodeSource(newCoder(), source);
    expect(outcome?.movements).toEqual(nobody);
    expect(await said()).toEqual({ isPartial, movements: nobody });
  });

  it('keeps count of those that are unconfirmed, and of no other movement', async () => {
    await refresh(2);
    await refresh(5);
    await refresh(3);
    expect(JSON.parse((await current())?.movements ?? '{}')).toMatchObject({ unconfirmed: 2 });
    const outcome = await recodeSource(newCoder(), source);
    expect(outcome?.movements).toEqual({ ...nobody, unconfirmed: 2 });
    expect((await said()).movements).toEqual({ ...nobody, unconfirmed: 2 });
  });

  it('may be nothing of its movements, as of those that were made before they were counted', async () => {
    await refresh(3);
    await db.writeAtomically([compose.updateTable('release').set({ movements: null }).compile()]);
    expect((await recodeSource(newCoder(), source))?.movements).toEqual(nobody);
  });
});

describe('a recode that is stopped, or whose database fails,', () => {
  it('leaves the old release when it is stopped, and is begun anew the next time', async () => {
    await refresh(3);
    const before = await current();
    const stopped = newCoder({ signal: AbortSignal.abort() });
    expect(await recodeSource(stopped, source)).toEqual({
      sourceId: SOURCE,
      runId: `${SOURCE}@recode-${bench.clock.now()}`,
      state: 'failed',
      releaseName: null,
      recordCount: 0,
      acceptedCount: 0,
      rejectedCount: 0,
      issueCount: 0,
      movements: null,
      error: expect.objectContaining({ code: 'cancelled' }),
    });
    expect(await current()).toEqual(before);
    bench.clock.advance(3_600_000);
    expect(await recodeSource(newCoder(), source)).toMatchObject({ state: 'published' });
    expect(await runs()).toMatchObject([
      { state: 'failed', error: 'cancelled' },
      { state: 'published', error: null },
    ]);
  });

  it('gives its lease up when the database fails, so that the next one need not wait', async () => {
    await refresh(3);
    const before = await current();
    const failing: Database = {
      read: db.read,
      close: () => db.close(),
      writeAtomically: (queries) => {
        if (queries.some(({ sql }) => sql.includes('UPDATE posting_version AS own SET')))
          throw new StorageFailed('disk full');
        return db.writeAtomically(queries);
      },
    };
    await expect(recodeSource(newCoder({ db: failing }), source)).rejects.toThrow(
      new StorageFailed('disk full'),
    );
    expect(await current()).toEqual(before);
    expect(await runs()).toMatchObject([{ state: 'running' }]);
    bench.clock.advance(1);
    expect(await recodeSource(newCoder(), source)).toMatchObject({ state: 'published', acceptedCount: 3 });
    expect(await runs()).toMatchObject([{ state: 'failed', error: 'interrupted' }, { state: 'published' }]);
  });
});

describe('a recode beside another', () => {
  it('has nothing to do when another one did it between the look and the lease', async () => {
    await refresh(3);
    const other = async () => {
      expect(await recodeSource(newCoder(), source)).toMatchObject({ state: 'published' });
    };
    // A millisecond later than the other one, whose run has this instant's name.
    const later = addMs(bench.clock.now(), 1);
    const clock = { ...bench.clock, now: () => later };
    expect(await recodeSource(newCoder({ db: beforeFirstWrite(other), clock }), source)).toBeNull();
    expect(await runs()).toEqual([
      expect.objectContaining({ state: 'published' }),
      { key: `recode-${later}`, task: 'recode', state: 'unchanged', error: null },
    ]);
    expect(await db.read.selectFrom('release').select('name').execute()).toHaveLength(2);
  });

  it('is none when a run of this very instant has ended', async () => {
    await refresh(3);
    expect(await recodeSource(newCoder(), source)).toMatchObject({ state: 'published' });
    const third = newCoder({}, { version: 'test-3' });
    const before = await current();
    expect(await recodeSource(third, source)).toBeNull();
    expect(await current()).toEqual(before);
    bench.clock.advance(1);
    expect(await recodeSource(third, source)).toMatchObject({ state: 'published' });
  });

  it('waits for one that is under way, and changes nothing', async () => {
    await refresh(3);
    const owner = { id: 'tester', isAlive: () => true };
    let refused: unknown = null;
    // Between two batches, where the lease is held.
    const sleep = async () => {
      if (refused !== null) return;
      bench.clock.advance(1);
      refused = await recodeSource(newCoder({ owner }), source).catch((error: unknown) => error);
    };
    const deps = newCoder({ owner, clock: { ...bench.clock, sleep } });
    expect(await recodeSource(deps, source)).toMatchObject({ state: 'published' });
    expect(refused).toBeInstanceOf(AlreadyRunning);
    expect(await runs()).toHaveLength(1);
  });
});
