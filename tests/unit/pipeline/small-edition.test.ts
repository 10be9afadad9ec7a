/** An edition of one place: named, built once, stopped, repeated, and let go of. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import {
  findCurrentEdition,
  listBuildingEditions,
  listEditionReleases,
  listKeptEditions,
  listPublishedEditions,
} from '../../../src/db/repositories/editions/editions.ts';
import { AlreadyRunning, Cancelled, StorageFailed, WrongUse } from '../../../src/domain/errors.ts';
import {
  buildEditionChunk,
  finishEdition,
  planEdition,
  publishEdition,
} from '../../../src/pipeline/edition/summarise.ts';
import { beginPlan, endPlan } from '../../../src/pipeline/edition/summarise-plan.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { inventObservation } from '../../support/invented-observation.ts';
import { areasOf, onePlaceDeps, PLACE, publishOnePlace, SNAPSHOTS } from '../../support/one-place-edition.ts';
import { publishingDeps, TEST_CONTENT } from '../../support/open-test-app.ts';
import { seedRelease } from '../../support/seed-database.ts';
import { NOW, seedSmallCounty } from '../../support/small-county.ts';

let db: Database;
beforeEach(async () => {
  db = openSqlite({ file: ':memory:' });
  await seedSmallCounty(db);
});
afterEach(() => db.close());

const later = (hour: number) => `2026-08-06T${hour}:00:00.000Z`;
const release = (releaseId: number, sourceId: 'made-up/adverts' | 'made-up/claimants', year?: number) =>
  seedRelease(db, {
    releaseId,
    sourceId,
    retrievedAt: `2026-08-06T08:0${releaseId % 10}:00.000Z`,
    observations:
      year === undefined
        ? []
        : [
            inventObservation({
              measure: 'claimant-count',
              // A place that nothing on this page stands beside.
              areaCode: year > 2000 ? PLACE : 'S12000033',
              dimensions: { age: '16-24' },
              value: 1500,
            }),
          ],
  });

describe('a build', () => {
  it('is published with every snapshot, and told of as it goes on', async () => {
    const told: unknown[] = [];
    const deps = { ...onePlaceDeps(db), onProgress: (progress: unknown) => told.push(progress) };
    expect(await publishEdition(deps, TEST_CONTENT)).toEqual({
      name: '2026-08-06',
      state: 'published',
      snapshotCount: SNAPSHOTS,
      builtCount: SNAPSHOTS,
    });
    expect(told).toEqual([{ sourceId: 'edition', step: 'snapshots', done: 1, total: 1 }]);
    expect(await findCurrentEdition(db)).toMatchObject({ name: '2026-08-06', asAt: NOW, publishedAt: NOW });
  });

  it('that is stopped leaves the old edition, and the next one takes its name, not its number', async () => {
    const deps = { ...onePlaceDeps(db), signal: AbortSignal.abort() };
    await expect(publishEdition(deps, TEST_CONTENT)).rejects.toThrow(
      new Cancelled('The build of edition 2026-08-06 was stopped. The old edition stays; publish again.'),
    );
    expect(await listBuildingEditions(db)).toEqual([1]);
    expect((await publishOnePlace(db)).name).toBe('2026-08-06');
    expect(await findCurrentEdition(db)).toMatchObject({ editionId: 2 });
  });

  it('waits while another is under way, and leaves the other its plan', async () => {
    const other = { ...onePlaceDeps(db), owner: { id: 'other', isAlive: () => true } };
    const held = await beginPlan(other);
    await expect(publishOnePlace(db)).rejects.toBeInstanceOf(AlreadyRunning);
    await expect(publishOnePlace(db)).rejects.toThrow('Another build of the snapshots is under way.');
    await endPlan(other, held);
    expect((await publishOnePlace(db)).state).toBe('published');
  });
});

describe('the next edition', () => {
  beforeEach(() => publishOnePlace(db));

  it('is none on the same day while no release is new', async () => {
    expect(await publishOnePlace(db, later(23))).toEqual({
      name: '2026-08-06',
      state: 'unchanged',
      snapshotCount: SNAPSHOTS,
      builtCount: 0,
    });
  });

  it('takes everything over from one of the day, when nothing it reads has changed', async () => {
    await release(11, 'made-up/claimants', 1999);
    const outcome = await publishOnePlace(db, later(12));
    expect(outcome).toMatchObject({ name: '2026-08-06-2', state: 'published', snapshotCount: SNAPSHOTS });
    expect(outcome.builtCount).toBeLessThan(SNAPSHOTS);
    // Deadlines are judged as in the first edition of the day.
    expect(await findCurrentEdition(db)).toMatchObject({ asAt: NOW, publishedAt: later(12) });
  });

  it('is built anew where adverts have changed', async () => {
    await release(12, 'made-up/adverts');
    expect(await publishOnePlace(db, later(12))).toMatchObject({ builtCount: SNAPSHOTS });
  });

  it('is built anew on another day, and only two are kept whole', async () => {
    for (const day of ['07', '08']) {
      expect(await publishOnePlace(db, `2026-08-${day}T09:00:00.000Z`)).toMatchObject({
        name: `2026-08-${day}`,
        builtCount: SNAPSHOTS,
      });
    }
    expect((await listPublishedEditions(db)).map(({ name }) => name)).toEqual([
      '2026-08-08',
      '2026-08-07',
      '2026-08-06',
    ]);
    expect((await listKeptEditions(db)).sort()).toEqual([2, 3]);
    expect(await listEditionReleases(db, 1)).toEqual([]);
    expect(await listEditionReleases(db, 2)).not.toEqual([]);
  });
});

const deps = () => onePlaceDeps(db);
const plan = async () => {
  const held = await beginPlan(deps());
  return { held, plan: await planEdition(deps(), held, TEST_CONTENT) };
};

describe('a build in parts', () => {
  it('is published once all parts are there, and a part that comes late changes nothing', async () => {
    const { held, plan: planned } = await plan();
    expect(planned).toMatchObject({ state: 'planned', chunks: [[PLACE]] });
    await expect(finishEdition(deps(), held, TEST_CONTENT)).rejects.toThrow(
      new StorageFailed(
        `Edition 2026-08-06 holds 0 of ${SNAPSHOTS} snapshots, so it was not published. Publish again.`,
      ),
    );
    for (const _time of [1, 2]) await buildEditionChunk(deps(), held, [PLACE], TEST_CONTENT);
    for (const now of [NOW, later(12)]) {
      expect(await finishEdition(onePlaceDeps(db, now), held, TEST_CONTENT)).toMatchObject({
        state: 'published',
        snapshotCount: SNAPSHOTS,
        builtCount: SNAPSHOTS,
      });
    }
    expect(await findCurrentEdition(db)).toMatchObject({ publishedAt: NOW });
    await expect(buildEditionChunk(deps(), held, ['E09000001'], TEST_CONTENT)).rejects.toThrow(
      'Edition 1 is built by this plan no more: it has been published',
    );
  });

  it('puts two areas into a part, those of one region together', async () => {
    const several = publishingDeps(db, areasOf('E06000035', 'E07000105', 'E12000008'));
    const planned = await planEdition(several, await beginPlan(several), TEST_CONTENT);
    const chunks = planned.state === 'planned' ? planned.chunks : [];
    expect(chunks.map((chunk) => chunk.length)).toEqual([2, 1]);
    expect(chunks.flat().sort()).toEqual(['E06000035', 'E07000105', 'E12000008']);
  });
});

describe('a part', () => {
  it('is refused for an edition or an area that is not there', async () => {
    const held = await beginPlan(deps());
    const none = new WrongUse('There is no edition 1: plan an edition first.');
    await expect(buildEditionChunk(deps(), held, [PLACE], TEST_CONTENT)).rejects.toThrow(none);
    await expect(finishEdition(deps(), held, TEST_CONTENT)).rejects.toThrow(none);
    await planEdition(deps(), held, TEST_CONTENT);
    await expect(buildEditionChunk(deps(), held, ['E09999999'], TEST_CONTENT)).rejects.toThrow(
      'The chunk names E09999999, an area we do not hold. Plan the edition again.',
    );
  });

  it.each([
    ['number', { editionId: 2 }],
    ['plan', { planId: 'of another database' }],
  ])('is refused for another %s than the one that is being built', async (_what, other) => {
    const { held } = await plan();
    const wrong = { editionId: held.editionId, planId: held.planId, ...other };
    await expect(buildEditionChunk(deps(), wrong, [PLACE], TEST_CONTENT)).rejects.toThrow(AlreadyRunning);
    await buildEditionChunk(deps(), held, [PLACE], TEST_CONTENT);
    await expect(finishEdition(deps(), wrong, TEST_CONTENT)).rejects.toThrow(AlreadyRunning);
    expect(await findCurrentEdition(db)).toBeNull();
  });

  it('of a build that was interrupted is removed', async () => {
    const first = await plan();
    await buildEditionChunk(deps(), first.held, [PLACE], TEST_CONTENT);
    await endPlan(deps(), first.held);
    const { held } = await plan();
    await expect(finishEdition(deps(), held, TEST_CONTENT)).rejects.toThrow(`holds 0 of ${SNAPSHOTS}`);
    expect(await listBuildingEditions(db)).toEqual([2]);
  });
});
