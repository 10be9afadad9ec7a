/** Pages that hold schema.org JobPosting, found by a sitemap or a listing page. Each advert's page is asked for when it may have changed. */

import { canonicalAddress } from '../../../coding/duplicates/canonical-address.ts';
import { SourceUnreachable } from '../../../domain/errors.ts';
import { type Issue, issue } from '../../../domain/issue.ts';
import type { ParsedItem, ParsedResponse, PlannedRequest, RawResponse } from '../../contract.ts';
import { plainText } from '../../shared/plain-text.ts';
import { shapeIssues } from '../../shared/record-shape.ts';
import { pageText } from '../../shared/response-text.ts';
import { type BoardKind, type BoardRecord, type BoardSite, ownSite } from '../board-kind.ts';
import { readJobPosting } from '../job-posting.ts';
import { findJobPostings, type PagePostings } from '../job-postings-in-page.ts';
import { type LocatedAdvert, listOfAdverts } from '../list-of-adverts.ts';
import { readSitemap, type SitemapEntry } from '../sitemap.ts';
import { keyInWords } from '../stated-advert.ts';

const MAX_REQUESTS = 400;
const MOST_SITEMAPS = 20;
/** Of a page of a vacancy, in the path: `/vacancies/2895/cook`, `/Job/JobDetail?JobId=7`. */
const VACANCY_PATH =
  /(?:^|[/_-])(?:jobs?|jobdetails?|vacanc(?:y|ies)|careers?|opportunit(?:y|ies)|roles?|positions?|opening|opp|adverts?)(?:[/_.?-]|$)/i;
/** A page's own word that nothing is open. */
const NONE_OPEN =
  /\bno (?:(?:current|live|open|job|available|suitable) ){0,2}(?:vacanc(?:y|ies)|jobs|positions|roles|opportunities)\b/i;
const LOOKS_LIKE_ONE = /\d{2,}|(?:[a-z]+-){2,}[a-z]+/i;

export const jsonld: BoardKind = {
  addressForm: 'https://jobs.example.gov.uk/sitemap.xml or https://jobs.example.gov.uk/vacancies',
  locate: ownSite,
  maxRequests: MAX_REQUESTS,
  parse(response, site) {
    if (response.request.role === 'confirm') return parseConfirm(response, site);
    if (response.request.role === 'detail') return parsePage(response, site, false);
    return isXml(response) ? parseSitemap(response, site) : parsePage(response, site, true);
  },
  confirmPath: (key, { baseUrl }) => pathOn(key, baseUrl),
};

function isXml({ body }: RawResponse): boolean {
  return /^\s*(?:ï»¿)?\s*<(?:\?xml|urlset|sitemapindex)\b/.test(
    new TextDecoder('windows-1252').decode(body.subarray(0, 200)),
  );
}

/** The path of an address on the site; null for one elsewhere. */
function pathOn(address: string, baseUrl: string): string | null {
  if (!URL.canParse(address, baseUrl)) return null;
  const url = new URL(address, baseUrl);
  return url.host === new URL(baseUrl).host ? `${url.pathname}${url.search}` : null;
}

function parseSitemap(response: RawResponse, site: BoardSite): ParsedResponse<BoardRecord> {
  const { path } = response.request;
  const { pages, sitemaps, issues } = readSitemap(pageText(response), path);
  const adverts = pages.filter(({ address }) => isAdvertAddress(address, site));
  const items: ParsedItem<BoardRecord>[] = issues.map((one) => ({ kind: 'issue', issue: one }));
  if (adverts.length === 0 && sitemaps.length === 0)
    items.push({
      kind: 'issue',
      issue: issue('no-rows', 'warning', path, 'The sitemap lists no vacancies.'),
    });
  const more = sitemaps.slice(0, MOST_SITEMAPS).flatMap(({ address }): PlannedRequest[] => {
    const next = pathOn(address, site.baseUrl);
    return next === null ? [] : [{ path: next, role: 'list' }];
  });
  return { statedTotal: null, items, next: () => [...more, ...details(adverts, site)] };
}

function isAdvertAddress(address: string, { baseUrl }: BoardSite): boolean {
  const path = pathOn(address, baseUrl);
  return path !== null && VACANCY_PATH.test(path) && LOOKS_LIKE_ONE.test(path);
}

