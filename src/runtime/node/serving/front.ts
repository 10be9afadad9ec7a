/** The first to see a request: refuses what no route should meet, answers what is stored, and gives the rest to a thread that reads for it. */
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { Hono } from 'hono';
import { getPath } from 'hono/utils/url';
import type { Config } from '../../../config.ts';
import type { Database } from '../../../db/database.ts';
import { isKnown } from '../../../http/answers/prepared.ts';
import { type Problem, respondWithProblem } from '../../../http/answers/problem.ts';
import { createPublicationReader } from '../../../http/answers/publication.ts';
import { createRequestId, type RequestEnv } from '../../../http/answers/request-id.ts';
import { hostChecker, hostOf } from '../../../http/gate/host.ts';
import { isProbe, type Lane, laneOf } from '../../../http/gate/lane.ts';
import {
  rateHeader,
  ratePoliciesOf,
  tooManyRequests,
  WINDOW_SECONDS,
} from '../../../http/gate/rate-policy.ts';
import { type SeenRequest, seenRequest } from '../../../http/gate/seen-request.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Logger } from '../../../ports/logger.ts';
import { answerOf, type CarriedAnswer, type CarriedRequest, carryAnswer, carryRequest } from './carried.ts';
import type { ClientReader } from './client.ts';
import { compress, createEncodingReader } from './compression.ts';
import { createKeptAnswers, type KeptAnswers } from './kept-answers.ts';
import type { Readers } from './readers.ts';
import { createRequestCounter } from './request-counter.ts';

export interface FrontDeps {
  readonly app: Hono;
  readonly db: Database;
  readonly clock: Clock;
  readonly readers: Pick<Readers, 'ask'>;
  readonly clients: Pick<ClientReader, 'keyOf'>;
  readonly config: Pick<Config, 'publicUrl' | 'limits'>;
  readonly log: Logger;
  /** Told of each request once it is answered. Must not throw. */
  readonly onAnswered: (seen: SeenRequest) => void;
}

/** As much of it as is used here. */
interface Connection {
  readonly incoming: {
    readonly socket: { readonly remoteAddress?: string | undefined };
    readonly headers: IncomingHttpHeaders;
  };
  readonly outgoing: { setHeader(name: string, value: string): unknown };
}

export interface Front {
  readonly fetch: (request: Request, connection: Connection) => Promise<Response>;
  /** Writes what lies ready, with no adapter between; false when {@link fetch} must answer. */
  readonly answerReady: (incoming: IncomingMessage, outgoing: ServerResponse) => boolean;
}

/** Beside what the app itself keeps. */
const KEPT_BYTES = { plainBytes: 48_000_000, otherBytes: 8_000_000 };

export function createFront(deps: FrontDeps): Front {
  const { app, db, clock, readers, config, log, onAnswered } = deps;
  const checkHost = hostChecker(config, 'refused');
  const checkRate = rateChecker(deps.clients, config);
  const answerHere = async ({ url, requestId, ...given }: CarriedRequest): Promise<CarriedAnswer> => {
    const made = await app.fetch(new Request(url, given), { requestId } satisfies RequestEnv);
    return carryAnswer(await compress(made, given.headers['accept-encoding'] ?? null));
  };
  const kept: KeptAnswers = createKeptAnswers({
    store: { ...KEPT_BYTES, isOneOrigin: config.publicUrl !== null },
    publication: createPublicationReader(db, clock, () => kept.clear()),
    nowMs: () => performance.now(),
    make: (asked, lane) => (lane === 'stored' ? answerHere(asked) : readers.ask('page', asked)),
  });
  const answer = (lane: Lane, request: Request, requestId: string): Promise<Response> => {
    const asked = carryRequest(request, requestId);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (lane !== 'search' && request.method === 'GET') return kept.answer(request, asked, lane);
    return (lane === 'stored' || !isRead ? answerHere(asked) : readers.ask(lane, asked)).then(answerOf);
  };
  return {
    async fetch(request, connection) {
      const begunMs = performance.now();
      const path = getPath(request);
      const requestId = createRequestId();
      const lane = laneOf(path);
      const misdirected = isProbe(path) ? null : checkHost(hostOf(request.url));
      const refusal = misdirected ?? checkRate(lane, connection);
      if (refusal === null && lane !== 'stored') connection.outgoing.setHeader('x-request-id', requestId);
      const made = refusal === null ? answer(lane, request, requestId) : Promise.reject(refusal);
      const given = await made.catch((error: unknown) => respondWithProblem(error, request, log, requestId));
      const asked = { requestId, method: request.method, path, lane };
      onAnswered(seenRequest(asked, given.status, performance.now() - begunMs));
      return given;
    },
    answerReady: readyAnswerer({ kept, checkHost, checkRate, onAnswered }),
  };
}

interface ReadyDeps extends Pick<FrontDeps, 'onAnswered'> {
  readonly kept: Pick<KeptAnswers, 'findReady'>;
  readonly checkHost: ReturnType<typeof hostChecker>;
  readonly checkRate: ReturnType<typeof rateChecker>;
}

/** The Request and Response of an adapter would cost as much again as all of node:http. */
function readyAnswerer({ kept, checkHost, checkRate, onAnswered }: ReadyDeps): Front['answerReady'] {
  const encodingOf = createEncodingReader();
  return (incoming, outgoing) => {
    const begunMs = performance.now();
    const { method, url = '', headers } = incoming;
    if (method !== 'GET') return false;
    const host = headers.host ?? '';
    const address = `http://${host}${url}`;
    const ready = kept.findReady(address, encodingOf(headers['accept-encoding']?.toString()));
    if (ready === null || checkHost(host) !== null) return false;
    // Who has used up what one may ask is told by `fetch`.
    if (checkRate(ready.lane, { incoming, outgoing }) !== null) return false;
    const requestId = createRequestId();
    if (ready.lane === 'page') outgoing.setHeader('x-request-id', requestId);
    const isNew = !isKnown(headers['if-none-match'], ready.etag);
    if (isNew) outgoing.writeHead(200, ready.foundHeaders).end(ready.body);
    else outgoing.writeHead(304, ready.notModified.headers).end();
    const query = url.indexOf('?');
    const asked = { requestId, method, path: query === -1 ? url : url.slice(0, query), lane: ready.lane };
    onAnswered(seenRequest(asked, isNew ? 200 : 304, performance.now() - begunMs));
    return true;
  };
}

/** Counts the request, says in the answer's headers what is left (of pages once half is used), and gives the Problem once nothing is. */
function rateChecker(
  clients: FrontDeps['clients'],
  { limits }: FrontDeps['config'],
): (lane: Lane, connection: Connection) => Problem | null {
  const policies = ratePoliciesOf(limits);
  const counter = createRequestCounter(WINDOW_SECONDS, () => performance.now());
  return (lane, { incoming, outgoing }) => {
    const policy = policies[lane];
    if (policy === null) return null;
    const { remoteAddress } = incoming.socket;
    const client = clients.keyOf({ remoteAddress, headers: incoming.headers });
    const { count, resetSeconds } = counter.count(`${policy.name} ${client}`);
    // Pages say so once it matters: two fields more are a fifth of what a stored document costs.
    if (lane === 'search' || count * 2 > policy.quota) {
      outgoing.setHeader('ratelimit-policy', policy.header);
      outgoing.setHeader('ratelimit', rateHeader(policy, policy.quota - count, resetSeconds));
    }
    return count > policy.quota ? tooManyRequests(policy.name, resetSeconds) : null;
  };
}
