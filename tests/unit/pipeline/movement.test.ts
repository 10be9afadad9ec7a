/** How far figures may move against the last release, at the limit and on either side of it. */
import { describe, expect, it } from 'vitest';
import {
  factorAllowed,
  floorOf,
  hasJumped,
  hasSlipped,
  isRewritten,
  type Movement,
  maySlip,
  movementOf,
} from '../../../src/pipeline/check/movement.ts';

const movement = (more: Partial<Movement> = {}): Movement => ({
  figures: 10,
  changed: 0,
  medianRatio: 1,
  revised: 0,
  ...more,
});
const step = (ratio: number, figures: number, isSame = false) => ({
  logRatio: Math.log(ratio),
  isSame,
  figures,
});

describe('a movement', () => {
  it('of nothing is none', () => {
    expect(movementOf([])).toEqual({ figures: 0, changed: 0, medianRatio: 1, revised: 0 });
  });

  it('has the middle ratio, in whatever order its steps come', () => {
    expect(movementOf([step(3, 1), step(1, 2, true), step(2, 2)]).medianRatio).toBeCloseTo(2);
    expect(movementOf([step(2, 2), step(1, 2, true)]).medianRatio).toBeCloseTo(1);
    expect(movementOf([step(2, 3), step(1, 2, true)]).medianRatio).toBeCloseTo(2);
    expect(movementOf([step(0, 3), step(1, 2, true)]).medianRatio).toBe(0);
    expect(movementOf([step(Number.POSITIVE_INFINITY, 3), step(1, 2, true)]).medianRatio).toBe(
      Number.POSITIVE_INFINITY,
    );
  });

  it('counts what changed, and what moved by more than a tenth besides what all moved by', () => {
    const all = movementOf([step(1, 5, true), step(1.05, 4), step(1.2, 3), step(0.8, 2), step(0, 1)]);
    expect(all).toMatchObject({ figures: 15, changed: 10, revised: 6 });
    // All of it was rebased, so that what stayed is what moved.
    expect(movementOf([step(1.2, 9), step(1, 1, true)])).toMatchObject({ changed: 9, revised: 0 });
    expect(movementOf([step(0, 9), step(1, 1)])).toMatchObject({ changed: 10, revised: 1 });
  });

  it('counts a tenth itself', () => {
    const of = (logRatio: number) =>
      movementOf([step(1, 9, true), { logRatio, isSame: false, figures: 1 }]).revised;
    expect([of(0.1), of(-0.1), of(0.09), of(-0.09)]).toEqual([1, 1, 0, 0]);
  });
});

describe('a jump', () => {
  it.each([
    [7, 5, false],
    [7, 5.1, true],
    [7, 0.2, false],
    [7, 0.19, true],
    [8, 2, false],
    [8, 2.1, true],
    [8, 0.5, false],
    [8, 0.49, true],
    [8, 0, true],
    [8, Number.POSITIVE_INFINITY, true],
  ])('of %i figures by %d: %s', (figures, medianRatio, jumped) => {
    expect(hasJumped(movement({ figures, medianRatio }))).toBe(jumped);
    expect(factorAllowed(movement({ figures }))).toBe(figures < 8 ? 5 : 2);
  });
});

describe('a rewriting of the past', () => {
  it.each<[Partial<Movement>, boolean]>([
    [{ revised: 5 }, false],
    [{ revised: 6 }, true],
    [{ figures: 7, revised: 7, changed: 7 }, false],
    [{ figures: 8, revised: 8 }, true],
    [{ changed: 10 }, false],
    [{ changed: 10, medianRatio: 1.25 }, false],
    [{ changed: 10, medianRatio: 1.26 }, true],
    [{ changed: 5, medianRatio: 1.26 }, false],
    [{ changed: 10, medianRatio: 0.8 }, false],
    [{ changed: 10, medianRatio: 0.79 }, true],
  ])('%j: %s', (more, rewritten) => {
    expect(isRewritten(movement(more))).toBe(rewritten);
  });
});

describe('rows that slipped', () => {
  it.each([
    [10, 7, false],
    [10, 8, true],
    [16, 8, false],
    [16, 9, true],
  ])('are looked for among %i figures when %i changed: %s', (figures, changed, looked) => {
    expect(maySlip(movement({ figures, changed }))).toBe(looked);
  });

  it.each([
    [{ acrossAreas: 8 }, true],
    [{ acrossAreas: 7 }, false],
    [{ acrossPeriods: 8 }, true],
    [{ acrossPeriods: 7, acrossAreas: 7 }, false],
    [{ inColumn: 8, distinct: 5 }, true],
    [{ inColumn: 8, distinct: 4 }, false],
    [{ inColumn: 7, distinct: 10 }, false],
  ])('of ten that changed, %j: %s', (more, slipped) => {
    const moved = { inColumn: 0, acrossAreas: 0, acrossPeriods: 0, distinct: 0, ...more };
    expect(hasSlipped(movement({ changed: 10 }), moved)).toBe(slipped);
  });
});

it.each([
  ['people', 10],
  ['jobs', 10],
  ['adverts', 10],
  ['businesses', 10],
  ['percent', 0],
  ['gbp-per-week', 0],
] as const)('counts below ten are not compared: %s', (unit, floor) => {
  expect(floorOf({ unit })).toBe(floor);
  expect(floorOf(null)).toBe(0);
});
