/** `/vacancies` and `/feeds/postings.{rss,atom,json}`: the search of adverts for people and for feed readers. */
import type { Context, Hono } from 'hono';
import { ALL_SECTORS } from '../../domain/classification.ts';
import { findPostcode, postcodeWords } from '../../reference/outcodes.ts';
import { FEED_FORMATS, type FeedFormat, postingFeed } from '../../views/files/posting-feed.ts';
import { vacanciesPage } from '../../views/pages/vacancies-page.ts';
import type { AdvertView } from '../../views/parts/advert-list.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { API_HEADERS, PAGE_HEADERS } from '../answers/headers.ts';
import { originOf } from '../answers/origin.ts';
import { prepareText, respond } from '../answers/prepared.ts';
import { Problem } from '../answers/problem.ts';
import { readBoxes } from '../lookups/asked-vacancies.ts';
import { placeOfArea, placeOfOutcode, withDistance } from '../lookups/near-and-soon.ts';
import { chooseArea, chooseOccupation, getSector } from '../requests/find.ts';
import { advertsTitle, attributionsOf, noteForReaders, totalOf } from '../requests/posting-words.ts';
import { readQuery, withoutBlanks } from '../requests/query.ts';
import { filtersOf, filtersSet, type VacancyQuery, vacancyQuery } from '../requests/vacancy-filters.ts';
import type { z } from '../schemas/common.ts';
import { postingQuery } from '../schemas/posting-query.ts';
import type { postingListSchema } from '../schemas/postings.ts';
import { listForPupils } from './postings.ts';

type Asked = z.infer<typeof postingQuery>;

const PAGE_SIZE = 20;
const FEED_SIZE = 50;
const FORMATS = ['rss', 'atom', 'json'] as const satisfies readonly FeedFormat[];

export function vacancyRoutes(app: Hono, deps: RouteDeps): void {
  app.get('/vacancies', (c) => searchPage(c, deps));
  for (const format of FORMATS) app.get(`/feeds/postings.${format}`, (c) => searchFeed(c, deps, format));
}

/** What the page is asked: `typed` fills the form again, `query` is in its links, `asked` is the search. */
async function readSearch(c: Context, deps: RouteDeps) {
  const { query: typed } = readQuery(withoutBlanks(c.req.url), vacancyQuery);
  const boxes = await readBoxes(deps, await deps.publication(), { job: typed.job, area: typed.area });
  const { query, advice } = aroundPostcode({ ...typed, job: boxes.job, area: boxes.area }, boxes.outcode);
  const subject = subjectOf(deps, query);
  const { job, from, ...rest } = query;
  const outcode = from ?? boxes.outcode ?? (query.near && findPostcode(query.near)?.outcode) ?? null;
  const chosen = findJob(deps, job);
  const asked = {
    ...rest,
    ...(subject.area ? { area: subject.area.code } : {}),
    ...(chosen.soc2020 === null ? {} : { occupation: chosen.soc2020 }),
    ...(chosen.words === null || query.q !== undefined ? {} : { q: chosen.words }),
  };
  const advices = [advice, chosen.advice].flatMap((each) => each ?? []);
  const place = placeOfOutcode(outcode) ?? (subject.area && placeOfArea(subject.area));
  return { typed, query, asked, advices, place, ...subject };
}

async function searchPage(c: Context, deps: RouteDeps): Promise<Response> {
  const { typed, query, asked, advices, place, area, sector, title } = await readSearch(c, deps);
  const areLeftOut = query.leftOut === 'true';
  const found = await listForPupils(deps, { ...asked, pageSize: PAGE_SIZE, facets: 'true' });
  const { page, totalPages } = found.paging;
  const filters = filtersOf(typed, {
    sector: sector.id,
    found,
    sources: deps.sources,
    today: deps.clock.now().slice(0, 10),
  });
  const body = vacanciesPage({
    notice: found.notice,
    title,
    crumbs: [
      { name: 'Find a place', href: '/' },
      ...(area ? [{ name: area.name, href: `/in/${area.slug}` }] : []),
    ],
    filters,
    chips: filtersSet(filters).map(({ label, names }) => ({ label, href: without(typed, names) })),
    note: [...advices, noteForReaders(found) ?? ''].join(' ').trim() || null,
    caveat: [found.caveat, found.near?.precision].flatMap((each) => each ?? []).join(' '),
    milesFrom: place?.name ?? null,
    total: totalOf(found),
    leftOut: found.leftOut && {
      note: found.leftOut.note,
      href: `/vacancies?${queryText({ ...query, page: undefined, after: undefined, leftOut: 'true' })}`,
    },
    areLeftOut,
    adverts: found.results.map((advert) => withDistance(advert, place)),
    countsOnly: found.countsOnly.map((each) => ({
      total: { count: each.count, isCapped: each.isCapped },
      source: deps.sources.find(({ id }) => id === each.source)?.title ?? each.source,
    })),
    attributions: attributionsOf(found),
    ...waysOn(found.paging, query),
    page,
    pages: totalPages,
    feeds: areLeftOut ? [] : feedLinks(asked),
    csv: `/api/v1/postings.csv?${queryText({ ...asked, page: undefined, leftOut: query.leftOut ?? 'false' })}`,
    // Invented adverts are no offer of a job, to a search engine least of all.
    structured:
      found.isDemonstration || areLeftOut || found.results.length === 0 ? [] : [jobPostings(found.results)],
  });
  return respond(c, await prepareText(body, { ...PAGE_HEADERS, 'cache-control': 'no-cache' }));
}

