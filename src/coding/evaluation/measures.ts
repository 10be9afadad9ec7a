/** Every measure of `wealdway eval`, in the order of its tables. A new one is added here and nowhere else. */
import type { EvaluationMeasure } from './evaluation-table.ts';
import { hoursMeasure } from './hours-measure.ts';
import { payMeasure } from './pay-measure.ts';
import { placeMeasure } from './place-measure.ts';

export const measures: readonly EvaluationMeasure[] = [placeMeasure, payMeasure, hoursMeasure];
