/** Adverts whose dates cannot be true, or whose pay and words cannot follow those that readers see. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import { type CheckAdvertsContext, checkAdverts } from '../../../src/pipeline/check/check-adverts.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { inventCoding } from '../../support/invented-coding.ts';
import { inventPosting } from '../../support/invented-posting.ts';
import { type SeededPosting, seedRelease } from '../../support/seed-database.ts';

const RETRIEVED = '2026-08-02T05:00:00.000Z';
const NOBODY = { live: 0, new: 0, returned: 0, edited: 0, unconfirmed: 0, closed: 0, withdrawn: 0 };

let db: Database;
beforeEach(() => {
  db = openSqlite({ file: ':memory:' });
});
afterEach(() => db.close());

const adverts = (pays: readonly (number | null)[], postedOn: string | null = '2026-08-01'): SeededPosting[] =>
  pays.map((minGbp, at) => ({
    posting: inventPosting({ key: `advert-${100 + at}`, title: `Advert ${100 + at}`, postedOn }),
    coding: inventCoding({
      payPerYear: minGbp === null ? null : { minGbp, maxGbp: null, origin: 'stated', isOnTarget: false },
    }),
  }));
const pays = (count: number, from = 20_000) => Array.from({ length: count }, (_, at) => from + 1000 * at);

async function check(
  before: readonly SeededPosting[] | null,
  now: readonly SeededPosting[],
  more: Partial<CheckAdvertsContext> = {},
): Promise<readonly string[]> {
  const sourceId = 'made-up/adverts';
  if (before !== null) {
    await seedRelease(db, {
      releaseId: 1,
      sourceId,
      retrievedAt: '2026-08-01T05:00:00.000Z',
      postings: before,
    });
  }
  await seedRelease(db, { releaseId: 2, sourceId, retrievedAt: RETRIEVED, postings: now });
  return checkAdverts({
    db,
    previousId: before === null ? null : 1,
    releaseId: 2,
    retrievedAt: RETRIEVED,
    movements: NOBODY,
    isSameCode: true,
    ...more,
  });
}

describe('dates', () => {
  const dated = (ahead: number, others: number) => [
    ...adverts(pays(ahead), '2028-01-01'),
    ...adverts(pays(others)).map((each) => ({
      ...each,
      posting: { ...each.posting, key: `other ${each.posting.key}` },
    })),
  ];

  it.each([
    [4, 4, false],
    [5, 4, true],
    [7, 0, false],
    [8, 0, true],
  ])('%i adverts ahead of their time and %i others', async (ahead, others, isTold) => {
    const title = `Advert ${100 + ahead - 1}`;
    const sentence = `${ahead} of ${ahead + others} adverts are dated after 2027-08-02, such as "${title}"`;
    expect(await check(null, dated(ahead, others))).toEqual(isTold ? [sentence] : []);
  });
});

describe('pay', () => {
  it('that follows the last release is plausible', async () => {
    expect(await check(adverts(pays(30)), adverts(pays(30).map((pay) => pay * 1.03)))).toEqual([]);
  });

  it('does not jump', async () => {
    expect(await check(adverts(pays(8)), adverts(pays(8).map((pay) => pay * 12)))).toEqual([
      'the pay of half or more of 8 adverts is more than 2 times what it was, such as "Advert 100": £20000 a year before, £240000 now',
    ]);
  });

  it('does not fall', async () => {
    expect(await check(adverts(pays(8)), adverts(pays(8).map((pay) => pay / 4)))).toEqual([
      'the pay of half or more of 8 adverts is less than 1/2 of what it was, such as "Advert 100": £20000 a year before, £5000 now',
    ]);
  });

  it('of few adverts may move by a factor of five', async () => {
    expect(await check(adverts(pays(7)), adverts(pays(7).map((pay) => pay * 4.5)))).toEqual([]);
  });

  it('does not move to other adverts', async () => {
    const [first = 0, ...others] = pays(10);
    const [sentence] = await check(adverts([first, ...others]), adverts([...others, first]));
    expect(sentence).toMatch(
      /^10 of 10 adverts have the pay of other adverts, as if rows had slipped, such as "Advert 109"/,
    );
  });

  it('is not all written anew', async () => {
    const now = pays(10).map((pay, at) => (at < 3 ? pay * 1.2 + 1 : at < 6 ? pay * 0.8 + 1 : pay));
    const [sentence, ...more] = await check(adverts(pays(10)), adverts(now));
    expect(sentence).toMatch(/^the pay of 6 of 10 adverts was changed, such as "Advert 10\d"/);
    expect(more).toEqual([]);
  });

  it.each([
    [20, 10, false],
    [20, 9, true],
    [19, 1, false],
  ])('could be read of %i and can be of %i', async (before, now, isLost) => {
    const read = pays(before).map((pay, at) => (at < now ? pay : null));
    const sentence = `the pay of only ${now} of the adverts could be read, of ${before} of them in the last release, such as "Advert ${100 + now}": £${20_000 + 1000 * now} a year before, none now`;
    expect(await check(adverts(pays(before)), adverts(read))).toEqual(isLost ? [sentence] : []);
  });
});

describe('words', () => {
  it.each([
    [{ live: 20, edited: 10 }, true, false],
    [{ live: 20, edited: 11 }, true, true],
    [{ live: 19, edited: 19 }, true, false],
    [{ live: 30, new: 11, edited: 19 }, true, false],
    [{ live: 31, new: 11, edited: 19 }, true, true],
    // Another code reads other words: that is our doing.
    [{ live: 20, edited: 20 }, false, false],
  ])('%j, by the same code: %s', async (moved, isSameCode, isTold) => {
    const movements = { ...NOBODY, ...moved };
    const known = movements.live - movements.new;
    expect(await check([], [], { movements, isSameCode })).toEqual(
      isTold
        ? [`${movements.edited} of ${known} adverts of the last release came with other words, pay or dates`]
        : [],
    );
  });

  it('of a first release follow nothing', async () => {
    const movements = { ...NOBODY, live: 20, edited: 20 };
    expect(await check(null, [], { movements })).toEqual([]);
  });
});
