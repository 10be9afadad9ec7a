/** The first to see a request: what is stored is answered here, the rest by a thread that reads for it. */
import type { Hono } from 'hono';
import { getPath } from 'hono/utils/url';
import { respondWithProblem } from '../../../http/answers/problem.ts';
import { laneOf } from '../../../http/gate/lane.ts';
import type { Logger } from '../../../ports/logger.ts';
import type { Readers } from './readers.ts';

export interface FrontDeps {
  readonly app: Hono;
  readonly readers: Readers;
  readonly log: Logger;
}

export function createFront({ app, readers, log }: FrontDeps) {
  return (request: Request): Response | Promise<Response> => {
    const lane = laneOf(getPath(request));
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (lane === 'stored' || !isRead) return app.fetch(request);
    return readers.ask(lane, request).catch((error: unknown) => respondWithProblem(error, request, log));
  };
}
