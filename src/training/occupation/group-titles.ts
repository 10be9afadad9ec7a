/** The jobs that a unit group's own title names: "Sales and retail assistants" are sales assistants and retail assistants. Pure. */

/** What is left over, or no job at all. */
const NOT_A_JOB =
  /\b(other|n\.?e\.?c|related|occupations|professionals|trades|services|unspecified|in|of|for)\b|[-/]/i;
const PEOPLE = /(ers|ors|ists|ants|ents|ians|men|tives|persons|nannies)$/i;

/** In the words of the title, as they stand. Only where the grammar leaves no doubt which words belong together; else empty. */
export function jobsInGroupTitle(title: string): readonly string[] {
  const plain = title.replace(/\s*\([^)]*\)/g, '');
  if (NOT_A_JOB.test(plain)) return [];
  const parts = plain.split(/,\s*|\s+and\s+/).map((part) => part.split(/\s+/));
  const [modifier = '', head = '', ...more] = parts.at(-1) ?? [];
  const before = parts.slice(0, -1);
  const isSingle = (words: readonly string[]): boolean => words.length === 1;
  const isWhole = (words: readonly string[]): boolean => PEOPLE.test(words.at(-1) ?? '');
  if (before.length === 0) return [plain];
  // "Bus and coach drivers": the last word is said of all.
  if (head !== '' && more.length === 0 && before.every((words) => isSingle(words) && !isWhole(words)))
    return [...before.flat(), modifier].map((each) => `${each} ${head}`);
  if (!parts.every(isWhole)) return [];
  // "Vehicle technicians, mechanics": a word alone may mean vehicle mechanics. Before the first of two words it cannot.
  const firstOfTwo = parts.findIndex((words) => !isSingle(words));
  const clear = parts.filter((words, at) => firstOfTwo < 0 || at <= firstOfTwo || !isSingle(words));
  return firstOfTwo === 0 && clear.length < parts.length ? [] : clear.map((words) => words.join(' '));
}
