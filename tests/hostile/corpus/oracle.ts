/** The laws: what readers may see after a hostile answer, told from what they saw before and from what was done to the answer. */
import { isExplained } from './explain.ts';
import type { HostileCase, Touch } from './hostile-case.ts';
import { changedLeaves, compareRows, type Differences, type Row, type Rows } from './stored-rows.ts';

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
export function faultOf(before: Sight, after: Sight, { touch }: HostileCase, own: OwnRows): string | null {
  if (after.crash !== null) return `crash: ${after.crash}`;
  if ((after.verdict === 'held' || after.verdict === 'failed') && after.sentence.length < 20)
    return 'no sentence says why';
  const found = compareRows(before.rows, after.rows);
  const kept = after.verdict !== 'published' && after.verdict !== 'unread';
  if (kept) return isNone(found) ? null : 'rows changed though nothing was published';
  const live = [...after.rows].find(([, row]) => holdsLiveText(row));
  if (live !== undefined) return `live or unseen text in ${live[0]}`;
  const ended = [...after.ended].filter((key) => !before.ended.has(key));
  if (ended.length > 0 && touch.kind !== 'record') return `ended though nobody said so: ${ended[0]}`;
  return lawOf(before, after, touch, found, own);
}

/** The rows that rest on a record: those that a sweep without it lacks. Null: all of them. */
export type OwnRows = (record: number) => ReadonlySet<string> | null;

function lawOf(before: Sight, after: Sight, touch: Touch, found: Differences, own: OwnRows): string | null {
  const hasSaid = saysMore(before, after);
  switch (touch.kind) {
    case 'nothing':
      return isNone(found) ? null : `rows differ: ${inWords(found, before, after)}`;
    case 'cut':
      if (found.fresh.length + found.changed.length > 0)
        return `rows differ: ${inWords(found, before, after)}`;
      return found.gone.length === 0 || hasSaid
        ? null
        : `${found.gone.length} rows are gone and nothing says so`;
    case 'all':
    case 'foreign':
      return isNone(found) ? null : `published: ${inWords(found, before, after)}`;
    case 'dropped': {
      const rows = own(touch.record);
      const others = rows === null ? [] : found.gone.filter((key) => !rows.has(key));
      if (found.fresh.length + found.changed.length + others.length > 0)
        return `rows differ: ${inWords(found, before, after)}`;
      return null;
    }
    case 'noise':
      return unexplained(before, after, found, { ...touch, isPlausible: true }, hasSaid);
    case 'record': {
      const rows = own(touch.record);
      const other = [...found.gone, ...found.changed].find((key) => rows !== null && !rows.has(key));
      if (other !== undefined) return `another record's row: ${other}: ${inWords(found, before, after)}`;
      return unexplained(before, after, found, touch, hasSaid);
    }
  }
}

function unexplained(
  before: Sight,
  after: Sight,
  { gone, fresh, changed }: Differences,
  touch: { readonly said: string; readonly saidBefore: string; readonly isPlausible: boolean },
  hasSaid: boolean,
): string | null {
  const pairs = [
    ...changed.map((key) => [key, key] as const),
    ...fresh.map((key, at) => [gone[at] ?? gone[0], key] as const),
  ];
  for (const [was, is] of pairs) {
    const [a, b] = [was === undefined ? new Map() : before.rows.get(was), after.rows.get(is)];
    if (a === undefined || b === undefined) continue;
    for (const leaf of changedLeaves(a, b)) {
      const isName = touch.isPlausible && typeof leaf.now === 'string';
      if (!isName && !isExplained(leaf, touch.said, touch.saidBefore))
        return `${is}: ${leaf.path} was ${leaf.before} and is ${leaf.now}, which nothing says`;
      const isLost = leaf.now === null && leaf.before !== null && touch.said.trim() !== '';
      if (isLost && !hasSaid) return `${is}: ${leaf.path} ${leaf.before} is gone and nothing says so`;
    }
  }
  if (gone.length > fresh.length && !hasSaid)
    return `${gone.length} rows are gone and nothing says so, such as ${gone[0]}`;
  return null;
}

function saysMore(before: Sight, after: Sight): boolean {
  const known = new Set(before.issues);
  return after.issues.some((text) => !known.has(text));
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

const LIVE = /<[a-z!/?]|\bjavascript:|\bvbscript:|\bdata:text\/html/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the point
const UNSEEN =
  /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffe\uffff]/;

function holdsLiveText(row: Row): boolean {
  return [...row].some(([path, leaf]) => {
    if (typeof leaf !== 'string') return false;
    const isAddress = /(^|\.)url$/i.test(path);
    if (isAddress && !/^https?:\/\/[a-z0-9.-]+(?:[/?#][^\s"<>]*)?$/i.test(leaf)) return true;
    return (
      /<[a-z!/?]/i.test(leaf) || (isAddress && LIVE.test(leaf)) || UNSEEN.test(leaf) || !leaf.isWellFormed()
    );
  });
}
