/** Laws of the rules for small boards. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lossesOf } from '../../src/pipeline/check/board-change.ts';
import { type BoardChange, chanceOfLosing, checkBoard } from '../../src/pipeline/check/check-board.ts';
import { lapseOf } from '../../src/pipeline/release/lapsed.ts';
import { countAbsences } from '../../src/pipeline/shared/absences.ts';

const loss = fc
  .tuple(fc.nat({ max: 40 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([atRisk, share]) => ({ atRisk, lost: Math.floor(atRisk * share) }));
const history = fc.array(loss, { maxLength: 8 });
const board = fc.tuple(fc.integer({ min: 1, max: 29 }), history);

it('a chance is one, and falls as more are lost', () => {
  fc.assert(
    fc.property(board, ([count, past]) => {
      const chances = Array.from({ length: count + 1 }, (_, lost) => chanceOfLosing(lost, count, past));
      expect(chances[0]).toBe(1);
      for (const [lost, chance] of chances.entries()) {
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual((chances[lost - 1] ?? 1) + 1e-9);
      }
    }),
  );
});

it('a board that has lost more before may lose as much again', () => {
  fc.assert(
    fc.property(board, fc.nat({ max: 29 }), fc.nat({ max: 40 }), ([count, past], lost, atRisk) => {
      const busy = chanceOfLosing(lost, count, [...past, { atRisk, lost: atRisk }]);
      const quiet = chanceOfLosing(lost, count, [...past, { atRisk, lost: 0 }]);
      expect(busy).toBeGreaterThanOrEqual(quiet - 1e-9);
    }),
  );
});

const plain: BoardChange = {
  before: 3,
  now: 1,
  fresh: 0,
  lost: 2,
  saysNone: false,
  history: [],
  fields: [],
  missing: 0,
};

it('a board of three that fills two posts publishes, whatever its last eight sweeps were', () => {
  const sweeps = fc.array(
    fc.integer({ min: 0, max: 3 }).map((lost) => ({ atRisk: 3, lost })),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(sweeps, (past) => {
      expect(checkBoard({ ...plain, history: past })).toEqual([]);
    }),
  );
});

it('a board that comes to nothing without saying so is held, however it stood', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), history, (before, past) => {
      const change = { ...plain, before, now: 0, fresh: 0, lost: before, history: past };
      expect(checkBoard(change)).toHaveLength(1);
      expect(checkBoard({ ...change, saysNone: true })).toEqual([]);
    }),
  );
});

const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 0, 1);
const day = (number: number) => `${new Date(START + number * DAY_MS).toISOString().slice(0, 19)}Z`;

it('absences are those since it was last seen, and unchanged sweeps count as the one before', () => {
  const sweeps = fc.array(fc.record({ isThere: fc.boolean(), isUnchanged: fc.boolean() }), { maxLength: 20 });
  fc.assert(
    fc.property(sweeps, (nights) => {
      let lastSeen = day(0);
      let streak = 0;
      let wasThere = true;
      const past = nights.map(({ isThere, isUnchanged }, at) => {
        if (isUnchanged) {
          streak = wasThere ? 0 : streak + 1;
          return { retrievedAt: null, movements: null };
        }
        wasThere = isThere;
        streak = isThere ? 0 : streak + 1;
        if (isThere) lastSeen = day(at + 1);
        return { retrievedAt: day(at + 1), movements: null };
      });
      const first = { retrievedAt: day(0), movements: null };
      expect(countAbsences(lastSeen, [...past].reverse().concat(first))).toBe(streak + 1);
    }),
  );
});

it('an advert of the newest is open for 30 days from its posting and never after', () => {
  const days = fc.integer({ min: 0, max: 90 });
  fc.assert(
    fc.property(days, days, days, fc.integer({ min: 0, max: 200 }), (posted, first, more, now) => {
      const advert = {
        key: 'a',
        closesAt: null,
        url: null,
        postedOn: day(posted).slice(0, 10),
        firstSeenAt: day(first),
        lastSeenAt: day(first + more),
      };
      const over = Math.max(Math.min(posted, first) + 30, first + more);
      expect(lapseOf(advert, day(now))).toEqual(
        now < over ? null : { key: 'a', state: 'closed', at: day(over) },
      );
    }),
  );
});

it('losses are of sweeps that followed another, and never more than there were', () => {
  const movement = fc.record({
    live: fc.nat({ max: 30 }),
    new: fc.nat({ max: 5 }),
    returned: fc.nat({ max: 5 }),
    edited: fc.constant(0),
    unconfirmed: fc.constant(0),
    closed: fc.nat({ max: 5 }),
    withdrawn: fc.nat({ max: 5 }),
  });
  const sweep = fc.option(movement).map((movements) => ({
    retrievedAt: movements === null ? null : day(0),
    movements,
  }));
  fc.assert(
    fc.property(fc.array(sweep, { maxLength: 9 }), (past) => {
      const losses = lossesOf(past);
      expect(losses.length).toBeLessThanOrEqual(Math.max(0, past.length - 1));
      for (const { atRisk, lost } of losses) {
        expect(lost).toBeGreaterThanOrEqual(0);
        expect(lost).toBeLessThanOrEqual(atRisk);
      }
    }),
  );
});
