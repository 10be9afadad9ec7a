/** What a web address may be as a board: told from the address itself, then from what stands there. Pure. */
import { BOARD_KINDS, type BoardKindName } from './board.ts';
import { kindOfBoard } from './board-kinds.ts';
import { findJobPostings } from './job-postings-in-page.ts';

export interface BoardCandidate {
  readonly kind: BoardKindName;
  readonly address: string;
  /** Why it is one, for the operator. */
  readonly because: string;
}

/** Kinds whose addresses are those of one system. */
const OF_A_SYSTEM = new Set<BoardKindName>([
  ...(['greenhouse', 'lever', 'ashby', 'smartrecruiters', 'workable', 'recruitee'] as const),
  ...(['personio', 'pinpoint', 'bamboohr', 'workday', 'oleeo'] as const),
]);
const MOST_LINKS = 2_000;
const FEED = /<(rss|feed)\b/i;
const JOB_XML = /<(source|jobs|jobslist)\b[\s\S]{0,2000}<job\b/i;

/** A known system, by the address alone; null for any other. */
export function candidateByAddress(address: string): BoardCandidate | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (/\.teamtailor\.com$/.test(url.hostname))
    return { kind: 'teamtailor', address, because: 'the address is one of Teamtailor' };
  const kind = BOARD_KINDS.find((name) => OF_A_SYSTEM.has(name) && kindOfBoard(name).locate(url) !== null);
  return kind === undefined ? null : { kind, address, because: `the address is one of ${kind}` };
}

/** From what stands at an address, the likeliest first. `text` is the whole answer. */
export function candidatesInAnswer(
  address: string,
  text: string,
  contentType: string,
): readonly BoardCandidate[] {
  const start = text.slice(0, 4_000);
  const own = (kind: BoardKindName, because: string): readonly BoardCandidate[] => [
    { kind, address, because },
  ];
  if (/<Vacancies\b/.test(start)) return own('eploy', 'it is a data feed of Eploy');
  if (/<(urlset|sitemapindex)\b/.test(start)) return own('jsonld', 'it is a sitemap');
  if (JOB_XML.test(start)) return own('jobxml', 'it is XML with one job after another');
  if (FEED.test(start) && !/<html\b/i.test(start)) return own('rss', 'it is an RSS or Atom feed');
  if (/^\s*\{[\s\S]{0,200}jsonfeed\.org/.test(start)) return own('teamtailor', 'it is a JSON Feed');
  const isPage = /<html\b|<!doctype html/i.test(start) || contentType.includes('html');
  if (!isPage)
    return /csv|text\/plain/.test(contentType) || /\.csv(?:$|\?)/i.test(address)
      ? own('csv', 'it is a table')
      : [];
  return inPage(address, text);
}

function inPage(address: string, html: string): readonly BoardCandidate[] {
  const page = findJobPostings(html);
  const found: BoardCandidate[] = [];
  const add = (kind: BoardKindName, where: string, because: string): void => {
    if (!found.some((one) => one.kind === kind && one.address === where))
      found.push({ kind, address: where, because });
  };
  for (const [, attributes = ''] of html.matchAll(/<link\b([^>]{0,500})>/gi)) {
    const href = /href\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1]?.replaceAll('&amp;', '&');
    const isFeed =
      /rel\s*=\s*["']?alternate/i.test(attributes) && /application\/(?:rss|atom)\+xml/i.test(attributes);
    if (isFeed && href !== undefined && URL.canParse(href, address))
      add('rss', new URL(href, address).href, 'the page names this feed');
  }
  for (const link of page.links.slice(0, MOST_LINKS)) {
    const target = URL.canParse(link, address) ? candidateByAddress(new URL(link, address).href) : null;
    if (target !== null) add(target.kind, target.address, 'the page leads there');
  }
  if (/eploy/i.test(html)) add('eploy', new URL(address).origin, 'the page names Eploy');
  const isOleeo = kindOfBoard('oleeo').locate(new URL(address)) !== null;
  if (isOleeo) add('oleeo', address, 'the address is that of a vacancy board of Oleeo');
  if (page.postings.length > 0 || page.listed.length > 0 || page.links.length > 0)
    add(
      'jsonld',
      address,
      page.postings.length > 0 ? 'the page holds JobPosting' : 'its links may lead to JobPosting',
    );
  add('jsonld', `${new URL(address).origin}/sitemap.xml`, 'the site may have a sitemap');
  return found;
}
