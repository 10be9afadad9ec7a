import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import { openD1 } from '../../src/runtime/workers/d1.ts';
import { runSchedule, undisturbedEditions } from '../support/edition-schedules.ts';

it('every schedule ends in the undisturbed edition on D1 too', { timeout: 240_000 }, async () => {
  const db = openD1(env.DB);
  const whole = await undisturbedEditions(db);
  let faults = 0;
  for (let seed = 101; seed <= 103; seed += 1) faults += await runSchedule(db, seed, whole);
  expect(faults).toBeGreaterThan(3);
});
