import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import { AlreadyRunning, StorageFailed } from '../../../src/domain/errors.ts';
import { refreshSource } from '../../../src/pipeline/run.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { dumpDatabase } from '../../support/dump-database.ts';
import { failingDatabase } from '../../support/failing-database.ts';
import { advertConnector, type MadeUpAdvert } from '../../support/made-up-connector.ts';
import { createPipelineBench, type PipelineBench } from '../../support/pipeline-bench.ts';
import { runChecks } from '../../support/run-checks.ts';

const connector = advertConnector({ confirms: true });
const FIRST: MadeUpAdvert[] = [
  { key: 'a', alternateKey: 'x' },
  { key: 'b', closesAt: '2026-09-01T12:00:00Z' },
  { key: 'c' },
];
const SECOND: MadeUpAdvert[] = [
  { key: 'a2', alternateKey: 'x' },
  { key: 'c', title: 'Edited' },
  { key: 'c', title: 'Twice' },
  { key: 'd', isBroken: true },
];

/** A database with one release, the feed as it is a day later, and a clock that is the same in every attempt. */
async function readyForSecondRun(): Promise<{ db: Database; bench: PipelineBench }> {
  const db = openSqlite({ file: ':memory:' });
  const bench = createPipelineBench(db);
  bench.put('/page/1', { adverts: FIRST });
  await refreshSource(bench.deps, connector, { runKey: 'first', contentKind: 'live' });
  bench.clock.set('2026-09-02T06:00:00Z');
  bench.put('/page/1', { adverts: SECOND, next: '/page/2' });
  bench.put('/page/2', { adverts: [{ key: 'e' }] });
  return { db, bench };
}

let db: Database;
let bench: PipelineBench;
beforeEach(async () => {
  ({ db, bench } = await readyForSecondRun());
});
afterEach(() => db.close());

const options = { runKey: 'second', contentKind: 'live' } as const;
const successor = { id: 'successor', isAlive: () => false };

describe('a run that is killed', () => {
  it('at any write, before or after it took effect, ends in the same rows once it is run again', async () => {
    const counting = failingDatabase(db, Number.POSITIVE_INFINITY, false);
    await refreshSource({ ...bench.deps, db: counting, owner: successor }, connector, options);
    const undisturbed = await dumpDatabase(db);
    expect(counting.writes).toBeGreaterThan(15);

    for (let failAt = 1; failAt <= counting.writes; failAt++) {
      for (const afterwards of [false, true]) {
        const attempt = await readyForSecondRun();
        const before = await dumpDatabase(attempt.db);
        const dying = failingDatabase(attempt.db, failAt, afterwards);
        const died = refreshSource({ ...attempt.bench.deps, db: dying }, connector, options);
        // When the last write took effect all the same, the run is over: that is what the next attempt would be told.
        const isOver = afterwards && failAt === counting.writes;
        await expect(died).rejects.toBeInstanceOf(isOver ? AlreadyRunning : StorageFailed);
        // Readers see the whole old or the whole new release.
        const pointer = (await dumpDatabase(attempt.db)).source;
        expect([before.source, undisturbed.source]).toContainEqual(pointer);
        expect(await runChecks(attempt.db)).toEqual({});

        await refreshSource({ ...attempt.bench.deps, owner: successor }, connector, options);
        expect(await dumpDatabase(attempt.db), `write ${failAt}, ${afterwards}`).toEqual(undisturbed);
        expect(await runChecks(attempt.db)).toEqual({});
        await attempt.db.close();
      }
    }
  });
});

