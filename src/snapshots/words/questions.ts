/** Questions for a class, each answered by one cell of a table on the same page. */
import type { Figure, Question, SnapshotFigures } from '../document/snapshot.ts';

/** Three questions, from different tables where there are enough; then about the page itself. */
export function writeQuestions(
  tables: readonly SnapshotFigures[],
  figures: ReadonlyMap<string, Figure>,
  asAtInWords: string,
): Question[] {
  const questions: Question[] = [];
  for (const table of tables) {
    const question = fromTable(table, figures, questions.length);
    if (question) questions.push(question);
    if (questions.length === 3) return questions;
  }
  const spare: Question[] = [
    { question: 'On which day was this page made?', answer: `On ${asAtInWords}.`, figures: [] },
    {
      question: 'Which tables on this page say that a figure is missing, and why?',
      answer: gapsInWords(tables, figures),
      figures: [],
    },
    {
      question: 'How many tables does this page have?',
      answer: `The page has ${tables.length} tables.`,
      figures: [],
    },
  ];
  return [...questions, ...spare].slice(0, 3);
}

/** The row asked about moves down with each question, so that a class reads more than the first line. */
function fromTable(
  table: SnapshotFigures,
  figures: ReadonlyMap<string, Figure>,
  turn: number,
): Question | null {
  const [column] = table.columns;
  const rows = table.rows.filter((row) => (figures.get(row.figures[0] ?? '')?.value ?? null) !== null);
  const row = rows[turn % Math.max(1, rows.length)];
  const figure = row && figures.get(row.figures[0] ?? '');
  if (!column || !row || !figure) return null;
  const when = figure.period ? ` for ${figure.period.label}` : '';
  return {
    question: `Look at "${table.title}" What is the figure for ${row.areaName}${when}, under "${column.label}"?`,
    answer: `It is ${figure.text}.`,
    figures: [figure.id],
  };
}

function gapsInWords(tables: readonly SnapshotFigures[], figures: ReadonlyMap<string, Figure>): string {
  const gaps = tables.filter((table) =>
    table.rows.some((row) => row.figures.some((id) => figures.get(id)?.value === null)),
  );
  if (gaps.length === 0) return 'None: every cell has a figure.';
  return `${gaps.length === 1 ? 'One table does' : `Of the tables, ${gaps.length} do`}; the notes under each say why.`;
}
