/** The laws: what readers may see after a hostile answer, told from what they saw before and from what was done to the answer. */
import { isExplained, isOurs, saysAnything } from './explain.ts';
import type { HostileCase } from './hostile-case.ts';
import { isKeySaid, nearestRow } from './keys-of-rows.ts';
import { holdsLiveText, isBelievable } from './row-faults.ts';
import {
  type ChangedLeaf,
  changedLeaves,
  compareRows,
  type Differences,
  type Row,
  type Rows,
} from './stored-rows.ts';

/** What came of an answer. */
export interface Sight {
  /** `unread`: an answer that is no part of a release, such as an index. */
  readonly verdict: 'published' | 'unchanged' | 'held' | 'failed' | 'unread';
  /** Why it was held or failed; empty otherwise. */
  readonly sentence: string;
  readonly rows: Rows;
  readonly ended: ReadonlySet<string>;
  /** Code, place and detail. */
  readonly issues: readonly string[];
  /** A mistake of ours that was caught on the way; null when there was none. */
  readonly crash: string | null;
}

/** Null when the case was borne; else a sentence. */
export function faultOf(before: Sight, after: Sight, one: HostileCase, own: OwnRows): string | null {
  const { touch } = one;
  if (after.crash !== null) return `crash: ${after.crash}`;
  if ((after.verdict === 'held' || after.verdict === 'failed') && after.sentence.length < 10)
    return 'no sentence says why';
  const found = compareRows(before.rows, after.rows);
  const kept = after.verdict !== 'published' && after.verdict !== 'unread';
  if (kept) return isNone(found) ? null : 'rows changed though nothing was published';
  const live = [...after.rows].find(([, row]) => holdsLiveText(row));
  if (live !== undefined) return `live or unseen text in ${live[0]}`;
  const astray = [...after.rows].find(([, row]) => !isBelievable(row));
  if (astray !== undefined) return `a confidence that no figure has: ${astray[0]}`;
  const ended = [...after.ended].filter((key) => !before.ended.has(key));
  if (ended.length > 0 && touch.kind !== 'record' && touch.kind !== 'noise')
    return `ended though nobody said so: ${ended[0]}`;
  // A fixture that cannot be read has no rows to compare.
  if (before.verdict === 'failed') return null;
  return lawOf(before, after, one, found, own);
}

const FEW_ROWS = 8;
const FEW_SAME = 4;
/** The rows that rest on a record: those that a sweep without it lacks. Null: all of them. */
export type OwnRows = (record: number) => ReadonlySet<string> | null;

function lawOf(
  before: Sight,
  after: Sight,
  one: HostileCase,
  found: Differences,
  own: OwnRows,
): string | null {
  const { touch } = one;
  const hasSaid = saysMore(before, after, isOfAnswer);
  switch (touch.kind) {
    case 'nothing':
      // Where two records contradict each other, the first counts, and that is said.
      return isNone(found) || hasContradictions(before, after)
        ? null
        : `rows differ: ${inWords(found, before, after)}`;
    case 'all':
      // Of a few figures nobody can tell that their period is another, or that they are another column's.
      if (found.changed.length === 0 && Math.max(before.rows.size, found.fresh.length) < FEW_ROWS)
        return null;
      if (one.mutator === 'swapped' && found.changed.length + found.fresh.length < FEW_ROWS) return null;
      // Room 6 asks for four figures that stood a year before: fewer are the same by chance.
      if (one.mutator === 'in other years' && found.changed.length < FEW_SAME && before.rows.size < FEW_ROWS)
        return null;
      // A single figure may well be another (docs/decisions/0187): of a column that holds no more of ours, other units cannot be told.
      if (one.mutator === 'in other units' && isNone({ ...found, changed: found.changed.slice(1) }))
        return null;
      // The head of a column may be a number too, and its figures then be nobody's; or intervals hold their figures no more: less, and told.
      if (hasSaid && isOnlyLess(found, before, after)) return null;
      return lawOfForeign(before, after, found, hasSaid);
    case 'foreign':
      return lawOfForeign(before, after, found, hasSaid);
    case 'cut':
    case 'dropped':
      // Read alone, an answer is not compared with the last release: of a file that ends between two rows only the fall tells (0185).
      if (
        one.mutator === 'cut' &&
        before.verdict === 'unread' &&
        found.changed.length + found.fresh.length === 0
      )
        return null;
      return lawOfLoss(
        before,
        after,
        found,
        touch.kind === 'dropped' ? own(touch.record) : null,
        saysMore(before, after) || touch.kind === 'dropped' ? new TextDecoder().decode(one.body) : null,
      );
    case 'noise':
      return unexplained(
        before,
        after,
        found,
        { ...touch, value: '', valueBefore: '', isPlausible: true },
        hasSaid,
      );
    case 'record':
      return lawOfRecord(before, after, found, { touch, body: one.body, rows: own(touch.record) }, hasSaid);
  }
}

