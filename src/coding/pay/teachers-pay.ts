/**
 * Pay that adverts for teachers give by the name of a range. England outside London and its fringe, full-time pounds a year: School
 * Teachers' Pay and Conditions Document (Department for Education). The figures were read in unions' and agencies' tables
 * of 2025-26 (teacherpaycalculator.com, dunbareducation.com, teachingpersonnel.com) and 2024-25 (superprof.co.uk) that agree with each other
 * and with the awards (5.5 % and 4 %); the document itself could not be had. Left out because tables differ or only one has them: London and
 * the fringe, points between the ends, leadership, unqualified teachers; and Wales, which has a document of its own.
 */
import type { AreaCode } from '../../domain/area.ts';
import type { CalendarDate } from '../../domain/period.ts';

interface Ranges {
  readonly from: CalendarDate;
  /** M1 and M6. */
  readonly main: readonly [low: number, high: number];
  /** U1 and U3. */
  readonly upper: readonly [low: number, high: number];
}

const RANGES: readonly Ranges[] = [
  { from: '2024-09-01', main: [31650, 43607], upper: [45646, 49084] },
  { from: '2025-09-01', main: [32916, 45352], upper: [47472, 51048] },
];

const MAIN = /\b(?:mps|mpr|main (?:pay )?(?:scale|range)|m1 {0,2}(?:-|–|to) {0,2}m?6)\b/i;
const UPPER = /\b(?:ups|upr|upper (?:pay )?(?:scale|range)|u(?:ps)?1 {0,2}(?:-|–|to) {0,2}u?(?:ps)?3)\b/i;
/** "MPS 1-4", "M3": points between the ends are not held. */
const SOME_POINTS =
  /\b(?:mps|mpr|ups|upr|range|scale) {0,2}\(?[mu]?[2-5]\b|\b(?:mps|mpr|m) {0,2}1 {0,2}(?:-|–|to) {0,2}m?(?:ps)?[2-5]\b|\bm[2-5]\b/i;
/** UPS is a carrier too. */
const SCHOOL = /\bteach|\bschool|\bacadem|\bcollege|\bstpcd\b|\bsenco\b/i;
const LONDON = /\blondon\b|\bfringe\b/i;

/**
 * Districts outside Greater London whose teachers are on the fringe's ranges, some only in part. Not yet held against the pay document
 * itself: a district too many withholds pay, one too few would understate it.
 */
export const FRINGE: ReadonlySet<string> = new Set(
  (
    'E06000034 E06000036 E06000039 E06000040 E06000060 E07000066 E07000068 E07000072 E07000073 E07000095 E07000096 E07000098 ' +
    'E07000102 E07000103 E07000107 E07000111 E07000207 E07000208 E07000209 E07000210 E07000211 E07000212 E07000213 E07000214 ' +
    'E07000215 E07000216 E07000217 E07000226 E07000240 E07000241 E07000242'
  ).split(' '),
);

const isOnNationalRanges = (district: AreaCode) =>
  district.startsWith('E') && !district.startsWith('E09') && !FRINGE.has(district);

/**
 * Pay of the ranges that the words name, as it was on that day; null when they name none, or when it cannot be told that the school is
 * in England outside London and its fringe. `context`: more words of the advert, such as its employer.
 */
export function teachersPay(
  words: string,
  context: string,
  day: CalendarDate,
  districts: readonly AreaCode[],
): { readonly min: number; readonly max: number } | null {
  const ranges = RANGES.findLast(({ from }) => from <= day);
  const [isMain, isUpper] = [MAIN.test(words), UPPER.test(words)];
  if (ranges === undefined || !(isMain || isUpper) || SOME_POINTS.test(words)) return null;
  if (!SCHOOL.test(`${words} ${context}`) || LONDON.test(words)) return null;
  if (districts.length === 0 || !districts.every(isOnNationalRanges)) return null;
  return { min: (isMain ? ranges.main : ranges.upper)[0], max: (isUpper ? ranges.upper : ranges.main)[1] };
}
