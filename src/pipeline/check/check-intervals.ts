/** Room 6, confidence: whether the intervals of a measure are as wide against their figures as they were, or one end of them is in other units. */
import type { Database } from '../../db/database.ts';
import { hasConfidence } from '../../db/repositories/releases/release-bounds.ts';
import { findMovedFigure, listRatioSteps } from '../../db/repositories/releases/release-comparison.ts';
import type { ComparedMeasure, Pairing, Quantity } from '../../db/repositories/releases/release-pairs.ts';
import { type AreaNames, inWords } from './figure-in-words.ts';
import { FEW_FIGURES, movementOf } from './movement.ts';

/**
 * A sample changes by a share of itself, and its intervals by less. A lower end that is a tenth of what it was moves by more than two as long as
 * the interval reached less than 47 % below its figure; ends in thousands move by far more.
 */
const MAX_FACTOR = 2;
const MAX_FACTOR_OF_FEW = 3;
/** One or two may well be others. */
const LEAST_FIGURES = 3;

/** `by`: "more than 2 times". */
const QUANTITIES: Readonly<Record<Exclude<Quantity, 'value'>, (figures: number, by: string) => string>> = {
  below: (figures, by) => `half or more of ${figures} intervals reach ${by} as far below their figures as`,
  above: (figures, by) => `half or more of ${figures} intervals reach ${by} as far above their figures as`,
  variation: (figures, by) => `half or more of ${figures} coefficients of variation are ${by} what they were`,
};
const THAN: Readonly<Record<Pairing, string>> = {
  revised: 'in the last release',
  continued: 'for the period before',
};

/** Sentences. A measure without intervals has none, and is not compared. */
export async function checkIntervals(
  context: { readonly db: Database; readonly areas: AreaNames },
  compared: ComparedMeasure,
): Promise<readonly string[]> {
  const { db } = context;
  if (!(await hasConfidence(db, compared.newId, compared.measure))) return [];
  const found: string[] = [];
  for (const pairing of ['revised', 'continued'] as const) {
    for (const quantity of ['below', 'above', 'variation'] as const) {
      const { figures, medianRatio } = movementOf(await listRatioSteps(db, compared, pairing, 0, quantity));
      const allowed = figures < FEW_FIGURES ? MAX_FACTOR_OF_FEW : MAX_FACTOR;
      const isWider = medianRatio > allowed;
      if (figures < LEAST_FIGURES || (!isWider && medianRatio >= 1 / allowed)) continue;
      const example = await findMovedFigure(db, compared, pairing, isWider ? allowed : 1 / allowed, quantity);
      const such = example === null ? '' : `, such as ${inWords(context, example)}`;
      const what = QUANTITIES[quantity](
        figures,
        isWider ? `more than ${allowed} times` : `less than 1/${allowed}`,
      );
      found.push(`${compared.measure}: ${what} ${THAN[pairing]}${such}`);
    }
  }
  return found;
}
