/** What is asked of Teaching Vacancies, and in which order: pages, then the sitemap, then adverts that the pages missed. */
import type { AbsentPosting, PlanContext, PlannedRequest, Sweep } from '../../contract.ts';
import type { Envelope } from './record.ts';

export const MAX_REQUESTS = 1_200;
/** Left free for asking how absent postings ended. */
const KEPT_FOR_CONFIRMING = 300;

export function pageRequest(page: number): PlannedRequest {
  return { path: `/api/v1/jobs.json?page=${page}`, role: 'page' };
}

export function pageNumber(request: PlannedRequest): number {
  return Number(/[?&]page=(\d+)/.exec(request.path)?.[1] ?? 1);
}

function advertRequest(slug: string, role: 'detail' | 'confirm'): PlannedRequest {
  return { path: `/api/v1/jobs/${encodeURIComponent(slug)}.json`, role, isOptional: true };
}

/** The slug that a `detail` or `confirm` request asked for. */
export function askedSlug({ path }: PlannedRequest): string {
  return decodeURIComponent(/\/jobs\/([^/]+)\.json$/.exec(path)?.[1] ?? '');
}

export function afterPage(page: number, { data, links, meta }: Envelope): readonly PlannedRequest[] {
  const hasNext = links.next !== null || page < meta.totalPages;
  if (hasNext && data.length > 0) return [pageRequest(page + 1)];
  return [{ path: '/sitemap.xml', role: 'sitemap', isOptional: true }];
}

/** Adverts that the sitemap lists and no page held. */
export function missedAdverts(slugs: readonly string[], sweep: Sweep): readonly PlannedRequest[] {
  const room = Math.max(0, MAX_REQUESTS - KEPT_FOR_CONFIRMING - sweep.requestCount);
  const missed = slugs.filter((slug) => !sweep.seenKeys.has(slug));
  return missed.slice(0, room).map((slug) => advertRequest(slug, 'detail'));
}

/** Only postings whose deadline is not past: the others have ended by the deadline they stated. */
export function confirm(absent: readonly AbsentPosting[], { now }: PlanContext): readonly PlannedRequest[] {
  return absent
    .filter(({ closesAt }) => closesAt === null || Date.parse(closesAt) >= Date.parse(now))
    .slice(0, KEPT_FOR_CONFIRMING)
    .map(({ key }) => advertRequest(key, 'confirm'));
}
