/** The texts of a snapshot that a reader reads, from which the hard words to explain are picked. */
import type { Snapshot } from '../document/snapshot.ts';

/** Everything a reader meets before the explanations. */
export function readableTexts(
  document: Pick<
    Snapshot,
    | 'title'
    | 'subtitle'
    | 'sentences'
    | 'claims'
    | 'gaps'
    | 'tables'
    | 'disagreements'
    | 'asides'
    | 'elsewhere'
    | 'questions'
    | 'steps'
    | 'jobs'
    | 'growth'
  >,
): string[] {
  return [
    document.title,
    document.subtitle,
    ...document.sentences.map((sentence) => sentence.text),
    ...document.claims.map((claim) => claim.text),
    ...document.gaps,
    ...document.disagreements.flatMap(({ title, reason, sides }) => [
      title,
      reason,
      ...sides.flatMap((side) => [side.title, side.whoIsCounted, side.how]),
    ]),
    ...document.asides.flatMap(({ title, lines }) => [title, ...lines]),
    document.elsewhere?.rule ?? '',
    ...document.tables.flatMap((table) => [
      table.title,
      table.caption,
      ...table.columns.map((column) => column.label),
      ...table.notes,
    ]),
    ...document.questions.flatMap((question) => [question.question, question.answer]),
    ...document.steps,
    ...(document.jobs === null
      ? []
      : [document.jobs.caption, ...document.jobs.notes, ...document.jobs.payNotes]),
    ...(document.growth === null
      ? []
      : [document.growth.industries.caption, document.growth.jobs.caption, ...document.growth.notes]),
  ];
}
