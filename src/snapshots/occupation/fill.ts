/** A question about a job -> its figures for the places that publishers give them for. */
import type { Period } from '../../domain/period.ts';
import { type Column, earlierFigure, fillColumn, type ReleaseFacts } from '../columns/column.ts';
import type { RowPlace } from '../columns/place.ts';
import { STATUS_WORDS } from '../columns/status-words.ts';
import type { Figure, SnapshotFigures } from '../document/snapshot.ts';
import { inPlace } from '../words/sentences.ts';
import type { OccupationQuestion } from './questions.ts';

export interface FilledQuestion {
  readonly question: OccupationQuestion;
  /** The places that have any figure here, or of which the publisher says that it shows none. */
  readonly rows: readonly RowPlace[];
  readonly columns: readonly FilledColumn[];
}

interface FilledColumn {
  readonly label: string;
  readonly column: Column;
  readonly period: Period | null;
  /** One a row. */
  readonly figures: readonly Figure[];
}

export function fillQuestion(
  question: OccupationQuestion,
  around: readonly RowPlace[],
  releases: ReadonlyMap<number, ReleaseFacts>,
): FilledQuestion {
  const asked = around.filter(({ role }) => question.roles.includes(role));
  const places = asked.map(({ place }) => place);
  const columns = question.columns.flatMap((column): FilledColumn[] => {
    const { period, figures } = fillColumn(column, places, releases);
    const filled = { label: labelOf(column, period), column, period, figures };
    if (column.facts?.isProjection !== true) return [filled];
    const earlier = places.map((place) => earlierFigure(column, place, period, releases));
    const [begun] = earlier.flatMap((figure) => figure?.period ?? []);
    return begun === undefined
      ? [filled]
      : [
          {
            label: labelOf(column, begun),
            column,
            period: begun,
            figures: earlier.map((figure, at) => figure ?? unknownIn(figures[at], begun)),
          },
          filled,
        ];
  });
  const isHeld = asked.map((_, row) =>
    columns.some(({ figures }) => (figures[row]?.reference ?? null) !== null),
  );
  const order = asked.flatMap((_, row) => (isHeld[row] ? [row] : []));
  // Parts of a place stand with the most people first; the wider places around it in the order given.
  if (question.roles.includes('member')) {
    const peopleIn = (row: number) => columns[0]?.figures[row]?.value ?? -1;
    order.sort((a, b) => peopleIn(b) - peopleIn(a));
  }
  return {
    question,
    rows: order.flatMap((row) => asked[row] ?? []),
    columns: columns.map((each) => ({ ...each, figures: order.flatMap((row) => each.figures[row] ?? []) })),
  };
}

/** Of years to come the year stands over the column. */
function labelOf({ facts, label }: Column, period: Period | null): string {
  return facts?.isProjection && period !== null ? `${label}, ${period.label}` : label;
}

function unknownIn(later: Figure | undefined, period: Period): Figure {
  if (later === undefined) throw new Error('Every row of a column has a figure');
  const words = STATUS_WORDS.missing;
  return {
    ...later,
    id: `${later.id}@${period.end}`,
    reference: null,
    value: null,
    text: `${words.cell} ${words.mark}`,
    status: 'missing',
    mark: words.mark,
    reason: `We have no figure for ${period.label}.`,
    interval: null,
    coefficientOfVariation: null,
    period,
    sources: [],
  };
}

/** The first row that has a value in the column; null where none has. */
export function firstOf(asked: FilledQuestion, column: number): Figure | null {
  return asked.columns[column]?.figures.find(({ value }) => value !== null) ?? null;
}

/** Null where no place has anything. */
export function occupationTable({ question, rows, columns }: FilledQuestion): SnapshotFigures | null {
  const [first] = rows;
  if (first === undefined) return null;
  const held = columns.filter(({ figures }) => figures.some(({ reference }) => reference !== null));
  // A column in which the first place has nothing, while it has others, would only say so.
  const own = held.filter(({ figures }) => (figures[0]?.reference ?? null) !== null);
  const shown = own.length > 0 ? own : held;
  const periods = [...new Set(shown.flatMap(({ period }) => period?.label ?? []))];
  return {
    id: question.id,
    title: question.title,
    caption: [
      first.role === 'member' ? question.caption : `${question.caption}: ${inPlace(first.place.area.name)}`,
      ...periods,
    ].join(', '),
    columns: shown.map(({ column, label, period }) => ({ measure: column.measure, label, period })),
    rows: rows.map(({ role, place }, at) => ({
      role,
      areaCode: place.area.code,
      areaName: place.area.name,
      figures: shown.flatMap(({ figures }) => figures[at]?.id ?? []),
    })),
    notes: notesOf(shown),
  };
}

/** Who is counted and missing, once a measure; then the marks, and why a cell is empty. */
function notesOf(columns: readonly FilledColumn[]): string[] {
  const figures = columns.flatMap((each) => each.figures);
  return [
    ...new Set([
      ...columns.flatMap(({ column: { facts } }) =>
        facts === null
          ? []
          : [facts.whoIsCounted, ...(facts.whoIsMissing === null ? [] : [facts.whoIsMissing])],
      ),
      ...figures.flatMap(({ mark, status }) => (mark === null ? [] : (STATUS_WORDS[status].meaning ?? []))),
      ...figures.flatMap(({ reference, reason }) => (reference === null ? [] : (reason ?? []))),
    ]),
  ];
}
