/** The number of a request, which its line in the log and its problem share. Ours alone: one that a stranger sends is never read. */

/** What the runtime gives the app beside a request. */
export interface RequestEnv {
  readonly requestId: string;
}

/** Of this process or isolate: two never give the same number. Made at the first request, because Workers has nothing random before. */
let first = '';
let count = 0;

/** In the form of a UUID whose last twelve digits count; a random one for each request costs as much as finding the answer. */
export function createRequestId(): string {
  if (first === '') first = crypto.randomUUID().slice(0, -12);
  count += 1;
  return `${first}${count.toString(16).padStart(12, '0')}`;
}

/** Null where the app was called without a runtime, as tests and the command line do. */
export function requestIdOf(env: unknown): string | null {
  const { requestId }: { readonly requestId?: unknown } = Object(env);
  return typeof requestId === 'string' ? requestId : null;
}
