/** Words to look for: one from the title of each occupation, with that title as its clue. The same for the same seed. */
import { seededOrder } from '../domain/seeded-order.ts';
import { occupationsToShow } from './occupation-cards.ts';
import { type Sector, sectors } from './sectors.ts';
import { soc2020Groups } from './soc2020.ts';

export interface OccupationWord {
  /** In capitals. */
  readonly word: string;
  /** The title with a gap where the word was: "_____ and decorators"; with the group that it is in, where nothing else is left. */
  readonly clue: string;
  readonly occupation: string;
  /** Where the occupation is counted. */
  readonly sector: string;
}

const WORDS = 10;
/** A sector of which fewer are known is filled up with words of others. */
const FEWEST = 8;
const GAP = '_____';
/** Words that tell an occupation apart: long enough to be found, in no more titles than this. */
const WORD = /[a-z]{5,12}/gi;
const MOST_TITLES = 2;
/** "Plumbers", "joiners", "scientists": who does the work, rather than what is worked on. */
const DOER = /(?:[eo]rs|ists|ians|ants|eers|eurs|smiths|masons|ics|nurses)$/;

/** Of all sectors together, and of those without occupations of their own, one or two words of each of the others. */
export function pickWords(sector: Sector, seed: string): OccupationWord[] {
  const own = wordsOf(sector, seed).slice(0, WORDS);
  const others = seededOrder(
    sectors.filter(({ id }) => id !== sector.id),
    seed,
  ).flatMap((each) => wordsOf(each, seed).slice(0, 1));
  const added = others
    .filter((each, at) => ![...own, ...others.slice(0, at)].some((known) => isWithin(each, known)))
    .slice(0, own.length === 0 ? WORDS : Math.max(0, FEWEST - own.length));
  return seededOrder([...own, ...added], `${seed}/words`);
}

/** Those for people who do the work come first. */
function wordsOf(sector: Sector, seed: string): OccupationWord[] {
  const found = new Map<string, OccupationWord>();
  for (const occupation of seededOrder(titlesOf(sector), `${seed}/${sector.id}`)) {
    const telling = (occupation.match(WORD) ?? []).filter((each) => isTelling(each, occupation));
    const chosen = telling.find((each) => DOER.test(each.toLowerCase())) ?? telling[0];
    const word = chosen?.toUpperCase();
    if (chosen === undefined || word === undefined) continue;
    const clue = clueOf(occupation, chosen);
    const made = { word, clue, occupation, sector: sector.title };
    // Two words of one length would both fit a gap that is told by its group alone.
    const isTwin = (each: OccupationWord) => each.clue === clue && each.word.length === word.length;
    if ([...found.values()].some((each) => isTwin(each) || isWithin(each, made))) continue;
    found.set(word, made);
  }
  const isDoer = ({ word }: OccupationWord) => DOER.test(word.toLowerCase());
  return [...found.values()].sort((a, b) => Number(isDoer(b)) - Number(isDoer(a)));
}

function titlesOf(sector: Sector): string[] {
  return occupationsToShow(sector).map(({ title }) => title);
}

/** PRINT would be found twice where PRINTERS is. */
function isWithin(a: OccupationWord, b: OccupationWord): boolean {
  return a.word.includes(b.word) || b.word.includes(a.word);
}

function clueOf(occupation: string, word: string): string {
  const clue = occupation.replace(new RegExp(`\\b${word}\\b`), GAP);
  if (clue !== GAP) return clue;
  const code = soc2020Groups.find(({ title }) => title === occupation)?.code;
  const group = soc2020Groups.find((each) => each.code === code?.slice(0, 3));
  return group === undefined ? clue : `${clue} (in the group “${group.title}”)`;
}

let titlesByWord: ReadonlyMap<string, number> | null = null;

function isTelling(word: string, title: string): boolean {
  titlesByWord ??= countTitles();
  const isWhole = new RegExp(`(?<![-\\w'])${word}(?![-\\w'])`).test(title);
  return isWhole && (titlesByWord.get(word.toLowerCase()) ?? 0) <= MOST_TITLES;
}

function countTitles(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { code, title } of soc2020Groups) {
    if (code.length !== 4) continue;
    for (const word of new Set(title.toLowerCase().match(WORD) ?? [])) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}
