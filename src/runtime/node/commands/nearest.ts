/** "Did you mean": the known names nearest to a mistyped one. */
import { distance } from 'fastest-levenshtein';

/** At most three names, nearest first; those that merely begin alike or hold the words count as near. */
function nearestNames(wanted: string, known: readonly string[]): readonly string[] {
  const key = wanted.toLowerCase();
  return known
    .map((name) => ({ name, score: scoreOf(key, name.toLowerCase()) }))
    .filter(({ score }) => score <= Math.max(2, Math.ceil(key.length / 2)))
    .sort((a, b) => a.score - b.score || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}

function scoreOf(wanted: string, name: string): number {
  return name.includes(wanted) ? 1 : distance(wanted, name);
}

/** "There is no sector "x". Nearest: a, b." and, when nothing is near, all of them. */
export function unknownName(kind: string, wanted: string, known: readonly string[]): string {
  if (known.length === 0) return `There is no ${kind} "${wanted}", and no other.`;
  const near = nearestNames(wanted, known);
  const help = near.length > 0 ? `Nearest: ${near.join(', ')}.` : `There are: ${known.join(', ')}.`;
  return `There is no ${kind} "${wanted}". ${help}`;
}
