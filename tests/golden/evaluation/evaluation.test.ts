import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluationMeasures } from '../../../src/training/evaluation/measures.ts';
import { measuredText, SAMPLES, storedFile } from './measured.ts';

/** One file a measure, so that a change of one coder is seen by itself. `npm run golden:update` writes them. */
describe.skipIf(!existsSync(SAMPLES))('the summary of every measure is as stored', () => {
  it.each(evaluationMeasures)('$id', { timeout: 120_000 }, (measure) => {
    expect(measuredText(measure)).toBe(readFileSync(storedFile(measure), 'utf8'));
  });
});
