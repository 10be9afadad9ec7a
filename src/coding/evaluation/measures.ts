/** Every measure of `wealdway eval`, in the order of its tables. A new one is added here and nowhere else. */
import type { EvaluationMeasure } from './evaluation-table.ts';

export const measures: readonly EvaluationMeasure[] = [];
