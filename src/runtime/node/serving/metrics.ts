/** Numbers for Prometheus. Requests are counted as they are answered; what the database knows is read when it is asked for. */
import { createServer, type Server } from 'node:http';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { ListenAddress } from '../../../config/monitoring.ts';
import type { SourceDescription } from '../../../connectors/contract.ts';
import type { Database } from '../../../db/database.ts';
import { findCurrentEdition } from '../../../db/repositories/editions/editions.ts';
import {
  countOpenAlerts,
  countQueuedJobs,
  countReleases,
  countRuns,
} from '../../../db/repositories/upkeep/measurements.ts';
import { listCurrentReleases, listLastChecks } from '../../../db/repositories/upkeep/source-status.ts';
import { messageOf, WrongUse } from '../../../domain/errors.ts';
import type { SeenRequest } from '../../../http/gate/seen-request.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Logger } from '../../../ports/logger.ts';
import type { TurnSizes } from './turns.ts';

export interface MetricsDeps {
  readonly db: Database;
  readonly clock: Clock;
  readonly sources: readonly Pick<SourceDescription, 'id' | 'cadence'>[];
  readonly queue: () => TurnSizes;
}

export interface Metrics {
  note(seen: SeenRequest): void;
  /** In the text format of Prometheus. Throws what the database throws. */
  read(): Promise<string>;
  readonly contentType: string;
}

/** Seconds; a stored document takes less than the first, the time limit is 10. */
const LATENCY_BUCKETS = [0.001, 0.005, 0.02, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export function createMetrics(deps: MetricsDeps): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Histogram({
    name: 'wealdway_request_seconds',
    help: 'Time to the answer, by kind of address and class of status',
    labelNames: ['family', 'status'],
    buckets: LATENCY_BUCKETS,
    registers,
  });
  const refused = new Counter({
    name: 'wealdway_requests_refused_total',
    help: 'Requests that were answered 429 (too many of one client) or 503 (too much at once)',
    labelNames: ['status'],
    registers,
  });
  const write = createGauges(registers);
  return {
    contentType: registry.contentType,
    note({ family, status, milliseconds }) {
      requests.observe({ family, status: `${Math.floor(status / 100)}xx` }, milliseconds / 1000);
      if (status === 429 || status === 503) refused.inc({ status });
    },
    async read() {
      await write(deps);
      return registry.metrics();
    },
  };
}

function createGauges(registers: Registry[]): (deps: MetricsDeps) => Promise<void> {
  const gauge = (name: string, help: string, labelNames: readonly string[] = []) =>
    new Gauge({ name: `wealdway_${name}`, help, labelNames: [...labelNames], registers });
  const runs = gauge('runs', 'Runs that the database holds, by task and how they ended', ['task', 'state']);
  const releases = gauge('releases', 'Releases that the database holds, by state', ['state']);
  const accepted = gauge('source_accepted_records', 'Records of the release that readers see', ['source']);
  const rejected = gauge('source_rejected_records', 'Records that this release left out', ['source']);
  const age = gauge('source_age_seconds', 'Since the source was last read with success', [
    'source',
    'cadence',
  ]);
  const alerts = gauge('open_alerts', 'Troubles that the operator was or will be told of', ['source']);
  const edition = gauge('edition_age_seconds', 'Since the current edition was published; none: absent');
  const jobs = gauge('queued_jobs', 'Jobs that wait to be run');
  const queue = gauge('reader_requests', 'Requests at a reading thread or waiting for one', [
    'lane',
    'state',
  ]);
  return async ({ db, clock, sources, queue: sizes }) => {
    const nowMs = Date.parse(clock.now());
    const secondsSince = (instant: string) => Math.max(0, (nowMs - Date.parse(instant)) / 1000);
    for (const each of [runs, releases, accepted, rejected, age, alerts, edition]) each.reset();
    for (const { task, state, count } of await countRuns(db)) runs.set({ task, state }, count);
    for (const { state, count } of await countReleases(db)) releases.set({ state }, count);
    for (const release of await listCurrentReleases(db)) {
      accepted.set({ source: release.sourceId }, release.acceptedCount);
      rejected.set({ source: release.sourceId }, release.rejectedCount);
    }
    const checks = await listLastChecks(db);
    for (const { id, cadence } of sources) {
      const checkedAt = checks.get(id);
      if (checkedAt !== undefined) age.set({ source: id, cadence }, secondsSince(checkedAt));
    }
    for (const { sourceId, count } of await countOpenAlerts(db)) alerts.set({ source: sourceId }, count);
    const publishedAt = (await findCurrentEdition(db))?.publishedAt ?? null;
    if (publishedAt === null) edition.remove();
    else edition.set(secondsSince(publishedAt));
    jobs.set(await countQueuedJobs(db));
    for (const [lane, { running, waiting }] of Object.entries(sizes())) {
      queue.set({ lane, state: 'running' }, running);
      queue.set({ lane, state: 'waiting' }, waiting);
    }
  };
}

/** At its own address, which is no reader's business. Throws WrongUse when it cannot be listened on. */
export async function serveMetrics(
  metrics: Metrics,
  { host, port }: ListenAddress,
  log: Logger,
): Promise<Server> {
  const server = createServer((request, answer) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      answer
        .writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
        .end('Only GET /metrics is here.\n');
      return;
    }
    metrics.read().then(
      (text) => answer.writeHead(200, { 'content-type': metrics.contentType }).end(text),
      (error: unknown) => {
        log.error('The metrics could not be read', { detail: messageOf(error) });
        answer.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end('The log says why.\n');
      },
    );
  });
  await new Promise<void>((done, fail) => {
    server.once('error', (cause) =>
      fail(
        new WrongUse(`Cannot listen on ${host}:${port} for WEALDWAY_METRICS: ${cause.message}`, { cause }),
      ),
    );
    server.listen(port, host, done);
  });
  return server;
}
