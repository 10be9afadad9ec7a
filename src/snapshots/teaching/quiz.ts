/** A quiz: questions with one right answer and its reason, made from a document's figures. Pure; the same for the same document. */
import { seededOrder } from '../../domain/seeded-order.ts';
import type { AskedToChoose } from '../claims/quiz-words.ts';
import type { LessonSource } from './lesson.ts';

export interface Quiz {
  readonly title: string;
  readonly isDemonstration: boolean;
  readonly notice: string | null;
  readonly asAt: string;
  readonly questions: readonly QuizQuestion[];
  /** Asked aloud: there is no one right answer. */
  readonly talk: readonly { readonly question: string; readonly answer: string }[];
  readonly sources: readonly LessonSource[];
}

export interface QuizQuestion {
  /** What it asks about: no two questions of a quiz are of a kind and a subject. */
  readonly id: string;
  /** At most {@link MOST_LETTERS} letters. */
  readonly question: string;
  /** Two to four, each at most {@link MOST_ANSWER_LETTERS} letters; one is right. */
  readonly options: readonly { readonly text: string; readonly isRight: boolean }[];
  /** Why the right one is right. */
  readonly reason: string;
  /** Time that a class needs: one of 20, 30 and 60. */
  readonly seconds: number;
  /** Ids of the document's figures that bear it. */
  readonly figures: readonly string[];
}

/** The narrowest of the quiz sites takes no longer ones. */
export const MOST_LETTERS = 120;
export const MOST_ANSWER_LETTERS = 75;
const MOST_OPTIONS = 4;
const MOST_QUESTIONS = 10;

interface Candidate {
  readonly id: string;
  readonly asked: AskedToChoose | null;
  readonly figures: readonly string[];
}

/**
 * Those that have an answer, fit, offer choices that read differently and are not near to one before; ten at most, in the order given. The
 * right answers stand under all letters about as often: a class that has learnt "when in doubt, B" learns nothing else.
 */
export function chooseQuestions(candidates: readonly Candidate[]): QuizQuestion[] {
  const chosen: Chosen[] = [];
  for (const each of candidates) {
    const found = toChosen(each);
    if (found !== null && isNews(found, chosen)) chosen.push(found);
  }
  return inPlaces(chosen.slice(0, MOST_QUESTIONS));
}

/** A question without the order of its choices. */
interface Chosen extends Omit<QuizQuestion, 'options'> {
  readonly right: string;
  readonly wrong: readonly string[];
}

function toChosen({ id, asked, figures }: Candidate): Chosen | null {
  if (asked === null || asked.question.length > MOST_LETTERS) return null;
  const { right, reason, question } = asked;
  const wrong = [...new Set(asked.wrong)].filter((each) => each !== right).slice(0, MOST_OPTIONS - 1);
  const isTooLong = [right, ...wrong].some((each) => each.length > MOST_ANSWER_LETTERS);
  if (wrong.length === 0 || isTooLong) return null;
  const seconds = wrong.length === 1 ? 20 : question.length > 80 ? 60 : 30;
  return { id, question, right, wrong, reason, seconds, figures };
}

/** A third of one form is drill. */
const MOST_OF_A_KIND = 2;

/** Not asked already in the same words, nor of one kind with the same answer: the second tells a class nothing new. */
function isNews(one: Chosen, chosen: readonly Chosen[]): boolean {
  const kindOf = ({ id }: Chosen) => id.split(':')[0];
  const alike = chosen.filter((other) => kindOf(other) === kindOf(one));
  return (
    alike.length < MOST_OF_A_KIND &&
    !alike.some(({ right }) => right === one.right) &&
    !chosen.some(({ question }) => question === one.question)
  );
}

const PLACES = [0, 1, 2, 3] as const;

/** Those with few choices have few places to stand at: they take theirs first, each the one that is taken least. */
function inPlaces(chosen: readonly Chosen[]): QuizQuestion[] {
  const taken = [0, 0, 0, 0];
  const placeOf = new Map<string, number>();
  const timesAt = (place: number) => taken[place] ?? 0;
  for (const each of chosen.toSorted((a, b) => choicesOf(a) - choicesOf(b))) {
    const free = isTrueFalse(each)
      ? [each.right === 'True' ? 0 : 1]
      : seededOrder(
          PLACES.filter((place) => place < each.wrong.length + 1),
          each.id,
        );
    const [place = 0] = free.toSorted((a, b) => timesAt(a) - timesAt(b));
    taken[place] = timesAt(place) + 1;
    placeOf.set(each.id, place);
  }
  return chosen.map(({ right, wrong, ...asked }) => {
    const others = seededOrder(wrong, asked.id).map((text) => ({ text, isRight: false }));
    const options = others.toSpliced(placeOf.get(asked.id) ?? 0, 0, { text: right, isRight: true });
    return { ...asked, options };
  });
}

/** True stands before false wherever people are used to it: such a question has one place alone. */
function choicesOf(each: Chosen): number {
  return isTrueFalse(each) ? 1 : each.wrong.length + 1;
}

function isTrueFalse({ right, wrong }: Chosen): boolean {
  return [right, ...wrong].every((text) => text === 'True' || text === 'False');
}

/** Amounts that nobody would take for the right one: each so many times as much. */
const OFF = [0.5, 1.7, 2.6] as const;
const POUNDS = 500;

/** "£27,000 and £45,000" made less and more, to the nearest £500. */
export function otherRanges(lower: number, upper: number): string[] {
  const pounds = (value: number) => `£${(Math.round(value / POUNDS) * POUNDS).toLocaleString('en-GB')}`;
  return OFF.map((times) => `${pounds(lower * times)} and ${pounds(upper * times)}`);
}

/** "1 in 13" and "4 in 100" made less and more; whole numbers, none of them all or nothing. */
export function otherShares(share: string): string[] {
  const [, filled = '', of = ''] = /^([\d,]+) in ([\d,]+)$/.exec(share) ?? [];
  const [some, all] = [number(filled), number(of)];
  if (!(some > 0) || !(all > 0)) return [];
  if (some === 1) {
    return [0.3, 2.5, 6]
      .map((times) => Math.max(2, Math.round(all * times)))
      .filter((each) => each !== all)
      .map((each) => `1 in ${each}`);
  }
  return [0.3, 2.5, 5]
    .map((times) => Math.round(some * times))
    .filter((each) => each > 0 && each < all && each !== some)
    .map((each) => `${each} in ${of}`);
}

const number = (text: string) => Number(text.replaceAll(',', ''));
