/**
 * Pay of councils and most schools' support staff by spinal column point: the National Joint Council for Local Government Services' spine,
 * full-time pounds a year. Every figure was seen in recorded adverts of schools in England (August 2026), most beside its point; points
 * whose figure was not seen (2, 37 and those above 40) are left out, and so are the spines of London and its fringe.
 */
import type { CalendarDate } from '../../domain/period.ts';

/** By first day in force; the first figure is that of `from` point. A null is a point whose figure was not seen. */
const SPINES: readonly {
  readonly from: CalendarDate;
  readonly firstPoint: number;
  readonly pounds: readonly (number | null)[];
}[] = [
  {
    // Pay agreement of 23 July 2025 (3.2 %); what follows it in 2026 was not agreed when this was written.
    from: '2025-04-01',
    firstPoint: 3,
    pounds: [
      24796,
      25185,
      25583,
      25989,
      26403,
      26824,
      27254,
      27694,
      28142,
      28598,
      29064,
      29540,
      30024,
      30518,
      31022,
      31537,
      32061,
      32597,
      33143,
      33699,
      34434,
      35412,
      36363,
      37280,
      38220,
      39152,
      39862,
      40777,
      41771,
      42839,
      44075,
      45091,
      46142,
      47181,
      null,
      49282,
      50269,
      51356,
    ],
  },
];

/** "NJC SCP 5-6", "SCP 7 to 11", "NJC Points 14-19", "NJC Scale 3, Point 5". A grade's number is no point. */
const POINTS =
  /\b(?:scp|spinal column points?|njc(?: [a-z0-9]{1,9}){0,2},? (?:scp|points?|pts?|scale ?points?))\.? {0,2}(\d{1,2})(?: {0,2}(?:-|–|to|and) {0,2}(?:scp|points?|pts?)? {0,2}(\d{1,2}))?(?!\d|[.,]\d)/i;
/** Spines of their own, with or without an allowance. */
const LONDON = /\blondon\b|\bfringe\b|\bglpc\b/i;

/** Pay of the points that the words name, as it was on that day; null when they name none, or one that is not held. */
export function councilPay(
  words: string,
  day: CalendarDate,
): { readonly min: number; readonly max: number } | null {
  const [, low, high] = POINTS.exec(words) ?? [];
  const spine = SPINES.findLast(({ from }) => from <= day);
  if (low === undefined || spine === undefined || LONDON.test(words)) return null;
  const poundsAt = (point: string) => spine.pounds[Number(point) - spine.firstPoint] ?? null;
  const [min, max] = [poundsAt(low), poundsAt(high ?? low)];
  return min === null || max === null || max < min ? null : { min, max };
}