interface TouchedRecord {
  readonly touch: Extract<HostileCase['touch'], { kind: 'record' }>;
  readonly body: Uint8Array;
  /** That rest on the record; null: all of them. */
  readonly rows: ReadonlySet<string> | null;
}

/** Only the record's own rows are others, and only as it says itself. */
function lawOfRecord(
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

/** Nothing of it is published; what is in our words may be others where that is said. */
function lawOfForeign(before: Sight, after: Sight, found: Differences, hasSaid: boolean): string | null {
  return isNone(found) || (hasSaid && isOnlyOurs(found, before, after))
    ? null
    : `published: ${inWords(found, before, after)}`;
}

/** Rows and values may be gone, and none is new or other. `rows`: those that may; null for all. `said`: the answer; null where nothing says so. */
function lawOfLoss(
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

function hasContradictions(before: Sight, after: Sight): boolean {
  return [...before.issues, ...after.issues].some((text) => text.startsWith('repeated-record-differs'));
}

function isOnlyOurs({ gone, fresh, changed }: Differences, before: Sight, after: Sight): boolean {
  if (gone.length + fresh.length > 0) return false;
  return changed.every((key) => leavesBetween(before, after, key).every(({ path }) => isOurs(path)));
}

function isOnlyLess({ fresh, changed }: Differences, before: Sight, after: Sight): boolean {
  const isLess = ({ path, now }: ChangedLeaf) => now === null || isOurs(path);
  return fresh.length === 0 && changed.every((key) => leavesBetween(before, after, key).every(isLess));
}

function leavesBetween(before: Sight, after: Sight, key: string): ChangedLeaf[] {
  const [a, b] = [before.rows.get(key), after.rows.get(key)];
  return a === undefined || b === undefined ? [] : changedLeaves(a, b);
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

function unexplained(
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

function saysMore(before: Sight, after: Sight, isAsked: (issue: string) => boolean = () => true): boolean {
  const known = new Set(before.issues);
  return after.issues.some((text) => isAsked(text) && !known.has(text));
}

/** That a release has fewer figures than the last explains a file that ends early, and no row that its reader passed over in silence. */
function isOfAnswer(issue: string): boolean {
  return !issue.startsWith('fewer-figures ');
}

function isNone({ gone, fresh, changed }: Differences): boolean {
  return gone.length + fresh.length + changed.length === 0;
}

function inWords({ gone, fresh, changed }: Differences, before: Sight, after: Sight): string {
  const [key] = changed;
  const [a, b] = key === undefined ? [] : [before.rows.get(key), after.rows.get(key)];
  const leaf = a === undefined || b === undefined ? undefined : changedLeaves(a, b)[0];
  const example =
    leaf === undefined
      ? (fresh[0] ?? gone[0] ?? '')
      : `${key}: ${leaf.path} was ${leaf.before} and is ${leaf.now}`;
  return `${gone.length} gone, ${fresh.length} new, ${changed.length} changed, such as ${example}`;
}
