/** What share of an area’s people in work do each of the 412 jobs, invented once, so that every feed of the demonstration tells the same. */
import { type Soc2020Group, soc2020Groups } from '../../src/reference/soc2020.ts';
import type { DemoArea } from './places.ts';
import { type Random, seededRandom } from './seeded-random.ts';

export const UNIT_GROUPS: readonly Soc2020Group[] = soc2020Groups.filter(({ code }) => code.length === 4);

/**
 * Which jobs are common: about so many people of a thousand in work, in coarse steps, in the order in which the surveys of the United Kingdom
 * have them. What is not here is rarer.
 */
const COMMON: readonly (readonly [perThousand: number, codes: string])[] = [
  [28, '6135 7111'],
  [17, '4159 2134 9223 2313'],
  [12, '1131 9263 4122 2314 9252 3556 2237'],
  [9, '6131 1150 2422 8211 7219 8214 2440 1132 2431'],
  [
    7,
    '1121 2311 9264 2132 2421 1136 1251 5319 4111 2412 6112 6113 5434 2133 3554 5231 5241 3312 3229 5223 2482 4129 3571 5316',
  ],
  [
    5,
    '9265 4216 3552 1122 2211 5315 1137 4112 9231 2139 4215 8213 4131 4141 5113 3574 3534 7132 2432 2212 2142 7112 2129',
  ],
  [
    3.5,
    '3132 3544 6221 2461 8111 9211 3560 1222 3432 6136 9129 8212 6111 3231 2131 5111 1241 6222 2455 2316 5323 2122 2161 2121 5436 7211 3582 3232 4143',
  ],
  [
    2.3,
    '3131 2232 4151 1171 3543 7114 2439 2233 2234 9132 2493 3541 1242 3221 7131 3113 2113 1232 4123 2135 6240 8222 4133 9266 3551 2152 2454 4211 3133 3433 2221 9261 9232 6211 3111 6114 3555 2321 2451 2251 6232 2312',
  ],
];
/** Of all residents. */
const IN_WORK = 0.48;
/** More in managers’ and professionals’ jobs where an area leans up, fewer where it leans down. */
const LEAN_OF_MAJOR = [0.3, 0.35, 0.1, 0, -0.1, -0.15, -0.15, -0.3, -0.3];

const shares: ReadonlyMap<string, number> = inventShares(seededRandom(40));

function inventShares(random: Random): ReadonlyMap<string, number> {
  const common = new Map(
    COMMON.flatMap(([perThousand, codes]) => codes.split(' ').map((code) => [code, perThousand] as const)),
  );
  const weights = UNIT_GROUPS.map(({ code }) => {
    const known = common.get(code);
    // A little apart, so that no two jobs of a step come out alike.
    const weight =
      known === undefined ? 0.1 + random.next() ** 2 * 1.5 : known * (0.93 + random.next() * 0.14);
    return { code, weight };
  });
  const all = weights.reduce((sum, { weight }) => sum + weight, 0);
  return new Map(weights.map(({ code, weight }) => [code, weight / all]));
}

/** People in work who live in the area: a count that ends in 0. */
export function inWorkIn({ population }: DemoArea): number {
  return Math.round((population * IN_WORK) / 10) * 10;
}

type Somewhere = Pick<DemoArea, 'code' | 'lean'>;

/** 0 to 1; those of all unit groups of an area add up to 1. */
export function shareOfUnitGroup(code: string, area: Somewhere): number {
  return weightOf(code, area) / allOf(area);
}

function weightOf(code: string, area: Somewhere): number {
  const leaning = LEAN_OF_MAJOR[Number(code[0]) - 1] ?? 0;
  return (shares.get(code) ?? 0) * (1 + leaning * area.lean) * bentOf(code, area);
}

const wholes = new Map<string, number>();

function allOf(area: Somewhere): number {
  const key = `${area.code}/${area.lean}`;
  const known = wholes.get(key) ?? UNIT_GROUPS.reduce((sum, { code }) => sum + weightOf(code, area), 0);
  wholes.set(key, known);
  return known;
}

const DISTRICT = /^(E0[6-9]|W06|S12|N09)/;
const bents = new Map<string, number>();

/** What a district is known for: 0.7 to 1.4 of the usual share of a minor group, the same in every feed. Wider areas have the usual one. */
function bentOf(code: string, area: Somewhere): number {
  if (!DISTRICT.test(area.code)) return 1;
  const key = `${area.code}/${code.slice(0, 3)}`;
  const known = bents.get(key) ?? 0.7 + seededRandom(seedOf(key)).next() * 0.7;
  bents.set(key, known);
  return known;
}

const seedOf = (key: string): number =>
  [...key].reduce((seed, letter) => (seed * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
