/** What a teacher is told beside each slide, and the slides' own words that are the same for every subject. */

import { atStart } from '../../domain/first-letter.ts';
import type { Question } from '../document/snapshot.ts';
import { inPlace } from '../words/sentences.ts';
import { type Held, largeOfQuestion, pictureOfAnswer } from './large.ts';
import { BARE_SLIDE, type LessonPay, type LessonSlide } from './lesson.ts';

const NO_GUESS_NOTES = ['One minute. Read it out. Who is surprised, and why?'] as const;

/**
 * What is told first, and before it the same sentence with a gap in the place of its number. `number` is as the sentence writes it; where it
 * does not stand there, or is null, nothing can be guessed.
 */
export function wonderSlides(told: LessonSlide, number: string | null): LessonSlide[] {
  const gapped = told.lines.map((line) => (number === null ? line : withGap(line, number)));
  if (gapped.join() === told.lines.join()) return [{ ...told, notes: [...NO_GUESS_NOTES, ...told.notes] }];
  return [
    {
      ...BARE_SLIDE,
      kind: 'guess',
      title: 'Which number is missing?',
      lines: gapped,
      large: [{ text: '?', about: '' }],
      ask: 'What is your guess?',
      notes: [
        'One minute. Everybody writes down a number; put two or three on the board.',
        'The number is on the next slide.',
      ],
    },
    {
      ...told,
      ask: 'Is that what you guessed?',
      notes: ['One minute. Who was near? What made the others guess as they did?', ...told.notes],
    },
  ];
}

const GAP = '____';

/** The first time the number stands by itself: not within another, nor as a year in brackets. */
function withGap(line: string, number: string): string {
  const escaped = number.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return line.replace(new RegExp(`(?<![\\d,.£(])${escaped}(?![\\d%)]|[,.]\\d)`), GAP);
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
        'If somebody has another good reason, accept it: these figures don’t settle everything.',
      ],
      figures: asked.figures,
    },
  ];
}

export function paySlide(title: string, pay: LessonPay | null, missing: readonly string[]): LessonSlide[] {
  if (pay === null) return [];
  const where = `${atStart(inPlace(pay.place))}, ${pay.period}, before tax.`;
  return [
    {
      ...BARE_SLIDE,
      kind: 'pay',
      title,
      lines: [
        pay.isRange
          ? `Each bar is half of the full-time employees; the middle is marked. ${where}`
          : `Half of the people with the job full time earn more than this in a year, half earn less. ${where}`,
      ],
      pay,
      ask: 'Which would you rather do, and why?',
      notes: [
        pay.isRange
          ? 'Two minutes. Which bar is the longest, and what could explain that? Which bars overlap?'
          : `Two minutes. Which job pays the most in ${inPlace(pay.place)}, and what could explain that?`,
        'The figures are for full-time employees of all ages, so nobody should read them as starting pay. People who work for themselves are not counted.',
        ...missing,
      ],
      figures: pay.rows.flatMap(({ lower, middle, upper }) =>
        (pay.isRange ? [lower, middle, upper] : [middle]).map(({ id }) => id),
      ),
    },
  ];
}

export const NEXT_ASK = 'What will you do first, and who could help you?';

export const NEXT_NOTES = [
  'Two minutes. Let each pupil write down one thing to do this week, and who could help.',
] as const;
