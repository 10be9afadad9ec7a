/**
 * Whose turn it is with a host. One run asks a host at a time, wherever it runs: a lease in the database, taken with the first request and
 * given back at the end of the run, with the moment from which the host may be asked again. Two writes a run and host, not one a request.
 */
import type { Database } from '../../db/database.ts';
import {
  findHostLease,
  freeHostLease,
  insertHostLease,
  takeHostLease,
} from '../../db/repositories/releases/host-leases.ts';
import { SourceUnreachable } from '../../domain/errors.ts';
import type { Clock } from '../../ports/clock.ts';
import { addMs } from '../shared/instants.ts';
import { isLeaseOver } from '../shared/lease.ts';

export interface HostTurns {
  /** Waits until nobody else asks the host. How long to wait from then on, in milliseconds: 0 when the host may be asked at once. */
  take(host: string, leastMs: number, pause: (ms: number) => Promise<void>): Promise<number>;
  /** A request goes out now, and whoever comes next waits for `leastMs`. */
  note(host: string, leastMs: number): void;
  /** Gives every host back. */
  release(): Promise<void>;
}

/** The longest that a robots.txt may make us wait between two requests. */
export const MOST_CRAWL_DELAY_MS = 60_000;
/** Longer than any step between two requests; a run that died holds its hosts up for as long. */
const HELD_MS = 180_000;
const WAIT_MS = 5_000;
/** Another run of the same host may take minutes; whoever waits longer is tried again by the timetable. */
const MOST_WAITS = 60;

/** For a trial that stores nothing: within one process. */
export function createLocalTurns(clock: Pick<Clock, 'now'>): HostTurns {
  const askedAt = new Map<string, number>();
  return {
    async take(host, leastMs) {
      const last = askedAt.get(host);
      // A clock that was put back in between must not make us wait for it to catch up.
      return last === undefined ? 0 : within(last + leastMs - Date.parse(clock.now()), leastMs);
    },
    note: (host) => void askedAt.set(host, Date.parse(clock.now())),
    release: async () => undefined,
  };
}

function within(ms: number, mostMs: number): number {
  return Math.max(0, Math.min(ms, mostMs));
}

/** `runId` names the holder. `take` throws SourceUnreachable when another run keeps the host too long. */
export function createHostTurns({
  db,
  clock,
  runId,
}: {
  readonly db: Database;
  readonly clock: Pick<Clock, 'now'>;
  readonly runId: string;
}): HostTurns {
  const own = createLocalTurns(clock);
  const heldUntil = new Map<string, number>();
  /** From when whoever comes next may ask. */
  const freeAt = new Map<string, number>();
  const msUntil = (instant: number) => instant - Date.parse(clock.now());

  /** How long the run before us makes us wait; null when it is not our turn. */
  const tryTake = async (host: string): Promise<number | null> => {
    const now = clock.now();
    const hold = { heldBy: runId, heldUntil: addMs(now, HELD_MS) };
    const row = await findHostLease(db, host);
    const isFree = row === null || row.held_by === runId || isLeaseOver(row.held_until, now);
    if (!isFree) return null;
    const [changed] = await db.writeAtomically([
      row === null ? insertHostLease(host, hold) : takeHostLease(row, hold),
    ]);
    if (changed !== 1) return null;
    heldUntil.set(host, Date.parse(hold.heldUntil));
    return row?.free_at ? within(msUntil(Date.parse(row.free_at)), MOST_CRAWL_DELAY_MS) : 0;
  };

  return {
    async take(host, leastMs, pause) {
      const isHeld = msUntil(heldUntil.get(host) ?? 0) > HELD_MS / 2;
      if (isHeld) return own.take(host, leastMs, pause);
      for (let waits = 0; waits < MOST_WAITS; waits += 1) {
        const waitMs = await tryTake(host);
        if (waitMs !== null) return Math.max(waitMs, await own.take(host, leastMs, pause));
        await pause(WAIT_MS);
      }
      throw new SourceUnreachable(
        `${host} is being asked by another refresh, which has not ended; it is tried again`,
      );
    },
    note(host, leastMs) {
      own.note(host, leastMs);
      freeAt.set(host, Date.parse(clock.now()) + leastMs);
    },
    async release() {
      const queries = [...heldUntil.keys()].map((host) =>
        freeHostLease(host, runId, new Date(freeAt.get(host) ?? Date.parse(clock.now())).toISOString()),
      );
      heldUntil.clear();
      if (queries.length > 0) await db.writeAtomically(queries);
    },
  };
}
