/** A few schedules in every test run; `npm run schedules` does a thousand. */
import { expect, it } from 'vitest';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { runRefreshSchedule, undisturbedReleases } from '../support/refresh-schedules.ts';
import { runChecks } from '../support/run-checks.ts';

it('every schedule of refreshes ends as an undisturbed week, and nothing that was published is lost', {
  timeout: 240_000,
}, async () => {
  const db = openSqlite({ file: ':memory:' });
  const whole = await undisturbedReleases(db, runChecks);
  expect(whole).toContain('"title":"Cook 5"');
  let faults = 0;
  for (let seed = 1; seed <= 8; seed += 1) faults += await runRefreshSchedule(db, runChecks, seed, whole);
  expect(faults).toBeGreaterThan(200);
  await db.close();
});
