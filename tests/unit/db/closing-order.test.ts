/** What closes first is found first, however many newer adverts there are; the order is the same on every page. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PostingFilter } from '../../../src/db/repositories/postings/posting-filter.ts';
import { ANY_POSTING } from '../../../src/db/repositories/postings/posting-filter.ts';
import { searchPostings } from '../../../src/db/repositories/postings/posting-search.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { inventCoding } from '../../support/invented-coding.ts';
import { inventPosting } from '../../support/invented-posting.ts';
import { type SeededPosting, seedRelease } from '../../support/seed-database.ts';
import { NOW } from '../../support/small-county.ts';

const db = openSqlite({ file: ':memory:' });
const DISTRICT = 'E06000035';
const filter: PostingFilter = {
  ...ANY_POSTING,
  releaseIds: [1],
  districts: [DISTRICT],
  states: ['live'],
  now: NOW,
};

const advert = (key: string, postedOn: string, closesAt: string | null): SeededPosting => ({
  posting: inventPosting({ key, postedOn, closesAt }),
  coding: inventCoding({ districts: [DISTRICT], placeBasis: 'postcode' }),
});
const OLD = [
  advert('old-b', '2026-05-01', '2026-08-07T12:00:00Z'),
  advert('old-a', '2026-05-01', '2026-08-07T12:00:00Z'),
  advert('old-c', '2026-05-02', '2026-08-07T09:00:00Z'),
  advert('old-open', '2026-05-02', null),
  advert('old-newer-tie', '2026-05-09', '2026-08-07T12:00:00Z'),
];
const NEWER = Array.from({ length: 400 }, (_, at) =>
  advert(`new-${at}`, '2026-08-05', at % 4 === 0 ? null : '2026-09-20T12:00:00Z'),
);

beforeAll(() =>
  seedRelease(db, {
    releaseId: 1,
    sourceId: 'made-up/adverts',
    retrievedAt: NOW,
    postings: [...NEWER, ...OLD],
  }),
);
afterAll(() => db.close());

const keys = async (page: number, size: number) =>
  (await searchPostings(db, filter, { page, pageSize: size }, 'closing')).postings.map(
    ({ posting }) => posting.key,
  );

describe('adverts in the order of their deadlines', () => {
  it('finds the soonest among hundreds of newer adverts, ties by the newest, then by key', async () => {
    expect(await keys(1, 5)).toEqual(['old-c', 'old-newer-tie', 'old-a', 'old-b', 'new-1']);
  });

  it('puts adverts without a deadline last, and gives every advert once over the pages', async () => {
    const all = (await Promise.all([1, 2, 3, 4, 5].map((page) => keys(page, 81)))).flat();
    expect([all.length, new Set(all).size]).toEqual([405, 405]);
    expect(all.at(-1)).toBe('old-open');
  });
});
