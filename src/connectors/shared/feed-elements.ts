/** Elements of RSS 2.0 and Atom: which the formats know, which say something of an advert, and which a publisher adds. */

/** What an element of a format's says of an advert. */
export type FeedField =
  | 'id'
  | 'title'
  | 'link'
  | 'summary'
  | 'content'
  | 'published'
  | 'updated'
  | 'category';

export interface FeedStandard {
  /** Names of the open elements at an advert, the root first. */
  readonly advert: readonly string[];
  /** Paths below the element that holds the adverts, and below an advert. */
  readonly inFeed: ReadonlySet<string>;
  readonly inAdvert: ReadonlySet<string>;
  /** By name in small letters: not every site writes `pubDate` as the format does. */
  readonly fields: ReadonlyMap<string, FeedField>;
  /** What an element says in its attributes; null where its text says it. */
  stated(field: FeedField, attributes: Readonly<Record<string, string>>): string | null;
}

const PERSON = ['', '.name', '.uri', '.email'];

/** The RSS 2.0 specification. */
const RSS: FeedStandard = {
  advert: ['rss', 'channel', 'item'],
  inFeed: new Set([
    ...'title link description language copyright managingEditor webMaster pubDate lastBuildDate'.split(' '),
    ...'category generator docs cloud ttl rating atom:link sy:updatePeriod sy:updateFrequency'.split(' '),
    ...['', '.url', '.title', '.link', '.width', '.height', '.description'].map((part) => `image${part}`),
  ]),
  inAdvert: new Set(
    'title link description author category comments enclosure guid pubDate source'.split(' '),
  ),
  fields: new Map([
    ['guid', 'id'],
    ['title', 'title'],
    ['link', 'link'],
    ['description', 'summary'],
    ['pubdate', 'published'],
    ['category', 'category'],
  ]),
  stated: () => null,
};

/** RFC 4287. */
const ATOM: FeedStandard = {
  advert: ['feed', 'entry'],
  inFeed: new Set([
    ...'id title subtitle updated link category generator icon logo rights'.split(' '),
    ...['author', 'contributor'].flatMap((person) => PERSON.map((part) => `${person}${part}`)),
  ]),
  inAdvert: new Set([
    ...'id title updated published link category summary content rights'.split(' '),
    ...['author', 'contributor'].flatMap((person) => PERSON.map((part) => `${person}${part}`)),
  ]),
  fields: new Map([
    ['id', 'id'],
    ['title', 'title'],
    ['link', 'link'],
    ['summary', 'summary'],
    ['content', 'content'],
    ['published', 'published'],
    ['updated', 'updated'],
    ['category', 'category'],
  ]),
  stated(field, { rel = 'alternate', href, label, term }) {
    if (field === 'link') return rel === 'alternate' ? (href ?? null) : '';
    return field === 'category' ? (label ?? term ?? '') : null;
  },
};

/** Null for a root of neither. */
export function feedStandardOf(root: string): FeedStandard | null {
  return [RSS, ATOM].find(({ advert }) => advert[0] === root) ?? null;
}

/** These may stand several times in one advert; any other may not. */
const LISTS: ReadonlySet<string> = new Set(['category', 'link', 'enclosure', 'author', 'contributor']);

/**
 * The publisher's own elements: by their names with prefix, or as `local names` in small letters, since the same element has another prefix
 * on each site (then one that stands several times is joined by " | "). An element within another is `outer.inner`.
 */
export type OwnElements = readonly string[] | { readonly localNames: ReadonlySet<string> };

/** An element of an advert. */
export interface AdvertElement {
  readonly field: FeedField | null;
  /** As the connector asked for it; null for what is not the publisher's own. */
  readonly ownName: string | null;
  readonly isExpected: boolean;
  readonly mayRepeat: boolean;
}

/** By its path below an advert. A feed has few names and writes them thousands of times, so each is judged once. */
export function advertElements(
  { inAdvert, fields }: FeedStandard,
  ownElements: OwnElements,
): (path: string) => AdvertElement {
  const known = new Map<string, AdvertElement>();
  return (path) => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const ownName = ownNameOf(path, inAdvert, ownElements);
    const element: AdvertElement = {
      field: fields.get(path.toLowerCase()) ?? null,
      ownName,
      isExpected: ownName !== null || inAdvert.has(path),
      mayRepeat: LISTS.has(path.split('.')[0] ?? path) || (ownName !== null && 'localNames' in ownElements),
    };
    known.set(path, element);
    return element;
  };
}

/** Of each part of a path. */
const PREFIX = /(?<=^|\.)[^.:]*:/g;

function ownNameOf(path: string, known: ReadonlySet<string>, ownElements: OwnElements): string | null {
  if ('localNames' in ownElements) {
    if (known.has(path)) return null;
    const local = path.replace(PREFIX, '').toLowerCase();
    return ownElements.localNames.has(local) ? local : null;
  }
  return ownElements.includes(path) ? path : null;
}
