/** The titles that a model was trained on, and what the index itself says of them: alone, and with qualifiers. Pure. */

import type { KnownTitles } from '../../coding/occupation/model-format.ts';
import { titleKey, titleWords, wordsIn } from '../../coding/occupation/title-words.ts';
import { soc2020Groups } from '../../reference/soc2020.ts';
import { contextOf, type EscoTitle, type IndexEntry } from './examples.ts';
import { jobsInGroupTitle } from './group-titles.ts';

/** `placeOf` gives a unit group's place among the model's. Titles that decide nothing are kept too, with no group. */
export function knownTitles(
  { index, esco }: { readonly index: readonly IndexEntry[]; readonly esco: readonly EscoTitle[] },
  placeOf: (soc2020: string) => number,
): KnownTitles {
  const groupsOf = new Map<number, Map<number, number>>();
  const plainOf = new Map<number, Set<number>>();
  const meet = (key: number): Map<number, number> => {
    const groups = groupsOf.get(key) ?? new Map<number, number>();
    groupsOf.set(key, groups);
    return groups;
  };
  for (const { title } of esco) meet(titleKey(titleWords(title)));
  for (const { title, add, ind, soc2020 } of index) {
    const words = titleWords(title);
    const keys = new Set([titleKey(words), titleKey(words, contextOf(add, ind).words)]);
    // "1:1 teaching assistant" does not say what "teaching assistant" is.
    const isWhole = words.length === wordsIn(title).length;
    if (isWhole && add === '' && ind === '') {
      const key = titleKey(words);
      plainOf.set(key, (plainOf.get(key) ?? new Set()).add(placeOf(soc2020)));
    }
    for (const key of keys) {
      const groups = meet(key);
      if (isWhole) groups.set(placeOf(soc2020), (groups.get(placeOf(soc2020)) ?? 0) + 1);
    }
  }
  // What the index has no plain entry for, the groups' own titles decide while nothing else is said: "sales assistant".
  const inIndex = new Set(plainOf.keys());
  for (const { code, title } of soc2020Groups) {
    if (code.length !== 4) continue;
    for (const job of jobsInGroupTitle(title)) {
      const key = titleKey(titleWords(job));
      if (inIndex.has(key)) continue;
      plainOf.set(key, (plainOf.get(key) ?? new Set()).add(placeOf(code)));
      meet(key);
    }
  }
  const sorted = [...groupsOf].sort(([a], [b]) => a - b);
  const commonest = (groups: ReadonlyMap<number, number>): number =>
    [...groups].sort(([a, countA], [b, countB]) => countB - countA || a - b)[0]?.[0] ?? 0;
  /** The one group of the entries without qualifiers. */
  const plain = (key: number): number | undefined => {
    const [only, second] = plainOf.get(key) ?? [];
    return second === undefined ? only : undefined;
  };
  return {
    hashes: Uint32Array.from(sorted, ([key]) => key),
    unitGroup: Uint16Array.from(sorted, ([key, groups]) => plain(key) ?? commonest(groups)),
    groupCount: Uint16Array.from(sorted, ([, groups]) => groups.size),
    isPlain: Uint8Array.from(sorted, ([key]) => Number(plain(key) !== undefined)),
  };
}
