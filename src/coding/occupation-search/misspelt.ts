/** Whether what was typed is a long name with a letter or two wrong, so that nobody needs to be asked what was meant. Pure. */
import { distance } from 'fastest-levenshtein';
import { plainName } from '../../reference/plain-name.ts';
import type { OccupationFinding } from './finder.ts';
import { withoutAsking } from './query-words.ts';

/** "Nurse" and "purse" are one letter apart. */
const LEAST_LETTERS = 8;
const MOST_WRONG = 2;

/** `job` is what was typed. False where another name is spelt like it too. */
export function isMisspelt({ means, matches: [only, ...others] }: OccupationFinding, job: string): boolean {
  if (means !== 'near' || only?.why !== 'spelling' || only.matched === null || others.length > 0)
    return false;
  const [typed, known] = [plainName(withoutAsking(job)), plainName(only.matched)];
  return typed.length >= LEAST_LETTERS && distance(typed, known) <= MOST_WRONG;
}
