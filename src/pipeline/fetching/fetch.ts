/**
 * Room 2. One planned request -> one answer: politeness, an honest name, conditional requests, redirects on the same host,
 * retries, and what each status means. Reads and writes nothing but the network.
 */
import type { PlannedRequest, Politeness } from '../../connectors/contract.ts';
import {
  Cancelled,
  messageOf,
  SourceRateLimited,
  SourceRefused,
  SourceUnreachable,
  type WealdwayError,
} from '../../domain/errors.ts';
import type { Instant } from '../../domain/period.ts';
import type { CancelSignal, Clock } from '../../ports/clock.ts';
import type { HttpClient, HttpResponse } from '../../ports/http-client.ts';
import { StepOver } from '../shared/step-over.ts';
import type { Admission } from './admission.ts';
import type { HostTurns } from './host-turns.ts';
import type { PublisherClock } from './publisher-clock.ts';
import { parseRetryAfter, retryDelayMs } from './retry.ts';

const MAX_REDIRECTS = 3;
/** How many times its time limit a request may take with all its retries: what drips once drips again. */
const MOST_TIME_LIMITS = 2;
/** Long pauses are slept in slices, so that the lease is renewed meanwhile. */
const PAUSE_SLICE_MS = 30_000;

export interface FetchDeps {
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly signal?: CancelSignal;
  readonly admission: Admission;
  readonly politeness: Politeness;
  /** The source's own interval unless given; a robots.txt that asks for more time raises it. */
  readonly pace?: Pace;
  /** Two boards of one host share its turns. */
  readonly turns: HostTurns;
  readonly publisherClock: PublisherClock;
  readonly random: () => number;
  /** For a run in steps; absent where every pause is waited for. */
  readonly patience?: Patience;
  /** Called before each exchange and during pauses. */
  keepLease(): Promise<void>;
}

interface Patience {
  /** A request that has to wait longer before it is tried again is the next step's. */
  readonly mostPauseMs: number;
  /** How often the first request was tried before, in earlier steps. */
  retriesUsed: number;
}

export interface Pace {
  /** Least time between two requests to a host. */
  leastMs: number;
}

