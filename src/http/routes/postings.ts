/** `/api/v1/postings`: adverts with their state and dates; only counts where the licence does not let us show adverts. */
import type { Hono } from 'hono';
import { listEditionReleases } from '../../db/repositories/editions.ts';
import { listLinksOf, type PostingRef } from '../../db/repositories/posting-links.ts';
import {
  type FoundPosting,
  type PostingFilter,
  searchPostings,
} from '../../db/repositories/posting-search.ts';
import type { Area } from '../../domain/area.ts';
import { ALL_SECTORS } from '../../domain/classification.ts';
import { POSTING_STATES, type PostingState } from '../../domain/posting.ts';
import { covers } from '../../snapshots/advert-column.ts';
import { notice, paging, type RouteDeps } from '../deps.ts';
import { getArea, getSector } from '../find.ts';
import { API_HEADERS } from '../headers.ts';
import { prepareText, respond } from '../prepared.ts';
import type { Publication } from '../publication.ts';
import { readQuery } from '../query.ts';
import type { z } from '../schemas/common.ts';
import { type postingListSchema, postingQuery, type postingSchema } from '../schemas/records.ts';

const JSON_HEADERS = { ...API_HEADERS, 'content-type': 'application/json' };
const DEFAULT_PAGE_SIZE = 100;
const CAVEAT =
  'These are adverts, not vacancies: one advert may offer several jobs, and many jobs are never advertised.';

export function postingRoutes(app: Hono, deps: RouteDeps): void {
  app.get('/api/v1/postings', async (c) => {
    const { query } = readQuery(c.req.url, postingQuery);
    return respond(c, await prepareText(JSON.stringify(await listPostings(deps, query)), JSON_HEADERS));
  });
}

/** The answer to a search: for the API, the page, the feeds and the embed alike. */
export async function listPostings(
  deps: RouteDeps,
  query: z.infer<typeof postingQuery>,
): Promise<z.infer<typeof postingListSchema>> {
  const publication = await deps.publication();
  const area = query.area === undefined ? null : getArea(deps.areas, query.area);
  const sector = query.sector === undefined ? null : getSector(query.sector).id;
  const state = (query.state ?? 'live') as PostingState | 'all';
  const states = state === 'all' ? POSTING_STATES : [state];
  const page = query.page ?? 1;
  const pageSize = query.pageSize ?? DEFAULT_PAGE_SIZE;
  const feeds = postingFeeds(deps, publication);
  const filter = (releaseIds: readonly number[]): PostingFilter => ({
    releaseIds,
    districts: area && deps.areas.districtsOf(area),
    sector: sector === ALL_SECTORS ? null : sector,
    words: (query.q ?? '').split(/\s+/).filter((word) => word !== ''),
    isApprenticeship: query.apprenticeship === undefined ? null : query.apprenticeship === 'true',
    states,
    now: deps.clock.now(),
  });
  const open = feeds.filter((feed) => feed.source.licence.allows === 'records');
  const closed = feeds.filter((feed) => feed.source.licence.allows !== 'records');
  const { total, postings } = await searchPostings(
    deps.db,
    filter(open.map((feed) => feed.release.releaseId)),
    page,
    pageSize,
  );
  const links = await readLinks(deps, publication, postings, open);
  const countsOnly = [];
  for (const { source, release } of closed) {
    const { total: count } = await searchPostings(deps.db, filter([release.releaseId]), 1, 1);
    const reason = `${source.licence.name}: counts may be published, adverts may not.`;
    countsOnly.push({ source: source.id, count, reason });
  }
  return {
    ...notice(publication),
    note: postings.length > 0 ? null : whyNone(deps, area, state, total, feeds),
    caveat: CAVEAT,
    states: [...states],
    paging: paging(page, pageSize, total),
    results: postings.map((each) => ({
      ...describe(each, publication),
      links: links(each),
    })),
    sources: feeds.map(({ source }) => ({ id: source.id, attribution: source.licence.attribution })),
    countsOnly,
  };
}

type PostingFeeds = ReturnType<typeof postingFeeds>;

/** Nothing found is said in words: no list covers the place, the page is after the last, or no advert matches. */
function whyNone(
  deps: RouteDeps,
  area: Area | null,
  state: string,
  total: number,
  feeds: PostingFeeds,
): string {
  if (total > 0) return `This page is after the last: there are ${total} results.`;
  if (feeds.length === 0) return 'We hold no adverts yet.';
  const country =
    area && ([area, ...deps.areas.parentsOf(area)].find(({ level }) => level === 'country') ?? area);
  if (country && !feeds.some(({ source }) => covers(source.coverage, country.name))) {
    return `Our lists of adverts do not cover ${country.name}.`;
  }
  return `No advert matches.${state === 'all' ? '' : ` Only adverts in the state ${state} are listed: state=all lists every one.`}`;
}

function postingFeeds(deps: RouteDeps, publication: Publication) {
  return publication.releases.flatMap((release) => {
    const source = deps.sources.find((each) => each.id === release.sourceId);
    return source?.kind === 'postings' ? [{ source, release }] : [];
  });
}

type LinksOf = (posting: FoundPosting) => z.infer<typeof postingSchema>['links'];

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
  const refs = postings.map(({ releaseId, key }) => ({ releaseId: heldId(releaseId), key }));
  const found = await listLinksOf(deps.db, edition.editionId, refs);
  const shown = new Set(open.map(({ source }) => source.id));
  const nameOf = ({ releaseId, key }: PostingRef) => `${sourceOf.get(releaseId)}/${key}`;
  return ({ releaseId, key }) => {
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

function describe(
  posting: FoundPosting,
  publication: Publication,
): Omit<z.infer<typeof postingSchema>, 'links'> {
  const release = publication.releases.find((each) => each.releaseId === posting.releaseId);
  const source = release?.sourceId ?? '';
  return {
    id: `${source}/${posting.key}`,
    source,
    release: release?.name ?? '',
    state: posting.state,
    kind: posting.kind,
    title: posting.title,
    employerName: posting.employerName,
    url: posting.url,
    summary: posting.summary,
    postedOn: posting.postedOn,
    closesAt: posting.closesAt,
    firstSeenAt: posting.firstSeenAt,
    lastSeenAt: posting.lastSeenAt,
    endedAt: posting.endedAt,
    places: posting.places.map((place) => ({ ...place })),
    districts: [...posting.districts],
    isNational: posting.isNational,
    pay: { ...posting.pay },
    openings: posting.openings,
    apprenticeship: posting.apprenticeship && { ...posting.apprenticeship },
    sector: posting.sector,
    sectorBasis: posting.sectorBasis,
  };
}
