/** Where a release's adverts stand in its answers: packs that cannot be read are told, not taken for empty ones. */
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import { findSight, insertSights } from '../../../src/db/repositories/postings/posting-sights.ts';
import { compose } from '../../../src/db/sql/compose.ts';
import { packTexts } from '../../../src/db/sql/packed-texts.ts';
import { StorageFailed } from '../../../src/domain/errors.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { seedRelease } from '../../support/seed-database.ts';

let db: Database;
beforeEach(async () => {
  db = openSqlite({ file: ':memory:' });
  await seedRelease(db, { releaseId: 1, sourceId: 'made-up/a', retrievedAt: '2026-08-01T05:00:00.000Z' });
  await db.writeAtomically([await insertSights(1, [{ key: '[1]', retrievalSequence: 2, locator: 'row 3' }])]);
});
afterEach(() => db.close());

it('an advert is found in its pack, and another is not', async () => {
  expect(await findSight(db, 1, '[1]')).toEqual({ retrievalSequence: 2, locator: 'row 3' });
  expect(await findSight(db, 1, '[2]')).toBeNull();
});

it.each([
  ['without a text', async () => (await packTexts([])).packed],
  ['that was cut off', async () => (await packTexts([['[["[1]",2,"row 3"]]']])).packed.slice(0, 8)],
  ['of other letters', async () => '%%%'],
  ['that is empty', async () => ''],
])('a pack %s is damaged: an advert of it would seem never to have come', async (_, bodyOf) => {
  await db.writeAtomically([sql`UPDATE posting_sight SET body = ${await bodyOf()}`.compile(compose)]);
  const found = findSight(db, 1, '[1]');
  await expect(found).rejects.toBeInstanceOf(StorageFailed);
  await expect(found).rejects.toThrow('places of the adverts of release 1 are damaged');
});
