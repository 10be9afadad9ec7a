/**
 * The replay server: recorded feeds at the publishers' real paths, on one local port.
 * `http://127.0.0.1:PORT/dfe/teaching-vacancies@2026-08-06` is one source on one day, to be used as its base address; without
 * `@date` the newest recording counts, or the newest on or before the day given to `setDate`.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { json, type ReplayResponse, type ReplaySource } from './replay-source.ts';

export interface ReplayOptions {
  readonly directory: string;
  readonly sources: readonly ReplaySource[];
  /** Serve undated addresses as on this day. */
  readonly asOf?: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** The clock of the log, which tells no time without one. */
  readonly now?: () => string;
}

interface ReplayedRequest {
  readonly sourceId: string;
  readonly date: string | null;
  /** Path and query as the publisher sees them. */
  readonly path: string;
  readonly status: number;
  readonly at: string | null;
}

export interface Replay {
  /** Base address of one source; of one of its days when a date is given. */
  url(sourceId: string, date?: string): string;
  setDate(date: string): void;
  /** What was asked, in order. */
  readonly requests: readonly ReplayedRequest[];
  close(): Promise<void>;
}

/** What was asked, for whoever cannot hold the server itself. */
const LOG = '/requests.json';
const ADDRESS = /^\/([a-z0-9-]+\/[a-z0-9-]+)(?:@(\d{4}-\d\d-\d\d))?(\/.*)?$/;

export async function startReplay(options: ReplayOptions): Promise<Replay> {
  let asOf = options.asOf ?? null;
  const requests: ReplayedRequest[] = [];
  const byId = new Map<string, ReplaySource>(options.sources.map((source) => [source.sourceId, source]));

  const answer = (request: IncomingMessage): ReplayResponse => {
    const url = new URL(request.url ?? '/', 'http://replay');
    if (url.pathname === LOG) return json(200, requests);
    const [, sourceId = '', askedDate, path = '/'] = ADDRESS.exec(url.pathname) ?? [];
    const source = byId.get(sourceId);
    if (source === undefined) return plain(404, `No such source. There are: ${[...byId.keys()].join(', ')}`);
    if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'Only GET is replayed');
    const dates = source.dates(options.directory);
    const date = askedDate ?? dates.filter((day) => asOf === null || day <= asOf).at(-1) ?? null;
    const isServed =
      date === null ? dates.length === 0 && source.isRecorded(options.directory) : dates.includes(date);
    const response = isServed
      ? source.respond(
          { path, query: url.searchParams, headers: headersOf(request) },
          { directory: options.directory, date },
        )
      : plain(501, `${sourceId} is not recorded ${date ?? 'here'}. There are: ${dates.join(', ') || 'none'}`);
    const at = options.now?.() ?? null;
    requests.push({ sourceId, date, path: `${path}${url.search}`, status: response.status, at });
    return response;
  };

  const server = createServer((request, reply) => {
    try {
      send(request, reply, answer(request));
    } catch (error) {
      send(request, reply, plain(500, `The recording cannot be replayed: ${String(error)}`));
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: (sourceId, date) => `http://127.0.0.1:${port}/${sourceId}${date === undefined ? '' : `@${date}`}`,
    setDate: (date) => {
      asOf = date;
    },
    requests,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** With a strong ETag, 304 when it is already known, and gzip when it is asked for. */
function send(request: IncomingMessage, reply: ServerResponse, response: ReplayResponse): void {
  if (response.fault === 'cut') request.socket.destroy();
  if (response.fault !== undefined) return;
  const body = typeof response.body === 'string' ? Buffer.from(response.body) : Buffer.from(response.body);
  const headers: Record<string, string> =
    response.contentType === null ? {} : { 'content-type': response.contentType };
  if (response.status === 200) {
    headers.etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`;
    const known = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim());
    if (known.includes(headers.etag)) {
      reply.writeHead(304, { etag: headers.etag }).end();
      return;
    }
  }
  const isGzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? '')) && body.length > 1_000;
  if (isGzip) headers['content-encoding'] = 'gzip';
  reply.writeHead(response.status, headers).end(isGzip ? gzipSync(body, { level: 1 }) : body);
}

function headersOf(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
}

function plain(status: number, body: string): ReplayResponse {
  return { status, contentType: 'text/plain; charset=utf-8', body };
}
