/** Whether an area that a statistical source names is one we hold. Shared, so that every source draws the same line. */
import { type AreaCode, isAreaCode } from '../../domain/area.ts';
import { listAreas } from '../../reference/area-list.ts';

const REDRAWN = 'ITL2 of 2021 that was redrawn in 2025';

/**
 * Levels that publishers send beside ours and that no school asks for by name. Of those with a handful of areas only the codes that were ever
 * given: another is a mistake in a code of ours.
 */
const LEVELS_NOT_HELD: readonly (readonly [RegExp, string])[] = [
  [/^E1100000[1-7]$/, 'metropolitan county'],
  [/^E1300000[12]$/, 'inner or outer London'],
  [/^E6100000[12]$/, 'London as a city region'],
  [/^(E1400[01]|W07000|S14000|N0[56]000)\d{3}$/, 'parliamentary constituency'],
  [/^(K99|[EWSN](42|34))\d{6}$/, 'group of areas made by the publisher'],
  [/^TL[A-Z]$/, 'ITL1, which repeats the region'],
  [/^TL(C[12]|H1|K[12]|L[12]|M[678])$/, REDRAWN],
  [/^TL[A-Z]\d{2}$/, 'ITL3'],
];

export type AreaVerdict =
  | { readonly kind: 'held'; readonly code: AreaCode }
  | { readonly kind: 'not-held'; readonly reason: string }
  | { readonly kind: 'unknown' };

/** Every code that was ever an area's own, with the code to keep its figures under. */
const held: ReadonlyMap<string, AreaCode> = new Map(
  listAreas().flatMap((area) => [
    [area.code, area.code] as const,
    // Barnsley's old code is a GSS code and stays as sent; UKJ4 is what ITL2 TLJ4 was called under the European scheme.
    ...area.formerCodes.map((former) => [former, isAreaCode(former) ? former : area.code] as const),
  ]),
);

/** Ended areas are held: their figures stay true. An unknown code of a level we hold must be noticed, not dropped. */
export function judgeArea(code: string): AreaVerdict {
  const kept = held.get(code);
  if (kept !== undefined) return { kind: 'held', code: kept };
  const level = levelNotHeld(code);
  return level === null
    ? { kind: 'unknown' }
    : { kind: 'not-held', reason: `area level not held: ${level.name}` };
}

/** The level of a code that we hold no areas of; null for one that we do, and for an unknown code. */
export function levelNotHeld(code: string): {
  readonly name: string;
  /** Like ours, under boundaries of 2021 for which some queries ask. */
  readonly isRedrawn: boolean;
} | null {
  const name = held.has(code) ? undefined : LEVELS_NOT_HELD.find(([pattern]) => pattern.test(code))?.[1];
  return name === undefined ? null : { name, isRedrawn: name === REDRAWN };
}
