/** Adverts that have ended, however many and however new, are neither listed nor counted among those that are open, and hide none. */
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import { ANY_POSTING, type PostingFilter } from '../../../src/db/repositories/postings/posting-filter.ts';
import { indexPostings } from '../../../src/db/repositories/postings/posting-index.ts';
import type { PostingOrder } from '../../../src/db/repositories/postings/posting-places.ts';
import { searchPostings } from '../../../src/db/repositories/postings/posting-search.ts';
import { compose } from '../../../src/db/sql/compose.ts';
import { POSTING_STATES } from '../../../src/domain/posting.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { READ_AT, seedMadeUpAdverts } from '../../support/made-up-adverts.ts';
import { listToTheEnd, matchingPostings } from '../../support/plain-matching.ts';

/** More than one search looks at. */
const COUNT = 2_600;

const WISHES: readonly (readonly [string, Partial<PostingFilter>, PostingOrder])[] = [
  ['of one kind', { isApprenticeship: false }, 'newest'],
  ['of one kind that pupils are shown', { isApprenticeship: false, isLeftOut: false }, 'newest'],
  ['that pupils are not shown', { isLeftOut: true }, 'newest'],
  ['whatever they are', {}, 'newest'],
  ['with what is no word', { isApprenticeship: false, words: ['.'] }, 'newest'],
  ['with what none has', { isApprenticeship: false, words: ['%'] }, 'newest'],
  [
    'posted in a month',
    { isApprenticeship: false, postedOn: { from: '2026-10-01', to: '2026-10-31' } },
    'newest',
  ],
  ['that close soon', { closesBefore: '2026-12-20T09:00:00Z', isLeftOut: false }, 'closing'],
];

/** The newest `ended` of them have, in one of three ways. */
async function seedEnded(db: Database, ended: number): Promise<void> {
  await seedMadeUpAdverts(db, 1, 'made-up/adverts', COUNT);
  await db.writeAtomically(
    [
      ...['posting_newest', 'posting_closing', 'posting_entry'].map(
        (table) => sql`DELETE FROM ${sql.table(table)}`,
      ),
      sql`UPDATE posting_version SET last_seen_at = ${READ_AT},
          state = CASE version_id % 3 WHEN 0 THEN 'closed' WHEN 1 THEN 'withdrawn' ELSE 'unconfirmed' END,
          ended_at = CASE WHEN version_id % 3 < 2 THEN ${READ_AT} END
        WHERE version_id IN (SELECT version_id FROM posting_version ORDER BY posted_on DESC, posting_key LIMIT ${ended})`,
    ].map((query) => query.compile(compose)),
  );
  await indexPostings(db, 1, () => Promise.resolve());
}

describe.each([900, 2_550])('when %d have ended', (ended) => {
  let db: Database;
  beforeAll(async () => {
    db = openSqlite({ file: ':memory:' });
    await seedEnded(db, ended);
  }, 120_000);
  afterAll(() => db.close());

  it.each(WISHES)('finds those %s', async (_, wish, order) => {
    for (const states of [['live'], ['live', 'unconfirmed'], ['withdrawn'], POSTING_STATES] as const) {
      const filter = { ...ANY_POSTING, releaseIds: [1], isAnySource: true, now: READ_AT, ...wish, states };
      const held = await matchingPostings(db, filter).select('posting_key').execute();
      const found = (await listToTheEnd(db, filter, 900, order)).map(({ posting }) => posting.key);
      expect(found.toSorted()).toEqual(held.map((row) => row.posting_key).toSorted());
      const counted = await searchPostings(db, filter, { page: 1, pageSize: 1 }, order);
      const most = Math.min(held.length, 1_000);
      // Days of posting are compared in the adverts that are read, and no more than 2,000 are.
      if (filter.postedOn === null || !counted.isTotalCapped) expect(counted.total).toBe(most);
      else expect(counted.total).toBeLessThanOrEqual(most);
    }
  });
});
