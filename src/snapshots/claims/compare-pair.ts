/** Two places of the reader's choice: the one claim that their figures bear, and why, for the answers of a task. */
import type { Figure } from '../document.ts';
import type { Measure } from '../measures/measure.ts';
import type { Claim } from './claim.ts';
import type { Reason } from './judge.ts';
import { type ClaimColumn, makeClaims, makePlainClaims } from './make-claims.ts';
import { WHY } from './wording.ts';

/** Null where the two bear no question of that kind: counts, figures of different days, a figure that is missing. */
export function comparePair(
  facts: Measure,
  subject: string,
  [here, there]: readonly [Figure, Figure],
  isPlain: boolean,
): Claim | null {
  if (here.period?.label !== there.period?.label) return null;
  const column: ClaimColumn = {
    facts,
    subject,
    figures: [
      { ...here, role: 'here' },
      { ...there, role: 'country' },
    ],
    earlier: null,
  };
  const claims = isPlain ? makePlainClaims(column) : makeClaims(column);
  return claims.find(({ kind }) => kind === 'place') ?? null;
}

/** Why the verdict is what it is, in one sentence. */
export function explainClaim({ verdict, reason, evidence: { difference } }: Claim): string {
  if (verdict === 'cannot-tell') {
    return reason === 'may-be-chance'
      ? 'Both are estimates with a margin of error. Chance alone could make a gap of this size.'
      : `The figures do not bear an answer: ${WHY[reason as Reason]}.`;
  }
  if (difference === null)
    return 'Neither figure comes from a sample, so there is no margin of error to allow for.';
  return verdict === 'about-the-same'
    ? 'Both are estimates. Even the widest gap that their margins allow is under 5% of the figures.'
    : 'Both are estimates. The gap is wider than their margins of error can explain.';
}
