/**
 * Finds out what an address is as a board, and what its adverts come to: a trial with a few polite requests that stores nothing. For the
 * command that adds a board; a board that was added is refreshed like any other source.
 */

import type { Config } from '../config.ts';
import type { Board } from '../connectors/board/board.ts';
import {
  type BoardCandidate,
  candidateByAddress,
  candidatesInAnswer,
} from '../connectors/board/board-candidates.ts';
import { boardConnector } from '../connectors/board/board-connector.ts';
import type { Connector, PlannedRequest, RawResponse } from '../connectors/contract.ts';
import { WealdwayError, WrongUse } from '../domain/errors.ts';
import type { Issue } from '../domain/issue.ts';
import type { Posting } from '../domain/posting.ts';
import type { Clock } from '../ports/clock.ts';
import type { HttpClient } from '../ports/http-client.ts';
import { admitSource, userAgent } from './fetching/admission.ts';
import { createFetcher, type Pace } from './fetching/fetch.ts';
import { createLocalTurns } from './fetching/host-turns.ts';
import { createPublisherClock } from './fetching/publisher-clock.ts';
import { jitterOf } from './fetching/retry.ts';
import { type RobotsRules, refuseClosed, tryRobots } from './fetching/robots.ts';
import { withinRunLimits } from './fetching/run-limits.ts';

export interface TrialDeps {
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly config: Config;
}

/** A board as it would be written down, but for what only the operator knows. */
export type BoardDraft = Omit<Board, 'licence' | 'permission'>;

export interface BoardTrial {
  readonly board: BoardDraft;
  readonly because: string;
  readonly postings: readonly Posting[];
  readonly skipped: readonly string[];
  readonly rejected: readonly string[];
  readonly issues: readonly Issue[];
  /** As the board states it; null where it does not. */
  readonly statedTotal: number | null;
  /** Requests that a whole sweep would make, as far as the trial saw. */
  readonly requestCount: number;
  /** True when the trial stopped before the end of the list. */
  readonly isPart: boolean;
}

export interface BoardSearch {
  readonly found: BoardTrial | null;
  /** Other ways that were tried, and what came of them. */
  readonly tried: readonly string[];
}

/** Enough to see what a board is like; each robots.txt is one. */
const MOST_REQUESTS = 12;
const MOST_CANDIDATES = 6;

/** `draft` is what the operator said. Throws WrongUse for an address that is none, and what the network throws for the address itself. */
export async function findBoard(
  given: TrialDeps,
  address: string,
  draft: Pick<BoardDraft, 'id' | 'employer' | 'areas' | 'list' | 'dates' | 'publishes' | 'links'>,
): Promise<BoardSearch> {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    throw new WrongUse(`${address} is no address: it must begin with https:// or http://`);
  const { clock, config } = given;
  const deps = { ...given, http: withinRunLimits(given.http, clock, config.runLimits, address) };
  const tried: string[] = [];
  const visit: Visit = { asked: 0, rules: new Map() };
  const candidates = await listCandidates(deps, visit, address);
  for (const candidate of candidates.slice(0, MOST_CANDIDATES)) {
    if (visit.asked >= MOST_REQUESTS) {
      tried.push(
        `${candidate.kind} at ${candidate.address} (${candidate.because}): not asked, a trial ends here`,
      );
      continue;
    }
    const board: Board = { ...draft, kind: candidate.kind, address: candidate.address, ...NOT_YET };
    try {
      const trial = await tryBoard(deps, visit, board, candidate.because);
      const isNews = candidates.length > 1 && candidate.kind === 'rss' && looksLikeNews(trial);
      if (!isNews && trial.postings.length + trial.skipped.length > 0) return { found: trial, tried };
      const what = isNews
        ? 'no item of it has a place, pay or a closing day: news, it seems'
        : 'it holds no adverts';
      tried.push(`${candidate.kind} at ${candidate.address} (${candidate.because}): ${what}`);
    } catch (error) {
      if (!(error instanceof WealdwayError)) throw error;
      tried.push(`${candidate.kind} at ${candidate.address} (${candidate.because}): ${error.message}`);
    }
  }
  return { found: null, tried };
}

/** The pages of a site name the feed of its news before that of its vacancies. */
function looksLikeNews({ postings }: BoardTrial): boolean {
  return (
    postings.length > 0 &&
    postings.every(
      ({ places, pay, closesAt }) => places.length === 0 && pay.text === null && closesAt === null,
    )
  );
}

