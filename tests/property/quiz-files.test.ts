/** Quiz files, read by readers that we did not write: GIFT by gift-pegjs, CSV by csv-parse, workbooks by SheetJS. */
import { read, utils } from '@e965/xlsx';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { parse as parseGift } from 'gift-pegjs';
import { describe, expect, it } from 'vitest';
import { jobQuiz } from '../../src/snapshots/teaching/job-quiz.ts';
import {
  chooseQuestions,
  MOST_ANSWER_LETTERS,
  MOST_LETTERS,
  otherRanges,
  otherShares,
  type Quiz,
} from '../../src/snapshots/teaching/quiz.ts';
import { quizGift } from '../../src/views/files/quiz-gift.ts';
import { kahootWorkbook, quizCsv } from '../../src/views/files/quiz-tables.ts';
import { buildInMedway } from '../support/job-in-medway.ts';

const ADDRESS = 'https://lmi.example/in/medway/jobs/electrician';

/** Words with every letter that has a meaning of its own in one of the formats. */
const text = (maxLength: number) =>
  fc
    .string({
      unit: fc.constantFrom(
        ...'abcXYZ 09,;"\'“”£%&<>[]()*_-+/|\n\t',
        ...String.raw`\~=#{}:$@`,
        '\u00e9',
        '::',
        '=>',
        '%50%',
        '//',
      ),
      minLength: 1,
      maxLength,
    })
    .map((made) => `w${made.replaceAll(/\s+/g, ' ').trim()}`);

