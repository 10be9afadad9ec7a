/** A claim: a sentence that compares, with the evidence that bears it. */
import type { MeasureId } from '../../domain/observation.ts';
import type { Difference } from '../evidence/difference.ts';
import type { Reading } from '../evidence/estimate.ts';
import type { Judgement, Reason } from '../evidence/judge.ts';

export interface Claim {
  readonly id: string;
  readonly measure: MeasureId;
  /**
   * `place`: here beside another place, same days. `time`: here, later beside earlier. `rank`: among the places that this one is
   * made of. `outlook`: a model's view of years to come. `job`: a job beside another, same place and days.
   */
  readonly kind: 'place' | 'time' | 'rank' | 'outlook' | 'job';
  /**
   * `higher`, `lower`, `about-the-same`, `cannot-tell` of the first figure beside the second; one of the outlook's five steps,
   * `not-enough-information`, or one of the three of openings; for a rank "1 of 12", counted from the highest.
   */
  readonly verdict: string;
  /** Why nothing can be told; null when something can. */
  readonly reason: Reason | null;
  /** At most 25 words. */
  readonly text: string;
  /** Ids in the document's `figures`: the first is the one spoken of. */
  readonly figures: readonly string[];
  readonly evidence: Evidence;
}

/** What was weighed and how: enough to do the sum again by hand. docs/reference/claims.md says each rule with worked cases. */
interface Evidence {
  readonly test: Judgement['test'] | 'all-gaps' | 'outlook-steps' | 'rounded-shares';
  /** How many comparisons were judged together. */
  readonly familySize: number;
  /** In the order of the claim's `figures`. */
  readonly readings: readonly Omit<Reading, 'text'>[];
  /** Null where there is no sample, or nothing was tested. */
  readonly difference: Difference | null;
}

export function evidence(
  test: Evidence['test'],
  familySize: number,
  readings: readonly Reading[],
  difference: Difference | null,
): Evidence {
  return { test, familySize, readings: readings.map(({ text: _, ...rest }) => rest), difference };
}
