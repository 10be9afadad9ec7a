/** What comparisons of sectors and of measures share. */
import type { SnapshotSource } from '../document/snapshot.ts';
import type { ComparedArea } from './document.ts';

/** Each source once, sorted by id. */
export function comparedSources(lists: readonly (readonly SnapshotSource[])[]): SnapshotSource[] {
  const known = new Map(lists.flat().map((source) => [source.id, source]));
  return [...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** "Medway, Kent and Ashford". */
export function namesOf(areas: readonly ComparedArea[]): string {
  const names = areas.map(({ name }) => name);
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
