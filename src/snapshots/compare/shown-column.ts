/** Which figure of a question stands for it where only one is shown. */
import { atStart } from '../../domain/first-letter.ts';
import { isCaveat } from '../words/note-kinds.ts';
import type { ComparedTable } from './document.ts';

const DRAWN_UNITS: ReadonlySet<string> = new Set([
  'percent',
  'per-100000',
  'gbp-per-week',
  'gbp-per-year',
  'gbp-per-hour',
  'hours-per-week',
  'jobs-per-person',
]);

/** One pay among several: pay by the year, as beside the jobs; without part-time work, of which one place has more than another. */
const PREFERRED = 'annual-pay-residents';

/** The first that is no count and has figures of two places; null where there is none. Numbers of people show which place is larger. */
export function shownColumn({ columns, rows }: ComparedTable): number | null {
  const drawn = columns.flatMap((column, index) => {
    const known = rows.flatMap(({ figures }) => (figures[index]?.value == null ? [] : [figures[index]]));
    return known.length > 1 && known.every(({ unit }) => DRAWN_UNITS.has(unit)) ? [{ column, index }] : [];
  });
  return (drawn.find(({ column }) => column.measure === PREFERRED) ?? drawn[0])?.index ?? null;
}

/** Of the table's notes those that a reader of this column needs, for paper: marks, ranges, who is counted. Who is missing stands on the page. */
export function notesOfColumn(table: ComparedTable, at: number): readonly string[] {
  return notesOfColumns(table, [at], isCaveat);
}

/** Without those that `leavesOut`, those of other columns, and marks that no figure here has. */
export function notesOfColumns(
  { columns, rows, notes }: ComparedTable,
  shown: readonly number[],
  leavesOut: (note: string) => boolean,
): readonly string[] {
  const own = shown.flatMap((at) => columns[at]?.label ?? []);
  const figures = rows.flatMap((row) => shown.flatMap((at) => row.figures[at] ?? []));
  // Notes that are not about every column begin with the names of theirs.
  const kept = notes.filter((note) => {
    const about = columns.filter(({ label }) => note.startsWith(label) || note.includes(`; ${label}`));
    const [, mark] = /^The mark (\[\w+\]) /.exec(note) ?? [];
    return (
      !leavesOut(note) &&
      (about.length === 0 || about.some(({ label }) => own.includes(label))) &&
      (mark === undefined || figures.some(({ text }) => text.includes(mark)))
    );
  });
  const [name] = own;
  // It stands under this column alone.
  return own.length > 1
    ? kept
    : kept.map((note) =>
        atStart(
          [`${name}: `, `${name}. `].reduce(
            (left, words) => (left.startsWith(words) ? left.slice(words.length) : left),
            note,
          ),
        ),
      );
}
