/** The number of a request, which its line in the log and its problem share. Ours alone: one that a stranger sends is never read. */

/** What the runtime gives the app beside a request. */
export interface RequestEnv {
  readonly requestId: string;
}

export const createRequestId = (): string => crypto.randomUUID();

/** Null where the app was called without a runtime, as tests and the command line do. */
export function requestIdOf(env: unknown): string | null {
  const { requestId }: { readonly requestId?: unknown } = Object(env);
  return typeof requestId === 'string' ? requestId : null;
}
