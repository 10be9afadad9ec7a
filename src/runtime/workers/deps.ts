/** Builds what the pipeline needs on Workers, from the bindings of one invocation. */

import { secretsOf } from '../../config/secrets.ts';
import { type Config, parseConfig } from '../../config.ts';
import type { SourceList } from '../../connectors/sources.ts';
import { createRedactor } from '../../domain/redaction.ts';
import { egressOf } from '../../pipeline/fetching/egress.ts';
import type { PipelineDeps } from '../../pipeline/shared/deps.ts';
import { redactingLogger } from '../../pipeline/shared/redacting-logger.ts';
import type { Clock } from '../../ports/clock.ts';
import type { HttpClient } from '../../ports/http-client.ts';
import { type Allowance, createAllowance } from './allowance.ts';
import { systemClock } from './clock.ts';
import { openD1 } from './d1.ts';
import type { Env } from './env.ts';
import { createHttpClient } from './http-client.ts';
import { areaIndexFor, coderFor } from './lists.ts';
import { logger } from './logger.ts';
import { createOwner } from './owner.ts';
import { openR2 } from './raw-store.ts';

/** `allowance` counts what the invocation uses. */
export type WorkersDeps = PipelineDeps & { readonly allowance: Allowance };

/** Throws ConfigInvalid. */
export function createWorkersDeps(
  env: Env,
  clock: Clock = systemClock,
  allowance: Allowance = createAllowance(),
): WorkersDeps {
  const config = configOf(env);
  const areas = areaIndexFor(config);
  return {
    db: openD1(env.DB, allowance),
    raw: openR2(env.RAW, allowance),
    // Until the file of boards is read, nobody but the operator's own addresses: see withSources.
    http: counted(createHttpClient(egressOf(config, [])), allowance),
    clock,
    log: redactingLogger(logger, createRedactor(secretsOf(config))),
    config,
    areas,
    coder: coderFor(areas),
    owner: createOwner(),
    allowance,
    isSpent: () => allowance.isSpent(),
  };
}

function counted(http: HttpClient, allowance: Allowance): HttpClient {
  return {
    send(request) {
      allowance.countCall();
      return http.send(request);
    },
  };
}

/** The same, asking those sources. */
export function withSources(deps: WorkersDeps, { connectors }: Pick<SourceList, 'connectors'>): PipelineDeps {
  const sources = connectors.map(({ source }) => source);
  return { ...deps, http: counted(createHttpClient(egressOf(deps.config, sources)), deps.allowance) };
}

/** Settings are the text bindings (`[vars]` and secrets); the others are the database, the bucket and the queue. */
function configOf(env: Env): Config {
  const texts = Object.entries(env).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return parseConfig(Object.fromEntries(texts));
}