/** Not needed for reading. */
const NOT_YET = { licence: 'not yet', permission: 'not yet, 2000' } as const;

async function listCandidates(
  deps: TrialDeps,
  visit: Visit,
  address: string,
): Promise<readonly BoardCandidate[]> {
  const known = candidateByAddress(address);
  if (known !== null) return [known];
  const page = boardConnector({
    id: 'trial',
    kind: 'jsonld',
    address,
    employer: null,
    areas: [],
    list: 'complete',
    dates: 'day-first',
    publishes: 'counts',
    links: [],
    ...NOT_YET,
  });
  const { ask } = await openBoard(deps, visit, page);
  const { pathname, search } = new URL(address);
  const { body, headers } = await ask({ path: `${pathname}${search}`, role: 'list' });
  return candidatesInAnswer(address, new TextDecoder().decode(body), headers['content-type'] ?? '');
}

/** What one trial has asked so far, whichever ways it tried. */
interface Visit {
  asked: number;
  /** By site. */
  readonly rules: Map<string, RobotsRules>;
}

interface OpenBoard {
  ask(request: PlannedRequest): Promise<RawResponse>;
}

/** Asks robots.txt first. Throws WrongUse when nobody is told who asks. */
async function openBoard(
  { http, clock, config }: TrialDeps,
  visit: Visit,
  connector: Connector,
): Promise<OpenBoard> {
  const { source } = connector;
  const admission = admitSource(source, config);
  const pace: Pace = { leastMs: source.politeness.minIntervalMs };
  const fetcher = createFetcher({
    http,
    clock,
    admission: { ...admission, userAgent: userAgent(config) },
    politeness: source.politeness,
    pace,
    turns: createLocalTurns(clock),
    publisherClock: createPublisherClock(admission),
    random: jitterOf(`${source.baseUrl} ${clock.now()}`),
    keepLease: async () => undefined,
  });
  const known = visit.rules.get(admission.baseUrl);
  visit.asked += known === undefined ? 1 : 0;
  const rules = known ?? (await tryRobots(fetcher, admission.baseUrl, clock.now()));
  visit.rules.set(admission.baseUrl, rules);
  pace.leastMs = Math.max(pace.leastMs, rules.delayMs);
  return {
    async ask(request) {
      refuseClosed(rules, request, admission.baseUrl);
      visit.asked += 1;
      const { status, headers, body, retrievedAt } = await fetcher(request, null);
      return { request, status, headers, body, retrievedAt };
    },
  };
}

async function tryBoard(deps: TrialDeps, visit: Visit, board: Board, because: string): Promise<BoardTrial> {
  const connector = boardConnector(board);
  const now = deps.clock.now();
  const { ask } = await openBoard(deps, visit, connector);
  const queue: PlannedRequest[] = [...connector.plan({ now, secrets: {}, lastRetrievedAt: null })];
  const seenKeys = new Set<string>();
  const postings: Posting[] = [];
  const skipped: string[] = [];
  const rejected: string[] = [];
  const issues: Issue[] = [];
  let statedTotal: number | null = null;
  let asked = 0;
  for (; asked < queue.length && visit.asked < MOST_REQUESTS; asked += 1) {
    const [request] = queue.slice(asked);
    if (request === undefined) break;
    const parsed = connector.parse(await ask(request));
    statedTotal ??= parsed.statedTotal;
    for (const item of parsed.items) {
      if (item.kind === 'issue') {
        issues.push(item.issue);
        continue;
      }
      const key = connector.recordKey(item.record);
      if (key !== null && seenKeys.has(key)) continue;
      if (key !== null) seenKeys.add(key);
      const result = connector.normalise(item.record, { now });
      issues.push(...(result.issues ?? []));
      if (result.posting) postings.push(result.posting);
      if (result.skipped !== undefined) skipped.push(result.skipped);
      if (result.rejected) rejected.push(result.rejected.detail);
    }
    queue.push(...(parsed.next?.({ seenKeys, requestCount: queue.length }) ?? []));
  }
  const { licence: _licence, permission: _permission, ...draft } = board;
  const isPart = asked < queue.length;
  return {
    board: draft,
    because,
    postings,
    skipped,
    rejected,
    issues,
    statedTotal,
    requestCount: queue.length + 1,
    isPart,
  };
}
