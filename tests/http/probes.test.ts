/** What supervisors are told when readers can be given nothing. */
import { expect, it } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { createTestApp, testAreas } from '../support/open-test-app.ts';

const probe = async (db: Database, path: string) => {
  const answer = await createTestApp(db, testAreas()).request(path);
  return [answer.status, await answer.json()];
};

it('is alive and not ready before the first edition', async () => {
  const db = openSqlite({ file: ':memory:' });
  expect(await probe(db, '/healthz')).toEqual([200, { status: 'alive' }]);
  expect(await probe(db, '/readyz')).toEqual([
    503,
    { status: 'not-ready', reason: 'No edition has been published yet.' },
  ]);
});

it('is alive and not ready once the database cannot be read, and keeps why to itself', async () => {
  const db = openSqlite({ file: ':memory:' });
  await db.close();
  expect(await probe(db, '/healthz')).toEqual([200, { status: 'alive' }]);
  expect(await probe(db, '/readyz')).toEqual([
    503,
    { status: 'not-ready', reason: 'The database cannot be read. The log says why.' },
  ]);
});