describe('a run that is left by its process', () => {
  it('is ended as interrupted when another run takes over, and leaves no rows', async () => {
    const dying = failingDatabase(db, 9, true);
    await expect(refreshSource({ ...bench.deps, db: dying }, connector, options)).rejects.toThrow();
    const left = await db.read
      .selectFrom('release')
      .select('release_id')
      .where('state', '=', 'staged')
      .execute();
    expect(left).toHaveLength(1);

    const deps = { ...bench.deps, owner: successor };
    const outcome = await refreshSource(deps, connector, { ...options, runKey: 'third' });
    expect(outcome.state).toBe('published');
    const runs = await db.read.selectFrom('run').select(['run_key', 'state', 'error_code']).execute();
    expect(runs).toEqual([
      { run_key: 'first', state: 'published', error_code: null },
      { run_key: 'second', state: 'failed', error_code: 'interrupted' },
      { run_key: 'third', state: 'published', error_code: null },
    ]);
    const releases = await db.read.selectFrom('release').select(['release_id', 'name']).execute();
    expect(releases).toEqual([
      { release_id: 1, name: 'made-up/adverts@first' },
      { release_id: 2, name: 'made-up/adverts@third' },
    ]);
  });

  it('is not taken over while its holder lives, nor before its claim expires when nobody can tell', async () => {
    const dying = failingDatabase(db, 5, true);
    await expect(refreshSource({ ...bench.deps, db: dying }, connector, options)).rejects.toThrow();

    for (const answer of [true, null]) {
      const deps = { ...bench.deps, owner: { id: 'other', isAlive: () => answer } };
      const refused = refreshSource(deps, connector, options);
      await expect(refused).rejects.toBeInstanceOf(AlreadyRunning);
      await expect(refused).rejects.toThrow('since 2026-09-02T06:00:00.000Z');
    }
    bench.clock.advance(200_000);
    const deps = { ...bench.deps, owner: { id: 'other', isAlive: () => null } };
    expect((await refreshSource(deps, connector, options)).state).toBe('published');
  });
});

describe('a run that loses its database or its claim', () => {
  it('can be begun again at once after a storage failure that passes', async () => {
    let isFull = true;
    const flaky: Database = {
      ...db,
      read: db.read,
      writeAtomically: (queries) => {
        if (isFull && queries.some((query) => query.sql.includes('INSERT INTO "posting_version"'))) {
          isFull = false;
          throw new StorageFailed('the disk is full');
        }
        return db.writeAtomically(queries);
      },
    };
    const deps = { ...bench.deps, db: flaky, owner: { id: 'tester', isAlive: () => true } };
    await expect(refreshSource(deps, connector, options)).rejects.toThrow('the disk is full');
    expect((await db.read.selectFrom('source').selectAll().executeTakeFirst())?.current_release_id).toBe(1);
    expect((await refreshSource(deps, connector, options)).state).toBe('published');
  });

  it('writes nothing more once somebody else has taken its run over', async () => {
    let isStolen = false;
    const deps = {
      ...bench.deps,
      coder: {
        ...bench.deps.coder,
        code: (...args: Parameters<typeof bench.deps.coder.code>) => {
          isStolen = true;
          return bench.deps.coder.code(...args);
        },
      },
      db: {
        ...db,
        read: db.read,
        writeAtomically: async (queries: Parameters<Database['writeAtomically']>[0]) => {
          if (isStolen) {
            isStolen = false;
            bench.clock.advance(200_000);
            const thief = { ...bench.deps, owner: { id: 'thief', isAlive: () => null } };
            await refreshSource(thief, connector, options);
          }
          return db.writeAtomically(queries);
        },
      },
    };
    await expect(refreshSource(deps, connector, options)).rejects.toBeInstanceOf(AlreadyRunning);
    const runs = await db.read.selectFrom('run').select(['run_key', 'state']).execute();
    expect(runs.at(-1)).toEqual({ run_key: 'second', state: 'published' });
    const release = await db.read
      .selectFrom('release')
      .selectAll()
      .where('release_id', '=', 2)
      .executeTakeFirst();
    expect(release?.published_at).toBe('2026-09-02T06:03:20.000Z');
    expect(await runChecks(db)).toEqual({});
  });
});