function details(pages: readonly SitemapEntry[], { baseUrl }: BoardSite): readonly PlannedRequest[] {
  return pages.flatMap(({ address, changedAt }): PlannedRequest[] => {
    const path = pathOn(address, baseUrl);
    if (path === null) return [];
    return [{ path, role: 'detail', isOptional: true, ...(changedAt === null ? {} : { changedAt }) }];
  });
}

/** A page of adverts, or one advert's own. A list without adverts of its own names the pages that have them. */
function parsePage(response: RawResponse, site: BoardSite, isList: boolean): ParsedResponse<BoardRecord> {
  const { path } = response.request;
  const text = pageText(response);
  const found = findJobPostings(text);
  const adverts = advertsOf(found, response, site);
  const issues: Issue[] = found.problems.map((detail) => issue('wrong-type', 'warning', path, detail));
  const linked = isList && adverts.length === 0 ? advertLinks(found, response, site) : [];
  if (adverts.length === 0 && linked.length === 0) {
    const nothing = isList
      ? 'The page holds no vacancies and leads to none.'
      : 'The page holds no JobPosting.';
    const saysNone = isList && NONE_OPEN.test(plainText(text));
    const items = [...issues, issue('no-rows', 'warning', path, nothing)].map(asItem);
    return { statedTotal: saysNone ? 0 : null, items };
  }
  if (adverts.length === 0) return { statedTotal: null, items: issues.map(asItem), next: () => linked };
  return listOfAdverts({ path, adverts, statedTotal: null, issues });
}

function asItem(one: Issue): ParsedItem<BoardRecord> {
  return { kind: 'issue', issue: one };
}

function advertsOf(
  found: PagePostings,
  { request }: RawResponse,
  { baseUrl }: BoardSite,
): readonly LocatedAdvert[] {
  // A page that asks not to be listed holds an advert that is over.
  if (found.isHidden) return [];
  const page = `${baseUrl}${request.path}`;
  return found.postings.map((node, at) => {
    const { advert, identifier, problems } = readJobPosting(Object(node));
    const locator = found.postings.length === 1 ? request.path : `${request.path}, JobPosting ${at + 1}`;
    const link =
      advert.link === null || !URL.canParse(advert.link, page) ? null : new URL(advert.link, page).href;
    const isAlone = found.postings.length === 1;
    const named = (link === null ? null : canonicalAddress(link)) ?? identifier ?? keyInWords(advert);
    const key = isAlone ? canonicalAddress(page) : named;
    return {
      locator,
      issues: shapeIssues(problems, locator),
      advert: { ...advert, key, link: link ?? page },
    };
  });
}

function advertLinks(
  { listed, links }: PagePostings,
  { request }: RawResponse,
  site: BoardSite,
): readonly PlannedRequest[] {
  const page = `${site.baseUrl}${request.path}`;
  const own = pathOn(page, site.baseUrl);
  const addresses = (listed.length > 0 ? listed : links).flatMap((link) =>
    URL.canParse(link, page) ? [new URL(link, page).href.split('#', 1)[0] ?? ''] : [],
  );
  const wanted = [...new Set(addresses)].filter(
    (address) =>
      (listed.length > 0 || isAdvertAddress(address, site)) && pathOn(address, site.baseUrl) !== own,
  );
  return details(
    wanted.map((address) => ({ address, changedAt: null })),
    site,
  );
}

/** Gone when its page is, when the page asks not to be listed, or when it holds no advert any more. */
function parseConfirm(response: RawResponse, site: BoardSite): ParsedResponse<BoardRecord> {
  const { path } = response.request;
  const key = canonicalAddress(`${site.baseUrl}${path}`) ?? path;
  const gone: ParsedResponse<BoardRecord> = {
    statedTotal: null,
    items: [{ kind: 'record', record: { locator: path, fields: { kind: 'gone', key } } }],
  };
  if (response.status === 404 || response.status === 410) return gone;
  if (response.status !== 200) throw new SourceUnreachable(`${path} answered with status ${response.status}`);
  const adverts = advertsOf(findJobPostings(pageText(response)), response, site);
  return adverts.length === 0 ? gone : listOfAdverts({ path, adverts, statedTotal: null });
}
