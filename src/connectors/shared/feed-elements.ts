/** What a feed of adverts holds, element by element: the publisher's own elements, and every name that nobody expects. */
import { SourceChanged } from '../../domain/errors.ts';
import { createXmlParser } from './xml-parser.ts';

export interface SeenAdvert {
  /** Texts of the publisher's own elements, by their names as they were asked for. */
  readonly own: Readonly<Record<string, string>>;
  readonly surprises: readonly string[];
}

interface SeenFeed {
  /** In the order of the feed. */
  readonly adverts: readonly SeenAdvert[];
  /** Around the adverts. */
  readonly surprises: readonly string[];
}

/** Elements of each format, as paths below the feed and below an advert: the RSS 2.0 specification, and RFC 4287 for Atom. */
const PERSON = ['', '.name', '.uri', '.email'];
const FORMATS = [
  {
    feed: 'rss.channel',
    advert: 'rss.channel.item',
    inFeed: new Set([
      ...'title link description language copyright managingEditor webMaster pubDate lastBuildDate'.split(
        ' ',
      ),
      ...'category generator docs cloud ttl rating atom:link sy:updatePeriod sy:updateFrequency'.split(' '),
      ...['', '.url', '.title', '.link', '.width', '.height', '.description'].map((part) => `image${part}`),
    ]),
    inAdvert: new Set(
      'title link description author category comments enclosure guid pubDate source'.split(' '),
    ),
  },
  {
    feed: 'feed',
    advert: 'feed.entry',
    inFeed: new Set([
      ...'id title subtitle updated link category generator icon logo rights'.split(' '),
      ...['author', 'contributor'].flatMap((person) => PERSON.map((part) => `${person}${part}`)),
    ]),
    inAdvert: new Set([
      ...'id title updated published link category summary content rights'.split(' '),
      ...['author', 'contributor'].flatMap((person) => PERSON.map((part) => `${person}${part}`)),
    ]),
  },
] as const;

/** These may stand several times in one advert; any other may not. */
const LISTS: ReadonlySet<string> = new Set(['category', 'link', 'enclosure', 'author', 'contributor']);

/**
 * The publisher's own elements: by their names with prefix, or as `local names` in small letters, since the same element has another prefix
 * on each site (then one that stands several times is joined by " | "). An element within another is `outer.inner`.
 */
export type OwnElements = readonly string[] | { readonly localNames: ReadonlySet<string> };

/** Throws SourceChanged for XML that is broken, declares a document type or is nested beyond reason. */
export function lookAtFeed(text: string, where: string, ownElements: OwnElements): SeenFeed {
  const look = createLook(ownElements);
  const changed = (what: string, cause?: unknown) => new SourceChanged(`${where}: ${what}`, { cause });
  const parser = createXmlParser(look, changed);
  parser.write(text);
  parser.close();
  return look.seen;
}

interface OpenAdvert {
  readonly own: Record<string, string>;
  readonly surprises: Set<string>;
  readonly names: Set<string>;
}

function createLook(ownElements: OwnElements) {
  const adverts: SeenAdvert[] = [];
  const around = new Set<string>();
  let advert: OpenAdvert | null = null;
  let words = '';

  return {
    get seen(): SeenFeed {
      return { adverts, surprises: [...around] };
    },
    open(_name: string, _attributes: unknown, names: readonly string[]): void {
      words = '';
      // An advert stands in the feed or in its channel.
      if (names.length <= 3 && FORMATS.some((format) => names.join('.') === format.advert))
        advert = { own: {}, surprises: new Set(), names: new Set() };
    },
    text(part: string): void {
      words += part;
    },
    close(_name: string, names: readonly string[]): void {
      const path = names.join('.');
      const format = FORMATS.find(({ feed }) => path === feed || path.startsWith(`${feed}.`));
      const value = words.trim();
      words = '';
      if (format === undefined) {
        if (path !== 'rss') around.add(path);
      } else if (path === format.advert) {
        if (value !== '') advert?.surprises.add('loose text');
        if (advert !== null) adverts.push({ own: advert.own, surprises: [...advert.surprises] });
        advert = null;
      } else if (advert !== null) {
        noteInAdvert(advert, path.slice(format.advert.length + 1), value, format.inAdvert, ownElements);
      } else if (path !== format.feed && !format.inFeed.has(path.slice(format.feed.length + 1))) {
        around.add(path);
      }
    },
  };
}

function noteInAdvert(
  { own, surprises, names }: OpenAdvert,
  name: string,
  value: string,
  known: ReadonlySet<string>,
  ownElements: OwnElements,
): void {
  const ownName = ownNameOf(name, known, ownElements);
  const mayRepeat =
    LISTS.has(name.split('.')[0] ?? name) || (ownName !== null && 'localNames' in ownElements);
  if (ownName === null && !known.has(name)) surprises.add(name);
  else if (names.has(name) && !mayRepeat) surprises.add(`${name} again`);
  else if (ownName !== null && value !== '')
    own[ownName] = own[ownName] === undefined ? value : `${own[ownName]} | ${value}`;
  names.add(name);
}

/** Of each part of a path. */
const PREFIX = /(?<=^|\.)[^.:]*:/g;

/** Null for an element that is not the publisher's own. */
function ownNameOf(name: string, known: ReadonlySet<string>, ownElements: OwnElements): string | null {
  if ('localNames' in ownElements) {
    if (known.has(name)) return null;
    const local = name.replace(PREFIX, '').toLowerCase();
    return ownElements.localNames.has(local) ? local : null;
  }
  return ownElements.includes(name) ? name : null;
}
