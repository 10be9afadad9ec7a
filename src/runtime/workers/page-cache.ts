/**
 * Answers kept by the platform, beside the isolate and not in its memory: in each of its places, under the address and what readers see now,
 * so that an answer of another edition or release is never found.
 */

export interface PageCache {
  /** The kept answer (or 304 for a reader who has it), else that of `make`, which is kept when it may be. */
  answer(
    request: Request,
    context: Pick<ExecutionContext, 'waitUntil'>,
    make: () => Promise<Response>,
  ): Promise<Response>;
}

/** `keyNow` changes whenever what readers see does. */
export function createPageCache(
  cache: Pick<Cache, 'match' | 'put'>,
  keyNow: () => Promise<string> | string,
): PageCache {
  return {
    async answer(request, context, make) {
      if (request.method !== 'GET') return make();
      const address = new URL(request.url);
      address.searchParams.set(KEY, await keyNow());
      const known = request.headers.get('if-none-match');
      const kept = await cache.match(
        new Request(address, known === null ? {} : { headers: { 'if-none-match': known } }),
      );
      if (kept !== undefined) return kept;
      const made = await make();
      if (mayBeKept(made)) context.waitUntil(cache.put(new Request(address), made.clone()));
      return made;
    },
  };
}

/** No parameter of ours: every route refuses one that it does not know. */
const KEY = 'wealdway-publication';

/** What says of itself that anybody may keep it for a while. */
function mayBeKept({ status, headers }: Response): boolean {
  const said = headers.get('cache-control') ?? '';
  return status === 200 && /\bpublic\b/.test(said) && /\bmax-age=[1-9]/.test(said);
}
