/** The first to see a request: refuses what no route should meet, answers what is stored, and gives the rest to a thread that reads for it. */
import type { IncomingHttpHeaders } from 'node:http';
import type { Hono } from 'hono';
import { getPath } from 'hono/utils/url';
import type { Config } from '../../../config.ts';
import type { Database } from '../../../db/database.ts';
import { type Problem, respondWithProblem } from '../../../http/answers/problem.ts';
import { createPublicationReader } from '../../../http/answers/publication.ts';
import { createRequestId, type RequestEnv } from '../../../http/answers/request-id.ts';
import { hostChecker } from '../../../http/gate/host.ts';
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
import { answerOf, carryRequest } from './carried.ts';
import type { ClientReader } from './client.ts';
import { createCompressor } from './compression.ts';
import { createKeptPages, type KeptPages } from './kept-pages.ts';
import type { Readers } from './readers.ts';
import { createRequestCounter } from './request-counter.ts';
import type { ReaderLane } from './turns.ts';

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

export type Front = (request: Request, connection: Connection) => Response | Promise<Response>;

/** Beside what the app itself keeps. */
const PAGE_BYTES = { plainBytes: 32_000_000, otherBytes: 8_000_000 };

export function createFront({ app, db, clock, readers, clients, config, log, onAnswered }: FrontDeps): Front {
  const checkHost = hostChecker(config, 'refused');
  const checkRate = rateChecker(clients, config);
  const compressor = createCompressor();
  const pages: KeptPages = createKeptPages({
    store: { ...PAGE_BYTES, isOneOrigin: config.publicUrl !== null },
    publication: createPublicationReader(db, clock, () => pages.clear()),
    nowMs: () => performance.now(),
    make: (asked) => readers.ask('page', asked),
  });
  const answerMade = (lane: ReaderLane, request: Request, requestId: string): Promise<Response> => {
    const asked = carryRequest(request, requestId);
    const made =
      lane === 'page' && request.method === 'GET'
        ? pages.answer(request, asked)
        : readers.ask(lane, asked).then(answerOf);
    return made.catch((error: unknown) => respondWithProblem(error, request, log, requestId));
  };
  const answerStored = (request: Request, requestId: string): Response | Promise<Response> => {
    const answer = app.fetch(request, { requestId } satisfies RequestEnv);
    const taken = request.headers.get('accept-encoding');
    // Without a promise where none is needed: the Node adapter answers such a one at once.
    return taken === null
      ? answer
      : Promise.resolve(answer).then((each) => compressor.compress(each, taken, true));
  };
  return (request, connection) => {
    const begunMs = performance.now();
    const path = getPath(request);
    const requestId = createRequestId();
    const answered = (answer: Response): Response => {
      const asked = { requestId, method: request.method, path };
      onAnswered(seenRequest(asked, answer.status, performance.now() - begunMs));
      return answer;
    };
    const lane = laneOf(path);
    const misdirected = isProbe(path) ? null : checkHost(request.url);
    const refusal = misdirected ?? checkRate(lane, connection);
    if (refusal !== null) return answered(respondWithProblem(refusal, request, log, requestId));
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (lane === 'stored' || !isRead) {
      const answer = answerStored(request, requestId);
      return answer instanceof Promise ? answer.then(answered) : answered(answer);
    }
    connection.outgoing.setHeader('x-request-id', requestId);
    return answerMade(lane, request, requestId).then(answered);
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
