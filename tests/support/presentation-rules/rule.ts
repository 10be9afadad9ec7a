/** A rule of presentation gives what in a snapshot breaks it; empty when nothing does. */
import type { Figure, Snapshot, SnapshotFigures } from '../../../src/snapshots/document/snapshot.ts';
import { sentencesOf } from '../../../src/snapshots/words/reading-age.ts';

type Rule = (snapshot: Snapshot) => string[];
export type Rules = Readonly<Record<string, Rule>>;

/** Every rule reads the same sentences of one snapshot. */
const SAID = new WeakMap<Snapshot, string[]>();

/** Everything that a reader meets in sentences. */
export function said(snapshot: Snapshot): string[] {
  const known = SAID.get(snapshot) ?? sentencesOf(snapshot);
  SAID.set(snapshot, known);
  return known;
}

export function cellsOf(snapshot: Snapshot, table: SnapshotFigures): (Figure | undefined)[] {
  const figures = new Map(snapshot.figures.map((each) => [each.id, each]));
  return table.rows.flatMap((row) => row.figures).map((id) => figures.get(id));
}

/** Notes are for readers of full words: short pages explain in their words instead. */
export const isShort = (snapshot: Snapshot): boolean => ['ks3', 'easyread'].includes(snapshot.level);

/** The table's notes must hold the words, where the snapshot has the table with its notes. */
export const needs = (snapshot: Snapshot, tableId: string, words: string): string[] => {
  const notes = snapshot.tables.find((table) => table.id === tableId)?.notes.join(' ');
  return isShort(snapshot) || notes === undefined || notes.includes(words)
    ? []
    : [`${tableId} does not say "${words}"`];
};
