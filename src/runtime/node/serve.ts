/** The service on Node: serves readers, refreshes on schedule in another process when asked to, and ends cleanly. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { secretsOf } from '../../config/secrets.ts';
import type { Config } from '../../config.ts';
import { readinessOf } from '../../connectors/readiness.ts';
import { WrongUse } from '../../domain/errors.ts';
import { reachesOnlyItself } from '../../http/gate/host.ts';
import type { SeenRequest } from '../../http/gate/seen-request.ts';
import type { Logger } from '../../ports/logger.ts';
import { createAreaIndex } from '../../reference/areas.ts';
import { openSources } from './boards.ts';
import { openCorrections } from './corrections.ts';
import { type NodeDepsOptions, openWritable } from './deps.ts';
import { createLogger, createRequestLog } from './logger.ts';
import { createClientReader } from './serving/client.ts';
import { createFront } from './serving/front.ts';
import { createHttpServer, serverLimits } from './serving/http-server.ts';
import { createMetrics, type MetricsDeps, serveMetrics } from './serving/metrics.ts';
import { openReaders } from './serving/readers.ts';
import { openReading, type ReadingSettings } from './serving/reading.ts';
import { startRefresherProcess } from './serving/refresher-process.ts';

export interface ServeOptions extends Pick<NodeDepsOptions, 'now' | 'logLevel'> {
  /** Whether feeds are refreshed on schedule, beginning now. */
  readonly refresh: boolean;
}

export interface Service {
  /** Where it listens, e.g. `http://127.0.0.1:8787`. */
  readonly url: string;
  /** Stops accepting, lets answers and the refresh under way end, for up to 10 s, then closes the database. */
  stop(): Promise<void>;
}

const STOP_MS = 10_000;

/** Throws StorageFailed when the database cannot be used and WrongUse when the address cannot be listened on. */
export async function startService(config: Config, options: ServeOptions): Promise<Service> {
  const settings: ReadingSettings = {
    config,
    logLevel: options.logLevel ?? 'info',
    ...(options.now === undefined ? {} : { now: options.now }),
  };
  const log = createLogger(settings.logLevel, secretsOf(config));
  await prepareToServe(config, log, options.refresh);
  const reading = openReading(settings);
  const readers = openReaders({ settings, log });
  const clients = createClientReader(config.limits);
  const watch = openRequestWatch(settings, { ...reading, queue: readers.sizes });
  const front = createFront({ ...reading, readers, clients, config, log, onAnswered: watch.note });
  const server = createHttpServer(front, serverLimits(config.limits.timeLimitMs), clients.isTrustedProxy);
  const closeReading = () => Promise.all([readers.close(), reading.close()]);
  try {
    await readers.begun();
    await listen(server, config);
    await watch.serve(log);
  } catch (cause) {
    server.close();
    watch.close();
    await closeReading();
    throw cause;
  }
  const url = urlOf(server);
  log.info('Serving', { url, refresh: options.refresh });
  const refresher = options.refresh ? startRefresherProcess(settings, log) : null;

  return {
    url,
    async stop() {
      const ended = Promise.all([closeServer(server).then(closeReading), refresher?.stop()]);
      const hasEnded = await within(STOP_MS, ended);
      watch.close();
      if (hasEnded) return;
      log.warn('Stopped before everything had ended; the next start takes it up', {});
      server.closeAllConnections();
      readers.end();
      refresher?.kill();
    },
  };
}

interface RequestWatch {
  note(seen: SeenRequest): void;
  /** Throws WrongUse when the address of the metrics cannot be listened on. */
  serve(log: Logger): Promise<void>;
  close(): void;
}

/** What is written down and counted of requests, as the settings say. */
function openRequestWatch({ config, logLevel }: ReadingSettings, deps: MetricsDeps): RequestWatch {
  const { requestLog, metrics: address } = config.monitoring;
  const lines = requestLog ? createRequestLog(logLevel) : null;
  const metrics = address === null ? null : createMetrics(deps);
  let server: Server | null = null;
  return {
    note(seen) {
      lines?.note(seen);
      metrics?.note(seen);
    },
    async serve(log) {
      if (metrics !== null && address !== null) server = await serveMetrics(metrics, address, log);
    },
    close() {
      lines?.close();
      server?.close();
      server?.closeAllConnections();
    },
  };
}

/** Makes and migrates the database, and says what an operator should know, before anybody reads. */
async function prepareToServe(config: Config, log: Logger, refresh: boolean): Promise<void> {
  if (config.publicUrl === null && !reachesOnlyItself(config.host)) {
    throw new WrongUse(
      `WEALDWAY_HOST=${config.host} lets others reach the service: say under which address, for its links, with ` +
        'WEALDWAY_PUBLIC_URL (https://lmi.example, or http://192.0.2.7:8787 within a network)',
    );
  }
  if (config.database === ':memory:')
    throw new WrongUse(
      'A service needs a database file that its threads can read: set WEALDWAY_DATABASE to a path',
    );
  const areas = createAreaIndex(config.partnerships);
  const sources = openSources(config, areas, log);
  // Without the coder that uses them: its models are no reader's business.
  if (config.corrections !== null) openCorrections(config.corrections, areas, sources);
  await openWritable(config.database).close();
  if (!refresh) return;
  for (const { source } of sources.connectors) {
    const readiness = readinessOf(source, config);
    if (readiness.state === 'paused')
      log.warn('A source is paused', { sourceId: source.id, reason: readiness.reason });
  }
}

/** Serves until the signal is aborted; when that is before it has begun, it ends as soon as it has. */
export async function serve(config: Config, options: ServeOptions, signal: AbortSignal): Promise<void> {
  const service = await startService(config, options);
  await new Promise<void>((done) => {
    if (signal.aborted) done();
    else signal.addEventListener('abort', () => done(), { once: true });
  });
  await service.stop();
}

async function listen(server: Server, { host, port }: Config): Promise<void> {
  await new Promise<void>((done, fail) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const why = LISTEN_ADVICE[cause.code ?? ''] ?? cause.message;
      fail(new WrongUse(`Cannot listen on ${host}:${port}: ${why}`, { cause }));
    });
    server.listen(port, host, done);
  });
}

const LISTEN_ADVICE: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program does. Set WEALDWAY_PORT to another port, or stop that program',
  EACCES: 'ports under 1024 need more rights. Set WEALDWAY_PORT to a higher port',
  EADDRNOTAVAIL: 'this machine does not have that address. Set WEALDWAY_HOST to one it has',
  ENOTFOUND: 'no machine has that name. Set WEALDWAY_HOST to an address of this machine',
};

function urlOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeIdleConnections();
  });
}

/** False when the time was over first. */
async function within(ms: number, work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((done) => {
    timer = setTimeout(done, ms, false);
  });
  try {
    return await Promise.race([work.then(() => true as const), late]);
  } finally {
    clearTimeout(timer);
  }
}
