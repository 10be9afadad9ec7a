/** The usual ways into jobs in a few words, by the four skill levels of SOC 2020. */

/** From the one that asks for the least. */
export const WAYS_IN = [
  'Learn at work',
  'School, then training',
  'Training after 16',
  'Often a degree',
] as const;

/** The same for easy reading: how much there is to learn. */
const EASY_WAYS_IN = ['Learn at work', 'Some training', 'Some years of training', 'Often a degree'] as const;

export function easyWayIn(label: string): string {
  return label === A_DEGREE ? label : (EASY_WAYS_IN[levelOfLabel(label) - 1] ?? label);
}

/** Of the highest level, where nobody gets in without one. */
export const A_DEGREE = 'A degree';

/** The skill level that a label stands for; 0 for none of ours. */
export function levelOfLabel(label: string): number {
  const labels: readonly string[] = WAYS_IN;
  return label === A_DEGREE ? labels.length : labels.indexOf(label) + 1;
}

/** Whether people can begin with a job, by its name and the label of its way in: no degree is usual, and nobody begins as a manager. */
export function isForBeginners(name: string, label: string): boolean {
  return levelOfLabel(label) < WAYS_IN.length && !/\b(manager|director)s?\b/i.test(name);
}

/** The labels of the other three levels. */
export function otherWaysIn(label: string): string[] {
  return WAYS_IN.filter((_, at) => at + 1 !== levelOfLabel(label));
}
