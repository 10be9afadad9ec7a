/** One bad night flags no address, and a refusal is no failure. */
import { expect, it } from 'vitest';
import { hasFailed, isDead } from '../../../src/domain/resource-check.ts';

it.each([null, 404, 410, 500, 503, 599])('%s is a failure', (status) => expect(hasFailed(status)).toBe(true));

it.each([200, 204, 301, 400, 401, 403, 405, 409, 411, 429, 499])('%s is none', (status) =>
  expect(hasFailed(status)).toBe(false),
);

it.each([
  [0, false],
  [1, false],
  [2, true],
  [3, true],
])('after %i failures in a row it is dead: %s', (failures, dead) => {
  expect(isDead(failures)).toBe(dead);
});
