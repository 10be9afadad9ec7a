/** Codes of NM_162_1. */

/** AGE: our code for the `age` dimension, null for everybody (16 and over). */
export const claimantAges: ReadonlyMap<string, string | null> = new Map([
  ['0', null],
  ['1', '16-24'],
]);

/** MEASURE: a count of people, or that count per 100 residents aged 16 to 64. */
export const claimantMeasures: ReadonlyMap<string, string> = new Map([
  ['1', 'claimant-count'],
  ['2', 'claimant-rate'],
]);
