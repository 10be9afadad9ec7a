/** What is refused before the app sees it. Counting is the platform's: it says yes or no, not how many are left. */
import { getPath } from 'hono/utils/url';
import type { Problem } from '../../http/answers/problem.ts';
import { clientKey } from '../../http/gate/client-key.ts';
import { laneOf } from '../../http/gate/lane.ts';
import { tooManyRequests, WINDOW_SECONDS } from '../../http/gate/rate-policy.ts';
import type { Env } from './env.ts';

/** Null when the client may ask, or where wrangler.toml names no limit. */
export async function checkRate(request: Request, env: Env): Promise<Problem | null> {
  const isSearch = laneOf(getPath(request)) === 'search';
  const limit = isSearch ? env.SEARCH_LIMIT : env.PAGE_LIMIT;
  if (!limit) return null;
  // Set by the platform, whatever the client sends.
  const key = clientKey(request.headers.get('cf-connecting-ip') ?? '') ?? 'unknown';
  const { success } = await limit.limit({ key });
  return success ? null : tooManyRequests(isSearch ? 'searches' : 'pages', WINDOW_SECONDS);
}
