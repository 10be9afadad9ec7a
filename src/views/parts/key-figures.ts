/**
 * The figures that stand for a whole snapshot where there is no room for all of it: in an embed, on a plan, in a picture. One to a
 * question, in the document's order and never chosen for what they say; then a second to a question, as far as there is room.
 */
import type { Figure, Snapshot, SnapshotSource } from '../../snapshots/document/snapshot.ts';
import { marksOf, type Summary, type SummaryRow, summarise } from './figure-table.ts';

export interface KeyFigures {
  readonly summary: Summary;
  /** How many rows the whole page has. */
  readonly total: number;
  /** Of what is shown, the headline with it. */
  readonly sources: readonly SnapshotSource[];
  /** Every mark that is shown, with its meaning. */
  readonly marks: readonly string[];
}

export interface Room {
  readonly rows: number;
  readonly places: number;
}

export function keyFigures(snapshot: Snapshot, room: Room): KeyFigures {
  const { places, rows } = summarise(snapshot, room.places);
  const said = snapshot.sentences.find(({ text }) => text === snapshot.headline)?.figures ?? [];
  const headline = snapshot.figures.filter(({ id }) => said.includes(id));
  return withSources(snapshot, { places, rows: choose(rows, room.rows) }, rows.length, headline);
}

function withSources(
  snapshot: Snapshot,
  summary: Summary,
  total: number,
  said: readonly Figure[],
): KeyFigures {
  const shown = [...summary.rows.flatMap(({ figures }) => figures), ...said];
  const used = new Set(shown.flatMap(({ sources }) => sources));
  const marks = new Set(shown.flatMap(({ mark }) => mark?.match(/\[\w+\]/g) ?? []));
  return {
    summary,
    total,
    sources: snapshot.sources.filter(({ id }) => used.has(id)),
    marks: marksOf(snapshot).filter((note) => [...marks].some((mark) => note.includes(mark))),
  };
}

/** "Jobs and pay for Kent (7 of 19 lines)": a reader of a part is told that it is one. */
export function captionOf(caption: string, { summary, total }: KeyFigures): string {
  const shown = summary.rows.length;
  return shown === total ? caption : `${caption} (${shown} of ${total} lines)`;
}

/** Rows without a figure of the place itself come in only when there are no others: then they say why. */
function choose(rows: readonly SummaryRow[], most: number): SummaryRow[] {
  const known = rows.filter(({ figures }) => (figures[0]?.value ?? null) !== null);
  const pool = known.length === 0 ? rows : known;
  const seen = new Map<string, number>();
  const ranked = pool.map((row) => {
    const rank = seen.get(row.question) ?? 0;
    seen.set(row.question, rank + 1);
    return { row, rank };
  });
  // The sort is stable: within one rank the document's order stays.
  const first = ranked.toSorted((a, b) => a.rank - b.rank).slice(0, most);
  const kept = new Set(first.map(({ row }) => row));
  return pool.filter((row) => kept.has(row));
}
