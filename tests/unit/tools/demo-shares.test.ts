/** The demonstration's jobs are as common, and as well paid, as a reader would believe. */
import { expect, it } from 'vitest';
import { shareOfUnitGroup, UNIT_GROUPS } from '../../../tools/demo-feeds/occupation-shares.ts';
import { AREAS } from '../../../tools/demo-feeds/places.ts';

const MOST_COMMON = ['6135', '7111'] as const;
const RARE = ['6134', '2255', '1112'] as const;

it.each(AREAS.map(({ name }) => name))('gives the people in work in %s one job each', (name) => {
  const area = AREAS.find((each) => each.name === name) ?? AREAS[0];
  if (area === undefined) throw new Error('There are no areas');
  const shares = new Map(UNIT_GROUPS.map(({ code }) => [code, shareOfUnitGroup(code, area)]));
  const all = [...shares.values()].reduce((sum, share) => sum + share, 0);
  expect(all).toBeCloseTo(1, 9);
  expect(Math.max(...shares.values())).toBeLessThan(0.05);
  const inOrder = [...shares].sort(([, a], [, b]) => b - a).map(([code]) => code);
  for (const code of MOST_COMMON) expect(inOrder.indexOf(code)).toBeLessThan(5);
  for (const code of RARE) expect(inOrder.indexOf(code)).toBeGreaterThan(80);
});

it('knows every job that it calls common', () => {
  const codes = new Set(UNIT_GROUPS.map(({ code }) => code));
  for (const code of [...MOST_COMMON, ...RARE]) expect(codes).toContain(code);
});
