/** What the index itself says of a title: each title alone, and with its qualifiers. Pure. */
import type { KnownTitles } from '../model-format.ts';
import { titleKey, titleWords, wordsIn } from '../title-words.ts';
import { contextOf, type IndexEntry } from './examples.ts';

/** `placeOf` gives a unit group's place among the model's. */
export function knownTitles(index: readonly IndexEntry[], placeOf: (soc2020: string) => number): KnownTitles {
  const groupsOf = new Map<number, Map<number, number>>();
  for (const { title, add, ind, soc2020 } of index) {
    const words = titleWords(title);
    // "1:1 teaching assistant" does not say what "teaching assistant" is.
    if (words.length < wordsIn(title).length) continue;
    const place = placeOf(soc2020);
    for (const key of new Set([titleKey(words), titleKey(words, contextOf(add, ind).words)])) {
      const groups = groupsOf.get(key) ?? new Map<number, number>();
      groupsOf.set(key, groups.set(place, (groups.get(place) ?? 0) + 1));
    }
  }
  const sorted = [...groupsOf].sort(([a], [b]) => a - b);
  const commonest = (groups: ReadonlyMap<number, number>): number =>
    [...groups].sort(([a, countA], [b, countB]) => countB - countA || a - b)[0]?.[0] ?? 0;
  return {
    hashes: Uint32Array.from(sorted, ([key]) => key),
    unitGroup: Uint16Array.from(sorted, ([, groups]) => commonest(groups)),
    groupCount: Uint16Array.from(sorted, ([, groups]) => groups.size),
  };
}
