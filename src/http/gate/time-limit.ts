/** Nobody is kept waiting for longer than a limit. */
import { Problem } from '../answers/problem.ts';

/** What a client that asks again at once would only make worse. */
export const RETRY_AFTER_SECONDS = 5;

/**
 * Throws the Problem `busy` once `limit` is aborted. The work is not ended: whoever does it goes on, and its answer is dropped.
 */
export async function withinTime<T>(limit: AbortSignal, work: Promise<T>): Promise<T> {
  const over = new Promise<never>((_, reject) => {
    limit.addEventListener('abort', () => reject(limit.reason), { once: true });
  });
  try {
    return await Promise.race([work, over]);
  } catch (error) {
    if (!limit.aborted) throw error;
    const detail = 'This took too long. Try again in a moment, or ask for less at once.';
    throw new Problem('busy', detail, { retryAfterSeconds: RETRY_AFTER_SECONDS });
  }
}
