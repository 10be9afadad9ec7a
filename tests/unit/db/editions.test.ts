/** Editions and their snapshots, from staging to forgetting. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import { listEditionAreas } from '../../../src/db/repositories/editions/bulletins.ts';
import {
  countSnapshots,
  deleteSnapshots,
  type EditionRelease,
  findCurrentEdition,
  findEdition,
  findEditionByName,
  findSnapshot,
  flipEdition,
  forgetEdition,
  listBuildingEditions,
  listEditionReleases,
  listKeptEditions,
  listPublishedEditions,
  stageEdition,
  stageSnapshots,
} from '../../../src/db/repositories/editions/editions.ts';
import { findPublishedSoFar } from '../../../src/db/repositories/releases/run-history.ts';
import { findEditionOf } from '../../../src/db/repositories/releases/trace-rows.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { EDITION_AT, inventEdition, inventPack } from '../../support/invented-edition.ts';
import { seedRelease } from '../../support/seed-database.ts';

const [MEDWAY, KENT, LEEDS] = ['E06000035', 'E10000016', 'E08000035'] as const;

let db: Database;
beforeEach(() => {
  db = openSqlite({ file: ':memory:' });
});
afterEach(() => db.close());

const stage = (editionId: number, releases: readonly EditionRelease[] = []) =>
  db.writeAtomically(stageEdition(inventEdition(editionId), releases));
const publish = (editionId: number, count = 1, at = EDITION_AT) =>
  db.writeAtomically(
    flipEdition(editionId, { snapshotCount: count, publishedAt: at, linkSha256: 'e'.repeat(64) }),
  );

describe('an edition', () => {
  it('is seen by nobody until the pointer names it', async () => {
    await stage(1);
    expect(await findEdition(db, 1)).toEqual({
      ...inventEdition(1),
      snapshotCount: 0,
      reusedCount: 0,
      publishedAt: null,
      linkSha256: '',
    });
    expect(await findEditionByName(db, 'edition-1')).toEqual(await findEdition(db, 1));
    expect(await findCurrentEdition(db)).toBeNull();
    expect(await listPublishedEditions(db)).toEqual([]);
    expect(await listBuildingEditions(db)).toEqual([1]);
    expect(await findEdition(db, 2)).toBeNull();
    expect(await findEditionByName(db, 'edition-2')).toBeNull();
    expect(await findPublishedSoFar(db)).toEqual({ newestReleaseAt: null, edition: null });
  });

  it('takes the place of the one before when it is published', async () => {
    await stage(1);
    await publish(1, 7);
    await stage(2);
    expect(await findCurrentEdition(db)).toMatchObject({
      editionId: 1,
      snapshotCount: 7,
      publishedAt: EDITION_AT,
    });
    await publish(2, 8, '2026-08-07T09:00:00.000Z');
    expect(await findCurrentEdition(db)).toMatchObject({ editionId: 2, snapshotCount: 8 });
    expect((await listPublishedEditions(db)).map(({ editionId }) => editionId)).toEqual([2, 1]);
    expect(await findEdition(db, 1)).toMatchObject({ snapshotCount: 7, publishedAt: EDITION_AT });
    expect(await listBuildingEditions(db)).toEqual([]);
    expect(await findPublishedSoFar(db)).toMatchObject({
      edition: { asAt: EDITION_AT, isBehind: false },
    });
  });
});

describe('the releases of an edition', () => {
  it('are named by source', async () => {
    await seedRelease(db, { releaseId: 1, sourceId: 'made-up/b', retrievedAt: EDITION_AT });
    await seedRelease(db, { releaseId: 2, sourceId: 'made-up/a', retrievedAt: EDITION_AT });
    const releases = [
      { sourceId: 'made-up/b', releaseId: 1 },
      { sourceId: 'made-up/a', releaseId: 2 },
    ] as const;
    await stage(1, releases);
    await stage(2, releases.slice(1));
    expect(await listEditionReleases(db, 1)).toEqual([releases[1], releases[0]]);
    expect(await listEditionReleases(db, 3)).toEqual([]);
    expect(await findEditionOf(db, [2])).toBe(2);
    expect(await findEditionOf(db, [2, 1])).toBe(1);
    expect(await findEditionOf(db, [1, 3])).toBeNull();
  });

  it('are forgotten with it while it is built; its name stays once it was published', async () => {
    const releases = [{ sourceId: 'made-up/a', releaseId: 2 }] as const;
    await seedRelease(db, { releaseId: 2, sourceId: 'made-up/a', retrievedAt: EDITION_AT });
    await stage(1, releases);
    await publish(1);
    await stage(2);
    for (const editionId of [1, 2]) await db.writeAtomically(forgetEdition(editionId));
    expect(await findEdition(db, 1)).not.toBeNull();
    expect(await findEdition(db, 2)).toBeNull();
    expect(await listEditionReleases(db, 1)).toEqual([]);
    expect(await listEditionReleases(db, 2)).toEqual([]);
  });
});

describe('snapshots', () => {
  beforeEach(async () => {
    await stage(1);
    await db.writeAtomically(
      stageSnapshots(1, [
        await inventPack(MEDWAY, 'ks3'),
        await inventPack(MEDWAY, 'ks4'),
        await inventPack(KENT, 'ks3'),
      ]),
    );
  });

  it('are found by area, sector and level', async () => {
    expect(await findSnapshot(db, 1, MEDWAY, 'education-and-early-years', 'ks4')).toEqual({
      snapshotId: 'E06000035 ks4/2',
      body: 'E06000035 ks4, education',
    });
    expect((await findSnapshot(db, 1, KENT, 'all', 'ks3'))?.body).toBe('E10000016 ks3, all');
    expect(await findSnapshot(db, 1, KENT, 'all', 'ks4')).toBeNull();
    expect(await findSnapshot(db, 1, LEEDS, 'all', 'ks3')).toBeNull();
    expect(await findSnapshot(db, 1, KENT, 'construction', 'ks3')).toBeNull();
    expect(await findSnapshot(db, 2, KENT, 'all', 'ks3')).toBeNull();
  });

  it('of a chunk that comes twice are stored once, and others are left alone', async () => {
    await db.writeAtomically(stageSnapshots(1, [await inventPack(MEDWAY, 'ks4', 'again')]));
    expect(await countSnapshots(db, 1)).toBe(6);
    expect((await findSnapshot(db, 1, MEDWAY, 'all', 'ks4'))?.body).toBe('again, all');
    expect((await findSnapshot(db, 1, MEDWAY, 'all', 'ks3'))?.body).toBe('E06000035 ks3, all');
    expect((await findSnapshot(db, 1, KENT, 'all', 'ks3'))?.body).toBe('E10000016 ks3, all');
  });

  it('are deleted a few at a time, of one edition only', async () => {
    await stage(2);
    await db.writeAtomically(stageSnapshots(2, [await inventPack(KENT, 'ks3')]));
    expect(await db.writeAtomically(deleteSnapshots(1, 2))).toEqual([2, 2]);
    expect(await db.writeAtomically(deleteSnapshots(1, 2))).toEqual([2, 1]);
    expect(await db.writeAtomically(deleteSnapshots(1, 9))).toEqual([2, 0]);
    expect(await db.writeAtomically(deleteSnapshots(1, 9))).toEqual([0, 0]);
    expect(await countSnapshots(db, 2)).toBe(2);
  });

  it('say which editions are still whole, and of which areas', async () => {
    expect(await listKeptEditions(db)).toEqual([]);
    await publish(1);
    await stage(2);
    await publish(2);
    expect(await listKeptEditions(db)).toEqual([1]);
    expect(await listEditionAreas(db, 1)).toEqual([MEDWAY, KENT]);
    expect(await listEditionAreas(db, 2)).toEqual([]);
  });
});
