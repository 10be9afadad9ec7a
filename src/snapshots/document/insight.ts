/** An insight: one thing about the subject of a page that is worth saying first, chosen by a published rule (decision 0150). */

/**
 * `share`: how large a part of all work the subject is. `job`: a named job. `pay`: from one named job to another. `change`: a start, an
 * end and both years. `rank`: a place in an order, with how many are in it. `after-16`, `after-18`: what young people did next, for parents.
 */
export const INSIGHT_KINDS = ['share', 'job', 'pay', 'change', 'rank', 'after-16', 'after-18'] as const;
export type InsightKind = (typeof INSIGHT_KINDS)[number];

export interface Insight {
  readonly id: string;
  /** At most 25 words a sentence; every number in it is borne by the figures named. */
  readonly text: string;
  readonly figures: readonly string[];
  readonly kind: InsightKind;
  /** `higher`, `lower` or `about-the-same` where the figures bear a comparison, a step of an outlook, a rank; else null. */
  readonly verdict: string | null;
  /** By the published rule: the best stands first. */
  readonly score: number;
  /** What the figures are, in a line; null for easy reading. */
  readonly note: string | null;
  /** The claim as a drawing, in numbers that the text has. */
  readonly picture: InsightPicture;
}

/**
 * `squares`: so many filled, of so many. `bars`: from nought, all in one unit, with the words to write beside each. `order`: a place in a
 * row of so many.
 */
export type InsightPicture =
  | { readonly kind: 'squares'; readonly rows: readonly SquaresRow[] }
  | { readonly kind: 'bars'; readonly rows: readonly BarsRow[] }
  | { readonly kind: 'order'; readonly position: number; readonly of: number };

interface SquaresRow {
  readonly name: string;
  readonly filled: number;
  /** At most 100. */
  readonly of: number;
  /** "1 in 13". */
  readonly text: string;
}

interface BarsRow {
  readonly name: string;
  readonly value: number;
  readonly text: string;
}
