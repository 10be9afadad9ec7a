/** A quiz as the tables that quiz sites read: each has the columns of the site's own template, in its order. */
import { utils, write } from '@e965/xlsx';
import type { Quiz, QuizQuestion } from '../../snapshots/teaching/quiz.ts';
import { csvText } from './csv-text.ts';

export const QUIZ_SITES = ['blooket', 'quizizz'] as const;
export type QuizSite = (typeof QUIZ_SITES)[number];

const OPTIONS = 4;

export function quizCsv({ questions }: Quiz, site: QuizSite): string {
  switch (site) {
    case 'blooket':
      return csvText([
        // Eight fields, or the site reads the file wrongly.
        ['Blooket\nImport Template', '', '', '', '', '', '', ''],
        [
          'Question #',
          'Question Text',
          'Answer 1',
          'Answer 2',
          'Answer 3\n(Optional)',
          'Answer 4\n(Optional)',
          'Time Limit (sec)\n(Max: 300 seconds)',
          'Correct Answer(s)\n(Only include Answer #)',
        ],
        ...questions.map((each, at) => [
          at + 1,
          each.question,
          ...texts(each, OPTIONS),
          each.seconds,
          rightOf(each),
        ]),
      ]);
    case 'quizizz':
      return csvText([
        [
          'Question Text',
          'Question Type',
          'Option 1',
          'Option 2',
          'Option 3',
          'Option 4',
          'Option 5',
          'Correct Answer',
          'Time in seconds',
          'Image Link',
          'Answer explanation',
        ],
        ...questions.map((each) => [
          each.question,
          'Multiple Choice',
          ...texts(each, OPTIONS + 1),
          rightOf(each),
          each.seconds,
          '',
          each.reason,
        ]),
      ]);
  }
}

export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Kahoot takes a workbook alone. Its template begins in the eighth row and the second column. */
export function kahootWorkbook({ title, questions, asAt }: Quiz): Uint8Array<ArrayBuffer> {
  const rows = [
    [],
    ['', 'Quiz template'],
    ['', title],
    [],
    [],
    [],
    [],
    [
      '',
      'Question - max 120 characters',
      'Answer 1 - max 75 characters',
      'Answer 2 - max 75 characters',
      'Answer 3 - max 75 characters',
      'Answer 4 - max 75 characters',
      'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
      'Correct answer(s) - choose at least one',
    ],
    ...questions.map((each, at) => [
      at + 1,
      each.question,
      ...texts(each, OPTIONS),
      each.seconds,
      rightOf(each),
    ]),
  ];
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Sheet1');
  const bytes: ArrayBuffer = write(book, {
    type: 'array',
    bookType: 'xlsx',
    compression: true,
    Props: { Title: title, CreatedDate: new Date(asAt) },
  });
  return new Uint8Array(bytes);
}

function texts({ options }: QuizQuestion, count: number): string[] {
  return Array.from({ length: count }, (_, at) => options[at]?.text ?? '');
}

/** Counted from 1. */
function rightOf({ options }: QuizQuestion): number {
  return options.findIndex(({ isRight }) => isRight) + 1;
}
