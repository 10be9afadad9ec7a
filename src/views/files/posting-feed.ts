/** Adverts as RSS, Atom and JSON Feed, for site builders that have only a feed block. */
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { closingWords } from '../../snapshots/words/closing-time.ts';
import { type AdvertView, placeOf } from '../parts/advert-list.ts';

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

export function postingFeed(feed: PostingFeed, format: FeedFormat): string {
  switch (format) {
    case 'rss':
      return rssFeed(feed);
    case 'atom':
      return atomFeed(feed);
    case 'json':
      return jsonFeed(feed);
  }
}

function rssFeed(feed: PostingFeed): string {
  return text(
    generateRssFeed({
      title: feed.title,
      link: feed.page,
      description: feed.description,
      language: 'en-gb',
      lastBuildDate: new Date(feed.updatedAt),
      ttl: 60,
      atom: { links: [{ href: feed.self, rel: 'self', type: 'application/rss+xml' }] },
      items: feed.adverts.map((advert) => ({
        title: advert.title,
        link: advert.url ?? feed.page,
        description: describe(advert),
        guid: { value: advert.id, isPermaLink: false },
        pubDate: new Date(postedAt(advert)),
      })),
    }),
  );
}

function atomFeed(feed: PostingFeed): string {
  return text(
    generateAtomFeed({
      id: feed.self,
      title: { value: feed.title },
      subtitle: { value: feed.description },
      updated: new Date(feed.updatedAt),
      links: [
        { href: feed.self, rel: 'self', type: 'application/atom+xml' },
        { href: feed.page, rel: 'alternate', type: 'text/html' },
      ],
      authors: [{ name: 'Wealdway' }],
      entries: feed.adverts.map((advert) => ({
        id: `tag:wealdway,2026:${advert.id}`,
        title: { value: advert.title },
        updated: new Date(postedAt(advert)),
        published: new Date(postedAt(advert)),
        summary: { value: describe(advert) },
        links: [{ href: advert.url ?? feed.page, rel: 'alternate' }],
      })),
    }),
  );
}

function jsonFeed(feed: PostingFeed): string {
  return text(
    generateJsonFeed({
      title: feed.title,
      home_page_url: feed.page,
      feed_url: feed.self,
      description: feed.description,
      language: 'en-GB',
      items: feed.adverts.map((advert) => ({
        id: advert.id,
        url: advert.url ?? feed.page,
        title: advert.title,
        content_text: describe(advert),
        date_published: new Date(postedAt(advert)),
      })),
    }),
  );
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
    advert.summary,
  ]
    .flatMap((each) => each ?? [])
    .join('. ');
}
