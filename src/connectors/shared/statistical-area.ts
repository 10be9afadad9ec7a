/** Whether an area that a statistical source names is one we hold. Shared, so that every source draws the same line. */
import { type AreaCode, levelOfCode } from '../../domain/area.ts';

/** Levels that publishers send beside ours and that no school asks for by name. */
const LEVELS_NOT_HELD: readonly (readonly [RegExp, string])[] = [
  [/^E11\d{6}$/, 'metropolitan county'],
  [/^E13\d{6}$/, 'inner or outer London'],
  [/^E61\d{6}$/, 'London as a city region'],
  [/^(E14|W07|S14|N0[56])\d{6}$/, 'parliamentary constituency'],
  [/^(K99|[EWSN](42|34))\d{6}$/, 'group of areas made by the publisher'],
  [/^TL[A-Z]$/, 'ITL1, which repeats the region'],
  [/^TL[A-Z]\d{2}$/, 'ITL3'],
];

export type AreaVerdict =
  | { readonly kind: 'held' }
  | { readonly kind: 'not-held'; readonly reason: string }
  | { readonly kind: 'unknown' };

/** Ended areas are held: their figures stay true. An unknown code of a level we hold must be noticed, not dropped. */
export function judgeArea(code: AreaCode): AreaVerdict {
  if (levelOfCode(code) !== null) return { kind: 'held' };
  for (const [pattern, level] of LEVELS_NOT_HELD) {
    if (pattern.test(code)) return { kind: 'not-held', reason: `area level not held: ${level}` };
  }
  return { kind: 'unknown' };
}
