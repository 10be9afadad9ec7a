/** Two dozen schedules in every test run; `npm run schedules` does a thousand. */
import { expect, it } from 'vitest';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { runSchedule, undisturbedEditions } from '../support/edition-schedules.ts';

it('every schedule ends in the undisturbed edition, and readers never see two mixed', {
  timeout: 240_000,
}, async () => {
  const db = openSqlite({ file: ':memory:' });
  const whole = await undisturbedEditions(db);
  let faults = 0;
  for (let seed = 1; seed <= 24; seed += 1) faults += await runSchedule(db, seed, whole);
  expect(faults).toBeGreaterThan(24);
  await db.close();
});
