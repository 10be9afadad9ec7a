/** What the next edition takes over: packs of snapshots and the links between adverts. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import {
  listAreaMeasures,
  listPackKeys,
  listPackReads,
  noteReused,
  reuseLinks,
  reusePacks,
} from '../../../src/db/repositories/editions/edition-reuse.ts';
import {
  findEdition,
  findSnapshot,
  stageEdition,
  stageSnapshots,
} from '../../../src/db/repositories/editions/editions.ts';
import {
  deleteLinks,
  listLinksOf,
  type PostingLink,
  stageLinks,
} from '../../../src/db/repositories/postings/posting-links.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { EDITION_AT, inventEdition, inventPack } from '../../support/invented-edition.ts';
import { inventObservation } from '../../support/invented-observation.ts';
import { seedRelease } from '../../support/seed-database.ts';

const [MEDWAY, KENT, LEEDS] = ['E06000035', 'E10000016', 'E08000035'] as const;

let db: Database;
beforeEach(() => {
  db = openSqlite({ file: ':memory:' });
});
afterEach(() => db.close());

const stage = (editionId: number) => db.writeAtomically(stageEdition(inventEdition(editionId), []));

const sorted = (keys: readonly { readonly areaCode: string; readonly level: string }[]) =>
  keys.map(({ areaCode, level }) => `${areaCode} ${level}`).sort();

describe('what the next edition takes over', () => {
  beforeEach(async () => {
    await stage(1);
    await db.writeAtomically(
      stageSnapshots(1, [
        await inventPack(MEDWAY, 'ks3'),
        await inventPack(MEDWAY, 'ks4'),
        await inventPack(KENT, 'ks3'),
      ]),
    );
    await stage(2);
  });

  it('is told with what each was made from', async () => {
    expect(await listPackReads(db, 1)).toEqual([
      { areaCode: MEDWAY, level: 'ks3', reads: 'reads of E06000035 ks3' },
      { areaCode: MEDWAY, level: 'ks4', reads: 'reads of E06000035 ks4' },
      { areaCode: KENT, level: 'ks3', reads: 'reads of E10000016 ks3' },
    ]);
    expect(await listPackReads(db, 2)).toEqual([]);
    expect(sorted(await listPackKeys(db, 1, [MEDWAY, LEEDS]))).toEqual(['E06000035 ks3', 'E06000035 ks4']);
    expect(await listPackKeys(db, 2, [MEDWAY])).toEqual([]);
  });

  it('is copied to the byte, and counted', async () => {
    await db.writeAtomically([
      ...reusePacks(1, 2, [
        { areaCode: MEDWAY, level: 'ks4' },
        { areaCode: KENT, level: 'ks3' },
        { areaCode: KENT, level: 'ks4' },
      ]),
      noteReused(2),
    ]);
    expect(sorted(await listPackKeys(db, 2, [MEDWAY, KENT]))).toEqual(['E06000035 ks4', 'E10000016 ks3']);
    expect(await findSnapshot(db, 2, MEDWAY, 'all', 'ks4')).toEqual(
      await findSnapshot(db, 1, MEDWAY, 'all', 'ks4'),
    );
    expect(await listPackReads(db, 2)).toEqual((await listPackReads(db, 1)).slice(1));
    expect((await findEdition(db, 2))?.reusedCount).toBe(4);
    expect((await findEdition(db, 1))?.reusedCount).toBe(0);
  });

  it('is which measures a release has for which areas, each told once', async () => {
    await seedRelease(db, {
      releaseId: 1,
      sourceId: 'made-up/a',
      retrievedAt: EDITION_AT,
      observations: [
        inventObservation({ dimensions: { age: '16-24' } }),
        inventObservation(),
        inventObservation({ areaCode: KENT, measure: 'pay' }),
      ],
    });
    expect(
      (await listAreaMeasures(db, 1)).map(({ measure, areaCode }) => `${measure} ${areaCode}`).sort(),
    ).toEqual(['employment-rate E06000035', 'pay E10000016']);
    expect(await listAreaMeasures(db, 2)).toEqual([]);
  });
});

describe('links between adverts', () => {
  const ref = (releaseId: number, key: string) => ({ releaseId, key });
  const link = (key: string, first: string): PostingLink => ({
    posting: ref(2, key),
    first: ref(1, first),
    reason: 'same-text',
  });
  const links = [link('a', 'x'), link('b', 'x'), link('c', 'y')];
  beforeEach(async () => {
    for (const editionId of [1, 2]) await stage(editionId);
    await db.writeAtomically(stageLinks(1, links));
  });

  it('are found from any advert of the group, and of no other group', async () => {
    const of = (...postings: { releaseId: number; key: string }[]) => listLinksOf(db, 1, postings);
    expect(await of(ref(2, 'a'))).toEqual(links.slice(0, 2));
    expect(await of(ref(1, 'x'))).toEqual(links.slice(0, 2));
    expect(await of(ref(2, 'c'), ref(1, 'x'))).toEqual(links);
    expect(await of(ref(1, 'a'))).toEqual([]);
    expect(await of()).toEqual([]);
    expect(await listLinksOf(db, 2, [ref(2, 'a')])).toEqual([]);
  });

  it('stay as they are when they are staged again', async () => {
    await db.writeAtomically(stageLinks(1, [{ ...link('a', 'z'), reason: 'shared-reference' }]));
    expect(await listLinksOf(db, 1, [ref(2, 'a')])).toEqual(links.slice(0, 2));
  });

  it('are taken over by the next edition', async () => {
    await db.writeAtomically([reuseLinks(1, 2)]);
    expect(await listLinksOf(db, 2, [ref(1, 'x'), ref(1, 'y')])).toEqual(links);
  });

  it('are deleted a few at a time, of one edition only', async () => {
    await db.writeAtomically([reuseLinks(1, 2)]);
    expect(await db.writeAtomically([deleteLinks(1, 2)])).toEqual([2]);
    expect(await db.writeAtomically([deleteLinks(1, 2)])).toEqual([1]);
    expect(await db.writeAtomically([deleteLinks(1, 2)])).toEqual([0]);
    expect(await listLinksOf(db, 2, [ref(1, 'x'), ref(1, 'y')])).toEqual(links);
  });
});
