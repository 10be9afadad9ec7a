/** What is asked of Teaching Vacancies, and in which order: pages, then the sitemap, then adverts that the pages missed. */
import { WealdwayError } from '../../../domain/errors.ts';
import type { AbsentPosting, PlanContext, PlannedRequest, RawResponse, Sweep } from '../../contract.ts';
import { jsonBody } from '../../shared/json-body.ts';
import { readShape } from '../../shared/record-shape.ts';
import { responseText } from '../../shared/response-text.ts';
import { envelope } from './record.ts';
import { slugsIn } from './sitemap.ts';

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

export function follow(response: RawResponse, sweep: Sweep): readonly PlannedRequest[] {
  switch (response.request.role) {
    case 'page':
      return afterPage(response);
    case 'sitemap':
      return afterSitemap(response, sweep);
    default:
      return [];
  }
}

function afterPage(response: RawResponse): readonly PlannedRequest[] {
  const { fields } = readShape(envelope, jsonBody(response));
  if (fields === null) return [];
  const page = pageNumber(response.request);
  const hasNext = fields.links.next !== null || page < fields.meta.totalPages;
  if (hasNext && fields.data.length > 0) return [pageRequest(page + 1)];
  return [{ path: '/sitemap.xml', role: 'sitemap', isOptional: true }];
}

function afterSitemap(response: RawResponse, sweep: Sweep): readonly PlannedRequest[] {
  const room = Math.max(0, MAX_REQUESTS - KEPT_FOR_CONFIRMING - sweep.requestCount);
  try {
    const missed = slugsIn(responseText(response)).filter((slug) => !sweep.seenKeys.has(slug));
    return missed.slice(0, room).map((slug) => advertRequest(slug, 'detail'));
  } catch (error) {
    // parse has already made an issue of it; the sweep stands without the sitemap.
    if (error instanceof WealdwayError) return [];
    throw error;
  }
}

/** Only postings whose deadline is not past: the others have ended by the deadline they stated. */
export function confirm(absent: readonly AbsentPosting[], { now }: PlanContext): readonly PlannedRequest[] {
  return absent
    .filter(({ closesAt }) => closesAt === null || Date.parse(closesAt) >= Date.parse(now))
    .slice(0, KEPT_FOR_CONFIRMING)
    .map(({ key }) => advertRequest(key, 'confirm'));
}
