/**
 * Words of a search -> terms of the full-text tables. A reader's word may be any part of the text, so it is looked up among the endings of
 * the words that adverts have.
 */
import { sql } from 'kysely';
import type { Database } from '../../database.ts';
import { ENDING_LENGTH, type WordTerms } from './posting-terms.ts';

/** Of a part of so many words, nearly every advert has one: the part is then looked for in the adverts themselves. */
const MOST_WORDS = 300;
/** Shorter beginnings are those of too many words. */
const LEAST_BEGINNING = 3;
const LAST_LETTER = '\u{10FFFF}';

/** Letters and digits that stand together, as the `ascii` tokenizer has them; within what the reader typed without a blank. */
interface Part {
  readonly text: string;
  readonly isAtStart: boolean;
  readonly isAtEnd: boolean;
}

export async function findWordTerms(db: Database, words: readonly string[]): Promise<WordTerms> {
  const parts = words.flatMap(partsOf);
  // A part that the reader's word goes on before is known from its first letter on.
  const open = [
    ...new Map(parts.filter(({ isAtStart }) => isAtStart).map((part) => [keyOf(part), part])).values(),
  ];
  const groups = parts
    .filter(({ text, isAtStart, isAtEnd }) => !isAtStart && !(isAtEnd && text.length < LEAST_BEGINNING))
    .map(({ text, isAtEnd }) => [`"${text}"${isAtEnd ? '*' : ''}`]);
  let isExact =
    parts.length === words.length && parts.every(({ isAtStart, isAtEnd }) => isAtStart && isAtEnd);
  if (open.length === 0) return { groups, isExact };
  for (const { words: found } of await wordsWith(db, open).execute()) {
    const terms: string[] = JSON.parse(found);
    if (terms.length <= MOST_WORDS) groups.push(terms.map((each) => `"${each}"`));
    else isExact = false;
  }
  return { groups, isExact };
}

const keyOf = ({ text, isAtEnd }: Part) => `${text} ${isAtEnd}`;

function partsOf(word: string): Part[] {
  // U+E000 parts words as well: the terms are without it.
  const texts = lowerAscii(word).split(/(?:[^a-z0-9\u0080-\u{10FFFF}]|\uE000)+/u);
  return texts.flatMap((text, at) =>
    text === '' ? [] : [{ text, isAtStart: at === 0, isAtEnd: at === texts.length - 1 }],
  );
}

/** As `lower` of SQLite: of other letters it leaves the capitals. */
const lowerAscii = (text: string) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

export function wordsWith(db: Database, parts: readonly Part[]) {
  const wanted = parts.map(({ text, isAtEnd }) => {
    const ending = [...text].slice(0, ENDING_LENGTH).join('');
    return [ending, isAtEnd || ending !== text ? `${ending}${LAST_LETTER}` : `${ending} `, text];
  });
  return db.read.selectFrom(sql`json_each(${JSON.stringify(wanted)})`.as('part')).select(
    sql<string>`(SELECT json_group_array(word) FROM (SELECT DISTINCT word FROM posting_word
      WHERE ending >= part.value->>0 AND ending < part.value->>1 AND instr(word, part.value->>2) > 0
      LIMIT ${sql.lit(MOST_WORDS + 1)}))`.as('words'),
  );
}
