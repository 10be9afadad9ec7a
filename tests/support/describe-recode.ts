/** Coding again what is held, on a real database: the same on SQLite and on D1. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PostingCoder } from '../../src/coding/shared/contract.ts';
import type { Database } from '../../src/db/database.ts';
import { AlreadyRunning, StorageFailed } from '../../src/domain/errors.ts';
import { recodeSource } from '../../src/pipeline/release/recode.ts';
import { refreshSource } from '../../src/pipeline/run.ts';
import { dumpDatabase } from './dump-database.ts';
import { emptyDatabase } from './empty-database.ts';
import { failingDatabase } from './failing-database.ts';
import { inventCoding } from './invented-coding.ts';
import { advertConnector } from './made-up-connector.ts';
import { createPipelineBench, type PipelineBench } from './pipeline-bench.ts';
import { runChecks } from './run-checks.ts';

const connector = advertConnector();
const { source } = connector;

/** Puts every posting into Medway, and the retail sector. */
const second: PostingCoder = {
  version: 'test-2',
  code: () =>
    inventCoding({
      districts: ['E06000035'],
      placeBasis: 'name',
      sector: 'sales-marketing-and-procurement',
      coderVersion: 'test-2',
    }),
  unitGroupsOf: () => [],
};

interface Held {
  /** Of the test that runs: what heldFor leaves, on an empty database each time. */
  readonly bench: () => PipelineBench;
  readonly codings: (releaseId: number) => ReturnType<typeof codingsIn>;
  readonly pointer: () => ReturnType<typeof pointerIn>;
}

export function describeRecode(name: string, open: () => Promise<Database>): void {
  describe(`coding again on ${name}`, () => {
    const held = openBeforeEach(open);
    describesRecoding(held);
    describesRivals(held);
    describesEndings(held);
  });
}

/** Opens a database that holds two releases before each test of the describe that this is called in. */
function openBeforeEach(open: () => Promise<Database>): Held {
  let bench: PipelineBench;
  beforeEach(async () => {
    const db = await open();
    await emptyDatabase(db);
    bench = await heldFor(db);
  });
  afterEach(() => bench.deps.db.close());
  return {
    bench: () => bench,
    codings: (releaseId) => codingsIn(bench.deps.db, releaseId),
    pointer: () => pointerIn(bench.deps.db),
  };
}

const codingsIn = (db: Database, releaseId: number) =>
  db.read
    .selectFrom('posting')
    .leftJoin('posting_district', (join) =>
      join
        .onRef('posting_district.release_id', '=', 'posting.release_id')
        .onRef('posting_district.posting_key', '=', 'posting.posting_key'),
    )
    .select(['posting.posting_key as key', 'state', 'coder_version as version', 'district_code as lad'])
    .where('posting.release_id', '=', releaseId)
    .orderBy('posting.posting_key')
    .execute();

const pointerIn = (db: Database) => db.read.selectFrom('source').selectAll().executeTakeFirstOrThrow();

function describesRecoding({ bench: current, codings, pointer }: Held): void {
  it('makes a release of what is held without asking the source, carried postings included', async () => {
    const bench = current();
    const { db } = bench.deps;
    const asked = bench.http.requests.length;
    const before = await pointer();
    const outcome = await recodeSource({ ...bench.deps, coder: second }, source);
    expect(outcome).toMatchObject({ state: 'published', acceptedCount: 2, recordCount: 2 });
    expect(outcome?.movements).toMatchObject({ live: 2, unconfirmed: 1, new: 0, edited: 0, closed: 0 });
    expect(bench.http.requests).toHaveLength(asked);
    expect(await codings(3)).toEqual([
      { key: 'a', state: 'unconfirmed', version: 'test-2', lad: 'E06000035' },
      { key: 'b', state: 'live', version: 'test-2', lad: 'E06000035' },
      { key: 'c', state: 'live', version: 'test-2', lad: 'E06000035' },
    ]);
    // What readers saw stays as it was, and so does when the source was asked.
    expect((await codings(2)).map(({ version }) => version)).toEqual(['test-1', 'test-1', 'test-1']);
    expect(await pointer()).toEqual({ ...before, current_release_id: 3 });
    expect(await runChecks(db)).toEqual({});
    expect(await recodeSource({ ...bench.deps, coder: second }, source)).toBeNull();
  });

  it('is followed by a refresh as if it had not been: same lives, same addresses, nothing sent twice', async () => {
    const bench = current();
    const { db } = bench.deps;
    await recodeSource({ ...bench.deps, coder: second }, source);
    bench.clock.advance(86_400_000);
    const deps = { ...bench.deps, coder: second };
    const again = await refreshSource(deps, connector, { runKey: 'third', contentKind: 'live' });
    expect(again.state).toBe('unchanged');
    bench.put('/page/1', { adverts: [{ key: 'a' }, { key: 'b' }] });
    const changed = await refreshSource(deps, connector, { runKey: 'fourth', contentKind: 'live' });
    expect(changed.movements).toMatchObject({ live: 2, new: 0, returned: 1, unconfirmed: 1 });
    expect(await runChecks(db)).toEqual({});
  });

  it('a refresh with a new coder codes what it carries forward too', async () => {
    const bench = current();
    bench.put('/page/1', { adverts: [{ key: 'c' }] });
    await refreshSource({ ...bench.deps, coder: second }, connector, {
      runKey: 'third',
      contentKind: 'live',
    });
    expect((await codings(3)).map(({ key, version, lad }) => [key, version, lad])).toEqual([
      ['a', 'test-2', 'E06000035'],
      ['b', 'test-2', 'E06000035'],
      ['c', 'test-2', 'E06000035'],
    ]);
  });
}

