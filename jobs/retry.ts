/** When a failed job is done again: the same on both runtimes. Requests to a source have retries of their own, in the fetcher. */
import { isWorthRetrying } from '../src/domain/errors.ts';

/** After the first attempt. `max_retries` of wrangler.toml says the same to the platform. */
export const MOST_JOB_RETRIES = 3;
const FIRST_PAUSE_MS = 60_000;

/** Milliseconds before the next attempt after attempt number `attempt`, 1 for the first; null when the job is given up. Doubles each time. */
export function jobPauseMs(error: unknown, attempt: number): number | null {
  const isOver = !isWorthRetrying(error) || attempt > MOST_JOB_RETRIES;
  return isOver ? null : FIRST_PAUSE_MS * 2 ** (attempt - 1);
}
