/** What comparisons of sectors and of measures share. */
import type { SnapshotSource } from '../document/snapshot.ts';
import { joinNames } from '../words/join-names.ts';
import { inPlace } from '../words/sentences.ts';
import type { ComparedArea } from './document.ts';

/** Each source once, sorted by id. */
export function comparedSources(lists: readonly (readonly SnapshotSource[])[]): SnapshotSource[] {
  const known = new Map(lists.flat().map((source) => [source.id, source]));
  return [...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** "Medway, Kent and the South East". */
export function namesOf(areas: readonly ComparedArea[]): string {
  return joinNames(areas.map(({ name }) => inPlace(name)));
}
