/** One HTTP exchange. Politeness, retries and classification live in the pipeline, not in the client. */
export interface HttpClient {
  /**
   * Sends one request and reads the whole body, redirects not followed.
   * Throws SourceUnreachable for no connection, a time-out or a broken body; SourceRefused when the body is over `maxBytes`
   * (the rest is not read, whatever Content-Length said), or when the host may not be asked. Any status is an answer, not an error.
   */
  send(request: HttpRequest): Promise<HttpResponse>;
}

/** One request: GET, or POST where it has a body. The address holds no secret: secrets travel in headers. */
export interface HttpRequest {
  readonly url: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON to be sent by POST. */
  readonly post?: string;
  /** For the whole exchange, connection to last byte. */
  readonly timeoutMs: number;
  /** After decompression. */
  readonly maxBytes: number;
}

/** Any answer, whatever its status, with its whole body. */
export interface HttpResponse {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decompressed. */
  readonly body: Uint8Array;
}
