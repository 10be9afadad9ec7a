/** What `wealdway eval` says of the labelled samples, a text a measure. It holds counts and shares, no advert. */
import { fileURLToPath } from 'node:url';
import { openOccupationCoder } from '../../../src/coding/occupation/occupation-coder.ts';
import { labelledFilesIn } from '../../../src/runtime/node/labelled-folder.ts';
import { readShippedOccupationModel } from '../../../src/runtime/node/occupation-model.ts';
import type { EvaluationMeasure } from '../../../src/training/evaluation/evaluation-table.ts';
import { evaluationText } from '../../../src/training/evaluation/evaluation-text.ts';

export const SAMPLES = fileURLToPath(new URL('../../../../shared/samples/coding/', import.meta.url));

export function storedFile({ id }: EvaluationMeasure): URL {
  return new URL(`${id}.txt`, import.meta.url);
}

export function measuredText(measure: EvaluationMeasure): string {
  const occupation = openOccupationCoder(readShippedOccupationModel());
  const tables = measure.evaluate(labelledFilesIn(SAMPLES), { occupation });
  if (tables === null) throw new Error(`${SAMPLES} has no files for the measure "${measure.id}"`);
  return evaluationText(tables);
}
