/** What share of an area’s people in work do each of the 412 jobs, invented once, so that every feed of the demonstration tells the same. */
import { type Soc2020Group, soc2020Groups } from '../../src/reference/soc2020.ts';
import type { DemoArea } from './places.ts';
import { type Random, seededRandom } from './seeded-random.ts';

export const UNIT_GROUPS: readonly Soc2020Group[] = soc2020Groups.filter(({ code }) => code.length === 4);

/** Per cent of people in work in each major group, about. */
const MAJOR_SHARE: ReadonlyMap<string, number> = new Map(
  [11, 26, 15, 9.5, 9, 8.5, 6.5, 5.5, 9].map((share, at) => [String(at + 1), share]),
);
/** Of all residents. */
const IN_WORK = 0.48;
/** More in managers’ and professionals’ jobs where an area leans up, fewer where it leans down. */
const LEAN_OF_MAJOR = [0.3, 0.35, 0.1, 0, -0.1, -0.15, -0.15, -0.3, -0.3];

const shares: ReadonlyMap<string, number> = inventShares(seededRandom(40));

function inventShares(random: Random): ReadonlyMap<string, number> {
  // Many small jobs and a few large ones, as it is.
  const weights = UNIT_GROUPS.map(({ code }) => ({ code, weight: 0.05 + random.next() ** 3 * 6 }));
  return new Map(
    weights.map(({ code, weight }) => {
      const beside = weights.filter((one) => one.code[0] === code[0]);
      const all = beside.reduce((sum, one) => sum + one.weight, 0);
      return [code, ((MAJOR_SHARE.get(code[0] ?? '') ?? 0) / 100) * (weight / all)];
    }),
  );
}

/** People in work who live in the area: a count that ends in 0. */
export function inWorkIn({ population }: DemoArea): number {
  return Math.round((population * IN_WORK) / 10) * 10;
}

/** 0 to 1. */
export function shareOfUnitGroup(code: string, area: DemoArea): number {
  const leaning = LEAN_OF_MAJOR[Number(code[0]) - 1] ?? 0;
  return (shares.get(code) ?? 0) * (1 + leaning * area.lean) * bentOf(code, area);
}

const DISTRICT = /^(E0[6-9]|W06|S12|N09)/;
const bents = new Map<string, number>();

/** What a district is known for: 0.6 to 1.6 of the usual share of a minor group, the same in every feed. Wider areas have the usual one. */
function bentOf(code: string, area: DemoArea): number {
  if (!DISTRICT.test(area.code)) return 1;
  const key = `${area.code}/${code.slice(0, 3)}`;
  const known = bents.get(key) ?? 0.6 + seededRandom(seedOf(key)).next();
  bents.set(key, known);
  return known;
}

const seedOf = (key: string): number =>
  [...key].reduce((seed, letter) => (seed * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
