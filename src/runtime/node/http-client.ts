/** The HttpClient port on undici, which asks declared hosts only. One exchange: no redirects, no retries, one time limit and one byte limit for all of it. */

import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Agent, request } from 'undici';
import { certificateFault } from '../../domain/certificate-faults.ts';
import { connectionFault, lateAnswer } from '../../domain/connection-faults.ts';
import { SourceRefused, SourceUnreachable } from '../../domain/errors.ts';
import { type Egress, judgeRequest } from '../../pipeline/fetching/egress.ts';
import type { HttpClient, HttpRequest, HttpResponse } from '../../ports/http-client.ts';
import type { Resolver } from '../../ports/resolver.ts';
import { errorCode } from './error-code.ts';
import { guardedConnect, systemResolver } from './guarded-connect.ts';

const DECODERS = { gzip: createGunzip, br: createBrotliDecompress, deflate: createInflate } as const;
const ACCEPT_ENCODING = 'gzip, br, deflate';

export interface NodeHttpClient extends HttpClient {
  close(): Promise<void>;
}

export interface HttpClientOptions {
  /** Whom it may ask. */
  readonly egress: Egress;
  /** The system's unless given. */
  readonly resolver?: Resolver;
  /** Ends the exchange that is under way, for shutting down. */
  readonly signal?: AbortSignal;
}

export function createHttpClient({ egress, resolver, ...options }: HttpClientOptions): NodeHttpClient {
  const connect = guardedConnect(egress, resolver ?? systemResolver);
  // The request's own limit covers every phase, so undici's limits per phase are off.
  const agent = new Agent({ headersTimeout: 0, bodyTimeout: 0, connections: 2, connect });
  return {
    async send(planned) {
      judgeRequest(egress, planned.url);
      const limit = AbortSignal.timeout(planned.timeoutMs);
      const signal = options.signal ? AbortSignal.any([limit, options.signal]) : limit;
      try {
        return await exchange(agent, planned, signal);
      } catch (cause) {
        if (cause instanceof SourceRefused || cause instanceof SourceUnreachable) throw cause;
        throw unreachable(planned, limit.aborted, cause);
      }
    },
    close: () => agent.destroy(),
  };
}

async function exchange(agent: Agent, planned: HttpRequest, signal: AbortSignal): Promise<HttpResponse> {
  const answer = await request(planned.url, {
    dispatcher: agent,
    method: planned.post === undefined ? 'GET' : 'POST',
    headers: {
      'accept-encoding': ACCEPT_ENCODING,
      ...(planned.post === undefined ? {} : { 'content-type': 'application/json' }),
      ...planned.headers,
    },
    ...(planned.post === undefined ? {} : { body: planned.post }),
    signal,
  });
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(answer.headers)) {
    if (value !== undefined) headers[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
  }
  const encoding = headers['content-encoding'] ?? 'identity';
  // They describe the bytes on the wire, not the body that is handed on.
  delete headers['content-encoding'];
  delete headers['content-length'];
  const hasBody = answer.statusCode !== 204 && answer.statusCode !== 304;
  const body = await readBody(answer.body, hasBody ? encoding : 'identity', planned, signal);
  return { status: answer.statusCode, headers, body };
}

async function readBody(
  wire: Readable,
  encoding: string,
  { url, maxBytes }: HttpRequest,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const collect = async (stream: AsyncIterable<Uint8Array>) => {
    for await (const chunk of stream) {
      length += chunk.length;
      if (length > maxBytes) {
        throw new SourceRefused(
          `${hostOf(url)} sent more than the ${maxBytes} bytes allowed; the rest was not read`,
          null,
        );
      }
      chunks.push(chunk);
    }
  };
  if (encoding === 'identity') await pipeline(wire, collect, { signal });
  else if (isKnownEncoding(encoding)) await pipeline(wire, DECODERS[encoding](), collect, { signal });
  else {
    wire.on('error', () => undefined); // undici reports our own hanging up as an error
    wire.destroy();
    throw new SourceUnreachable(
      `${hostOf(url)} compressed its answer as "${encoding}", which nobody asked for`,
    );
  }
  return new Uint8Array(Buffer.concat(chunks, length));
}

function isKnownEncoding(encoding: string): encoding is keyof typeof DECODERS {
  return Object.hasOwn(DECODERS, encoding);
}

function unreachable({ url, timeoutMs }: HttpRequest, isLate: boolean, cause: unknown): SourceUnreachable {
  const stated = errorCode(cause) ?? (cause instanceof Error ? cause.message : String(cause));
  const fault = certificateFault(stated) ?? connectionFault(stated) ?? stated;
  const why = isLate ? lateAnswer(timeoutMs) : fault;
  return new SourceUnreachable(`${hostOf(url)} could not be read: ${why}`, { cause });
}

/** Only the host is named: a path or query may hold what a log should not. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'the address';
}
