/**
 * Nomis's ids for SIC 2007 in BRES and UK Business Counts: all industries, the 21 sections, the 88 divisions.
 * Ids are used, not titles: Nomis drops slashes from those ("Raising of swinepigs").
 */

const ALL_INDUSTRIES = 37_748_736;
const SECTION_A = 150_994_945;
const DIVISION_00 = 146_800_640;
const SECTIONS = 'ABCDEFGHIJKLMNOPQRSTU';

/** Runs of divisions that exist: 04, 34, 40, 44, 48, 54, 57, 67, 76, 83 and 89 do not. */
const DIVISION_RUNS = [
  [1, 3],
  [5, 33],
  [35, 39],
  [41, 43],
  [45, 47],
  [49, 53],
  [55, 56],
  [58, 66],
  [68, 75],
  [77, 82],
  [84, 88],
  [90, 99],
] as const;

/** For the `industry` parameter, runs written `first...last` as Nomis's own links do. */
export const industryIds: string = [
  String(ALL_INDUSTRIES),
  `${SECTION_A}...${SECTION_A + SECTIONS.length - 1}`,
  ...DIVISION_RUNS.map(([first, last]) => `${DIVISION_00 + first}...${DIVISION_00 + last}`),
].join(',');

/** SIC 2007 section letter or two-digit division; null for all industries; undefined when the id is none of them. */
export function findIndustry(id: string): string | null | undefined {
  if (!/^\d{8,9}$/.test(id)) return undefined;
  const code = Number(id);
  if (code === ALL_INDUSTRIES) return null;
  const section = SECTIONS[code - SECTION_A];
  if (section !== undefined) return section;
  const division = code - DIVISION_00;
  const exists = DIVISION_RUNS.some(([first, last]) => division >= first && division <= last);
  return exists ? String(division).padStart(2, '0') : undefined;
}
