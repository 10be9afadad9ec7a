/** A list of a whole nation, or of as many districts: read from cursor to cursor it has every advert there once, wherever the others are. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import { ANY_POSTING, type PostingFilter } from '../../../src/db/repositories/postings/posting-filter.ts';
import { type PageWish, searchPostings } from '../../../src/db/repositories/postings/posting-search.ts';
import { type AreaCode, isAreaCode } from '../../../src/domain/area.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { READ_AT, seedMadeUpAdverts } from '../../support/made-up-adverts.ts';

/** More than one search looks at. */
const COUNT = 2_600;
const PAGE_SIZE = 1_000;

let db: Database;
let held: readonly { readonly key: string; readonly district: AreaCode }[];

beforeAll(async () => {
  db = openSqlite({ file: ':memory:' });
  await seedMadeUpAdverts(db, 1, 'made-up/adverts', COUNT);
  held = await db.read
    .selectFrom('posting')
    .innerJoin('version_district as place', 'place.version_id', 'posting.version_id')
    .select(['posting.posting_key as key', 'place.district_code as district'])
    .where('release_id', '=', 1)
    .where('is_left_out', '=', 0)
    .orderBy('posted_on', 'desc')
    .orderBy('posting_key')
    .execute();
}, 60_000);
afterAll(() => db.close());

const absent = Array.from({ length: 250 }, (_, at) => `E0799${String(at).padStart(4, '0')}`).filter(
  isAreaCode,
);

it.each([
  ['all of England', () => true],
  ['a hundred of its districts', (_: string, at: number) => at % 3 === 0],
  ['one of its districts', (_: string, at: number) => at === 7],
  ['none where adverts are', () => false],
])('%s', async (_, isAsked: (district: string, at: number) => boolean) => {
  const districts = [...new Set(held.map(({ district }) => district))].filter(isAsked);
  const there = held.filter(({ district }) => districts.includes(district)).map(({ key }) => key);
  const { keys, most } = await walk([...districts, ...absent]);
  expect(keys).toEqual([...new Set(there)]);
  expect(most).toBeLessThanOrEqual(there.length);
});

/** `most`: the greatest number that a page says there are. */
async function walk(districts: readonly AreaCode[]): Promise<{ keys: string[]; most: number }> {
  const filter: PostingFilter = {
    ...ANY_POSTING,
    ...{ releaseIds: [1], states: ['live'], isLeftOut: false, now: READ_AT, districts },
  };
  const keys: string[] = [];
  let most = 0;
  for (let wish: PageWish | null = { page: 1, pageSize: PAGE_SIZE }; wish !== null; ) {
    const { postings, next, total } = await searchPostings(db, filter, wish);
    keys.push(...postings.map(({ posting }) => posting.key));
    most = Math.max(most, total);
    wish = next === null ? null : { after: next, pageSize: PAGE_SIZE };
  }
  return { keys, most };
}
