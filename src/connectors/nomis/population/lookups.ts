/** Age groups of NM_2002_1 by Nomis's code for C_AGE: our code for the `age` dimension, null for everybody. */

const GROUPS: readonly (readonly [string, string | null])[] = [
  ['200', null],
  ['201', '0-15'],
  ['203', '16-64'],
  ['207', '25-49'],
  ['208', '50-64'],
  ['209', '65+'],
  ['250', '16-24'],
  ['1', '0-4'],
  ['3', '5-9'],
];

// A single year of age has the code age + 101. Ten to nineteen are the years in and just after secondary school.
const SINGLE_YEARS = Array.from({ length: 10 }, (_, i) => [String(111 + i), String(10 + i)] as const);

const ageByCode = new Map<string, string | null>([...GROUPS, ...SINGLE_YEARS]);

/** What is asked for, in Nomis's codes. */
export const ageCodes: readonly string[] = [...ageByCode.keys()];

/** Undefined when the code is not one we ask for. */
export function findAge(code: string): string | null | undefined {
  return ageByCode.get(code);
}
