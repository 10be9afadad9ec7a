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

/** Those that have an answer, fit, and offer choices that read differently; ten at most, in the order given. */
export function chooseQuestions(candidates: readonly Candidate[]): QuizQuestion[] {
  return candidates.flatMap((each) => toQuestion(each) ?? []).slice(0, MOST_QUESTIONS);
}

function toQuestion({ id, asked, figures }: Candidate): QuizQuestion | null {
  if (asked === null || asked.question.length > MOST_LETTERS) return null;
  const { right, reason, question } = asked;
  const wrong = [...new Set(asked.wrong)].filter((each) => each !== right).slice(0, MOST_OPTIONS - 1);
  const isTooLong = [right, ...wrong].some((each) => each.length > MOST_ANSWER_LETTERS);
  if (wrong.length === 0 || isTooLong) return null;
  const options = [{ text: right, isRight: true }, ...wrong.map((text) => ({ text, isRight: false }))];
  return {
    id,
    question,
    // True stands before false wherever people are used to it; else the right one may stand anywhere.
    options: isTrueFalse(options)
      ? options.toSorted((a, b) => (a.text > b.text ? -1 : 1))
      : seededOrder(options, id),
    reason,
    seconds: options.length === 2 ? 20 : question.length > 80 ? 60 : 30,
    figures,
  };
}

function isTrueFalse(options: QuizQuestion['options']): boolean {
  return options.every(({ text }) => text === 'True' || text === 'False');
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
