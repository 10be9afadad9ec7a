/** Postings of recorded feeds, read by their own connectors from the newest day that a folder holds. */

import { connectors } from '../../connectors/registry.ts';
import type { Posting } from '../../domain/posting.ts';
import type { ReplaySource } from '../../replay/replay-source.ts';
import { replaySources } from '../../replay/sources.ts';
import type { SourcePostings } from '../../training/evaluation/posting-coverage.ts';

/** The service's own requests are answered from memory: a plan that never ends is a fault, not a long feed. */
const MOST_REQUESTS = 2_000;

/** Nothing for a folder that holds no recording of postings. */
export function recordedPostings(directory: string): readonly SourcePostings[] {
  return replaySources
    .filter((source) => source.isRecorded(directory))
    .flatMap((source) => postingsOf(source, directory) ?? []);
}

/** Null for a source of statistics. */
function postingsOf(replay: ReplaySource, directory: string): SourcePostings | null {
  const connector = connectors.find(({ source }) => source.id === replay.sourceId);
  if (connector?.source.kind !== 'postings') return null;
  const day = replay.dates(directory).at(-1) ?? null;
  const now = `${day ?? '2026-01-01'}T12:00:00Z`;
  const secrets = replay.settings ?? {};
  const requests = [...connector.plan({ now, secrets, lastRetrievedAt: null })];
  const postings = new Map<string, Posting>();
  // What an answer leads to is added to the list while it is walked.
  for (const [at, request] of requests.entries()) {
    if (at === MOST_REQUESTS) break;
    const url = new URL(`${connector.source.baseUrl}${request.path}`);
    const answer = replay.respond(
      { path: url.pathname, query: url.searchParams, headers: request.headers ?? {} },
      { directory, date: day },
    );
    // What a recording does not hold is like a refusal: only an optional request may meet one.
    if (answer.status !== 200 && request.isOptional) continue;
    const response = {
      request,
      status: answer.status,
      headers: answer.contentType === null ? {} : { 'content-type': answer.contentType },
      body: typeof answer.body === 'string' ? new TextEncoder().encode(answer.body) : answer.body,
      retrievedAt: now,
    };
    const { items, next } = connector.parse(response);
    for (const item of items) {
      if (item.kind !== 'record') continue;
      const { posting } = connector.normalise(item.record, { now });
      if (posting !== undefined) postings.set(posting.key, posting);
    }
    const sweep = { seenKeys: new Set(postings.keys()), requestCount: requests.length };
    requests.push(...(next?.(sweep) ?? []));
  }
  return { sourceId: replay.sourceId, day, postings: [...postings.values()] };
}
