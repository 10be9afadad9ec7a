/** A request and its answer as they go from one thread to another. */

import { encodingFor } from './compression.ts';

/** What the app reads of a request, and no more: whoever asks is not passed on. */
const HEADERS = ['accept', 'if-none-match'] as const;

export interface CarriedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Ours; of a page that several wait for, that of the first. */
  readonly requestId: string;
}

export interface CarriedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Null for an answer without a body. */
  readonly body: Uint8Array<ArrayBuffer> | null;
}

export function carryRequest(request: Request, requestId: string): CarriedRequest {
  const headers: Record<string, string> = {};
  for (const name of HEADERS) {
    const value = request.headers.get(name);
    if (value !== null) headers[name] = value;
  }
  const encoding = encodingFor(request.headers.get('accept-encoding'));
  if (encoding !== null) headers['accept-encoding'] = encoding;
  return { method: request.method, url: request.url, headers, requestId };
}

export function answerOf({ status, headers, body }: CarriedAnswer): Response {
  return new Response(body, { status, headers });
}

export async function carryAnswer(response: Response): Promise<CarriedAnswer> {
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: response.body === null ? null : new Uint8Array(await response.arrayBuffer()),
  };
}
