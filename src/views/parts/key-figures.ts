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
  return withSources([snapshot], { places, rows: choose(rows, room.rows) }, rows.length, headline);
}

/** The first place's key rows, with the same rows of the others; a figure of another period is left to the whole page. */
export function keyFiguresBeside(
  snapshots: readonly [Snapshot, ...Snapshot[]],
  room: Pick<Room, 'rows'>,
): KeyFigures {
  const each = snapshots.map((snapshot) => summarise(snapshot, 1));
  const all = each[0]?.rows ?? [];
  const rows = choose(all, room.rows).map((row) => {
    const cells = each.map((summary) => summary.rows.find(({ key }) => key === row.key));
    const same = cells.map((cell) => (cell?.period === row.period ? cell : undefined));
    return {
      ...row,
      texts: cells.map((cell, at) => same[at]?.texts[0] ?? (cell ? 'another period' : 'not available')),
      ranges: same.map((cell) => cell?.ranges[0] ?? ''),
      figures: same.flatMap((cell) => cell?.figures ?? []),
    };
  });
  const places = each.flatMap((summary) => summary.places.slice(0, 1));
  return withSources(snapshots, { places, rows }, all.length, []);
}

function withSources(
  snapshots: readonly Snapshot[],
  summary: Summary,
  total: number,
  said: readonly Figure[],
): KeyFigures {
  const shown = [...summary.rows.flatMap(({ figures }) => figures), ...said];
  const used = new Set(shown.flatMap(({ sources }) => sources));
  const marks = new Set(shown.flatMap(({ mark }) => mark?.match(/\[\w+\]/g) ?? []));
  const sources = new Map(snapshots.flatMap((each) => each.sources.map((source) => [source.id, source])));
  const notes = new Set(snapshots.flatMap(marksOf));
  return {
    summary,
    total,
    sources: [...sources.values()].filter(({ id }) => used.has(id)),
    marks: [...notes].filter((note) => [...marks].some((mark) => note.includes(mark))),
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
