/** Figures as they are staged, and the archived answers that they came from. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import {
  countByMeasure,
  findObservations,
  insertObservations,
  markOtherValues,
  observationKey,
  observationRow,
} from '../../../src/db/repositories/releases/observation-staging.ts';
import {
  deleteRetrievals,
  insertRetrieval,
  listRetrievals,
  listRetrievalsInUse,
  type RoleRetrieval,
} from '../../../src/db/repositories/releases/retrievals.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import { yearPeriod } from '../../../src/domain/period.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { inventObservation } from '../../support/invented-observation.ts';
import { seedRelease } from '../../support/seed-database.ts';

const KENT = 'E10000016';
const SOURCE = 'made-up/figures';

let db: Database;
beforeEach(() => {
  db = openSqlite({ file: ':memory:' });
});
afterEach(() => db.close());

const seed = (releaseId: number, observations: readonly Observation[] = []) =>
  seedRelease(db, { releaseId, sourceId: SOURCE, observations });
const rowOf = (figure: Observation, locator = 'row 2', retrievalSequence = 1) =>
  observationRow(1, figure, { retrievalSequence, locator });

describe('staged figures', () => {
  const figure = inventObservation({ dimensions: { sex: 'all', age: '16-24' } });
  const others: readonly Observation[] = [
    inventObservation(),
    { ...figure, measure: 'pay' },
    { ...figure, areaCode: KENT },
    { ...figure, period: { ...figure.period, start: '2024-02-01' } },
    { ...figure, period: { ...figure.period, end: '2024-11-30' } },
  ];
  beforeEach(() => seed(1));

  it('are told apart by measure, area, dimensions and period, and by nothing else', () => {
    const keys = [figure, ...others].map((each) => observationKey(rowOf(each)));
    expect(new Set(keys).size).toBe(6);
    expect(observationKey(rowOf({ ...figure, value: 1, note: 'other' }, 'row 9'))).toBe(keys[0]);
  });

  it('go in once: the first of a figure stays', async () => {
    await db.writeAtomically(insertObservations([rowOf(figure)]));
    expect(await db.writeAtomically(insertObservations([rowOf({ ...figure, value: 1 }, 'row 9')]))).toEqual([
      0,
    ]);
    const found = await findObservations(db, 1, [rowOf({ ...figure, value: 1 })]);
    expect([...found]).toEqual([[observationKey(rowOf(figure)), rowOf(figure)]]);
  });

  it('are found by exactly their keys', async () => {
    await db.writeAtomically(insertObservations([rowOf(figure)]));
    for (const other of others) expect((await findObservations(db, 1, [rowOf(other)])).size).toBe(0);
    expect((await findObservations(db, 2, [rowOf(figure)])).size).toBe(0);
  });

  it('remember the first other value that their source gave', async () => {
    await db.writeAtomically(insertObservations([figure, ...others].map((each) => rowOf(each))));
    const mark = (...values: number[]) =>
      db.writeAtomically(markOtherValues(values.map((value) => rowOf({ ...figure, value }))));
    expect(await mark(5, 7)).toEqual([1]);
    expect(await mark(6)).toEqual([0]);
    const found = await findObservations(
      db,
      1,
      [figure, ...others].map((each) => rowOf(each)),
    );
    expect([...found.values()].flatMap((row) => row.other_value ?? [])).toEqual([5]);
    expect(found.get(observationKey(rowOf(figure)))?.other_value).toBe(5);
  });

  it('are counted by measure', async () => {
    await db.writeAtomically(insertObservations([figure, ...others].map((each) => rowOf(each))));
    expect(await countByMeasure(db, 1)).toEqual(
      new Map([
        ['employment-rate', 5],
        ['pay', 1],
      ]),
    );
    expect((await countByMeasure(db, 2)).size).toBe(0);
  });
});

describe('archived answers', () => {
  const RUN = `${SOURCE}@2026-08-01T05:00:00.000Z`;
  const retrieval = (sequence: number): RoleRetrieval => ({
    sequence,
    url: `https://publisher.example/${sequence}`,
    role: 'page',
    status: 200,
    contentType: 'text/csv',
    etag: 'etag',
    lastModified: '2026-08-01',
    retrievedAt: '2026-08-01T05:00:00.000Z',
    sha256: 'a'.repeat(64),
    byteLength: 12,
  });
  beforeEach(async () => {
    await seed(1);
    await db.writeAtomically([
      deleteRetrievals(RUN, 9),
      ...[3, 1, 2].map((sequence) => insertRetrieval(RUN, retrieval(sequence))),
    ]);
  });

  it('are listed in order, as they were written', async () => {
    expect(await listRetrievals(db, RUN)).toEqual([1, 2, 3].map(retrieval));
    expect(await listRetrievals(db, 'run-2')).toEqual([]);
  });

  it('are in use while a figure comes from them', async () => {
    const year = (number: number, sequence: number) =>
      rowOf(inventObservation({ period: yearPeriod(number) }), 'row', sequence);
    await db.writeAtomically(insertObservations([year(2022, 3), year(2024, 3), year(2023, 1)]));
    expect(await listRetrievalsInUse(db, { release_id: 1, name: RUN })).toEqual([
      { ...retrieval(1), figureCount: 1, from: '2023-01-01', to: '2023-12-31' },
      { ...retrieval(3), figureCount: 2, from: '2022-01-01', to: '2024-12-31' },
    ]);
    expect(await listRetrievalsInUse(db, { release_id: 2, name: RUN })).toEqual([]);
  });

  it('are deleted a few at a time', async () => {
    expect(await db.writeAtomically([deleteRetrievals('run-2', 9)])).toEqual([0]);
    expect(await db.writeAtomically([deleteRetrievals(RUN, 2)])).toEqual([2]);
    expect(await db.writeAtomically([deleteRetrievals(RUN, 2)])).toEqual([1]);
  });
});
