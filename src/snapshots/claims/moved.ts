/** One figure, newer beside older, in a line with both numbers: what a bulletin tells of new figures. The verdict is that of every claim. */
import type { Measure } from '../../measures/measure.ts';
import type { Claim } from '../document/claim.ts';
import type { Figure } from '../document/snapshot.ts';
import { bareText } from '../words/sentences.ts';
import { makeClaims } from './make-claims.ts';
import { WHY } from './wording.ts';

/**
 * "Claims, aged 16 to 24: 7,600 (October 2026), up from 7,400 (September 2026)." Null where the two say nothing beside each other: a number
 * is missing or in doubt, the way of counting changed, or both are about the same: that is no change.
 */
export function tellMoved(facts: Measure, what: string, later: Figure, earlier: Figure): string | null {
  const column = {
    facts,
    subject: what,
    figures: [{ ...later, role: 'here' as const }],
    earlier,
  };
  const claim = makeClaims(column).find(({ kind }) => kind === 'time');
  if (claim === undefined) return null;
  const per = later.unit === 'per-100000' ? ' for every 100,000 people' : '';
  const estimated = later.isEstimate ? 'an estimated ' : '';
  const now = `${what}: ${estimated}${bareText(later)}${per} (${later.period?.label ?? ''})`;
  const then = `${bareText(earlier)} (${earlier.period?.label ?? ''})`;
  switch (claim.verdict) {
    case 'higher':
      return `${now}, up from ${then}.`;
    case 'lower':
      return `${now}, down from ${then}.`;
    case 'cannot-tell':
      return SAYS_WHY.includes(claim.reason) && bareText(later) !== bareText(earlier)
        ? `${now}, after ${then}. We can’t tell if it changed: ${WHY[claim.reason ?? 'no-figure']}.`
        : null;
    default:
      return null;
  }
}

/** Both figures are sound, and the gap alone is in doubt: where a figure itself is, it is no news. */
const SAYS_WHY: readonly Claim['reason'][] = ['may-be-chance', 'small-numbers'];
