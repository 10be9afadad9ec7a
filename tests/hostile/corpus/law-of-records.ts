/** The law of answers of which one record was changed: its own rows may be others, and only as it says itself. */
import { isExplained, isOurs, saysAnything } from './explain.ts';
import type { HostileCase } from './hostile-case.ts';
import { isKeySaid, nearestRow } from './keys-of-rows.ts';
import { hasContradictions, inWords, type Sight } from './sight.ts';
import { type ChangedLeaf, changedLeaves, type Differences, type Row } from './stored-rows.ts';

interface TouchedRecord {
  readonly touch: Extract<HostileCase['touch'], { kind: 'record' }>;
  readonly body: Uint8Array;
  /** That rest on the record; null: all of them. */
  readonly rows: ReadonlySet<string> | null;
}

/** Only the record's own rows are others, and only as it says itself. */
export function lawOfRecord(
  before: Sight,
  after: Sight,
  found: Differences,
  { touch, body, rows }: TouchedRecord,
  hasSaid: boolean,
): string | null {
  const other = [...found.gone, ...found.changed].find(
    (key) =>
      rows !== null &&
      !rows.has(key) &&
      !(hasSaid && isWithheldNow(before.rows.get(key), after.rows.get(key))),
  );
  if (other !== undefined && !(hasContradictions(before, after) && touch.isPlausible))
    return `another record's row: ${other}: ${inWords(found, before, after)}`;
  // A record that all rows rest on, such as a header, brings other parts of the answer to light.
  const isWide = rows === null || hasContradictions(before, after);
  const said = isWide ? `${touch.said} ; ${new TextDecoder().decode(body)}` : touch.said;
  const beside = new TextDecoder().decode(body);
  return unexplained(before, after, found, { ...touch, said, beside }, hasSaid);
}

/** Beside a figure that cannot be read, others are withheld that would give it away: no value stands in their place. */
function isWithheldNow(before: Row | undefined, after: Row | undefined): boolean {
  if (before === undefined || after?.get('status') !== 'suppressed') return false;
  return changedLeaves(before, after).every(({ path, now }) => now === null || isOurs(path));
}

interface Told {
  readonly value: string;
  readonly valueBefore: string;
  readonly said: string;
  readonly saidBefore: string;
  /** The whole answer, where `said` is a part of it. */
  readonly beside?: string;
  readonly isPlausible: boolean;
}

export function unexplained(
  before: Sight,
  after: Sight,
  { gone, fresh, changed }: Differences,
  told: Told,
  hasSaid: boolean,
): string | null {
  const pairs = [
    ...changed.map((key) => [key, key] as const),
    ...fresh.map(
      (key, at) => [gone[at] ?? gone[0] ?? nearestRow(key, after.rows.get(key), before.rows), key] as const,
    ),
  ];
  for (const [was, is] of pairs) {
    const [a, b] = [was === undefined ? new Map() : before.rows.get(was), after.rows.get(is)];
    if (a === undefined || b === undefined) continue;
    const leaves = changedLeaves(a, b);
    // A record that was refused, or a cell that was blank, brings a row in place of none: no row of before has its key.
    const isFirst = was !== is && gone.length === 0;
    for (const leaf of leaves) {
      if (isFirst && isKeySaid(leaf, told.beside ?? told.said, before.rows)) continue;
      const isName = told.isPlausible && typeof leaf.now === 'string';
      if (!isName && !isExplained(leaf, told.said, told.saidBefore, told.beside))
        return `${is}: ${leaf.path} was ${leaf.before} and is ${leaf.now}, which nothing says`;
      // An advert that stood there once for each of its places may be two by another number: each has its own, and none is lost.
      const isElsewhere = [...fresh, ...changed].some(
        (key) => after.rows.get(key)?.get(leaf.path) === leaf.before,
      );
      if (!hasSaid && isLost(leaf, told) && !isInOtherWords(leaf.path, leaves) && !isElsewhere)
        return `${is}: ${leaf.path} ${leaf.before} is gone and nothing says so`;
    }
  }
  if (gone.length > fresh.length && !hasSaid && saysAnything(told.value))
    return `${gone.length} rows are gone and nothing says so, such as ${gone[0]}`;
  return null;
}

/** Of a long text that holds another value besides, the value is gone with the text. */
function isLost({ path, before, now }: ChangedLeaf, { value, valueBefore }: Told): boolean {
  // A figure withheld is told by its status.
  if (path === 'value' || now !== null || before === null || isOurs(path) || !saysAnything(value))
    return false;
  return valueBefore.length <= String(before).length * 2 + 20;
}

/** What was read of words is not lost where the words themselves are others now, and shown. */
function isInOtherWords(path: string, leaves: readonly ChangedLeaf[]): boolean {
  const group = path.replace(/[.].*$/, '');
  return (
    group !== path && leaves.some((leaf) => leaf.path.startsWith(`${group}.`) && typeof leaf.now === 'string')
  );
}
