/** The pay and the days of adverts beside those of the release before. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import {
  countMovedPay,
  countPostedAfter,
  countReadPay,
  findMovedPay,
  listPaySteps,
} from '../../../src/db/repositories/postings/posting-comparison.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { inventCoding } from '../../support/invented-coding.ts';
import { type SeededPosting, seedRelease } from '../../support/seed-database.ts';
import { advert, plainAdvert } from '../../support/seeded-adverts.ts';

const SOURCE = 'made-up/adverts';

let db: Database;
beforeEach(() => {
  db = openSqlite({ file: ':memory:' });
});
afterEach(() => db.close());

const seed = (releaseId: number, postings: readonly SeededPosting[]) =>
  seedRelease(db, { releaseId, sourceId: SOURCE, postings });
const paid = (key: string, minGbp: number | null, state: SeededPosting['state'] = 'live'): SeededPosting => ({
  posting: advert(key),
  coding: inventCoding({
    payPerYear: minGbp === null ? null : { minGbp, maxGbp: null, origin: 'stated', isOnTarget: false },
  }),
  state,
});

const PAIR = { oldId: 1, newId: 2 };
const compare = async (before: readonly SeededPosting[], now: readonly SeededPosting[]) => {
  await seed(1, before);
  await seed(2, now);
};

describe('pay beside that of the release before', () => {
  it('is compared where both could be read and both adverts are live', async () => {
    await compare(
      [paid('a', 20_000), paid('b', 20_000), paid('c', null), paid('d', 20_000), paid('e', 20_000, 'closed')],
      [
        paid('a', 40_000),
        paid('b', 20_000),
        paid('c', 20_000),
        paid('d', null),
        paid('e', 90_000),
        paid('f', 1),
      ],
    );
    const steps = await listPaySteps(db, PAIR);
    expect(steps.sort((one, other) => one.logRatio - other.logRatio)).toEqual([
      { logRatio: 0, isSame: true, figures: 1 },
      { logRatio: 0.7, isSame: false, figures: 1 },
    ]);
    expect(await countReadPay(db, PAIR)).toEqual({ before: 3, now: 3 });
  });
});

describe('pay that moved', () => {
  it('to another advert is counted once for each that has it now', async () => {
    await compare(
      [paid('a', 1000), paid('b', 2000), paid('c', 3000), paid('d', 4000)],
      [paid('a', 2000), paid('b', 1000), paid('c', 1000), paid('d', 4000)],
    );
    expect(await countMovedPay(db, PAIR)).toBe(2);
  });

  it('is none where nothing moved', async () => {
    await compare([paid('a', 1000)], [paid('a', 1000)]);
    expect(await countMovedPay(db, PAIR)).toBe(0);
    expect(await findMovedPay(db, PAIR)).toBeNull();
  });

  it.each<[string, readonly SeededPosting[], readonly SeededPosting[], object]>([
    [
      'that rose farthest',
      [paid('a', 100), paid('b', 1000)],
      [paid('a', 300), paid('b', 2000)],
      { before: 100, now: 300 },
    ],
    [
      'that fell farthest',
      [paid('a', 300), paid('b', 1000)],
      [paid('a', 100), paid('b', 2000)],
      { before: 300, now: 100 },
    ],
    [
      'that was lost, before all others',
      [paid('a', 1), paid('b', 9)],
      [paid('a', 999), paid('b', null)],
      { before: 9, now: null },
    ],
    [
      'that comes first of two alike',
      [paid('b', 10), paid('a', 20)],
      [paid('b', 20), paid('a', 40)],
      { before: 20, now: 40 },
    ],
  ])('is shown by the one %s', async (_about, before, now, shown) => {
    await compare(before, now);
    expect(await findMovedPay(db, PAIR)).toMatchObject(shown);
  });

  it('is not shown by one whose pay was not known before', async () => {
    await compare([paid('a', null)], [paid('a', 100)]);
    expect(await findMovedPay(db, PAIR)).toBeNull();
  });
});

it('days of adverts beyond a day are counted among the live ones, with a title', async () => {
  await seed(1, [
    plainAdvert('a', { postedOn: '2026-08-02' }),
    plainAdvert('b', { postedOn: '2026-08-01', closesAt: '2026-08-01' }),
    plainAdvert('c', { closesAt: '2026-09-01T11:00:00Z' }),
    { ...plainAdvert('d', { postedOn: '2030-01-01' }), state: 'closed' },
  ]);
  expect(await countPostedAfter(db, 1, '2026-08-01')).toEqual({ adverts: 3, after: 2, title: 'Advert c' });
  expect(await countPostedAfter(db, 1, '2027-01-01')).toEqual({ adverts: 3, after: 0, title: null });
});
