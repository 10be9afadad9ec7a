/** The requests of one sweep: each once, never more than the source allows, and no more of a kind that keeps failing. */
import type { PlannedRequest } from '../../connectors/contract.ts';
import { issue } from '../../domain/issue.ts';
import type { IssueLog } from '../shared/issue-log.ts';

const FAILURES_BEFORE_GIVING_UP = 3;

export interface RequestQueue {
  /** Leaves out what was planned before. Beyond the cap nothing is added: an issue, and {@link isCapped} for what we cannot do without. */
  plan(requests: readonly PlannedRequest[]): void;
  /** As {@link plan}, but these never make a sweep incomplete: a posting nobody was asked about stays unconfirmed. */
  planConfirmations(requests: readonly PlannedRequest[]): void;
  /** Null when all are done. Skips optional requests of a role that was given up. */
  next(): PlannedRequest | null;
  succeeded(request: PlannedRequest): void;
  /** An optional request failed: an issue; the third in a row gives its role up. */
  failed(request: PlannedRequest, message: string): void;
  /** Requests planned so far, done or not. */
  readonly plannedCount: number;
  /** True when the cap cut off a request that is not optional. */
  readonly isCapped: boolean;
  /** Requests given out by {@link next}. */
  readonly doneCount: number;
}

export function createRequestQueue(maxRequests: number, issues: IssueLog): RequestQueue {
  const planned: PlannedRequest[] = [];
  const names = new Set<string>();
  const failuresInARow = new Map<string, number>();
  let position = 0;
  let doneCount = 0;
  let isCapped = false;

  /** Those that did not fit. */
  const add = (requests: readonly PlannedRequest[]): readonly PlannedRequest[] => {
    const left: PlannedRequest[] = [];
    for (const request of requests) {
      const name = `${request.role} ${request.path}`;
      // A page that links to itself must not be asked for ever.
      if (names.has(name)) continue;
      if (planned.length >= maxRequests) {
        left.push(request);
        continue;
      }
      names.add(name);
      planned.push(request);
    }
    return left;
  };
  const warn = (locator: string, detail: string) =>
    issues.add(issue('optional-request-failed', 'warning', locator, detail), null);

  return {
    plan(requests) {
      const left = add(requests);
      if (left.length === 0 || isCapped) return;
      isCapped = left.some(({ isOptional }) => !isOptional);
      const detail = `Stopped at the limit of ${maxRequests} requests`;
      issues.add(issue('incomplete-sweep', 'warning', 'whole sweep', detail), null);
    },
    planConfirmations(requests) {
      const { length: left } = add(requests);
      if (left > 0) warn('whole sweep', `${left} absent postings were not asked about: limit of requests`);
    },
    next() {
      for (;;) {
        const request = planned[position++];
        if (request === undefined) {
          position = planned.length;
          return null;
        }
        const failures = failuresInARow.get(request.role) ?? 0;
        if (request.isOptional && failures >= FAILURES_BEFORE_GIVING_UP) continue;
        doneCount++;
        return request;
      }
    },
    succeeded(request) {
      failuresInARow.set(request.role, 0);
    },
    failed(request, message) {
      const failures = (failuresInARow.get(request.role) ?? 0) + 1;
      failuresInARow.set(request.role, failures);
      warn(request.path, message);
      if (failures === FAILURES_BEFORE_GIVING_UP) {
        warn('whole sweep', `${failures} in a row failed: no more "${request.role}" requests in this run`);
      }
    },
    get plannedCount() {
      return planned.length;
    },
    get isCapped() {
      return isCapped;
    },
    get doneCount() {
      return doneCount;
    },
  };
}
