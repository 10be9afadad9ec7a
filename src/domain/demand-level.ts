/** How much an occupation is in demand, by the government’s measure: three steps and no distance between them. */

/** Step 0, 1 and 2, as they read after "the job is". */
const STEPS = ['not in demand', 'in elevated demand', 'in critical demand'] as const;
type DemandWords = (typeof STEPS)[number];

const STEP_OF_WORDS: ReadonlyMap<string, number> = new Map(
  STEPS.flatMap((words, step) => {
    const short = words.replace(/^in /, '');
    return [words, short, short.replace(/ demand$/, '')].map((each) => [each, step] as const);
  }),
);

/** "Critical demand", "critical", "in critical demand" -> 2; null for words that are none of the three. */
export function demandStep(words: string): number | null {
  return STEP_OF_WORDS.get(words.trim().toLowerCase()) ?? null;
}

/** Null for a number that is no step. */
export function demandWords(step: number): DemandWords | null {
  return STEPS[step] ?? null;
}
