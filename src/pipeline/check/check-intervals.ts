/** Room 6, confidence: whether the intervals of a measure are as wide against their figures as they were, or one end of them is in other units. */
import type { Database } from '../../db/database.ts';
import { hasConfidence } from '../../db/repositories/releases/release-bounds.ts';
import { findMovedFigure, listRatioSteps } from '../../db/repositories/releases/release-comparison.ts';
import type { ComparedMeasure, Pairing, Quantity } from '../../db/repositories/releases/release-pairs.ts';
import { findJumpedPart } from './check-parts.ts';
import { type AreaNames, inWords } from './figure-in-words.ts';
import { FEW_FIGURES, movementOf } from './movement.ts';

/**
 * A sample changes by a share of itself, and its intervals by less. A lower end that is a tenth of what it was moves by more than two as long as
 * the interval reached less than 47 % below its figure; ends in thousands move by far more.
 */
const MAX_FACTOR = 2;
const MAX_FACTOR_OF_FEW = 3;
/** Of two the half may well be another. */
const LEAST_FIGURES = 3;

interface Context {
  readonly db: Database;
  readonly areas: AreaNames;
}

type Confidence = Exclude<Quantity, 'value'>;

/** `by`: "more than 2 times". */
const QUANTITIES: Readonly<Record<Confidence, (figures: number, by: string) => string>> = {
  below: (figures, by) => `${figures} intervals reach ${by} as far below their figures as`,
  above: (figures, by) => `${figures} intervals reach ${by} as far above their figures as`,
  variation: (figures, by) => `${figures} coefficients of variation are ${by} what they were`,
};
const THAN: Readonly<Record<Pairing, string>> = {
  revised: 'in the last release',
  continued: 'for the period before',
};

/** Sentences. A measure without intervals has none, and is not compared. */
export async function checkIntervals(
  context: Context,
  compared: ComparedMeasure,
): Promise<readonly string[]> {
  if (!(await hasConfidence(context.db, compared.newId, compared.measure))) return [];
  const found: (string | null)[] = [];
  for (const pairing of ['revised', 'continued'] as const) {
    for (const quantity of ['below', 'above', 'variation'] as const) {
      found.push(
        (await checkAll(context, compared, pairing, quantity)) ??
          (await checkPart(context, compared, pairing, quantity)),
      );
    }
  }
  return found.filter((sentence) => sentence !== null);
}

async function checkAll(
  context: Context,
  compared: ComparedMeasure,
  pairing: Pairing,
  quantity: Confidence,
): Promise<string | null> {
  const { db } = context;
  const { figures, medianRatio } = movementOf(await listRatioSteps(db, compared, pairing, 0, quantity));
  const allowed = figures < FEW_FIGURES ? MAX_FACTOR_OF_FEW : MAX_FACTOR;
  const isWider = medianRatio > allowed;
  if (figures < LEAST_FIGURES || (!isWider && medianRatio >= 1 / allowed)) return null;
  const example = await findMovedFigure(db, compared, pairing, isWider ? allowed : 1 / allowed, quantity);
  const such = example === null ? '' : `, such as ${inWords(context, example)}`;
  const by = isWider ? `more than ${allowed} times` : `less than 1/${allowed}`;
  return `${compared.measure}: half or more of ${QUANTITIES[quantity](figures, by)} ${THAN[pairing]}${such}`;
}

/** A table may hold its margins in a column for each group, of which one alone is in other units. */
async function checkPart(
  context: Context,
  compared: ComparedMeasure,
  pairing: Pairing,
  quantity: Confidence,
): Promise<string | null> {
  const what = { quantity, floor: 0, factor: MAX_FACTOR_OF_FEW };
  const found = await findJumpedPart(context.db, compared, pairing, what);
  if (found === null) return null;
  const { figures, example } = found;
  const isWider = example.now > example.before;
  const by = isWider ? `${MAX_FACTOR_OF_FEW} times or more` : `1/${MAX_FACTOR_OF_FEW} or less`;
  const words = QUANTITIES[quantity](figures, by);
  return `${compared.measure}: in one part of the table all ${words} ${THAN[pairing]}, such as ${inWords(context, example)}`;
}
