/** What the coding index says of a title: its entries, with and without qualifiers. Pure. */
import { createHashTable } from './hash-table.ts';
import type { KnownTitles } from './model-format.ts';
import { titleKey } from './title-words.ts';

export interface TitleEntry {
  /** The unit group's place among the model's. */
  readonly group: number;
  /** The one group of an entry that needs no qualifier, or whose qualifiers were met. */
  readonly isCertain: boolean;
  /** An entry without a qualifier has this group; others may have others. */
  readonly isPlain: boolean;
  /** All entries have this group, and all need a qualifier. */
  readonly isOnlyGroup: boolean;
}

export interface TitleIndex {
  /** Null for words that are no title of the index. */
  find(words: readonly string[]): TitleEntry | null;
  /** Under just these qualifiers. */
  findWith(words: readonly string[], contextWords: readonly string[]): TitleEntry | null;
  /** Whether it is a title that the model was trained on, of the index or not. */
  isKnown(words: readonly string[]): boolean;
}

export function createTitleIndex({ hashes, unitGroup, groupCount, isPlain }: KnownTitles): TitleIndex {
  const table = createHashTable(hashes);
  function entryAt(place: number, areQualifiersMet: boolean): TitleEntry | null {
    if (place < 0) return null;
    const count = groupCount[place] ?? 0;
    const plain = isPlain[place] === 1;
    if (count === 0 && !plain) return null;
    return {
      group: unitGroup[place] ?? 0,
      isCertain: count === 1 && (plain || areQualifiersMet),
      isPlain: plain,
      isOnlyGroup: count === 1 && !plain,
    };
  }
  return {
    find: (words) => entryAt(table.find(titleKey(words)), false),
    findWith: (words, contextWords) => entryAt(table.find(titleKey(words, contextWords)), true),
    isKnown: (words) => table.find(titleKey(words)) >= 0,
  };
}
