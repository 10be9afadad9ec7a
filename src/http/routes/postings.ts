/** `/api/v1/postings`: adverts with their state and dates; only counts where the licence does not let us show adverts. */
import type { Hono } from 'hono';
import type { SourceDescription } from '../../connectors/contract.ts';
import { listEditionReleases } from '../../db/repositories/editions/editions.ts';
import {
  countFacets,
  countFacetsOf,
  type PostingFacet,
} from '../../db/repositories/postings/posting-facets.ts';
import { ANY_POSTING } from '../../db/repositories/postings/posting-filter.ts';
import { listLinksOf, type PostingRef } from '../../db/repositories/postings/posting-links.ts';
import {
  type CountedMatches,
  type FoundPosting,
  type FoundPostings,
  findPostingByKey,
  type PageWish,
  searchPostings,
} from '../../db/repositories/postings/posting-search.ts';
import { countStarts } from '../../db/repositories/postings/posting-starts.ts';
import { LEFT_OUT_KINDS, leftOutKindsOf } from '../../domain/advert-safety.ts';
import type { Area } from '../../domain/area.ts';
import type { SectorId } from '../../domain/classification.ts';
import { POSTING_STATES } from '../../domain/posting.ts';
import { leavingDayFrom } from '../../domain/school-year.ts';
import { sectorsOfAdvert, sharedUnitGroups } from '../../reference/advert-sectors.ts';
import { districtsIn } from '../../reference/area-index.ts';
import { sectors } from '../../reference/sectors.ts';
import { ADVERTS_CAVEAT } from '../../snapshots/columns/advert-column.ts';
import { leftOutWords } from '../../snapshots/words/advert-safety.ts';
import { ukDay } from '../../snapshots/words/closing-time.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import { postingCsv } from '../../views/files/posting-csv.ts';
import { notice, type RouteDeps } from '../answers/deps.ts';
import { API_HEADERS, JSON_HEADERS } from '../answers/headers.ts';
import { prepareText, respond } from '../answers/prepared.ts';
import type { Publication } from '../answers/publication.ts';
import type { ReaderPlace } from '../lookups/near-and-soon.ts';
import { findPostingPage } from '../lookups/posting-page.ts';
import { describePosting, type PostingRecord } from '../lookups/posting-record.ts';
import { getSource } from '../requests/find.ts';
import { type AskedPostings, cursorText, readPageWish, readPostingQuery } from '../requests/posting-query.ts';
import { readQuery } from '../requests/query.ts';
import { MAX_PAGE_SIZE, type z } from '../schemas/common.ts';
import { postingQuery } from '../schemas/posting-query.ts';
import type { postingListSchema } from '../schemas/postings.ts';

const CSV_HEADERS = { ...API_HEADERS, 'content-type': 'text/csv; charset=utf-8' };

export function postingRoutes(app: Hono, deps: RouteDeps): void {
  app.get('/api/v1/postings', async (c) => {
    const { query } = readQuery(c.req.url, postingQuery);
    return respond(c, await prepareText(JSON.stringify(await listPostings(deps, query)), JSON_HEADERS));
  });
  app.get('/api/v1/postings.csv', async (c) => {
    const { query } = readQuery(c.req.url, postingQuery);
    return respond(c, await prepareText(await listCsv(deps, query), CSV_HEADERS));
  });
}

/** One page of the search as a table, the largest unless another size is asked for. */
async function listCsv(deps: RouteDeps, query: z.infer<typeof postingQuery>): Promise<string> {
  const { results, sources } = await listPostings(deps, {
    ...query,
    pageSize: query.pageSize ?? MAX_PAGE_SIZE,
  });
  return postingCsv(results, (source) => sources.find(({ id }) => id === source)?.attribution ?? '');
}

/**
 * The answer to a search for every page, feed, embed and file that a pupil may read: without the adverts that pupils must be kept from, unless
 * the query asks for these by name. `from`: where `nearest` is measured from, where that is not `near`.
 */
export function listForPupils(
  deps: RouteDeps,
  query: z.infer<typeof postingQuery>,
  from: ReaderPlace | null = null,
): Promise<z.infer<typeof postingListSchema>> {
  return listPostings(deps, { ...query, leftOut: query.leftOut ?? 'false' }, from);
}

