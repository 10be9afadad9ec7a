/**
 * Rooms 2 and 3 for a whole run: asks everything the connector plans, follows and confirms, and archives each answer. Of the
 * records it keeps only their keys.
 */
import type {
  AbsentPosting,
  Connector,
  PlanContext,
  PlannedRequest,
  RawResponse,
} from '../../connectors/contract.ts';
import { listOpenPostings } from '../../db/repositories/postings/posting-staging.ts';
import type { ReleaseRow } from '../../db/repositories/releases/releases.ts';
import { listRetrievals, type RoleRetrieval } from '../../db/repositories/releases/retrievals.ts';
import { listPastSweeps } from '../../db/repositories/releases/sweep-history.ts';
import { ConnectorFaulty, SourceChanged, type WealdwayError } from '../../domain/errors.ts';
import { issue } from '../../domain/issue.ts';
import { sha256OfText } from '../../domain/sha256.ts';
import { countAbsences, SWEEPS_OF_ABSENCE } from '../shared/absences.ts';
import type { PipelineDeps } from '../shared/deps.ts';
import type { IssueLog } from '../shared/issue-log.ts';
import type { Lease } from '../shared/lease.ts';
import { StepOver } from '../shared/step-over.ts';
import { isSourceTrouble } from '../shared/stored-trouble.ts';
import { type ArchiveDeps, effectiveStatus, fetchAndArchive, rawResponse } from './archive.ts';
import { type Fetcher, type Pace, throwIfCancelled } from './fetch.ts';
import { createRequestQueue, type RequestQueue } from './request-queue.ts';
import { askRobots, type RobotsRules, refuseClosed } from './robots.ts';
import type { AskedRequest, SweepJournal } from './sweep-journal.ts';

/** Answers to these requests say how absent postings ended; they are not part of the sweep and may be 404 or 410. */
export const CONFIRM_ROLE = 'confirm';
const OPEN_POSTINGS_PER_READ = 1_000;
/** Out of reach one after another, before any answer came. */
const FAILURES_OF_A_DEAD_SOURCE = 3;

export interface SweepContext {
  readonly deps: PipelineDeps;
  readonly connector: Connector;
  readonly lease: Lease;
  readonly fetcher: Fetcher;
  readonly pace: Pace;
  readonly baseUrl: string;
  readonly issues: IssueLog;
  readonly planContext: PlanContext;
  /** The release readers see; null before the first. */
  readonly current: ReleaseRow | null;
  /** For a run in steps: what the steps before have found out. */
  readonly journal?: SweepJournal;
}

export interface ArchivedResponse {
  readonly request: PlannedRequest;
  readonly retrieval: RoleRetrieval;
}

export interface RequestFailure {
  readonly request: PlannedRequest;
  readonly error: WealdwayError;
}

export interface SweepResult {
  /** In the order they arrived. Without optional answers that turned out to be unreadable. */
  readonly responses: readonly ArchivedResponse[];
  /** Optional requests that failed, those about endings left out. */
  readonly failures: readonly RequestFailure[];
  /** Over every answer's status and hash, in order. */
  readonly contentSha256: string;
  /** True when the cap on requests cut the sweep short. */
  readonly isCapped: boolean;
}

/** Throws what the fetcher throws, StepOver, and the source's trouble when not one of its optional requests was answered. */
export async function sweepSource(context: SweepContext): Promise<SweepResult> {
  const { deps, connector, current, issues } = context;
  const known = current === null ? [] : await listRetrievals(deps.db, current.name);
  const archiveDeps = { ...context, ...deps, known: new Map(known.map((copy) => [copy.url, copy])) };
  const queue = createRequestQueue(connector.source.politeness.maxRequests, issues);
  const seenKeys = new Set<string>();
  const responses: ArchivedResponse[] = [];
  const failures: RequestFailure[] = [];
  const hashes: string[] = [];
  // A file that an operator brought has no host to be asked.
  const isBoard = connector.source.board !== undefined && /^https?:/.test(context.baseUrl);
  const { journal } = context;
  const asking = { ...archiveDeps, now: context.planContext.now };
  const robots = isBoard ? await askRobots(asking, 1, journal?.robots ?? null) : null;
  if (robots !== null) context.pace.leastMs = Math.max(context.pace.leastMs, robots.delayMs);

  const sweep: Underway = { archiveDeps, robots, seenKeys, queue };
  const askAll = async (): Promise<void> => {
    for (let request = queue.next(); request !== null; request = queue.next()) {
      throwIfCancelled(deps.signal);
      const position = queue.doneCount;
      const sequence = hashes.length + (isBoard ? 2 : 1);
      const asked = journal?.find(position) ?? (await ask(context, sweep, request, sequence));
      await journal?.note(position, asked);
      const { retrieval, failure, next, keys } = asked;
      for (const { locator, detail } of asked.unreadable) {
        issues.add(issue('unreadable-record', 'warning', locator, detail), sequence);
      }
      for (const key of keys) seenKeys.add(key);
      if (retrieval !== null) hashes.push(`${effectiveStatus(retrieval.status)} ${retrieval.sha256}`);
      if (failure === null && retrieval !== null) {
        queue.plan(next);
        responses.push({ request, retrieval });
        queue.succeeded(request);
      } else if (failure !== null) {
        queue.failed(request, failure.message);
        if (request.role !== CONFIRM_ROLE) failures.push({ request, error: failure });
        if (responses.length === 0 && isDown(failures)) throw failure;
      }
      const isOpenEnded = connector.source.kind === 'postings' || connector.follow !== undefined;
      const total = isOpenEnded ? null : queue.plannedCount;
      deps.onProgress?.({ sourceId: connector.source.id, step: 'fetch', done: queue.doneCount, total });
    }
  };

  queue.plan(connector.plan(context.planContext));
  await askAll();
  const lastFailure = failures.at(-1);
  if (responses.length === 0 && lastFailure !== undefined) throw lastFailure.error;
  if (connector.confirm && current !== null) {
    const absent = await listAbsent(context, current.release_id, seenKeys);
    if (absent.length > 0) queue.planConfirmations(confirmations(context, absent));
    await askAll();
  }
  const contentSha256 = await sha256OfText(hashes.join('\n'));
  return { responses, failures, contentSha256, isCapped: queue.isCapped };
}

