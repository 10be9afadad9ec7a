/** Wealdway on Cloudflare Workers: readers' requests, the cron's ticks and the queue's messages. */
import { getPath } from 'hono/utils/url';
import type { JobContext } from '../../../jobs/job-context.ts';
import { tick } from '../../../jobs/tick.ts';
import { refuseNewerDatabase } from '../../db/newer-database.ts';
import { ConfigInvalid, StorageFailed } from '../../domain/errors.ts';
import { respondWithProblem } from '../../http/answers/problem.ts';
import { createPublicationReader } from '../../http/answers/publication.ts';
import { createRequestId, type RequestEnv } from '../../http/answers/request-id.ts';
import { createApp } from '../../http/app.ts';
import { hostChecker, hostOf } from '../../http/gate/host.ts';
import { isProbe, laneOf } from '../../http/gate/lane.ts';
import { fieldsOf, seenRequest } from '../../http/gate/seen-request.ts';
import { withinTime } from '../../http/gate/time-limit.ts';
import { measures } from '../../measures/registry.ts';
import type { Logger } from '../../ports/logger.ts';
import { answer, answerDead, D1_IN_WORDS, isOfDeadLetters } from './answer-message.ts';
import { openSources } from './boards.ts';
import { systemClock } from './clock.ts';
import { withCorrections } from './corrections.ts';
import { type createWorkersDeps, withSources } from './deps.ts';
import type { Env } from './env.ts';
import { checkRate } from './gate.ts';
import { logger } from './logger.ts';
import { readShippedOccupationModel } from './occupation-model.ts';
import { createPageCache, type PageCache } from './page-cache.ts';
import { renderPng } from './png-renderer.ts';
import { openQueue } from './queue.ts';

interface Served {
  readonly app: ReturnType<typeof createApp>;
  readonly timeLimitMs: number;
  readonly checkHost: ReturnType<typeof hostChecker>;
  readonly log: Logger;
  readonly logsRequests: boolean;
  readonly pages: PageCache;
}

/** The platform keeps answers; an isolate has 128 MB for everything. */
const STORE_BYTES = { plainBytes: 8_000_000, otherBytes: 2_000_000 };

/** The app of each deployment, made when it is first asked for. */
function keepApps(depsOf: typeof createWorkersDeps): (env: Env) => Promise<Served> {
  // Keyed by the bindings, so that an app never meets another deployment's database.
  const apps = new WeakMap<Env, Served>();
  return async (env) => {
    const known = apps.get(env);
    if (known) return known;
    const deps = depsOf(env);
    await refuseNewerDatabase(deps.db, D1_IN_WORDS);
    const { connectors, boardMistakes } = await openSources(deps, env.RAW);
    const app = createApp({
      ...deps,
      sources: connectors.map(({ source }) => source),
      boardMistakes,
      readOccupationModel: readShippedOccupationModel,
      renderPng,
      storeBytes: STORE_BYTES,
    });
    const { config } = deps;
    const publication = createPublicationReader(deps.db, deps.clock, () => undefined);
    // Without a public address any host that the operator has routed here: the platform lets no other through.
    const served = {
      app,
      timeLimitMs: config.limits.timeLimitMs,
      checkHost: hostChecker(config, 'answered'),
      log: deps.log,
      logsRequests: config.monitoring.requestLog,
      pages: createPageCache(caches.default, async () => (await publication()).key),
    };
    apps.set(env, served);
    return served;
  };
}

/** `depsOf` makes what one invocation works with; the service itself keeps nothing of an invocation but its app. */
export function createService(depsOf: typeof createWorkersDeps) {
  const appFor = keepApps(depsOf);
  return {
    async fetch(request, env, context) {
      try {
        return await answerReader(await appFor(env), request, env, context);
      } catch (error) {
        const sentence = sentenceFor(error);
        if (sentence === null) throw error;
        logger.error(error instanceof Error ? error.message : sentence);
        return new Response(`${sentence}\n`, { status: 503 });
      }
    },

    async scheduled(controller, env) {
      // The platform's word for when this tick is, so that a late start does not move it.
      const now = new Date(controller.scheduledTime).toISOString();
      const made = depsOf(env, { ...systemClock, now: () => now });
      const { connectors } = await openSources(made, env.RAW);
      const deps = await withCorrections(made, { connectors }, env.RAW);
      await refuseNewerDatabase(deps.db, D1_IN_WORDS);
      const queue = openQueue(env.JOBS);
      await queue.send(await tick(deps, connectors));
    },

    async queue(batch, env) {
      const made = depsOf(env);
      if (isOfDeadLetters(batch.queue)) {
        for (const message of batch.messages) await answerDead(made, message);
        return;
      }
      const { connectors } = await openSources(made, env.RAW);
      const asking = withSources(made, { connectors });
      const deps = await withCorrections(asking, { connectors }, env.RAW);
      const queue = openQueue(env.JOBS);
      const context: JobContext = { deps, connectors, measures, sendParts: queue.send };
      for (const message of batch.messages) await answer(context, message);
    },
  } satisfies ExportedHandler<Env>;
}

/** Waiting for D1 is given up when the time is over; what computes for too long is ended by the platform, in its own words. */
async function answerReader(
  served: Served,
  request: Request,
  env: Env,
  context: ExecutionContext,
): Promise<Response> {
  const begunMs = performance.now();
  const requestId = createRequestId();
  const answer = await answerNumbered(served, request, requestId, env, context);
  if (served.logsRequests) {
    const path = getPath(request);
    const asked = { requestId, method: request.method, path, lane: laneOf(path) };
    // The platform's clock stands still while we compute: this is the time that was waited for others.
    served.log.info('request', fieldsOf(seenRequest(asked, answer.status, performance.now() - begunMs)));
  }
  const numbered = new Response(answer.body, answer);
  numbered.headers.set('x-request-id', requestId);
  return numbered;
}

async function answerNumbered(
  { app, timeLimitMs, checkHost, log, pages }: Served,
  request: Request,
  requestId: string,
  env: Env,
  context: ExecutionContext,
): Promise<Response> {
  try {
    const misdirected = isProbe(getPath(request)) ? null : checkHost(hostOf(request.url));
    const refusal = misdirected ?? (await checkRate(request, env));
    if (refusal !== null) throw refusal;
    const bindings = { requestId } satisfies RequestEnv;
    const make = async () => app.fetch(request, bindings, context);
    const answering = isProbe(getPath(request)) ? make() : pages.answer(request, context, make);
    return await withinTime(AbortSignal.timeout(timeLimitMs), answering);
  } catch (error) {
    return respondWithProblem(error, request, log, requestId);
  }
}

/** What readers are told when not even the app can be made; null for a fault of ours. */
function sentenceFor(error: unknown): string | null {
  if (error instanceof ConfigInvalid) return 'This service is not set up yet: its log says what is missing.';
  if (error instanceof StorageFailed) return 'This service cannot use its database: its log says why.';
  return null;
}
