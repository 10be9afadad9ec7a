/** A coder whose answers an operator has corrected. */
import type { Posting } from '../../domain/posting.ts';
import type { SourceId } from '../../domain/release.ts';
import { plainName } from '../../reference/plain-name.ts';
import type { PostingCoder } from '../shared/contract.ts';
import type { Correction, Corrections } from './read-corrections.ts';

/** A corrected occupation brings its sector, and corrected terms and safety mark the advert anew, so these come last, in this order. */
const LAST_WORDS = ['sector', 'safety', 'school-leavers'];

/**
 * A correction sets its own field, and what hangs on it. Of several for one field, one by key goes before one by title, and of those by title
 * the one higher up in the file.
 */
export function createCorrectedCoder<Coder extends PostingCoder>(
  coder: Coder,
  corrections: Corrections,
): Coder {
  if (corrections.list.length === 0) return coder;
  const version = `${coder.version}+${corrections.version}`;
  const byKey = new Map<string, Correction[]>();
  const byTitle: Correction[] = [];
  for (const correction of corrections.list) {
    if (correction.key === null) byTitle.push(correction);
    else {
      const name = `${correction.sourceId}/${correction.key}`;
      byKey.set(name, [...(byKey.get(name) ?? []), correction]);
    }
  }
  const titled = (posting: Posting, sourceId: SourceId): Correction[] => {
    if (byTitle.length === 0) return [];
    const words = plainName(posting.title);
    return byTitle.filter(
      (each) => (each.sourceId ?? sourceId) === sourceId && fits(words, each.titleParts ?? []),
    );
  };
  return {
    ...coder,
    version,
    code(posting, sourceId, covers) {
      const fitting = [...(byKey.get(`${sourceId}/${posting.key}`) ?? []), ...titled(posting, sourceId)];
      const chosen = fitting.filter(
        ({ applied }, at) => fitting.findIndex((other) => other.applied.field === applied.field) === at,
      );
      const coded = { ...coder.code(posting, sourceId, covers), coderVersion: version };
      if (chosen.length === 0) return coded;
      const corrected = chosen
        .toSorted((a, b) => orderOf(a) - orderOf(b))
        .reduce((coding, { change }) => change(coding, posting), coded);
      return { ...corrected, corrections: chosen.map(({ applied }) => applied) };
    },
  };
}

/** Fields that are not among the last words come before them all. */
function orderOf({ applied }: Correction): number {
  return LAST_WORDS.indexOf(applied.field);
}

/** Whether the words hold the parts in order, beginning with the first and ending with the last. Linear: no backtracking is needed. */
function fits(words: string, parts: readonly string[]): boolean {
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return words === first;
  if (!words.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = words.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return words.length - last.length >= at && words.endsWith(last);
}
