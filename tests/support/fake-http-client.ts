/** Answers requests from a script instead of the network. */
import type { HttpClient, HttpRequest, HttpResponse } from '../../src/ports/http-client.ts';

export interface FakeAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface FakeHttpClient extends HttpClient {
  readonly requests: HttpRequest[];
}

/** `answer` is called once per request; it may throw what an HttpClient may throw. */
export function createFakeHttpClient(
  answer: (request: HttpRequest, index: number) => FakeAnswer,
): FakeHttpClient {
  const requests: HttpRequest[] = [];
  return {
    requests,
    async send(request): Promise<HttpResponse> {
      requests.push(request);
      const { status = 200, headers = {}, body = '' } = answer(request, requests.length - 1);
      return { status, headers, body: typeof body === 'string' ? new TextEncoder().encode(body) : body };
    },
  };
}