/** As the API gives it: every advert, each with its marks. */
async function listPostings(
  deps: RouteDeps,
  query: z.infer<typeof postingQuery>,
  from: ReaderPlace | null = null,
): Promise<z.infer<typeof postingListSchema>> {
  const publication = await deps.publication();
  const asked = readPostingQuery(query, deps, deps.clock.now());
  if (query.source !== undefined) getSource(deps.sources, query.source);
  const all = postingFeeds(deps, publication);
  const feeds = all.filter(({ source }) => query.source === undefined || source.id === query.source);
  const wish = readPageWish(query, asked.sort);
  const open = feeds.filter((feed) => feed.source.licence.allows === 'records');
  // Of a place that a list is not for, its none is no number.
  const closed = feeds.filter(
    ({ source }) =>
      source.licence.allows !== 'records' && (asked.area === null || holdsPart(source, asked.area, deps)),
  );
  const releaseIds = open.map((feed) => feed.release.releaseId);
  const found = await findPostingPage(deps, asked, releaseIds, wish, from);
  const { postings } = found;
  const links = await readLinks(deps, publication, postings, open);
  const countsOnly = [];
  for (const { source, release } of closed) {
    const { total: count, isTotalCapped: isCapped } = await searchPostings(
      deps.db,
      { ...asked.filter([release.releaseId]), isAnySource: false },
      { page: 1, pageSize: 1 },
    );
    const reason = `Its adverts may be counted and not shown. Its terms: ${source.licence.name}.`;
    countsOnly.push({ source: source.id, count, isCapped, reason });
  }
  return {
    ...notice(publication),
    note: postings.length > 0 ? null : whyNone(deps, asked, wish, found, feeds),
    caveat: ADVERTS_CAVEAT,
    near: asked.near,
    leftOut: query.leftOut === 'false' ? await readLeftOut(deps, asked, open) : null,
    facets:
      query.facets === undefined
        ? null
        : {
            ...(await readFacets(deps, asked, all, asked.sort === 'closing' ? null : found.counted)),
            starts: await countStarts(deps.db, found.counted, leavingDayFrom(ukDay(deps.clock.now()))),
          },
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

type Facets = NonNullable<z.infer<typeof postingListSchema>['facets']>;

/** Each facet without its own filter, so that a reader sees what else there is. `counted`: the newest of what was asked for. */
async function readFacets(
  deps: RouteDeps,
  { filter, source: chosen }: AskedPostings,
  feeds: PostingFeeds,
  counted: CountedMatches | null,
): Promise<Omit<Facets, 'starts'>> {
  const open = feeds.filter(({ source }) => source.licence.allows === 'records');
  const idsOf = (list: PostingFeeds) => list.map(({ release }) => release.releaseId);
  const asked = filter(idsOf(open));
  // Without either filter the same adverts were counted for the list.
  const { counts: found, isCapped } =
    counted !== null && asked.sector === null && chosen === null
      ? await countFacetsOf(deps.db, counted, sharedUnitGroups)
      : await countFacets(deps.db, { ...asked, sector: null }, sharedUnitGroups);
  const isChosen = (releaseId: number) =>
    chosen === null ||
    open.some(({ source, release }) => release.releaseId === releaseId && source.id === chosen);
  const inSources = found.filter(({ releaseId }) => isChosen(releaseId));
  const ofSector = (each: PostingFacet, id: SectorId) =>
    sectorsOfAdvert(each.sector, each.sharedUnitGroup).includes(id);
  const sum = (list: readonly PostingFacet[]) => list.reduce((total, { count }) => total + count, 0);
  const wanted = asked.sector?.id ?? null;
  return {
    isCapped,
    sectors: sectors.map(({ id }) => ({ id, count: sum(inSources.filter((each) => ofSector(each, id))) })),
    sources: open.map(({ source, release }) => ({
      id: source.id,
      count: sum(
        found.filter(
          (each) => each.releaseId === release.releaseId && (wanted === null || ofSector(each, wanted)),
        ),
      ),
    })),
  };
}

/** One advert by its id, in whatever state, with what is said of all of them; null where there is none that may be shown. */
export async function findPosting(
  deps: RouteDeps,
  id: string,
): Promise<{ readonly notice: string | null; readonly advert: PostingRecord } | null> {
  const publication = await deps.publication();
  const open = postingFeeds(deps, publication).filter(({ source }) => source.licence.allows === 'records');
  const feed = open.find(({ source }) => id.startsWith(`${source.id}/`));
  if (feed === undefined) return null;
  const key = id.slice(feed.source.id.length + 1);
  const filter = {
    ...ANY_POSTING,
    releaseIds: [feed.release.releaseId],
    states: POSTING_STATES,
    now: deps.clock.now(),
  };
  const postings = await findPostingByKey(deps.db, filter, feed.release.releaseId, key);
  const links = await readLinks(deps, publication, postings, open);
  const [found] = postings.map((each) => ({ ...describePosting(each, publication), links: links(each) }));
  return found === undefined ? null : { notice: notice(publication).notice, advert: found };
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
  if (area !== null && !feeds.some(({ source }) => holdsPart(source, area, deps))) {
    const country = [area, ...deps.areas.parentsOf(area)].find(({ level }) => level === 'country') ?? area;
    const isLocal = feeds.some(({ source }) => source.board !== undefined);
    return `Our lists of adverts do not cover ${inPlace(isLocal ? area.name : country.name)}.`;
  }
  return `No advert matches.${state === 'all' ? '' : ` Only adverts in the state ${state} are listed: state=all lists every one.`}`;
}

/** Whether a list is for the area, or for a part of it: then it may hold adverts there. */
function holdsPart({ adverts }: SourceDescription, area: Area, { areas }: RouteDeps): boolean {
  const districts = districtsIn(adverts?.covers ?? [], areas);
  return areas.districtsOf(area).some((code) => districts.has(code));
}

/** Lists of which something may be published. */
function postingFeeds(deps: RouteDeps, publication: Publication) {
  return publication.releases.flatMap((release) => {
    const source = deps.sources.find((each) => each.id === release.sourceId);
    return source?.kind === 'postings' && source.licence.allows !== 'nothing' ? [{ source, release }] : [];
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