const madeQuiz: fc.Arbitrary<Quiz> = fc
  .array(
    fc.record({
      question: text(60),
      options: fc.uniqueArray(text(30), { minLength: 2, maxLength: 4 }),
      reason: text(80),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((made) => ({
    title: 'A quiz: made up',
    isDemonstration: false,
    notice: null,
    asAt: '2026-11-28T09:00:00.000Z',
    questions: made.map(({ question, options, reason }, at) => ({
      id: `question:${at}`,
      question,
      options: options.map((each, place) => ({ text: each, isRight: place === at % options.length })),
      reason,
      seconds: 30,
      figures: [],
    })),
    talk: made.slice(0, 2).map(({ question, reason }) => ({ question, answer: reason })),
    sources: [],
  }));

function expectGift(quiz: Quiz): void {
  const [category, ...read] = parseGift(quizGift(quiz, ADDRESS));
  expect(category?.type).toBe('Category');
  const chosen = read.flatMap((each) => (each.type === 'MC' ? [each] : []));
  // An arrow has no escape in GIFT: a drawn one stands for it.
  const drawn = (words: string) => words.replaceAll('->', '→');
  expect(
    chosen.map(({ stem, choices, globalFeedback }) => ({
      question: stem.text,
      options: choices.map((each) => ({ text: each.text.text, isRight: each.isCorrect })),
      reason: globalFeedback?.text,
    })),
  ).toEqual(
    quiz.questions.map(({ question, options, reason }) => ({
      question: drawn(question),
      options: options.map((each) => ({ ...each, text: drawn(each.text) })),
      reason: drawn(reason),
    })),
  );
  const talk = read.flatMap((each) => (each.type === 'Essay' ? [each] : []));
  expect(talk.map(({ stem, globalFeedback }) => [stem.text, globalFeedback?.text])).toEqual(
    quiz.talk.map(({ question, answer }) => [drawn(question), drawn(answer)]),
  );
  expect(chosen.length + talk.length).toBe(read.length);
}

const quizOf = () => jobQuiz(buildInMedway('ks4'));

describe('a quiz as GIFT', () => {
  it('is read as what was asked, whatever the words hold', () => {
    fc.assert(fc.property(madeQuiz, expectGift), { numRuns: 300 });
  });

  it('of a real document too, with what licences ask for as comments', () => {
    const quiz = quizOf();
    expect(quiz.questions.length).toBeGreaterThan(4);
    expectGift(quiz);
    expect(quizGift(quiz, ADDRESS)).toContain(`// ${ADDRESS}`);
  });
});

/** Spreadsheets are kept from running a text as a formula: such a text is led by an apostrophe. */
const inCell = (words: string) => (/^[=+\-@]/.test(words) ? `'${words}` : words);

describe('a quiz as a table', () => {
  it('for Blooket is eight fields a row under two rows of head', () => {
    fc.assert(
      fc.property(madeQuiz, (quiz) => {
        const [title, head, ...rows] = parseCsv(quizCsv(quiz, 'blooket'), {
          bom: true,
        });
        expect([title?.[0], title?.length, head?.length]).toEqual(['Blooket\nImport Template', 8, 8]);
        expect(rows.map((row) => [row[1], row[Number(row[7]) + 1], row[6]])).toEqual(
          quiz.questions.map(({ question, options, seconds }) => [
            inCell(question),
            inCell(options.find(({ isRight }) => isRight)?.text ?? ''),
            String(seconds),
          ]),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('for Quizizz names the right one by its number, and has the reason', () => {
    const quiz = quizOf();
    const rows = parseCsv<Record<string, string>>(quizCsv(quiz, 'quizizz'), { bom: true, columns: true });
    expect(rows.map((row) => [row[`Option ${row['Correct Answer']}`], row['Answer explanation']])).toEqual(
      quiz.questions.map(({ options, reason }) => [options.find(({ isRight }) => isRight)?.text, reason]),
    );
  });

  it('for Kahoot! is a workbook that begins where its template does, with times that it takes', () => {
    const quiz = quizOf();
    const book = read(kahootWorkbook(quiz), { type: 'array' });
    const rows = utils.sheet_to_json<(string | number)[]>(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, {
      header: 1,
    });
    expect(rows[7]?.[1]).toBe('Question - max 120 characters');
    expect(rows.slice(8).map((row) => [row[1], row[Number(row[7]) + 1]])).toEqual(
      quiz.questions.map(({ question, options }) => [question, options.find(({ isRight }) => isRight)?.text]),
    );
    for (const row of rows.slice(8)) expect([5, 10, 20, 30, 60, 90, 120, 240]).toContain(row[6]);
  });
});

describe('the questions of a quiz', () => {
  it('fit the narrowest site, have one right answer, and each choice reads differently', () => {
    for (const { question, options, figures } of quizOf().questions) {
      expect(question.length).toBeLessThanOrEqual(MOST_LETTERS);
      expect(options.filter(({ isRight }) => isRight)).toHaveLength(1);
      expect(new Set(options.map((each) => each.text)).size).toBe(options.length);
      for (const option of options) expect(option.text.length).toBeLessThanOrEqual(MOST_ANSWER_LETTERS);
      expect(Array.isArray(figures)).toBe(true);
    }
  });

  it('are left out when they are too long, or nothing but the right answer is left', () => {
    const asked = { question: 'Which?', right: 'This', wrong: ['That'], reason: 'So.' };
    const made = chooseQuestions([
      { id: 'one', asked, figures: [] },
      { id: 'two', asked: { ...asked, wrong: ['This'] }, figures: [] },
      { id: 'three', asked: { ...asked, question: 'x'.repeat(MOST_LETTERS + 1) }, figures: [] },
      { id: 'four', asked: { ...asked, right: 'x'.repeat(MOST_ANSWER_LETTERS + 1) }, figures: [] },
      { id: 'five', asked: null, figures: [] },
    ]);
    expect(made.map(({ id }) => id)).toEqual(['one']);
  });

  it('offer no wrong amount that reads as the right one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 12_000, max: 90_000 }),
        fc.integer({ min: 1000, max: 60_000 }),
        (lower, gap) => {
          const pounds = (value: number) => `£${(Math.round(value / 500) * 500).toLocaleString('en-GB')}`;
          expect(otherRanges(lower, lower + gap)).not.toContain(
            `${pounds(lower)} and ${pounds(lower + gap)}`,
          );
        },
      ),
    );
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), fc.integer({ min: 3, max: 99 }), (one, some) => {
        expect(otherShares(`1 in ${one}`)).not.toContain(`1 in ${one}`);
        expect(otherShares(`${some} in 100`)).not.toContain(`${some} in 100`);
      }),
    );
  });
});
