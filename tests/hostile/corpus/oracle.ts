/** The laws: what readers may see after a hostile answer, told from what they saw before and from what was done to the answer. */
import { isOurs } from './explain.ts';
import type { HostileCase } from './hostile-case.ts';
import { lawOfLoss } from './law-of-loss.ts';
import { lawOfRecord, unexplained } from './law-of-records.ts';
import { holdsLiveText, isBelievable } from './row-faults.ts';
import { hasContradictions, inWords, isNone, leavesBetween, type Sight, saysMore } from './sight.ts';
import { type ChangedLeaf, compareRows, type Differences } from './stored-rows.ts';

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

/** Nothing of it is published; what is in our words may be others where that is said. */
function lawOfForeign(before: Sight, after: Sight, found: Differences, hasSaid: boolean): string | null {
  return isNone(found) || (hasSaid && isOnlyOurs(found, before, after))
    ? null
    : `published: ${inWords(found, before, after)}`;
}

function isOnlyOurs({ gone, fresh, changed }: Differences, before: Sight, after: Sight): boolean {
  if (gone.length + fresh.length > 0) return false;
  return changed.every((key) => leavesBetween(before, after, key).every(({ path }) => isOurs(path)));
}

function isOnlyLess({ fresh, changed }: Differences, before: Sight, after: Sight): boolean {
  const isLess = ({ path, now }: ChangedLeaf) => now === null || isOurs(path);
  return fresh.length === 0 && changed.every((key) => leavesBetween(before, after, key).every(isLess));
}

/** That a release has fewer figures than the last explains a file that ends early, and no row that its reader passed over in silence. */
function isOfAnswer(issue: string): boolean {
  return !issue.startsWith('fewer-figures ');
}
