/** `/api/v1/postings`: adverts with their state and dates; only counts where the licence does not let us show adverts. */
import type { Hono } from 'hono';
import { listEditionReleases } from '../../db/repositories/editions/editions.ts';
import { listLinksOf, type PostingRef } from '../../db/repositories/postings/posting-links.ts';
import {
  type FoundPosting,
  type FoundPostings,
  type PageWish,
  searchPostings,
} from '../../db/repositories/postings/posting-search.ts';
import { LEFT_OUT_KINDS, leftOutKindsOf } from '../../domain/advert-safety.ts';
import { POSTING_STATES } from '../../domain/posting.ts';
import { districtsIn } from '../../reference/area-index.ts';
import { ADVERTS_CAVEAT, coversArea } from '../../snapshots/columns/advert-column.ts';
import { leftOutWords } from '../../snapshots/words/advert-safety.ts';
import { notice, type RouteDeps } from '../answers/deps.ts';
import { JSON_HEADERS } from '../answers/headers.ts';
import { prepareText, respond } from '../answers/prepared.ts';
import type { Publication } from '../answers/publication.ts';
import { describePosting, type PostingRecord } from '../lookups/posting-record.ts';
import { type AskedPostings, cursorText, readPageWish, readPostingQuery } from '../requests/posting-query.ts';
import { readQuery } from '../requests/query.ts';
import type { z } from '../schemas/common.ts';
import { type postingListSchema, postingQuery } from '../schemas/postings.ts';

export function postingRoutes(app: Hono, deps: RouteDeps): void {
  app.get('/api/v1/postings', async (c) => {
    const { query } = readQuery(c.req.url, postingQuery);
    return respond(c, await prepareText(JSON.stringify(await listPostings(deps, query)), JSON_HEADERS));
  });
}

/**
 * The answer to a search for every page, feed, embed and file that a pupil may read: without the adverts that pupils must be kept from, unless
 * the query asks for these by name.
 */
export function listForPupils(
  deps: RouteDeps,
  query: z.infer<typeof postingQuery>,
): Promise<z.infer<typeof postingListSchema>> {
  return listPostings(deps, { ...query, leftOut: query.leftOut ?? 'false' });
}

/** As the API gives it: every advert, each with its marks. */
async function listPostings(
  deps: RouteDeps,
  query: z.infer<typeof postingQuery>,
): Promise<z.infer<typeof postingListSchema>> {
  const publication = await deps.publication();
  const asked = readPostingQuery(query, deps, deps.clock.now());
  // Who asks what closes soon must find the soonest on the first page.
  const order = query.closingWithinDays === undefined ? 'newest' : 'closing';
  const wish = readPageWish(query, order);
  const feeds = postingFeeds(deps, publication);
  const open = feeds.filter((feed) => feed.source.licence.allows === 'records');
  const closed = feeds.filter((feed) => feed.source.licence.allows !== 'records');
  const releaseIds = open.map((feed) => feed.release.releaseId);
  const found = await searchPostings(deps.db, asked.filter(releaseIds), wish, order);
  const { postings } = found;
  const links = await readLinks(deps, publication, postings, open);
  const countsOnly = [];
  for (const { source, release } of closed) {
    const { total: count, isTotalCapped: isCapped } = await searchPostings(
      deps.db,
      asked.filter([release.releaseId]),
      { page: 1, pageSize: 1 },
    );
    const reason = `${source.licence.name}: counts may be published, adverts may not.`;
    countsOnly.push({ source: source.id, count, isCapped, reason });
  }
  return {
    ...notice(publication),
    note: postings.length > 0 ? null : whyNone(deps, asked, wish, found, feeds),
    caveat: ADVERTS_CAVEAT,
    near: asked.near,
    leftOut: query.leftOut === 'false' ? await readLeftOut(deps, asked, open) : null,
    states: asked.state === 'all' ? [...POSTING_STATES] : [asked.state],
    paging: pagingOf(wish, found),
    results: postings.map((each) => ({
      ...describePosting(each, publication),
      links: links(each),
    })),
    sources: feeds.map(({ source }) => ({ id: source.id, attribution: source.licence.attribution })),
    countsOnly,
  };
}

function pagingOf(wish: PageWish, { total, isTotalCapped, next }: FoundPostings) {
  return {
    page: 'page' in wish ? wish.page : null,
    pageSize: wish.pageSize,
    totalPages: Math.ceil(total / wish.pageSize),
    totalResults: total,
    isTotalCapped,
    next: next && cursorText(next),
  };
}