function describesRivals({ bench: current }: Held): void {
  it('refuses to run beside a refresh, and a refresh beside it', async () => {
    const bench = current();
    const { db } = bench.deps;
    const owner = { id: 'tester', isAlive: () => true };
    const deps = { ...bench.deps, owner };
    let attempts = 0;
    const watched: Database = {
      read: db.read,
      close: () => db.close(),
      async writeAtomically(queries) {
        if (queries.some((query) => query.sql.includes('UPDATE posting_version AS own SET'))) {
          attempts++;
          bench.clock.advance(1000);
          const third = { ...second, version: 'test-3' };
          await expect(recodeSource({ ...deps, coder: third }, source)).rejects.toThrow(AlreadyRunning);
          const refresh = refreshSource(deps, connector, { runKey: 'beside', contentKind: 'live' });
          await expect(refresh).rejects.toThrow(AlreadyRunning);
        }
        return db.writeAtomically(queries);
      },
    };
    const outcome = await recodeSource({ ...deps, db: watched, coder: second }, source);
    expect(outcome?.state).toBe('published');
    expect(attempts).toBe(1);
  });

  it('killed at any write leaves readers the old or the new release, and ends alike when begun again', async () => {
    const bench = current();
    const { db } = bench.deps;
    const successor = { id: 'successor', isAlive: () => false };
    const counting = failingDatabase(db, Number.POSITIVE_INFINITY, false);
    await recodeSource({ ...bench.deps, db: counting, coder: second, owner: successor }, source);
    const undisturbed = await dumpDatabase(db);
    expect(counting.writes).toBeGreaterThan(4);
    for (let failAt = 1; failAt <= counting.writes; failAt++) {
      await emptyDatabase(db);
      const attempt = await heldFor(db);
      const before = await dumpDatabase(db);
      const dying = failingDatabase(db, failAt, true);
      const died = recodeSource({ ...attempt.deps, db: dying, coder: second }, source);
      await expect(died).rejects.toBeInstanceOf(failAt === counting.writes ? AlreadyRunning : StorageFailed);
      expect([before.source, undisturbed.source]).toContainEqual((await dumpDatabase(db)).source);
      expect(await runChecks(db)).toEqual({});
      await recodeSource({ ...attempt.deps, coder: second, owner: successor }, source);
      expect(await dumpDatabase(db), `write ${failAt}`).toEqual(undisturbed);
    }
  });
}

function describesEndings({ bench: current, pointer }: Held): void {
  it('ends as failed when it is asked to stop, and leaves no rows', async () => {
    const bench = current();
    const { db } = bench.deps;
    const deps = { ...bench.deps, coder: second, signal: AbortSignal.abort() };
    expect(await recodeSource(deps, source)).toMatchObject({ state: 'failed', releaseName: null });
    expect((await pointer()).current_release_id).toBe(2);
    const left = await db.read.selectFrom('posting').select('release_id').distinct().execute();
    expect(left.map((row) => row.release_id)).toEqual([1, 2]);
    bench.clock.advance(1000);
    const again = await recodeSource({ ...bench.deps, coder: second }, source);
    expect(again).toMatchObject({ state: 'published' });
  });

  it('has nothing to do for a source that holds nothing, or holds figures', async () => {
    const bench = current();
    expect(await recodeSource(bench.deps, { id: 'made-up/others', kind: 'postings' })).toBeNull();
    expect(
      await recodeSource({ ...bench.deps, coder: second }, { ...source, kind: 'observations' }),
    ).toBeNull();
  });
}

/** Two releases by the first coder: `a` was seen in the first only. */
async function heldFor(db: Database): Promise<PipelineBench> {
  const bench = createPipelineBench(db);
  bench.put('/page/1', { adverts: [{ key: 'a' }, { key: 'b' }] });
  await refreshSource(bench.deps, connector, { runKey: 'first', contentKind: 'live' });
  bench.clock.set('2026-09-02T06:00:00Z');
  bench.put('/page/1', { adverts: [{ key: 'b' }, { key: 'c' }] });
  await refreshSource(bench.deps, connector, { runKey: 'second', contentKind: 'live' });
  return bench;
}
