/**
 * What a board's robots.txt lets us ask, after RFC 9309: our own name first, the longest match wins, what does not exist allows everything
 * and what cannot be reached allows nothing. `Crawl-delay` is not in the RFC, and obeyed.
 */
import robotsParser from 'robots-parser';
import type { PlannedRequest } from '../../connectors/contract.ts';
import { insertRetrieval, type RoleRetrieval } from '../../db/repositories/releases/retrievals.ts';
import { SourceRateLimited, SourceRefused, SourceUnreachable } from '../../domain/errors.ts';
import { type ArchiveDeps, effectiveStatus, readArchived } from './archive.ts';
import type { FetchedResponse, Fetcher } from './fetch.ts';
import { MOST_CRAWL_DELAY_MS } from './host-turns.ts';

/** Stored with the answers of a run, and no part of them. */
export const ROBOTS_ROLE = 'robots';

/** The product token that a robots.txt calls us by. */
const OUR_NAME = 'Wealdway';
/** Rules are of paths: whichever host they came from, and whatever stands before it in a rehearsal. */
const SITE = 'https://board.invalid';
const KEPT_MS = 86_400_000;
/** RFC 9309 2.5: the first 500 KiB are read. */
const MOST_BYTES = 512_000;

export interface RobotsRules {
  /** `path` with its query. */
  allows(path: string): boolean;
  /** Least time between two requests; 0 where the file does not say. */
  readonly delayMs: number;
}

interface ParsedRobots {
  isAllowed(url: string, name: string): boolean | undefined;
  getCrawlDelay(name: string): number | undefined;
}

/** The package is CommonJS, and its types describe an ES module with the function as its default. */
function isParser(found: unknown): found is (url: string, text: string) => ParsedRobots {
  return typeof found === 'function';
}

function parseRobots(url: string, text: string): ParsedRobots {
  const found: unknown = robotsParser;
  if (!isParser(found)) throw new Error('robots-parser is not a function');
  return found(url, text);
}

/** `body` is the file as it came. */
export function readRobots(body: Uint8Array): RobotsRules {
  const text = new TextDecoder().decode(body.subarray(0, MOST_BYTES));
  const robots = parseRobots(`${SITE}/robots.txt`, text);
  const delay = robots.getCrawlDelay(OUR_NAME) ?? 0;
  return {
    allows: (path) => robots.isAllowed(`${SITE}${path}`, OUR_NAME) !== false,
    delayMs: Number.isFinite(delay) && delay > 0 ? Math.min(delay * 1000, MOST_CRAWL_DELAY_MS) : 0,
  };
}

const ROBOTS_REQUEST: PlannedRequest = { path: '/robots.txt', role: ROBOTS_ROLE };

const ALLOWS_ALL: RobotsRules = { allows: () => true, delayMs: 0 };

/**
 * Asks for the file, or takes the one of the last day, and stores it as the run's answer of that sequence. `asked` is the one that an
 * earlier step of the run has stored. Throws SourceRefused when the host cannot say what it allows.
 */
export async function askRobots(
  deps: ArchiveDeps & { readonly now: string },
  sequence: number,
  asked: RoleRetrieval | null,
): Promise<RobotsRules> {
  const request = ROBOTS_REQUEST;
  if (asked !== null) return rulesOf(asked.status, (await readArchived(deps.raw, request, asked)).body);
  const url = `${deps.baseUrl}${request.path}`;
  const known = deps.known.get(url);
  const isFresh = known !== undefined && Date.parse(deps.now) - Date.parse(known.retrievedAt) < KEPT_MS;
  const kept = isFresh ? await deps.raw.get(known.sha256) : null;
  const { answer, body } =
    kept === null || known === undefined
      ? await fetchRobots(deps, request, url)
      : { answer: { ...known, headers: {} }, body: kept };
  const retrieval: RoleRetrieval = {
    sequence,
    url,
    role: ROBOTS_ROLE,
    status: answer.status,
    contentType: null,
    etag: null,
    lastModified: null,
    retrievedAt: answer.retrievedAt,
    sha256: kept === null ? await deps.raw.put(body) : (known?.sha256 ?? ''),
    byteLength: body.byteLength,
  };
  await deps.db.writeAtomically([insertRetrieval(deps.lease.runId, retrieval)]);
  return rulesOf(answer.status, body);
}

/** As {@link askRobots}, for a trial that keeps and stores nothing. */
export async function tryRobots(fetcher: Fetcher, baseUrl: string, now: string): Promise<RobotsRules> {
  const { answer, body } = await fetchRobots(
    { fetcher, now },
    ROBOTS_REQUEST,
    `${baseUrl}${ROBOTS_REQUEST.path}`,
  );
  return rulesOf(answer.status, body);
}

function rulesOf(status: number, body: Uint8Array): RobotsRules {
  return effectiveStatus(status) === 200 ? readRobots(body) : ALLOWS_ALL;
}

type RobotsAnswer = Pick<FetchedResponse, 'status' | 'retrievedAt' | 'headers'>;

async function fetchRobots(
  { fetcher, now }: Pick<ArchiveDeps, 'fetcher'> & { readonly now: string },
  request: PlannedRequest,
  url: string,
): Promise<{ readonly answer: RobotsAnswer; readonly body: Uint8Array }> {
  try {
    const answer = await fetcher(request, null);
    return { answer, body: answer.body };
  } catch (error) {
    // A 4xx, a redirect elsewhere: there is no such file, and then everything is allowed (RFC 9309 2.3.1.3).
    if (error instanceof SourceRefused && error.status !== null)
      return { answer: { status: error.status, retrievedAt: now, headers: {} }, body: new Uint8Array() };
    if (!(error instanceof SourceUnreachable || error instanceof SourceRateLimited)) throw error;
    throw new SourceUnreachable(
      `${url} could not be read, and until it can nothing is asked of that host (${error.message})`,
      { cause: error },
    );
  }
}

/** Throws SourceRefused for a path that the file closes to us. */
export function refuseClosed(rules: RobotsRules, { path }: PlannedRequest, baseUrl: string): void {
  if (rules.allows(path)) return;
  throw new SourceRefused(
    `${baseUrl}/robots.txt closes ${path} to robots: ask the board's owner for another way, or switch the board off`,
    null,
  );
}
