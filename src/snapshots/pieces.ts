/** A document's JSON as the pieces that follow one another in it, so that what several documents share is written once. */
import type { Snapshot } from './document/snapshot.ts';

/** The JSON of records that were met before, each after a comma. Keep one as long as the records live. */
export type WrittenRecords = WeakMap<object, string>;

/** Joined, they are `JSON.stringify(snapshot)`, byte for byte. Each record of each list is a piece of its own. */
export function piecesOf(snapshot: Snapshot, written: WrittenRecords): string[] {
  const pieces: string[] = [];
  let between = '';
  for (const [name, value] of Object.entries(snapshot)) {
    between += `${between === '' && pieces.length === 0 ? '{' : ','}${JSON.stringify(name)}:`;
    if (!isRecords(value)) {
      between += JSON.stringify(value);
      continue;
    }
    pieces.push(`${between}[`);
    for (const [at, record] of value.entries()) {
      const known = written.get(record) ?? `,${JSON.stringify(record)}`;
      written.set(record, known);
      pieces.push(at === 0 ? known.slice(1) : known);
    }
    between = ']';
  }
  pieces.push(`${between}}`);
  return pieces;
}

function isRecords(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.length > 0 && typeof value[0] === 'object';
}
