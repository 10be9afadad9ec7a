/** Every measure of `wealdway eval`, in the order of its tables. A new one is added here and nowhere else. */

import { advertTitlesMeasure } from './advert-titles-measure.ts';
import { boardAdvertsMeasure } from './board-adverts.ts';
import { duplicateMeasure } from './duplicate-measure.ts';
import type { EvaluationMeasure } from './evaluation-table.ts';
import { hoursMeasure } from './hours-measure.ts';
import { occupationMeasure } from './occupation-measure.ts';
import { occupationSearchMeasure } from './occupation-search-measure.ts';
import { payMeasure } from './pay-measure.ts';
import { placeMeasure } from './place-measure.ts';
import { safetyMeasure } from './safety-measure.ts';
import { sectorMeasure } from './sector-measure.ts';
import { termsMeasure } from './terms-measure.ts';

export const evaluationMeasures: readonly EvaluationMeasure[] = [
  sectorMeasure,
  occupationMeasure,
  advertTitlesMeasure,
  occupationSearchMeasure,
  placeMeasure,
  payMeasure,
  hoursMeasure,
  termsMeasure,
  safetyMeasure,
  duplicateMeasure,
  boardAdvertsMeasure,
];
