/** EMPLOYMENT_SIZEBAND of NM_142_1: our code for the `size` dimension, null for all sizes. Counted in employees. */
export const businessSizes: ReadonlyMap<string, string | null> = new Map([
  ['0', null],
  ['10', '0-9'],
  ['20', '10-49'],
  ['30', '50-249'],
  ['40', '250+'],
]);
