/** A job title -> the school sector its words speak for. Pure; linear in the length of the title. */
import type { SectorId } from '../../domain/classification.ts';
import { plainName } from '../../reference/plain-name.ts';
import { TITLE_RULES } from './title-rule-table.ts';

interface TitleRule {
  readonly sector: SectorId;
  /** Words of the phrase that decided: more words, surer. */
  readonly wordCount: number;
}

/** Titles are short; the rest of a longer text is advertising. */
const MAX_LENGTH = 300;
/** What follows says where, how or for whom, and is read only when the part before it says nothing. */
const PART = / [-–—] |[,(:;|/\n]/;

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function wordsOf(text: string): readonly string[] {
  return plainName(text).split(' ').map(singular);
}

function phraseTable(): ReadonlyMap<string, SectorId> {
  const table = new Map<string, SectorId>();
  for (const [sector, phrases] of TITLE_RULES) {
    for (const phrase of phrases.split(',')) {
      const key = wordsOf(phrase).join(' ');
      const other = table.get(key);
      if (other !== undefined && other !== sector)
        throw new Error(`"${phrase}" is a rule of ${other} and ${sector}`);
      table.set(key, sector);
    }
  }
  return table;
}

const sectorByPhrase = phraseTable();
/** Words of the longest phrase that begins with each word. */
const longestFrom = new Map<string, number>();
for (const words of [...sectorByPhrase.keys()].map((phrase) => phrase.split(' '))) {
  const [first = ''] = words;
  longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, words.length));
}
const longestPhrase = Math.max(...longestFrom.values());

/** The longest phrase decides, and of two equally long ones the last: English titles end in what the person is. */
function ruleOfPart(part: string): TitleRule | null {
  const words = wordsOf(part);
  const reach = words.map((word) => longestFrom.get(word) ?? 0);
  for (let length = Math.min(longestPhrase, words.length); length > 0; length--) {
    for (let start = words.length - length; start >= 0; start--) {
      if ((reach[start] ?? 0) < length) continue;
      const sector = sectorByPhrase.get(words.slice(start, start + length).join(' '));
      if (sector !== undefined) return { sector, wordCount: length };
    }
  }
  return null;
}

/** Null when no rule speaks: such a title is counted as "not coded". */
export function findTitleRule(title: string): TitleRule | null {
  for (const part of title.slice(0, MAX_LENGTH).split(PART)) {
    const rule = ruleOfPart(part);
    if (rule !== null) return rule;
  }
  return null;
}