/** The list without a filter, from its first page. */
function without(query: VacancyQuery, names: readonly string[]): string {
  const rest = Object.entries({ ...query, page: undefined, after: undefined }).filter(
    ([name]) => !names.includes(name),
  );
  return `/vacancies?${queryText(Object.fromEntries(rest))}`;
}

/** By number as far as pages have numbers, then from cursor to cursor. There is no way back from a cursor but to the first page. */
function waysOn({ page, totalPages, next }: z.infer<typeof postingListSchema>['paging'], query: Asked) {
  const at = (where: Pick<Asked, 'page' | 'after'>) =>
    `/vacancies?${queryText({ ...query, page: undefined, after: undefined, ...where })}`;
  const numbered = (to: number) => at(to > 1 ? { page: to } : {});
  if (page === null) return { before: numbered(1), after: next && at({ after: next }) };
  return {
    before: page > 1 ? numbered(page - 1) : null,
    after: page < totalPages ? numbered(page + 1) : next && at({ after: next }),
  };
}

const FEED_NAMES = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' } as const;

function feedLinks(query: Asked) {
  return FORMATS.map((format) => ({
    type: FEED_FORMATS[format].split(';')[0] ?? '',
    title: FEED_NAMES[format],
    href: `/feeds/postings.${format}?${queryText({ ...query, page: undefined, after: undefined })}`,
  }));
}

async function searchFeed(c: Context, deps: RouteDeps, format: FeedFormat): Promise<Response> {
  const { query } = readQuery(c.req.url, postingQuery);
  const { area, title } = subjectOf(deps, query);
  const asked = { ...query, ...(area ? { area: area.code } : {}) };
  const found = await listForPupils(deps, {
    ...asked,
    pageSize: query.pageSize ?? FEED_SIZE,
  });
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

/** The form has one field for a place: with a distance it must be a postcode or a school, and the search is around that. */
function aroundPostcode(
  query: VacancyQuery,
  outcode: string | null,
): {
  readonly query: VacancyQuery;
  readonly advice: string | null;
} {
  const { area, withinKm, ...rest } = query;
  if (withinKm === undefined || query.near !== undefined) return { query, advice: null };
  const postcode = area === undefined ? null : findPostcode(area);
  const near = postcode === null ? outcode : postcodeWords(postcode);
  if (near !== null) return { query: { ...rest, withinKm, near }, advice: null };
  return {
    query: { ...rest, area },
    advice:
      'A distance needs a postcode or a school to start from. Type one, such as ME14 1XQ, in place of a name.',
  };
}

interface ChosenJob {
  readonly soc2020: string | null;
  /** To be looked for in adverts, where they name no job. */
  readonly words: string | null;
  readonly advice: string | null;
}

/** What a reader typed for a job; the advice says what it may have meant where it is none. */
function findJob(deps: RouteDeps, job: string | undefined): ChosenJob {
  if (job === undefined) return { soc2020: null, words: null, advice: null };
  try {
    return { soc2020: chooseOccupation(deps, job).soc2020, words: null, advice: null };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return {
      soc2020: null,
      words: job,
      advice: `${error.message} We looked for the words in adverts of every job.`,
    };
  }
}

function subjectOf(deps: RouteDeps, query: Asked) {
  const area = query.area === undefined ? null : chooseArea(deps, query.area);
  const sector = getSector(query.sector ?? ALL_SECTORS);
  const near = query.near === undefined ? null : findPostcode(query.near);
  const subject = advertsTitle(area, sector, query.apprenticeship === 'true');
  return {
    area,
    sector,
    title: near === null ? subject : `${subject}, near ${postcodeWords(near)}`,
  };
}

function queryText(query: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return new URLSearchParams(given).toString();
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
