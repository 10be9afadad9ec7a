/** The requests of one sweep: each once, never more than the source allows, and no more of a kind that keeps failing. */
import type { PlannedRequest } from '../../connectors/contract.ts';
import { issue } from '../../domain/issue.ts';
import type { IssueLog } from '../shared/issue-log.ts';

const FAILURES_BEFORE_GIVING_UP = 3;

/** How the issue of a sweep that was cut short begins. */
export const STOPPED_AT_LIMIT = 'Stopped at the limit of';

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
  const requests = createRequestList(maxRequests);
  const failures = createFailureCounts();
  let isCapped = false;
  let doneCount = 0;

  const warn = (locator: string, detail: string) =>
    issues.add(issue('optional-request-failed', 'warning', locator, detail), null);

  return {
    plan(planned) {
      const left = requests.add(planned);
      if (left.length === 0 || isCapped) return;
      isCapped = left.some(({ isOptional }) => !isOptional);
      const detail = `${STOPPED_AT_LIMIT} ${maxRequests} requests`;
      issues.add(issue('incomplete-sweep', 'warning', 'whole sweep', detail), null);
    },
    planConfirmations(planned) {
      const { length: left } = requests.add(planned);
      if (left > 0) warn('whole sweep', `${left} absent postings were not asked about: limit of requests`);
    },
    next() {
      let request = requests.take();
      while (request?.isOptional && failures.isGivenUp(request)) request = requests.take();
      if (request !== null) doneCount++;
      return request;
    },
    succeeded: failures.forget,
    failed(request, message) {
      const count = failures.add(request);
      warn(request.path, message);
      if (count === FAILURES_BEFORE_GIVING_UP) {
        warn('whole sweep', `${count} in a row failed: no more "${request.role}" requests in this run`);
      }
    },
    get plannedCount() {
      return requests.length;
    },
    get isCapped() {
      return isCapped;
    },
    get doneCount() {
      return doneCount;
    },
  };
}

/** Requests in the order they were added, each once, up to a limit. */
interface RequestList {
  /** Gives those that did not fit. */
  add(requests: readonly PlannedRequest[]): readonly PlannedRequest[];
  /** The next one; null when there is none yet. */
  take(): PlannedRequest | null;
  readonly length: number;
}

function createRequestList(maxRequests: number): RequestList {
  const held: PlannedRequest[] = [];
  const names = new Set<string>();
  let position = 0;
  return {
    add(requests) {
      const left: PlannedRequest[] = [];
      for (const request of requests) {
        const name = `${request.role} ${request.path} ${request.post ?? ''}`;
        // A page that links to itself must not be asked for ever.
        if (names.has(name)) continue;
        if (held.length >= maxRequests) {
          left.push(request);
          continue;
        }
        names.add(name);
        held.push(request);
      }
      return left;
    },
    take() {
      const request = held[position];
      if (request === undefined) return null;
      position++;
      return request;
    },
    get length() {
      return held.length;
    },
  };
}

/** How often in a row the requests of each role failed. */
interface FailureCounts {
  /** Gives the count with this failure. */
  add(request: PlannedRequest): number;
  forget(request: PlannedRequest): void;
  isGivenUp(request: PlannedRequest): boolean;
}

function createFailureCounts(): FailureCounts {
  const inARow = new Map<string, number>();
  const countOf = ({ role }: PlannedRequest): number => inARow.get(role) ?? 0;
  return {
    add(request) {
      const count = countOf(request) + 1;
      inARow.set(request.role, count);
      return count;
    },
    forget: ({ role }) => void inARow.set(role, 0),
    isGivenUp: (request) => countOf(request) >= FAILURES_BEFORE_GIVING_UP,
  };
}
