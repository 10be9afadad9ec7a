/** One suite for the turns that runs take with a host: on SQLite and on D1. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { findHostLease } from '../../src/db/repositories/releases/host-leases.ts';
import { compose } from '../../src/db/sql/compose.ts';
import { SourceUnreachable } from '../../src/domain/errors.ts';
import { createHostTurns, type HostTurns } from '../../src/pipeline/fetching/host-turns.ts';
import { createFakeClock, type FakeClock } from './fake-clock.ts';

const HOST = 'jobs.otter.example';

let db: Database;
let clock: FakeClock;
const turns = (runId: string): HostTurns => createHostTurns({ db, clock, runId });
const pause = (ms: number) => clock.sleep(ms);

export function describeHostTurns(name: string, open: () => Promise<Database>): void {
  describe(`turns with a host on ${name}`, () => {
    beforeEach(async () => {
      db = await open();
      clock = createFakeClock('2026-11-20T03:00:00.000Z');
    });
    afterEach(async () => {
      await db.writeAtomically([compose.deleteFrom('host_lease').compile()]);
      await db.close();
    });

    testTaking();
    testKeeping();
  });
}

function testTaking(): void {
  it('are one run’s until it gives them back, with the moment of the next request', async () => {
    const [first, second] = [turns('board/a@1'), turns('board/b@1')];
    expect(await first.take(HOST, 2_000, pause)).toBe(0);
    first.note(HOST, 20_000);
    let isOurs = false;
    const waiting = second.take(HOST, 2_000, async (ms) => {
      await pause(ms);
      if (clock.slept.length < 3) return;
      // Only now.
      expect(isOurs).toBe(false);
      await first.release();
      isOurs = true;
    });
    expect(await waiting).toBe(5_000);
    expect([isOurs, clock.slept]).toEqual([true, [5_000, 5_000, 5_000]]);
    await second.release();
    expect(await findHostLease(db, HOST)).toMatchObject({ held_by: null, held_until: null });
  });

  it('of two that ask at once only one gets', async () => {
    const asked = ['board/a@1', 'board/b@1', 'board/c@1'].map(async (runId) => {
      await turns(runId).take(HOST, 2_000, () => Promise.reject(new Error('not our turn')));
      return runId;
    });
    const got = await Promise.allSettled(asked);
    expect(got.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
}

function testKeeping(): void {
  it('do not end with the life of whoever took them', async () => {
    await turns('board/killed@1').take(HOST, 2_000, pause);
    expect(await turns('board/b@1').take(HOST, 2_000, pause)).toBe(0);
    expect(Date.parse(clock.now()) - Date.parse('2026-11-20T03:00:00.000Z')).toBe(180_000);
  });

  it('are renewed while a run goes on, and given up as too long by who waits', async () => {
    const long = turns('board/long@1');
    await long.take(HOST, 2_000, pause);
    const waiting = turns('board/b@1').take(HOST, 2_000, async (ms) => {
      await pause(ms);
      await long.take(HOST, 2_000, pause);
    });
    await expect(waiting).rejects.toBeInstanceOf(SourceUnreachable);
    await expect(waiting).rejects.toThrow(`${HOST} is being asked by another refresh`);
    await long.release();
  });

  it('keep the interval within a run, and hosts apart', async () => {
    const run = turns('board/a@1');
    await run.take(HOST, 2_000, pause);
    run.note(HOST, 2_000);
    clock.advance(500);
    expect(await run.take(HOST, 2_000, pause)).toBe(1_500);
    // robots.txt has just asked for more.
    expect(await run.take(HOST, 7_000, pause)).toBe(6_500);
    expect(await run.take('elsewhere.example', 2_000, pause)).toBe(0);
    await run.release();
    await run.release();
  });
}
