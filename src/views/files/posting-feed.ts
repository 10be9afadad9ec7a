/** Adverts as RSS, Atom and JSON Feed, for site builders that have only a feed block. */
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { oneLine } from '../../domain/clean-text.ts';
import { closingWords } from '../../snapshots/words/closing-time.ts';
import { type AdvertView, notesOf, placeOf } from '../parts/advert-list.ts';

export const FEED_FORMATS = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
} as const;
export type FeedFormat = keyof typeof FEED_FORMATS;

export interface PostingFeed {
  readonly title: string;
  readonly description: string;
  /** The list as a page. */
  readonly page: string;
  /** The feed's own address. */
  readonly self: string;
  readonly updatedAt: string;
  readonly adverts: readonly (AdvertView & { readonly firstSeenAt: string; readonly lastSeenAt: string })[];
}

/** The feed as text. Dates are UTC; an advert without a link of its own leads to the list. */
export function postingFeed(feed: PostingFeed, format: FeedFormat): string {
  switch (format) {
    case 'rss':
      return text(rssFeed(feed));
    case 'atom':
      return text(atomFeed(feed));
    case 'json':
      return text(jsonFeed(feed));
  }
}

/** RSS has no way to say that a text is plain: readers take descriptions, and many of them titles, for HTML. */
function rssFeed(feed: PostingFeed): unknown {
  return generateRssFeed({
    title: plainAsHtml(feed.title),
    link: feed.page,
    description: plainAsHtml(feed.description),
    language: 'en-gb',
    lastBuildDate: new Date(feed.updatedAt),
    ttl: 60,
    atom: { links: [{ href: feed.self, rel: 'self', type: 'application/rss+xml' }] },
    items: feed.adverts.map((advert) => ({
      title: plainAsHtml(advert.title),
      link: advert.url ?? feed.page,
      description: plainAsHtml(describe(advert)),
      guid: { value: advert.id, isPermaLink: false },
      pubDate: new Date(postedAt(advert)),
    })),
  });
}

/** Texts of Atom are plain unless they say otherwise (RFC 4287 3.1.1). */
function atomFeed(feed: PostingFeed): unknown {
  return generateAtomFeed({
    id: feed.self,
    title: { value: visible(feed.title) },
    subtitle: { value: visible(feed.description) },
    updated: new Date(feed.updatedAt),
    links: [
      { href: feed.self, rel: 'self', type: 'application/atom+xml' },
      { href: feed.page, rel: 'alternate', type: 'text/html' },
    ],
    authors: [{ name: 'Wealdway' }],
    entries: feed.adverts.map((advert) => ({
      id: `tag:wealdway,2026:${advert.id}`,
      title: { value: visible(advert.title) },
      updated: new Date(postedAt(advert)),
      published: new Date(postedAt(advert)),
      summary: { value: visible(describe(advert)) },
      links: [{ href: advert.url ?? feed.page, rel: 'alternate' }],
    })),
  });
}

/** `content_text` is plain by its name (JSON Feed 1.1). */
function jsonFeed(feed: PostingFeed): unknown {
  return generateJsonFeed({
    title: visible(feed.title),
    home_page_url: feed.page,
    feed_url: feed.self,
    description: visible(feed.description),
    language: 'en-GB',
    items: feed.adverts.map((advert) => ({
      id: advert.id,
      url: advert.url ?? feed.page,
      title: visible(advert.title),
      content_text: visible(describe(advert)),
      date_published: new Date(postedAt(advert)),
    })),
  });
}

/** Adverts of releases from before texts were cleaned on arrival are still held. */
const visible = oneLine;

/** What HTML would take for a tag or an entity is escaped, so that it shows as it was written; all else stays as it is. */
function plainAsHtml(line: string): string {
  return visible(line)
    .replace(/&(?=#?[a-z\d]+;)/gi, '&amp;')
    .replace(/<(?=[a-z/!?])/gi, '&lt;');
}

function text(made: unknown): string {
  return typeof made === 'string' ? made : JSON.stringify(made);
}

/** The day the publisher gives, else the instant at which we first saw it. */
function postedAt(advert: PostingFeed['adverts'][number]): string {
  return advert.postedOn === null ? advert.firstSeenAt : `${advert.postedOn}T00:00:00Z`;
}

function describe(advert: AdvertView): string {
  return [
    advert.employerName,
    placeOf(advert),
    advert.pay.text,
    advert.closesAt === null ? null : `closes on ${closingWords(advert.closesAt)}`,
    ...notesOf(advert).map((note) => note.replace(/\.$/, '')),
    advert.summary,
  ]
    .flatMap((each) => each ?? [])
    .join('. ');
}
