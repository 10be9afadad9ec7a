/** Adverts whose deadline has passed since they were read, however many, are neither listed nor counted, and hide none that is open. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import { ANY_POSTING } from '../../../src/db/repositories/postings/posting-filter.ts';
import { searchPostings } from '../../../src/db/repositories/postings/posting-search.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { seedMadeUpAdverts } from '../../support/made-up-adverts.ts';

/** More than one search looks at. */
const COUNT = 2_600;

let db: Database;
beforeAll(async () => {
  db = openSqlite({ file: ':memory:' });
  await seedMadeUpAdverts(db, 1, 'made-up/adverts', COUNT);
}, 60_000);
afterAll(() => db.close());

it.each([
  ['none of them', '2026-11-20T09:00:00Z'],
  ['a third', '2026-12-10T09:00:00Z'],
  ['nearly all', '2026-12-27T09:00:00Z'],
])('when %s closed', async (_, now) => {
  const open = await db.read
    .selectFrom('posting')
    .select(['posting_key'])
    .where('release_id', '=', 1)
    .where((build) => build.or([build('closes_at', 'is', null), build('closes_at', '>=', now)]))
    .orderBy('posted_on', 'desc')
    .orderBy('posting_key')
    .execute();
  const filter = { ...ANY_POSTING, releaseIds: [1], states: ['live'] as const, now };
  const { total, isTotalCapped, postings } = await searchPostings(db, filter, { page: 1, pageSize: 40 });
  expect(postings.map(({ posting }) => posting.key)).toEqual(open.slice(0, 40).map((row) => row.posting_key));
  expect({ total, isTotalCapped }).toEqual({
    total: Math.min(open.length, 1_000),
    isTotalCapped: open.length > 1_000,
  });
});
