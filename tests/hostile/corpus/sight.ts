/** What readers see after an answer, and how two such sights differ. */
import { type ChangedLeaf, changedLeaves, type Differences, type Rows } from './stored-rows.ts';

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

export function hasContradictions(before: Sight, after: Sight): boolean {
  return [...before.issues, ...after.issues].some((text) => text.startsWith('repeated-record-differs'));
}

export function leavesBetween(before: Sight, after: Sight, key: string): ChangedLeaf[] {
  const [a, b] = [before.rows.get(key), after.rows.get(key)];
  return a === undefined || b === undefined ? [] : changedLeaves(a, b);
}

export function saysMore(
  before: Sight,
  after: Sight,
  isAsked: (issue: string) => boolean = () => true,
): boolean {
  const known = new Set(before.issues);
  return after.issues.some((text) => isAsked(text) && !known.has(text));
}

export function isNone({ gone, fresh, changed }: Differences): boolean {
  return gone.length + fresh.length + changed.length === 0;
}

export function inWords({ gone, fresh, changed }: Differences, before: Sight, after: Sight): string {
  const [key] = changed;
  const [a, b] = key === undefined ? [] : [before.rows.get(key), after.rows.get(key)];
  const leaf = a === undefined || b === undefined ? undefined : changedLeaves(a, b)[0];
  const example =
    leaf === undefined
      ? (fresh[0] ?? gone[0] ?? '')
      : `${key}: ${leaf.path} was ${leaf.before} and is ${leaf.now}`;
  return `${gone.length} gone, ${fresh.length} new, ${changed.length} changed, such as ${example}`;
}
