/** `/vacancies` and `/feeds/postings.{rss,atom,json}`: the search of adverts for people and for feed readers. */
import type { Context, Hono } from 'hono';
import { ALL_SECTORS } from '../../domain/classification.ts';
import { FEED_FORMATS, type FeedFormat, postingFeed } from '../../views/files/posting-feed.ts';
import { vacanciesPage } from '../../views/pages/vacancies-page.ts';
import type { AdvertView } from '../../views/parts/advert-list.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { API_HEADERS, PAGE_HEADERS } from '../answers/headers.ts';
import { originOf } from '../answers/origin.ts';
import { prepareText, respond } from '../answers/prepared.ts';
import { withWhereabouts } from '../lookups/near-and-soon.ts';
import { readVacancySearch } from '../lookups/vacancy-search.ts';
import {
  besideOf,
  listsOf,
  ordersOf,
  queryText,
  startsOf,
  waysOn,
  without,
  withoutOrder,
} from '../lookups/vacancy-ways.ts';
import { chooseArea, getSector } from '../requests/find.ts';
import {
  advertsTitle,
  attributionsOf,
  noteForReaders,
  totalOf,
  withinWords,
} from '../requests/posting-words.ts';
import { readQuery, withoutBlanks } from '../requests/query.ts';
import { filtersOf, filtersSet, vacancyQuery } from '../requests/vacancy-filters.ts';
import { postingQuery } from '../schemas/posting-query.ts';
import { listForPupils } from './postings.ts';

const PAGE_SIZE = 20;
const FEED_SIZE = 50;
const FORMATS = ['rss', 'atom', 'json'] as const satisfies readonly FeedFormat[];

export function vacancyRoutes(app: Hono, deps: RouteDeps): void {
  app.get('/vacancies', (c) => searchPage(c, deps));
  for (const format of FORMATS) app.get(`/feeds/postings.${format}`, (c) => searchFeed(c, deps, format));
}

async function searchPage(c: Context, deps: RouteDeps): Promise<Response> {
  const { query: typed } = readQuery(withoutBlanks(c.req.url), vacancyQuery);
  const search = await readVacancySearch(deps, typed);
  const { asked, advices, place, area, sector, title } = search;
  const areLeftOut = typed.leftOut === 'true';
  const found = await listForPupils(deps, { ...asked, pageSize: PAGE_SIZE, facets: 'true' }, place);
  const { page, totalPages } = found.paging;
  const today = deps.clock.now().slice(0, 10);
  const starts = startsOf(typed, search, found, today);
  const filters = filtersOf(typed, {
    sector: sector.id,
    found,
    sources: deps.sources,
    today,
    isAround: search.around !== null,
  });
  const body = vacanciesPage({
    notice: found.notice,
    title,
    crumbs: [
      { name: 'Find a place', href: '/' },
      ...(area ? [{ name: area.name, href: `/in/${area.slug}` }] : []),
    ],
    filters,
    sort: typed.sort ?? null,
    chips: filtersSet(filters).map(({ label, names }) => ({ label, href: without(typed, names) })),
    orders: ordersOf(typed, asked.sort, place),
    beside: besideOf(typed, search),
    starts,
    // Why none is left, the note on their start says.
    note: [...advices, (starts === null ? noteForReaders(found) : null) ?? ''].join(' ').trim() || null,
    caveat: found.caveat,
    milesFrom: place?.name ?? null,
    total: totalOf(found),
    leftOut: found.leftOut && {
      note: found.leftOut.note,
      href: `/vacancies?${queryText({ ...typed, page: undefined, after: undefined, leftOut: 'true' })}`,
    },
    areLeftOut,
    adverts: found.results.map((advert) => withWhereabouts(advert, place, deps.areas)),
    countsOnly: found.countsOnly.map((each) => ({
      total: { count: each.count, isCapped: each.isCapped },
      source: deps.sources.find(({ id }) => id === each.source)?.title ?? each.source,
    })),
    lists: listsOf(found, deps.sources, typed.source),
    ...waysOn(found.paging, typed),
    page,
    pages: totalPages,
    feeds: areLeftOut ? [] : feedLinks(asked),
    csv: `/api/v1/postings.csv?${queryText({ ...withoutOrder(asked), leftOut: typed.leftOut ?? 'false' })}`,
    // Invented adverts are no offer of a job, to a search engine least of all.
    structured:
      found.isDemonstration || areLeftOut || found.results.length === 0 ? [] : [jobPostings(found.results)],
  });
  return respond(c, await prepareText(body, { ...PAGE_HEADERS, 'cache-control': 'no-cache' }));
}

const FEED_NAMES = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' } as const;

function feedLinks(query: Readonly<Record<string, unknown>>) {
  return FORMATS.map((format) => ({
    type: FEED_FORMATS[format].split(';')[0] ?? '',
    title: FEED_NAMES[format],
    href: `/feeds/postings.${format}?${queryText(withoutOrder(query))}`,
  }));
}

async function searchFeed(c: Context, deps: RouteDeps, format: FeedFormat): Promise<Response> {
  const { query } = readQuery(c.req.url, postingQuery);
  const area = query.area === undefined ? null : chooseArea(deps, query.area);
  const subject = advertsTitle(area, getSector(query.sector ?? ALL_SECTORS), query.apprenticeship === 'true');
  const asked = { ...query, ...(area ? { area: area.code } : {}) };
  const found = await listForPupils(deps, {
    ...asked,
    pageSize: query.pageSize ?? FEED_SIZE,
  });
  const { near } = found;
  const title = near === null ? subject : `${subject} ${withinWords(near.withinKm, near.outcode)}`;
  const origin = originOf(c.req.url, deps.config);
  const { releases } = await deps.publication();
  const feed = postingFeed(
    {
      title: found.notice === null ? title : `${title} (demonstration)`,
      description: [found.notice, found.caveat, ...attributionsOf(found)]
        .flatMap((each) => each ?? [])
        .join(' '),
      page: `${origin}/vacancies?${queryText(query)}`,
      self: `${origin}/feeds/postings.${format}?${queryText(query)}`,
      // A feed whose date moved with the clock would look new to every reader.
      updatedAt:
        releases
          .map(({ publishedAt }) => publishedAt)
          .sort()
          .at(-1) ?? deps.clock.now(),
      adverts: found.results,
    },
    format,
  );
  return respond(c, await prepareText(feed, { ...API_HEADERS, 'content-type': FEED_FORMATS[format] }));
}

/** schema.org, for adverts whose licence lets us publish them: no others are in the list. */
function jobPostings(adverts: readonly AdvertView[]): object {
  return {
    '@type': 'ItemList',
    itemListElement: adverts.map((advert, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      item: {
        '@type': 'JobPosting',
        identifier: advert.id,
        title: advert.title,
        description: advert.summary ?? advert.title,
        ...(advert.url === null ? {} : { url: advert.url }),
        ...(advert.postedOn === null ? {} : { datePosted: advert.postedOn }),
        ...(advert.closesAt === null ? {} : { validThrough: advert.closesAt }),
        ...(advert.employerName === null
          ? {}
          : { hiringOrganization: { '@type': 'Organization', name: advert.employerName } }),
        jobLocation: advert.places.map(({ text, postcode }) => ({
          '@type': 'Place',
          address: {
            '@type': 'PostalAddress',
            addressCountry: 'GB',
            ...(text === null ? {} : { addressLocality: text }),
            ...(postcode === null ? {} : { postalCode: postcode }),
          },
        })),
      },
    })),
  };
}