/** Nobody waits for forty time-outs to learn that a source does not answer. */
function isDown(failures: readonly RequestFailure[]): boolean {
  return failures.filter(({ error }) => error.isRetryable).length >= FAILURES_OF_A_DEAD_SOURCE;
}

interface Underway {
  readonly archiveDeps: ArchiveDeps;
  /** Null for all but boards. */
  readonly robots: RobotsRules | null;
  readonly seenKeys: Set<string>;
  readonly queue: RequestQueue;
}

/** Throws the trouble of a request that the sweep cannot do without, and StepOver when it is left to the next step. */
async function ask(
  context: SweepContext,
  { archiveDeps, robots, seenKeys, queue }: Underway,
  request: PlannedRequest,
  sequence: number,
): Promise<AskedRequest> {
  if (context.journal && context.journal.askedCount > 0 && context.deps.isSpent?.()) throw new StepOver({});
  let retrieval: RoleRetrieval | null = null;
  const unreadable: AskedRequest['unreadable'][number][] = [];
  const keys: string[] = [];
  try {
    if (robots !== null) refuseClosed(robots, request, context.baseUrl);
    const archived = await fetchAndArchive(archiveDeps, request, sequence, queue.doneCount);
    retrieval = archived.retrieval;
    const response = rawResponse(request, retrieval, archived.body);
    const seen = { seenKeys, requestCount: queue.plannedCount };
    const isConfirmation = request.role === CONFIRM_ROLE;
    const next = isConfirmation ? [] : nextRequests(context, response, { keys, unreadable }, seen);
    return { retrieval, failure: null, next, keys, unreadable };
  } catch (error) {
    if (!request.isOptional || !isSourceTrouble(error)) throw error;
    return { retrieval, failure: error, next: [], keys, unreadable };
  }
}

/** What the answer calls for. An answer of postings is parsed for it, once, and its keys are noted; figures have none. */
function nextRequests(
  { connector }: SweepContext,
  response: RawResponse,
  found: { readonly keys: string[]; readonly unreadable: AskedRequest['unreadable'][number][] },
  sweep: { readonly seenKeys: Set<string>; readonly requestCount: number },
): readonly PlannedRequest[] {
  if (connector.source.kind !== 'postings') return connector.follow?.(response, sweep) ?? [];
  const { items, next } = connector.parse(response);
  for (const item of items) {
    if (item.kind !== 'record') continue;
    try {
      const key = connector.recordKey(item.record);
      if (key === null) continue;
      found.keys.push(key);
      sweep.seenKeys.add(key);
    } catch (error) {
      if (!(error instanceof SourceChanged)) throw error;
      found.unreadable.push({ locator: item.record.locator, detail: error.message });
    }
  }
  return next?.(sweep) ?? [];
}

/** A sweep stands without them: postings that nobody asked about are told to be gone by their absence. */
function confirmations(
  { connector, issues, planContext }: SweepContext,
  absent: readonly AbsentPosting[],
): readonly PlannedRequest[] {
  try {
    return connector.confirm?.(absent, planContext) ?? [];
  } catch (error) {
    if (!(error instanceof ConnectorFaulty)) throw error;
    issues.add(issue('optional-request-failed', 'warning', CONFIRM_ROLE, error.message), null);
    return [];
  }
}

async function listAbsent(
  { deps, connector, lease }: SweepContext,
  releaseId: number,
  seenKeys: ReadonlySet<string>,
): Promise<readonly AbsentPosting[]> {
  const absent: AbsentPosting[] = [];
  const past = await listPastSweeps(deps.db, connector.source.id, SWEEPS_OF_ABSENCE);
  let afterKey = '';
  for (;;) {
    const page = await listOpenPostings(deps.db, releaseId, afterKey, OPEN_POSTINGS_PER_READ);
    for (const { key, closesAt, url, lastSeenAt } of page)
      if (!seenKeys.has(key)) absent.push({ key, closesAt, url, absences: countAbsences(lastSeenAt, past) });
    const last = page.at(-1);
    if (last === undefined || page.length < OPEN_POSTINGS_PER_READ) return absent;
    afterKey = last.key;
    await lease.keep();
  }
}
