/** The parameters of `/api/v1/postings` -> which postings are asked for. */
import type { PostingFilter } from '../../db/repositories/postings/posting-filter.ts';
import {
  MOST_COUNTED,
  type PageWish,
  type PostingCursor,
} from '../../db/repositories/postings/posting-search.ts';
import type { Area } from '../../domain/area.ts';
import type { Instant } from '../../domain/period.ts';
import { POSTING_STATES, type PostingState } from '../../domain/posting.ts';
import { leavingDayFrom } from '../../domain/school-year.ts';
import { advertSector } from '../../reference/advert-sectors.ts';
import { findNearby } from '../../reference/nearby.ts';
import { findOutcode, findPostcode } from '../../reference/outcodes.ts';
import { ukDay } from '../../snapshots/words/closing-time.ts';
import { Problem } from '../answers/problem.ts';
import type { z } from '../schemas/common.ts';
import type { PostingSort, postingQuery } from '../schemas/posting-query.ts';
import { getArea, getSector, getSocGroup } from './find.ts';
import type { PlaceDeps } from './find-places.ts';

type Query = z.infer<typeof postingQuery>;

export interface AskedPostings {
  readonly area: Area | null;
  readonly state: PostingState | 'all';
  /** Id of the one list that is asked for; null for all. */
  readonly source: string | null;
  readonly near: { readonly outcode: string; readonly withinKm: number; readonly precision: string } | null;
  readonly sort: PostingSort;
  filter(releaseIds: readonly number[]): PostingFilter;
}

const DEFAULT_KM = 10;
const PRECISION =
  'Distances run straight between centres of postcode districts such as TN23, a few kilometres wide. Adverts that name only a town count by the middle of its council district.';

/** Throws a Problem for names that are not known and for parameters that do not go together. */
export function readPostingQuery(query: Query, deps: PlaceDeps, now: Instant): AskedPostings {
  const { areas } = deps;
  const area = query.area === undefined ? null : getArea(deps, query.area);
  const state = query.state ?? 'live';
  const near = readNear(query);
  const chosen: Omit<PostingFilter, 'releaseIds'> = {
    isAnySource: query.source === undefined,
    districts: area && areas.districtsOf(area),
    sector: query.sector === undefined ? null : advertSector(getSector(query.sector).id),
    words: (query.q ?? '').split(/\s+/).filter((word) => word !== ''),
    isApprenticeship: asBoolean(query.apprenticeship),
    states: state === 'all' ? POSTING_STATES : [state],
    now,
    soc2020: query.occupation === undefined ? null : getSocGroup(query.occupation).code,
    isForSchoolLeavers: asBoolean(query.schoolLeavers),
    isLeftOut: asBoolean(query.leftOut),
    workingPattern: query.hours ?? null,
    contract: query.contract ?? null,
    workplace: query.workplace ?? null,
    minGbpPerYear: query.minPayPerYear ?? null,
    closesBefore: query.closingWithinDays === undefined ? null : daysAfter(now, query.closingWithinDays),
    postedOn: query.postedSince === undefined ? null : { from: query.postedSince, to: null },
    startsFrom: query.start === undefined ? null : leavingDayFrom(ukDay(now)),
    near: near && findNearby(near.centre, near.withinKm),
  };
  return {
    area,
    state,
    source: query.source ?? null,
    near: near && { outcode: near.centre.outcode, withinKm: near.withinKm, precision: PRECISION },
    sort: sortOf(query),
    filter: (releaseIds) => ({ ...chosen, releaseIds }),
  };
}

function readNear({ near, withinKm }: Query) {
  if (near === undefined) {
    if (withinKm === undefined) return null;
    throw wrong('withinKm', 'Say near what: give near, a postcode or its first part, as well.');
  }
  const parts = findPostcode(near);
  const centre = parts === null ? null : findOutcode(parts.outcode);
  if (centre === null) {
    throw wrong(
      'near',
      'This is not a postcode we hold. Give a UK postcode such as ME14 1XQ, or its first part.',
    );
  }
  return { centre, withinKm: withinKm ?? DEFAULT_KM };
}

function wrong(parameter: string, detail: string): Problem {
  return new Problem('invalid-parameter', detail, { errors: [{ parameter, detail }] });
}

/** Who asks what closes soon must find the soonest on the first page. */
function sortOf({ sort, closingWithinDays }: Query): PostingSort {
  return sort ?? (closingWithinDays === undefined ? 'newest' : 'closing');
}

const DEFAULT_PAGE_SIZE = 100;
const LETTERS = { newest: 'n', closing: 'c' } as const;

/** Throws a Problem for pages that are too far, and for a cursor of another list. */
export function readPageWish(
  { page, after, pageSize = DEFAULT_PAGE_SIZE }: Query,
  order: PostingSort,
): PageWish {
  if (after !== undefined) {
    if (page !== undefined) throw wrong('after', 'Give page or after, not both.');
    if (order === 'nearest')
      throw wrong('after', 'A list with the nearest first has pages alone: give page.');
    if (after.slice(0, 1) !== LETTERS[order])
      throw wrong('after', 'This is from a list in another order. Begin again without after.');
    return { after: { order, place: after.slice(1) }, pageSize };
  }
  const from = ((page ?? 1) - 1) * pageSize;
  if (from >= MOST_COUNTED) {
    throw wrong(
      'page',
      `Pages reach the first ${MOST_COUNTED.toLocaleString('en-GB')} adverts. Go on with after, from paging.next of the page before, or narrow the search.`,
    );
  }
  return { page: page ?? 1, pageSize };
}

/** As `paging.next` gives it. */
export function cursorText({ order, place }: PostingCursor): string {
  return `${LETTERS[order]}${place}`;
}

function asBoolean(text: 'true' | 'false' | undefined): boolean | null {
  return text === undefined ? null : text === 'true';
}

function daysAfter(now: Instant, days: number): Instant {
  return `${new Date(Date.parse(now) + days * 86_400_000).toISOString().slice(0, 19)}Z`;
}
