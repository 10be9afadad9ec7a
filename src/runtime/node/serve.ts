/** The service on Node: serves readers, refreshes on schedule when asked to, and ends cleanly. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Config } from '../../config.ts';
import { readinessOf } from '../../connectors/readiness.ts';
import { WrongUse } from '../../domain/errors.ts';
import { createApp } from '../../http/app.ts';
import { createNodeDeps, type NodeDepsOptions } from './deps.ts';
import { readShippedOccupationModel } from './occupation-model.ts';
import { renderPng } from './png-renderer.ts';
import { startRefresher } from './refresher.ts';

export interface ServeOptions extends Pick<NodeDepsOptions, 'now' | 'logLevel'> {
  /** Whether feeds are refreshed on schedule, beginning now. */
  readonly refresh: boolean;
}

export interface Service {
  /** Where it listens, e.g. `http://127.0.0.1:8787`. */
  readonly url: string;
  /** Stops accepting, ends the refresh under way, waits up to 10 s for both, closes the database. */
  stop(): Promise<void>;
}

const STOP_MS = 10_000;

/** Throws StorageFailed when the database cannot be used and WrongUse when the address cannot be listened on. */
export async function startService(config: Config, options: ServeOptions): Promise<Service> {
  const stopping = new AbortController();
  const deps = createNodeDeps(config, { ...options, signal: stopping.signal });
  const { db, raw, clock, log, areas, connectors, boardMistakes } = deps;
  const app = createApp({
    db,
    raw,
    config,
    clock,
    log,
    areas,
    renderPng,
    sources: connectors.map(({ source }) => source),
    boardMistakes,
    readOccupationModel: readShippedOccupationModel,
  });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  try {
    await listen(server, config);
  } catch (cause) {
    await deps.close();
    throw cause;
  }
  const url = urlOf(server);
  deps.log.info('Serving', { url, refresh: options.refresh });
  if (options.refresh) {
    for (const { source } of connectors) {
      const readiness = readinessOf(source, config);
      if (readiness.state === 'paused')
        deps.log.warn('A source is paused', { sourceId: source.id, reason: readiness.reason });
    }
  }
  const refresher = options.refresh ? startRefresher(deps, connectors, stopping.signal) : null;

  return {
    url,
    async stop() {
      stopping.abort();
      const ended = Promise.all([closeServer(server), refresher?.stop()]);
      const isClean = await within(STOP_MS, ended);
      if (!isClean) deps.log.warn('Stopped before everything had ended; the next start takes it up', {});
      await deps.close();
    },
  };
}

/** Serves until the process is told to stop (SIGTERM or SIGINT). A second signal ends it at once. */
export async function serve(config: Config, options: ServeOptions): Promise<void> {
  const service = await startService(config, options);
  await new Promise<void>((done) => {
    const onSignal = () => {
      process.off('SIGTERM', onSignal).off('SIGINT', onSignal);
      done();
    };
    process.on('SIGTERM', onSignal).on('SIGINT', onSignal);
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
