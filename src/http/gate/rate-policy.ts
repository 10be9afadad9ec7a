/** How often one client may ask, and how an answer says so: draft-ietf-httpapi-ratelimit-headers-10. */
import type { Limits } from '../../config/limits.ts';
import { Problem } from '../answers/problem.ts';
import type { Lane } from './lane.ts';

export const WINDOW_SECONDS = 60;

export interface RatePolicy {
  readonly name: 'pages' | 'searches';
  /** Requests in a window. */
  readonly quota: number;
  /** The field `RateLimit-Policy`. */
  readonly header: string;
}

/** By lane; null where nothing is limited. */
export type RatePolicies = Readonly<Record<Lane, RatePolicy | null>>;

export function ratePoliciesOf({ pageLimit, searchLimit }: Limits): RatePolicies {
  const pages = ratePolicy('pages', pageLimit);
  return { stored: pages, page: pages, search: ratePolicy('searches', searchLimit) };
}

function ratePolicy(name: RatePolicy['name'], quota: number): RatePolicy | null {
  return quota === 0 ? null : { name, quota, header: `"${name}";q=${quota};w=${WINDOW_SECONDS}` };
}

/** The field `RateLimit`. */
export function rateHeader({ name }: RatePolicy, remaining: number, resetSeconds: number): string {
  return `"${name}";r=${Math.max(0, remaining)};t=${resetSeconds}`;
}

export function tooManyRequests(name: RatePolicy['name'], retryAfterSeconds: number): Problem {
  const detail = `Too many ${name} were asked for from your address within a minute. Try again in ${retryAfterSeconds} seconds.`;
  return new Problem('too-many-requests', detail, { retryAfterSeconds });
}
