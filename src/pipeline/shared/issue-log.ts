/** Issues of one run, numbered, counted, and stored up to a limit per code: a feed that breaks must not fill the database. */
import type { LoggedIssue } from '../../db/repositories/releases/issues.ts';
import { type Issue, type IssueCode, issue } from '../../domain/issue.ts';

const MAX_STORED_PER_CODE = 200;

export interface IssueLog {
  add(found: Issue, retrievalSequence: number | null): void;
  /** Issues not yet written, in order; each is given once. */
  take(): LoggedIssue[];
  /** One further issue for each code of which some were not stored. Call it once, at the end. */
  summarise(): void;
  /** All that were found, stored or not. */
  readonly count: number;
  /** What a later step of the run counts on from, once all that were found are written. */
  tally(): IssueTally;
  /** Counts on from there, in place of everything that was added until now. */
  recall(tally: IssueTally): void;
}

export interface IssueTally {
  readonly count: number;
  /** The number of the last that was stored. */
  readonly sequence: number;
  readonly found: readonly (readonly [
    IssueCode,
    { readonly count: number; readonly severity: Issue['severity'] },
  ])[];
}

export function createIssueLog(): IssueLog {
  const found = new Map<IssueCode, { count: number; severity: Issue['severity'] }>();
  let pending: LoggedIssue[] = [];
  let sequence = 0;
  let count = 0;
  const store = (entry: Issue, retrievalSequence: number | null) => {
    sequence++;
    pending.push({ ...entry, sequence, retrievalSequence });
  };
  return {
    add(entry, retrievalSequence) {
      count++;
      const of = found.get(entry.code) ?? { count: 0, severity: entry.severity };
      of.count++;
      found.set(entry.code, of);
      if (of.count <= MAX_STORED_PER_CODE) store(entry, retrievalSequence);
    },
    take() {
      const taken = pending;
      pending = [];
      return taken;
    },
    summarise() {
      for (const [code, { count: total, severity }] of found) {
        const unstored = total - MAX_STORED_PER_CODE;
        if (unstored <= 0) continue;
        store(issue(code, severity, 'whole sweep', `${unstored} more of these, ${total} in all`), null);
      }
    },
    get count() {
      return count;
    },
    tally: () => ({ count, sequence, found: [...found].map(([code, of]) => [code, { ...of }]) }),
    recall(tally) {
      pending = [];
      found.clear();
      for (const [code, of] of tally.found) found.set(code, { ...of });
      ({ count, sequence } = tally);
    },
  };
}
