/** A quiz (src/snapshots/teaching/quiz.ts) for the API's description. */
import { QUIZ_SITES, WORKBOOK_TYPE } from '../../views/files/quiz-tables.ts';
import { lessonQuery } from './class-sheets.ts';
import { instant, oneOf, z } from './common.ts';
import { snapshotSourceSchema } from './snapshot.ts';

export const quizQuery = lessonQuery.extend({
  site: oneOf(QUIZ_SITES)
    .openapi({
      description: 'Of a CSV, the site whose template it follows: `blooket` unless given.',
      example: 'quizizz',
    })
    .optional(),
});

const quizSchema = z
  .strictObject({
    title: z.string(),
    isDemonstration: z.boolean(),
    notice: z.string().nullable(),
    asAt: instant,
    questions: z.array(
      z.strictObject({
        id: z.string(),
        question: z.string().openapi({ description: 'At most 120 letters.' }),
        options: z
          .array(z.strictObject({ text: z.string(), isRight: z.boolean() }))
          .openapi({ description: 'Two to four of at most 75 letters; one is right.' }),
        reason: z.string(),
        seconds: z.int(),
        figures: z
          .array(z.string())
          .openapi({ description: 'Ids of figures in the document that the quiz is made from.' }),
      }),
    ),
    talk: z
      .array(z.strictObject({ question: z.string(), answer: z.string() }))
      .openapi({ description: 'Asked aloud: there is no one right answer.' }),
    sources: z.array(z.strictObject({ source: snapshotSourceSchema, periods: z.array(z.string()) })),
  })
  .openapi('Quiz');

/** Of the API's description. */
export const QUIZ_ENDPOINTS = [
  {
    id: 'getQuiz',
    path: '/api/v1/quizzes/{area}/{sector}',
    summary:
      'A quiz about a sector in a place. End the sector with .gift.txt for Moodle, .xlsx for Kahoot! or .csv for Blooket and Quizizz.',
    query: quizQuery,
    answer: quizSchema,
    formats: ['text/plain', 'text/csv', WORKBOOK_TYPE],
  },
  {
    id: 'getJobQuiz',
    path: '/api/v1/quizzes/{area}/jobs/{occupation}',
    summary: 'A quiz about a job in a place, in the same formats.',
    query: quizQuery,
    answer: quizSchema,
    formats: ['text/plain', 'text/csv', WORKBOOK_TYPE],
  },
];