/** Few are: the first page of them says why. */
const LEFT_OUT_READ = 100;

/** What the same search leaves out. Null when it is nothing. */
async function readLeftOut(
  deps: RouteDeps,
  asked: AskedPostings,
  open: PostingFeeds,
): Promise<z.infer<typeof postingListSchema>['leftOut']> {
  const filter = { ...asked.filter(open.map(({ release }) => release.releaseId)), isLeftOut: true };
  const wish = { page: 1, pageSize: LEFT_OUT_READ };
  const { total, isTotalCapped, postings } = await searchPostings(deps.db, filter, wish);
  const found = new Set(postings.flatMap(({ coding }) => leftOutKindsOf(coding.safety)));
  const kinds = LEFT_OUT_KINDS.filter((kind) => found.has(kind));
  const note = leftOutWords({ count: total, isCapped: isTotalCapped }, kinds);
  return note === null ? null : { count: total, kinds, note };
}

type PostingFeeds = ReturnType<typeof postingFeeds>;

/** Nothing found is said in words: no list covers the place, the page is after the last, or no advert matches. */
function whyNone(
  deps: RouteDeps,
  { area, state }: AskedPostings,
  wish: PageWish,
  { total, next }: FoundPostings,
  feeds: PostingFeeds,
): string {
  if (next !== null)
    return 'None of the adverts that were looked at so far matches. The search goes on at paging.next.';
  if (total > 0 && 'after' in wish) return 'Nothing comes after this.';
  if (total > 0) return `This page is after the last: there are ${total} results.`;
  if (feeds.length === 0) return 'We have no adverts yet.';
  const country =
    area && ([area, ...deps.areas.parentsOf(area)].find(({ level }) => level === 'country') ?? area);
  const isCovered = feeds.some(({ source: { coverage, board } }) => {
    const districts = board ? districtsIn(board.covers, deps.areas) : null;
    return area === null || country === null || coversArea({ coverage, districts }, area, country.name);
  });
  if (area && country && !isCovered) {
    const isLocal = feeds.every(({ source }) => source.board !== undefined);
    return `Our lists of adverts do not cover ${isLocal ? area.name : country.name}.`;
  }
  return `No advert matches.${state === 'all' ? '' : ` Only adverts in the state ${state} are listed: state=all lists every one.`}`;
}

function postingFeeds(deps: RouteDeps, publication: Publication) {
  return publication.releases.flatMap((release) => {
    const source = deps.sources.find((each) => each.id === release.sourceId);
    return source?.kind === 'postings' ? [{ source, release }] : [];
  });
}

type LinksOf = (posting: FoundPosting) => PostingRecord['links'];

/** The other adverts of each posting's group, as the current edition has them; only from feeds whose adverts may be shown. */
async function readLinks(
  deps: RouteDeps,
  { edition, releases }: Publication,
  postings: readonly FoundPosting[],
  open: ReturnType<typeof postingFeeds>,
): Promise<LinksOf> {
  if (edition === null) return () => [];
  // A release may be newer than the edition, which then holds the one before.
  const held = await listEditionReleases(deps.db, edition.editionId);
  const sourceOf = new Map(held.map(({ releaseId, sourceId }) => [releaseId, sourceId]));
  const heldId = (releaseId: number) => {
    const source = releases.find((release) => release.releaseId === releaseId)?.sourceId;
    return held.find(({ sourceId }) => sourceId === source)?.releaseId ?? releaseId;
  };
  const refs = postings.map(({ releaseId, posting: { key } }) => ({ releaseId: heldId(releaseId), key }));
  const found = await listLinksOf(deps.db, edition.editionId, refs);
  const shown = new Set<string>(open.map(({ source }) => source.id));
  const nameOf = ({ releaseId, key }: PostingRef) => `${sourceOf.get(releaseId)}/${key}`;
  return ({ releaseId, posting: { key } }) => {
    const own = nameOf({ releaseId: heldId(releaseId), key });
    const ownLink = found.find(({ posting }) => nameOf(posting) === own);
    const first = ownLink ? nameOf(ownLink.first) : own;
    const group = found.filter((link) => nameOf(link.first) === first);
    return [
      ...(ownLink ? [{ ref: ownLink.first, reason: ownLink.reason }] : []),
      ...group.flatMap(({ posting, reason }) => (nameOf(posting) === own ? [] : [{ ref: posting, reason }])),
    ]
      .filter(({ ref }) => shown.has(sourceOf.get(ref.releaseId) ?? ''))
      .map(({ ref, reason }) => ({ id: nameOf(ref), reason }));
  };
}
