/** Places of the reader's choice: the claims that their figures bear, and why, for comparisons and for the answers of a task. */

import type { Measure } from '../../measures/measure.ts';
import type { Claim } from '../document/claim.ts';
import type { Figure } from '../document/snapshot.ts';
import { probableRange, weigh } from '../evidence/estimate.ts';
import { type ClaimColumn, makeClaims, makePlainClaims } from './make-claims.ts';
import { WHY } from './wording.ts';

/**
 * The first place beside each of the others, in the order given, all judged together. Nothing is said of counts, of figures of other days
 * than the first one's, and of figures that are missing.
 */
export function compareWithFirst(
  facts: Measure,
  subject: string,
  [here, ...others]: readonly Figure[],
  isPlain = false,
): Claim[] {
  if (here === undefined) return [];
  const beside = others.filter(({ period }) => period !== null && period.label === here.period?.label);
  const column: ClaimColumn = {
    facts,
    subject,
    figures: [
      { ...here, role: 'here' },
      ...beside.map((figure) => ({ ...figure, role: 'country' as const })),
    ],
    earlier: null,
    shortHere: 'in the first of these places',
  };
  const claims = (isPlain ? makePlainClaims(column) : makeClaims(column)).filter(
    ({ kind }) => kind === 'place',
  );
  // They come with the widest place first, which is the last one.
  return claims.reverse();
}

/** Of two places; null where the two bear no question of that kind. */
export function comparePair(
  facts: Measure,
  subject: string,
  pair: readonly [Figure, Figure],
  isPlain: boolean,
): Claim | null {
  return compareWithFirst(facts, subject, pair, isPlain)[0] ?? null;
}

/** Why the verdict is what it is, in one sentence. */
export function explainClaim({ verdict, reason, evidence: { difference, readings } }: Claim): string {
  if (verdict === 'cannot-tell') {
    return reason === 'may-be-chance'
      ? 'Both are estimates with a margin of error. Chance alone could make a gap of this size.'
      : `The figures can’t answer this: ${WHY[reason ?? 'no-figure']}.`;
  }
  if (difference === null)
    return 'Neither figure comes from a sample, so there is no margin of error to allow for.';
  if (verdict === 'about-the-same')
    return 'Both are estimates. Even the widest gap that their margins allow is under 5% of the figures.';
  return overlap(readings)
    ? `Both are estimates, and their ranges overlap a little. ${UNLIKELY}`
    : 'Both are estimates. The gap is wider than their margins of error can explain.';
}

/** Of two that the test tells apart though their ranges meet. */
const UNLIKELY =
  'Even so, the two are unlikely to be equal: one figure would have to be far too low and the other far too high at once.';

/** For the table under the claims of one column, where a range reaches into the other; null where none does. */
export function overlapNote(label: string, claims: readonly Claim[]): string | null {
  const told = claims.filter(({ evidence: { difference } }) => difference !== null);
  const meets = told.some(
    ({ verdict, evidence: { readings } }) =>
      (verdict === 'higher' || verdict === 'lower') && overlap(readings),
  );
  if (!meets) return null;
  return told.length === 1
    ? `${label}: the ranges overlap a little. ${UNLIKELY}`
    : `${label}: some ranges overlap a little where we say “higher” or “lower”. ${UNLIKELY}`;
}

/** Two ranges may meet where the gap between the figures is sound: a reader sees the one and is told the other. */
function overlap(readings: Claim['evidence']['readings']): boolean {
  const ranges = readings.flatMap((reading) => {
    const weighed = weigh(reading);
    return weighed.doubt === null ? [probableRange(weighed.value, weighed.standardError)] : [];
  });
  const [first, second] = ranges;
  return (
    first !== undefined && second !== undefined && first.lower <= second.upper && second.lower <= first.upper
  );
}
