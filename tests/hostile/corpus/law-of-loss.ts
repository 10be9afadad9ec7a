/** The law of answers that end early or lack a record: less may be seen, where it is said, and nothing new or other. */
import { isExplained, isOurs } from './explain.ts';
import { hasContradictions, inWords, isNone, type Sight } from './sight.ts';
import { changedLeaves, type Differences, type Row } from './stored-rows.ts';

/** Rows and values may be gone, and none is new or other. `rows`: those that may; null for all. `said`: the answer; null where nothing says so. */
export function lawOfLoss(
  before: Sight,
  after: Sight,
  found: Differences,
  rows: ReadonlySet<string> | null,
  said: string | null,
): string | null {
  const isOther = found.changed.some(
    (key) => !hasOnlyLost(before.rows.get(key), after.rows.get(key), said ?? ''),
  );
  const isOthers = rows !== null && [...found.gone, ...found.changed].some((key) => !rows.has(key));
  // Without its own key an advert may be known by its address.
  const titles = new Set([...before.rows.values()].map((row) => row.get('title')));
  const isKnown = found.fresh.every(
    (key) =>
      found.gone.some((was) => hasLostDimensions(before.rows.get(was), after.rows.get(key))) ||
      titles.has(after.rows.get(key)?.get('title') ?? '') ||
      isAllSaid(after.rows.get(key), said ?? ''),
  );
  if (hasContradictions(before, after)) return null;
  if (!isKnown || isOther || isOthers) return `rows differ: ${inWords(found, before, after)}`;
  return isNone(found) || said !== null
    ? null
    : `rows lost something and nothing says so: ${inWords(found, before, after)}`;
}

/** The same row with a dimension less, whose field is gone from the answer: another key, and nothing new. */
function hasLostDimensions(before: Row | undefined, after: Row | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  const dimensionsOf = (row: Row) => String(row.get('dimension') ?? '').split(';');
  const known = new Set(['', ...dimensionsOf(before)]);
  return (
    dimensionsOf(after).every((one) => known.has(one)) &&
    changedLeaves(before, after).every(({ path, now }) => path === 'dimension' || now === null)
  );
}

function isAllSaid(row: Row | undefined, said: string): boolean {
  const isAdvert = row?.has('title') === true;
  return isAdvert && changedLeaves(new Map(), row).every((leaf) => isExplained(leaf, said, ''));
}

/** Less than before, and nothing else: a value gone, some of its words, or other words of the answer; what is in our words may be others. */
function hasOnlyLost(before: Row | undefined, after: Row | undefined, said: string): boolean {
  if (before === undefined || after === undefined) return false;
  return changedLeaves(before, after).every(({ path, before: was, now }) => {
    if (now === null || isOurs(path)) return true;
    const isPlace = /^(?:places|employment_types)\./.test(path) || typeof was === 'string';
    return (
      isPlace && typeof now === 'string' && isExplained({ path, before: was, now }, wordsOfRow(before), said)
    );
  });
}

function wordsOfRow(row: Row): string {
  return [...row.values()].filter((leaf) => typeof leaf === 'string').join(' ');
}
