/** What a teacher is told beside each slide, and the slides' own words that are the same for every subject. */

import { atStart } from '../../domain/first-letter.ts';
import type { Question } from '../document/snapshot.ts';
import { inPlace } from '../words/sentences.ts';
import { type Held, largeOfQuestion, pictureOfAnswer } from './large.ts';
import { BARE_SLIDE, type LessonPay, type LessonSlide } from './lesson.ts';

const THEN_SHOW = 'Then show it. Who was near? What made the others guess as they did?';

/** A guess needs a question: the slide's own sentence has it, but for its number. */
export function wonderNotes(line: string): string[] {
  const hasNumber = /\d/.test(line.replace(/\([^)]*\)/g, ''));
  return [
    hasNumber
      ? 'Two minutes. Before you show this slide, read it out with “how many” in place of a number, and write two or three guesses on the board.'
      : 'Two minutes. Before you show this slide, ask for guesses and write two or three on the board.',
    THEN_SHOW,
  ];
}

/** A question, and on the next slide its answer. */
export function questionSlides(asked: Question | undefined, held: Held): LessonSlide[] {
  if (asked === undefined) return [];
  return [
    {
      ...BARE_SLIDE,
      kind: 'question',
      title: 'What do you think?',
      lines: [asked.question],
      large: largeOfQuestion(asked, held),
      notes: [
        'Three minutes. A minute alone, a minute in pairs, then hear two pairs that disagree.',
        'Ask for the reason before the answer. The answer is on the next slide.',
      ],
    },
    {
      ...BARE_SLIDE,
      kind: 'answer',
      title: 'What the figures say',
      lines: [asked.answer],
      ...pictureOfAnswer(asked, held),
      ask: 'Who had another good reason?',
      notes: [
        'Read the reason out, not only the answer.',
        'If somebody found another good reason, take it: these figures do not settle everything.',
      ],
      figures: asked.figures,
    },
  ];
}

export function paySlide(title: string, pay: LessonPay | null, missing: readonly string[]): LessonSlide[] {
  if (pay === null) return [];
  return [
    {
      ...BARE_SLIDE,
      kind: 'pay',
      title,
      lines: [
        `Half of full-time employees earn an amount inside the bar; the middle is marked in it. ${atStart(inPlace(pay.place))}, ${pay.period}, before tax.`,
      ],
      pay,
      ask: 'Which would you rather do, and why?',
      notes: [
        'Two minutes. Which bar is the longest, and what could explain that? Which bars overlap?',
        'The figures are for full-time employees of all ages, so nobody should read them as starting pay. People who work for themselves are not counted.',
        ...missing,
      ],
      figures: pay.rows.flatMap(({ lower, middle, upper }) => [lower.id, middle.id, upper.id]),
    },
  ];
}

export const WONDER_ASK = 'Is that what you guessed?';
export const NEXT_ASK = 'What will you do first, and who could help you?';

export const NEXT_NOTES = [
  'Two minutes. Let each pupil write down one thing to do this week, and who could help.',
] as const;
