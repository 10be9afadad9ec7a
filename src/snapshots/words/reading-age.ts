/**
 * How hard a snapshot is to read: the Flesch-Kincaid grade of its sentences (American school year; add five for the age). Names of
 * places, sources and sectors, periods and numbers count as one short word each: a reader knows the name of the own town, and no
 * wording of ours can shorten "Bournemouth, Christchurch and Poole".
 */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { withinSentence } from '../../domain/first-letter.ts';
import type { Level, Snapshot } from '../document/snapshot.ts';
import { withEasyName } from './easy-sectors.ts';

/** Rule W2: the highest grade of a whole snapshot's sentences. */
export const HIGHEST_GRADE: Readonly<Record<Level, number>> = {
  ks3: 5,
  easyread: 5,
  ks4: 7,
  parent: 7,
  post16: 9,
  adviser: 9,
};

/** Every sentence that readers meet, as it stands. */
export function sentencesOf(snapshot: Snapshot): string[] {
  return [
    snapshot.headline,
    ...snapshot.sentences.map((each) => each.text),
    ...snapshot.claims.map((each) => each.text),
    ...snapshot.gaps,
    ...snapshot.tables.flatMap((table) => [table.title, ...table.notes]),
    ...snapshot.disagreements.flatMap(({ title, reason, sides }) => [
      title,
      reason,
      ...sides.flatMap((side) => [side.whoIsCounted, side.how]),
    ]),
    ...snapshot.asides.flatMap(({ title, lines }) => [title, ...lines]),
    ...(snapshot.elsewhere ? [snapshot.elsewhere.rule] : []),
    ...snapshot.questions.flatMap((each) => [each.question, each.answer]),
    ...snapshot.steps,
    ...(snapshot.jobs?.notes ?? []),
    ...(snapshot.jobs?.payNotes ?? []),
    ...[...snapshot.insights, ...snapshot.otherInsights].flatMap(({ note }) => note ?? []),
    ...snapshot.words.map((each) => each.meaning),
    ...snapshot.figures.flatMap((each) => each.reason ?? []),
    ...snapshot.sources.flatMap((each) => each.overdue ?? []),
  ].flatMap((text) => text.split(/(?<=[.?!]["”]?) (?=["“A-Z])/));
}

export interface ReadingAge {
  readonly grade: number;
  readonly sentences: readonly { readonly text: string; readonly grade: number }[];
}

/** The grade of the whole, and of each distinct sentence. */
export function readingOf(snapshot: Snapshot): ReadingAge {
  return readingOfSentences(sentencesOf(snapshot), namesIn(snapshot));
}

/** Each of `names` counts as one short word. */
export function readingOfSentences(sentences: readonly string[], names: Iterable<string>): ReadingAge {
  const neutral = neutraliser(names);
  const counted = [...new Set(sentences)].map((text) => ({ text, ...countIn(neutral(text)) }));
  const total = counted.reduce(
    (sum, each) => ({ word: sum.word + each.word, syllable: sum.syllable + each.syllable }),
    { word: 0, syllable: 0 },
  );
  return {
    grade: fleschKincaid({ sentence: counted.length, ...total }),
    sentences: counted.map(({ text, word, syllable: syllables }) => ({
      text,
      grade: fleschKincaid({ sentence: 1, word, syllable: syllables }),
    })),
  };
}

/** Sentences repeat from page to page. */
const COUNTED = new Map<string, { word: number; syllable: number }>();
const MOST_COUNTED = 20_000;

function countIn(text: string): { word: number; syllable: number } {
  const known = COUNTED.get(text);
  if (known) return known;
  const words = text.match(/[A-Za-z’'-]+/g) ?? [];
  const counts = { word: words.length, syllable: words.reduce((sum, word) => sum + syllable(word), 0) };
  if (COUNTED.size >= MOST_COUNTED) COUNTED.clear();
  COUNTED.set(text, counts);
  return counts;
}

function namesIn(snapshot: Snapshot): string[] {
  return [
    snapshot.area.name,
    ...snapshot.figures.map((each) => each.areaName),
    ...snapshot.figures.flatMap((each) => each.period?.label ?? []),
    ...snapshot.sources.flatMap(({ title, publisher }) => [title, publisher.name]),
    ...[snapshot.sector.title, withEasyName(snapshot.sector).title].flatMap((title) => [
      title,
      withinSentence(title),
    ]),
    'Scotland',
    'Wales',
    'Northern Ireland',
    'Great Britain',
  ];
}

function neutraliser(names: Iterable<string>): (text: string) => string {
  const longestFirst = [...new Set(names)].filter((name) => name !== '').sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map(escapePattern).join('|'), 'g');
  // A table's title is quoted whole in questions, so the sector inside it counts as one word too.
  return (text) => text.replace(pattern, 'it').replace(/£?\d[\d,./%:-]*/g, 'ten');
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
