/**
 * Whether confidence means what it says on rows that its curve was not fitted to: rows of one group (an employer, an advert and its
 * reposts) are left out together, the curve is fitted to the others, and what it says of the left-out rows is held against what
 * was right. Pure.
 */

import { straightBetween } from '../../coding/text-model/classifier.ts';
import type { TextModel } from '../../coding/text-model/model.ts';
import { type EvaluationTable, measuredShare } from './evaluation-table.ts';

type Curve = TextModel['reliability'];

/** An answer with what the coder claims before any curve. */
export interface ClaimedConfidence {
  readonly claim: number;
  readonly isRight: boolean;
  readonly group: string;
}

export interface SaidConfidence {
  /** Answers are sorted into tenths by it: by what is said, folds would be told apart and not answers. */
  readonly claim: number;
  readonly said: number;
  readonly isRight: boolean;
}

const FOLDS = 5;
/** Holds a knot that few claims are near to where the others are: as if so many claims at it had been right as often as all. */
const PULL = 5;

/** Least squares: the rising straight lines between `knots` that are nearest to what was right. */
export function fitLines(
  knots: readonly number[],
  claims: readonly Omit<ClaimedConfidence, 'group'>[],
): Curve {
  const overall = claims.filter(({ isRight }) => isRight).length / Math.max(1, claims.length);
  const rows = knots.map((_, at) => [...knots.map((_, other) => (at === other ? PULL : 0)), PULL * overall]);
  for (const { claim, isRight } of claims) {
    const parts = partsOf(knots, claim);
    for (const [at, part] of parts) {
      const row = rows[at] ?? [];
      for (const [other, otherPart] of parts) row[other] = (row[other] ?? 0) + part * otherPart;
      row[knots.length] = (row[knots.length] ?? 0) + (isRight ? part : 0);
    }
  }
  let highest = 0;
  return solved(rows).map((value, at) => {
    highest = Math.max(highest, Math.min(1, value));
    return [knots[at] ?? 0, Math.round(highest * 1000) / 1000] as const;
  });
}

/** The two knots about a claim, and how near it is to each. */
function partsOf(knots: readonly number[], claim: number): readonly (readonly [at: number, part: number])[] {
  const above = knots.findIndex((knot) => knot >= claim);
  if (above < 0) return [[knots.length - 1, 1]];
  if (above === 0) return [[0, 1]];
  const [left, right] = [knots[above - 1] ?? 0, knots[above] ?? 1];
  const part = (claim - left) / (right - left);
  return [
    [above - 1, 1 - part],
    [above, part],
  ];
}

/** Gauss-Jordan; each row ends with its value. */
function solved(rows: number[][]): readonly number[] {
  for (const [at, row] of rows.entries()) {
    const pivot = row[at] ?? 1;
    for (let column = 0; column < row.length; column++) row[column] = (row[column] ?? 0) / pivot;
    for (const other of rows) {
      if (other === row) continue;
      const factor = other[at] ?? 0;
      for (let column = 0; column < row.length; column++)
        other[column] = (other[column] ?? 0) - factor * (row[column] ?? 0);
    }
  }
  return rows.map((row) => row.at(-1) ?? 0);
}

/** What curves that had not seen an answer's group say of it, in the order of the answers. */
export function crossFitted(
  knots: readonly number[],
  claims: readonly ClaimedConfidence[],
): readonly SaidConfidence[] {
  const curves = Array.from({ length: FOLDS }, (_, fold) =>
    fitLines(
      knots,
      claims.filter(({ group }) => foldOf(group) !== fold),
    ),
  );
  return claims.map(({ claim, isRight, group }) => ({
    claim,
    isRight,
    said: straightBetween(curves[foldOf(group)] ?? [], claim),
  }));
}

function foldOf(group: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < group.length; at++) hash = Math.imul(hash ^ group.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % FOLDS;
}

/** One row a tenth of the answers, from the least sure to the surest. */
export function confidenceTable(
  id: string,
  title: string,
  answers: readonly SaidConfidence[],
): EvaluationTable {
  const sorted = answers.toSorted((a, b) => a.claim - b.claim);
  const tenths = Array.from({ length: 10 }, (_, tenth) =>
    sorted.slice(Math.floor((tenth * sorted.length) / 10), Math.floor(((tenth + 1) * sorted.length) / 10)),
  ).filter((part) => part.length > 0);
  return {
    id,
    title,
    columns: ['tenth', 'answers', 'said', 'right', 'points apart'],
    rows: tenths.map((part, at) => {
      const said = part.reduce((sum, answer) => sum + answer.said, 0) / part.length;
      const right = part.filter(({ isRight }) => isRight).length;
      return [
        at + 1,
        part.length,
        (said * 100).toFixed(1),
        measuredShare(right, part.length),
        (Math.abs(said - right / part.length) * 100).toFixed(1),
      ];
    }),
  };
}

/** The curve fitted to all answers, beside the one that is shipped. */
export function curveTable(id: string, title: string, fitted: Curve, shipped: Curve): EvaluationTable {
  return {
    id,
    title,
    columns: ['claim', 'fitted', 'shipped'],
    rows: fitted.map(([claim, value]) => [claim, value, straightBetween(shipped, claim).toFixed(3)]),
  };
}
