import { expect, it } from 'vitest';
import { WrongUse } from '../../src/domain/errors.ts';
import { fixedClock, systemClock } from '../../src/runtime/node/clock.ts';

it('gives the time of the system, in UTC', () => {
  expect(Math.abs(Date.parse(systemClock.now()) - Date.now())).toBeLessThan(1_000);
  expect(systemClock.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
});

it('waits, unless it is told to stop', async () => {
  const begun = performance.now();
  await systemClock.sleep(15);
  expect(performance.now() - begun).toBeGreaterThan(10);

  const stop = new AbortController();
  const sleep = systemClock.sleep(60_000, stop.signal);
  stop.abort();
  await sleep;
  await systemClock.sleep(60_000, stop.signal);
  expect(performance.now() - begun).toBeLessThan(5_000);
});

it('stays where it was fixed', async () => {
  const clock = fixedClock('2026-08-06T10:00:00+01:00');
  await clock.sleep(60_000);
  expect(clock.now()).toBe('2026-08-06T09:00:00.000Z');
});

it.each(['yesterday', '2026-08-06', '2026-08-06T09:00:00', '2026-13-06T09:00:00Z'])('refuses %s', (text) => {
  expect(() => fixedClock(text)).toThrow(WrongUse);
});
