/** The HttpClient port on Workers' fetch. One exchange: no redirects, no retries, one time limit and one byte limit for all of it. */
import { certificateFaultOfStatus } from '../../domain/certificate-faults.ts';
import { lateAnswer } from '../../domain/connection-faults.ts';
import { SourceRefused, SourceUnreachable } from '../../domain/errors.ts';
import { type Egress, judgeRequest } from '../../pipeline/fetching/egress.ts';
import type { HttpClient, HttpRequest, HttpResponse } from '../../ports/http-client.ts';

/** An isolate has 128 MB, and a body is held twice while its pieces are joined. */
const MOST_BYTES = 50_000_000;

/** It asks declared hosts only. Which addresses a name has is the platform's to know; it connects to none inside a network. */
export function createHttpClient(egress: Egress): HttpClient {
  return {
    async send(planned) {
      judgeRequest(egress, planned.url);
      const limit = AbortSignal.timeout(planned.timeoutMs);
      try {
        return await exchange(planned, limit);
      } catch (cause) {
        if (cause instanceof SourceRefused || cause instanceof SourceUnreachable) throw cause;
        throw unreachable(planned, limit.aborted, cause);
      }
    },
  };
}

async function exchange(planned: HttpRequest, signal: AbortSignal): Promise<HttpResponse> {
  const answer = await fetch(planned.url, {
    method: planned.post === undefined ? 'GET' : 'POST',
    headers: {
      'accept-encoding': 'gzip, br, deflate',
      ...(planned.post === undefined ? {} : { 'content-type': 'application/json' }),
      ...planned.headers,
    },
    ...(planned.post === undefined ? {} : { body: planned.post }),
    redirect: 'manual',
    signal,
  });
  const fault = certificateFaultOfStatus(answer.status);
  if (fault !== null) throw new SourceUnreachable(`${hostOf(planned.url)} could not be read: ${fault}`);
  const headers = Object.fromEntries(answer.headers);
  const encoding = headers['content-encoding'] ?? 'identity';
  // They describe the bytes on the wire, not the body that is handed on.
  delete headers['content-encoding'];
  delete headers['content-length'];
  const hasBody = answer.body !== null && answer.status !== 204 && answer.status !== 304;
  const body =
    hasBody && answer.body ? await readBody(answer.body, encoding, planned, signal) : new Uint8Array();
  return { status: answer.status, headers, body };
}

async function readBody(
  wire: ReadableStream<Uint8Array>,
  encoding: string,
  { url, maxBytes }: HttpRequest,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const reader = decoded(wire, encoding, url).getReader();
  const stop = () => void reader.cancel().catch(() => undefined);
  signal.addEventListener('abort', stop);
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length;
      if (length > MOST_BYTES && maxBytes > MOST_BYTES) {
        throw new SourceRefused(
          `${hostOf(url)} sent more than the ${MOST_BYTES / 1e6} MB that fit into a Worker: run this source on Node, and switch it off here (WEALDWAY_DISABLED_SOURCES)`,
          null,
        );
      }
      if (length > maxBytes) {
        throw new SourceRefused(
          `${hostOf(url)} sent more than the ${maxBytes} bytes allowed; the rest was not read`,
          null,
        );
      }
      chunks.push(next.value);
    }
    // A reader that was cancelled ends as if the body had.
    signal.throwIfAborted();
  } catch (cause) {
    stop();
    throw cause;
  } finally {
    signal.removeEventListener('abort', stop);
  }
  return joined(chunks, length);
}

/** Workers decompress gzip and br by themselves. */
function decoded(
  wire: ReadableStream<Uint8Array>,
  encoding: string,
  url: string,
): ReadableStream<Uint8Array> {
  if (encoding === 'identity' || encoding === 'gzip' || encoding === 'br') return wire;
  if (encoding === 'deflate') return wire.pipeThrough(new DecompressionStream('deflate'));
  throw new SourceUnreachable(
    `${hostOf(url)} compressed its answer as "${encoding}", which nobody asked for`,
  );
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const body = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    body.set(chunk, offset);
    offset += chunk.length;
  }
  return body;
}

function unreachable({ url, timeoutMs }: HttpRequest, isLate: boolean, cause: unknown): SourceUnreachable {
  const why = isLate ? lateAnswer(timeoutMs) : cause instanceof Error ? cause.message : String(cause);
  return new SourceUnreachable(`${hostOf(url)} could not be read: ${why}`, { cause });
}

/** Only the host is named: a path or query may hold what a log should not. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'the address';
}
