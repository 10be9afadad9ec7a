import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import {
  findCurrentEdition,
  listEditionReleases,
  listPublishedEditions,
} from '../../../src/db/repositories/editions/editions.ts';
import { AlreadyRunning, Cancelled, StorageFailed } from '../../../src/domain/errors.ts';
import { finishEdition, planEdition, publishEdition } from '../../../src/pipeline/edition/summarise.ts';
import { beginPlan } from '../../../src/pipeline/edition/summarise-plan.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { publishByChunks, publishingDeps, TEST_CONTENT, testAreas } from '../../support/open-test-app.ts';
import { seedRelease } from '../../support/seed-database.ts';
import { NOW, seedSmallCounty } from '../../support/small-county.ts';

const areas = testAreas();
const SNAPSHOTS = 8 * 18 * 6;

async function open(): Promise<Database> {
  const db = openSqlite({ file: ':memory:' });
  await seedSmallCounty(db);
  return db;
}

/** Every row of the tables that publishing writes, with editions by their names: a build that was given up had a number too. */
async function rowsOf(db: Database): Promise<string> {
  const tables = ['edition_plan', 'edition', 'edition_release', 'snapshot', 'snapshot_pack'] as const;
  const editions = await db.read.selectFrom('edition').select(['edition_id', 'name']).execute();
  const names = new Map(editions.map(({ edition_id, name }) => [edition_id, name]));
  const current = await findCurrentEdition(db);
  const rows = await Promise.all(tables.map((table) => db.read.selectFrom(table).selectAll().execute()));
  return JSON.stringify([
    current?.name,
    ...rows.map((list) =>
      list.map((row) => JSON.stringify({ ...row, edition_id: names.get(row.edition_id) })).sort(),
    ),
  ]);
}

const publish = (db: Database, now = NOW) => publishEdition(publishingDeps(db, areas, now), TEST_CONTENT);

let db: Database;
beforeEach(async () => {
  db = await open();
});

describe('publishEdition', () => {
  it('publishes every snapshot of every area under one name', async () => {
    expect(await publish(db)).toEqual({
      name: '2026-08-06',
      state: 'published',
      snapshotCount: SNAPSHOTS,
      builtCount: SNAPSHOTS,
    });
    expect(await findCurrentEdition(db)).toMatchObject({ name: '2026-08-06', snapshotCount: SNAPSHOTS });
  });

  it('changes nothing when nothing has changed that day, and makes a new edition when it has', async () => {
    await publish(db);
    const before = await rowsOf(db);
    expect(await publish(db, '2026-08-06T23:00:00.000Z')).toMatchObject({
      name: '2026-08-06',
      state: 'unchanged',
    });
    expect(await rowsOf(db)).toBe(before);
    await seedRelease(db, {
      releaseId: 9,
      sourceId: 'made-up/adverts',
      retrievedAt: '2026-08-06T08:00:00.000Z',
    });
    expect(await publish(db)).toMatchObject({ name: '2026-08-06-2', state: 'published' });
    expect(await publish(db, '2026-08-07T09:00:00.000Z')).toMatchObject({
      name: '2026-08-07',
      state: 'published',
    });
  });
});

it('holds no release of a source that may publish nothing any more, or that is in the list no longer', async () => {
  await publish(db);
  const heldNow = async () => {
    const edition = await findCurrentEdition(db);
    const held = await listEditionReleases(db, edition?.editionId ?? 0);
    return held.map(({ sourceId }) => sourceId);
  };
  expect(await heldNow()).toContain('made-up/adverts');
  const others = TEST_CONTENT.sources.filter(({ id }) => id !== 'made-up/adverts');
  const off = TEST_CONTENT.sources.map((source) =>
    source.id === 'made-up/adverts'
      ? { ...source, licence: { ...source.licence, allows: 'nothing' as const } }
      : source,
  );
  for (const sources of [off, TEST_CONTENT.sources, others]) {
    const outcome = await publishEdition(publishingDeps(db, areas, NOW), { ...TEST_CONTENT, sources });
    expect(outcome.state).toBe('published');
    expect((await heldNow()).includes('made-up/adverts')).toBe(sources === TEST_CONTENT.sources);
  }
});

describe('a build that does not go straight through', () => {
  it('ends in the same rows after an interrupted build, and readers see the old edition until then', async () => {
    const undisturbed = await open();
    await publish(undisturbed);
    const deps = publishingDeps(db, areas);
    let left = 1;
    const dying: Database = {
      read: db.read,
      close: () => db.close(),
      writeAtomically: (queries) => {
        if (queries.some((query) => query.sql.includes('"snapshot"')) && left-- <= 0)
          throw new StorageFailed('killed');
        return db.writeAtomically(queries);
      },
    };
    await expect(publishEdition({ ...deps, db: dying }, TEST_CONTENT)).rejects.toBeInstanceOf(StorageFailed);
    expect(await findCurrentEdition(db)).toBeNull();
    await publish(db);
    expect(await rowsOf(db)).toBe(await rowsOf(undisturbed));
  });

  it('ends in the same rows when it is built by chunks that come twice', async () => {
    const whole = await open();
    await publish(whole);
    await publishByChunks(publishingDeps(db, areas));
    expect(await rowsOf(db)).toBe(await rowsOf(whole));
  });

  it('never publishes an edition that is not whole', async () => {
    const deps = publishingDeps(db, areas);
    const held = await beginPlan(deps);
    await planEdition(deps, held, TEST_CONTENT);
    const finished = finishEdition(deps, held, TEST_CONTENT);
    await expect(finished).rejects.toThrow(/holds 0 of 864 snapshots/);
    expect(await findCurrentEdition(db)).toBeNull();
  });
});

describe('builds beside and after each other', () => {
  it('lets one build run at a time, and takes over from one that died', async () => {
    await beginPlan({ ...publishingDeps(db, areas), owner: { id: 'other', isAlive: () => null } });
    await expect(publish(db)).rejects.toBeInstanceOf(AlreadyRunning);
    const deps = { ...publishingDeps(db, areas), owner: { id: 'me', isAlive: () => false } };
    expect(await publishEdition(deps, TEST_CONTENT)).toMatchObject({ state: 'published' });
  });

  it('stops between chunks when it is told to, and leaves the old edition', async () => {
    const signal = { aborted: true, addEventListener: () => {}, removeEventListener: () => {} };
    await expect(publishEdition({ ...publishingDeps(db, areas), signal }, TEST_CONTENT)).rejects.toThrow(
      Cancelled,
    );
    expect(await publish(db)).toMatchObject({ name: '2026-08-06', state: 'published' });
  });

  it('keeps the snapshots of the last two editions', async () => {
    for (const day of [6, 7, 8, 9]) await publish(db, `2026-08-0${day}T09:00:00.000Z`);
    expect((await listPublishedEditions(db)).map((edition) => edition.name)).toEqual([
      '2026-08-09',
      '2026-08-08',
      '2026-08-07',
      '2026-08-06',
    ]);
    for (const table of ['snapshot', 'snapshot_pack'] as const) {
      const kept = await db.read
        .selectFrom(table)
        .select('edition_id')
        .distinct()
        .orderBy('edition_id')
        .execute();
      expect(kept.map((row) => row.edition_id)).toEqual([3, 4]);
    }
  });
});