/** What the archive holds of the same address. */
export interface KnownCopy {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface FetchedResponse {
  /** As planned, before redirects. */
  readonly url: string;
  /** 200, 203 or 204; 304 when the known copy is still right; 404 or 410 for requests of the role `confirm`. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly retrievedAt: Instant;
}

/**
 * Throws SourceUnreachable, SourceRateLimited or SourceRefused once retries are used up, Cancelled when asked to stop, ClockAhead, StepOver.
 * The interval is kept by host, whoever asked it last.
 */
export type Fetcher = (request: PlannedRequest, known: KnownCopy | null) => Promise<FetchedResponse>;

export function createFetcher(deps: FetchDeps): Fetcher {
  const { clock, admission } = deps;
  const { sendPolitely, pause } = createSender(deps);
  const mostMs = MOST_TIME_LIMITS * deps.politeness.timeoutMs;

  const exchange = async (
    url: string,
    headers: Record<string, string>,
    post: string | undefined,
    time: SpentTime,
  ): Promise<HttpResponse> => {
    let address = url;
    for (let redirects = 0; ; redirects++) {
      const response = await sendPolitely(address, headers, post, time);
      if (![301, 302, 303, 307, 308].includes(response.status)) return response;
      if (redirects === MAX_REDIRECTS) {
        throw new SourceRefused(`${url} redirected more than ${MAX_REDIRECTS} times`, response.status);
      }
      address = redirectTarget(address, response);
    }
  };

  return async (request, known) => {
    const url = addressAt(admission.baseUrl, request.path);
    const conditions = known === null ? {} : conditionalHeaders(known);
    const headers = { 'user-agent': admission.userAgent, ...request.headers, ...conditions };
    const isConditional = Object.keys(conditions).length > 0;
    const time: SpentTime = { ms: 0 };
    const triedBefore = deps.patience?.retriesUsed ?? 0;
    if (deps.patience) deps.patience.retriesUsed = 0;
    for (let retry = triedBefore; ; retry++) {
      try {
        const response = await exchange(url, headers, request.post, time);
        const failure = classify(url, request.role, isConditional, response, clock.now());
        if (failure !== null) throw failure;
        const { status, body } = response;
        const retrievedAt = clock.now();
        deps.publisherClock.note(url, response.headers, retrievedAt);
        return { url: addressOf(url, request.post), status, headers: response.headers, body, retrievedAt };
      } catch (error) {
        const delay = retryDelayMs(error, retry, deps.random);
        if (delay === null) throw error;
        if (time.ms >= mostMs) throw tooSlow(error, mostMs);
        if (deps.patience && delay > deps.patience.mostPauseMs) {
          // Nor is the host asked by anybody else meanwhile.
          if (!admission.isLoopback) deps.turns.note(new URL(url).host, delay);
          throw new StepOver({ retriesUsed: retry + 1 }, delay);
        }
        await pause(delay);
      }
    }
  };
}

/** A path may come from an answer: what leads to another host, whatever it looks like, is not asked. Throws SourceRefused. */
function addressAt(baseUrl: string, path: string): string {
  const url = `${baseUrl}${path}`;
  const isOnHost = URL.canParse(url) && new URL(url).origin === new URL(baseUrl).origin;
  if (isOnHost) return url;
  throw new SourceRefused(
    `${baseUrl} was left by the path “${path.slice(0, 200)}”, which was not asked`,
    null,
  );
}

/** What the exchanges of one request have taken so far, retries and redirects together. */
interface SpentTime {
  ms: number;
}

function tooSlow(error: unknown, mostMs: number): SourceUnreachable {
  return new SourceUnreachable(
    `${messageOf(error)}. One request may take ${mostMs / 1000} seconds in all, so it is not tried again before the next refresh`,
    { cause: error },
  );
}

interface Sender {
  /** Waits for its turn with the host, keeps the lease, and sends. */
  sendPolitely(
    url: string,
    headers: Record<string, string>,
    post: string | undefined,
    time: SpentTime,
  ): Promise<HttpResponse>;
  pause(ms: number): Promise<void>;
}

function createSender(deps: FetchDeps): Sender {
  const { http, clock, admission, politeness, turns } = deps;
  const { pace = { leastMs: politeness.minIntervalMs } } = deps;

  const pause = async (ms: number): Promise<void> => {
    for (let left = ms; left > 0; left -= PAUSE_SLICE_MS) {
      await clock.sleep(Math.min(left, PAUSE_SLICE_MS), deps.signal);
      throwIfCancelled(deps.signal);
      await deps.keepLease();
    }
  };

  return {
    pause,
    async sendPolitely(url, headers, post, time) {
      throwIfCancelled(deps.signal);
      const { host } = new URL(url);
      if (!admission.isLoopback) await pause(await turns.take(host, pace.leastMs, pause));
      await deps.keepLease();
      if (!admission.isLoopback) turns.note(host, pace.leastMs);
      const { maxBytes } = politeness;
      const leftMs = Math.max(1, Math.ceil(MOST_TIME_LIMITS * politeness.timeoutMs - time.ms));
      const timeoutMs = Math.min(politeness.timeoutMs, leftMs);
      const begunMs = clock.monotonicMs();
      try {
        return await http.send({
          url,
          headers,
          timeoutMs,
          maxBytes,
          ...(post === undefined ? {} : { post }),
        });
      } finally {
        time.ms += clock.monotonicMs() - begunMs;
      }
    },
  };
}

/** Two requests to one address may ask different things by POST: what was asked stands behind it, where no server sees it. */
export function addressOf(url: string, post: string | undefined): string {
  return post === undefined ? url : `${url}${POSTED}${encodeURIComponent(post)}`;
}

/** What stands between an address and what was sent to it by POST. */
export const POSTED = '#post=';

export function throwIfCancelled(signal: CancelSignal | undefined): void {
  if (signal?.aborted) throw new Cancelled('The refresh was asked to stop; the figures from before stay');
}

function conditionalHeaders(known: KnownCopy): Record<string, string> {
  return {
    ...(known.etag === null ? {} : { 'if-none-match': known.etag }),
    ...(known.lastModified === null ? {} : { 'if-modified-since': known.lastModified }),
  };
}

function redirectTarget(from: string, response: HttpResponse): string {
  const location = response.headers.location;
  if (location === undefined || !URL.canParse(location, from)) {
    throw new SourceRefused(`${from} redirected to no address we can read`, response.status);
  }
  const target = new URL(location, from);
  const isSameHost = target.host === new URL(from).host;
  const keepsHttps = target.protocol === 'https:' || target.protocol === new URL(from).protocol;
  if (!isSameHost || !keepsHttps) {
    throw new SourceRefused(
      `${from} redirected to ${target.origin}, which we were not told to ask; set the source's base address if it has moved`,
      response.status,
    );
  }
  return target.href;
}

/** Null when the answer can be used. A 202 has nothing to give yet and a 206 is a part: neither is an answer to what was asked. */
function classify(
  url: string,
  role: string,
  isConditional: boolean,
  { status, headers }: HttpResponse,
  now: Instant,
): WealdwayError | null {
  if (status === 200 || status === 203 || status === 204) return null;
  if (status === 304 && isConditional) return null;
  if (role === 'confirm' && (status === 404 || status === 410)) return null;
  const retryAfterMs = parseRetryAfter(headers['retry-after'], now);
  if (status === 429 || (status === 503 && retryAfterMs !== null)) {
    return new SourceRateLimited(`${url} answered ${status}: asked too often`, retryAfterMs);
  }
  const isPassing = status === 408 || (status >= 200 && status < 300) || (status >= 500 && status !== 501);
  if (isPassing) {
    return new SourceUnreachable(`${url} answered ${status}`);
  }
  return new SourceRefused(`${url} answered ${status}`, status);
}
