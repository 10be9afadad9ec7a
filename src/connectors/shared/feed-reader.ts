/** A feed of adverts, read in one pass: what the format says of each, the publisher's own elements, and every name that nobody expects. */
import { SourceChanged } from '../../domain/errors.ts';
import {
  type AdvertElement,
  advertElements,
  type FeedField,
  type FeedStandard,
  feedStandardOf,
  type OwnElements,
} from './feed-elements.ts';
import { createXmlParser } from './xml-parser.ts';

export interface AdvertInFeed {
  /** The first of each that says anything; markup within stays. */
  readonly texts: Readonly<Partial<Record<FeedField, string>>>;
  readonly categories: readonly string[];
  /** Texts of the publisher's own elements, by their names as they were asked for. */
  readonly own: Readonly<Record<string, string>>;
  readonly surprises: readonly string[];
  /** Whether anything of it was understood. */
  readonly saysAnything: boolean;
}

interface ReadFeed {
  /** In the order of the feed. */
  readonly adverts: readonly AdvertInFeed[];
  /** Around the adverts. */
  readonly surprises: readonly string[];
}

type Attributes = Readonly<Record<string, string>>;
type ElementOf = (path: string) => AdvertElement;

/**
 * Throws SourceChanged for XML that is broken, declares a document type or is nested beyond reason, and for what is neither RSS 2.0 nor Atom.
 */
export function readFeed(text: string, where: string, ownElements: OwnElements): ReadFeed {
  const reader = createReader(where, ownElements, text.includes('&#'));
  const parser = createXmlParser(reader, (what, cause) => new SourceChanged(`${where}: ${what}`, { cause }));
  parser.write(text);
  parser.close();
  return reader.feed();
}

/** `&#146;`: a number of windows-1252, where Unicode has control characters. HTML reads it as it is meant. */
const CONTROL = /[\u0080-\u009f]/g;

function asMeant(text: string): string {
  return text.replace(CONTROL, (character) =>
    new TextDecoder('windows-1252').decode(Uint8Array.of(character.charCodeAt(0))),
  );
}

function createReader(where: string, ownElements: OwnElements, hasNumbers: boolean) {
  const adverts: AdvertInFeed[] = [];
  const around = new Set<string>();
  let read: { readonly standard: FeedStandard; readonly elementOf: ElementOf } | null = null;
  let isFeed = false;
  let advert: AdvertReader | null = null;
  let words = '';

  return {
    feed(): ReadFeed {
      if (!isFeed && adverts.length === 0) throw noFeed(where);
      return { adverts, surprises: [...around] };
    },
    open(name: string, attributes: Attributes, path: readonly string[]): void {
      if (read === null) {
        const standard = standardOf(name, where);
        read = { standard, elementOf: advertElements(standard, ownElements) };
      }
      const { standard, elementOf } = read;
      if (advert !== null) advert.open(name, attributes, path, words);
      else if (path.length === standard.advert.length && startsWith(path, standard.advert))
        advert = createAdvertReader(standard, elementOf);
      words = '';
    },
    text(part: string): void {
      words += hasNumbers ? asMeant(part) : part;
    },
    close(name: string, path: readonly string[]): void {
      const depth = read?.standard.advert.length ?? 0;
      if (advert !== null && path.length === depth) {
        adverts.push(advert.end(words));
        advert = null;
      } else if (advert !== null) advert.close(name, path, words);
      else if (read !== null) {
        const place = placeAround(read.standard, path);
        if (place === 'known') isFeed = true;
        else if (place === 'strange') around.add(path.join('.'));
      }
      words = '';
    },
  };
}

function standardOf(root: string, where: string): FeedStandard {
  if (root === 'rdf:RDF')
    throw new SourceChanged(`${where} answered with a feed of the form rdf, not RSS 2.0 or Atom`);
  const standard = feedStandardOf(root);
  if (standard === null) throw noFeed(where);
  return standard;
}

/** What an element outside of the adverts is: one that only holds them, one of the format's, or neither. */
function placeAround(
  { advert, inFeed }: FeedStandard,
  path: readonly string[],
): 'holds adverts' | 'known' | 'strange' {
  if (path.length < advert.length && startsWith(advert, path)) return 'holds adverts';
  const holder = advert.slice(0, -1);
  const isKnown = startsWith(path, holder) && inFeed.has(path.slice(holder.length).join('.'));
  return isKnown ? 'known' : 'strange';
}

interface OpenAdvert {
  readonly texts: Partial<Record<FeedField, string>>;
  readonly categories: string[];
  readonly own: Record<string, string>;
  readonly surprises: Set<string>;
  readonly names: Set<string>;
  saysAnything: boolean;
}

type AdvertReader = ReturnType<typeof createAdvertReader>;

/** Of the elements within one advert; `words` is what stands since the last tag. */
function createAdvertReader({ advert: { length: depth }, stated }: FeedStandard, elementOf: ElementOf) {
  const advert: OpenAdvert = {
    texts: {},
    categories: [],
    own: {},
    surprises: new Set(),
    names: new Set(),
    saysAnything: false,
  };
  let attributes: Attributes = {};
  /** What stands in the advert's open element up to its last inner tag. */
  let markup = '';
  return {
    open(name: string, found: Attributes, path: readonly string[], words: string): void {
      if (path.length === depth + 1) attributes = found;
      else markup += `${words}<${name}>`;
    },
    close(name: string, path: readonly string[], words: string): void {
      const isInner = path.length > depth + 1;
      const place = isInner ? path.slice(depth).join('.') : name;
      const element = elementOf(place);
      noteElement(advert, place, element, words.trim());
      if (isInner) {
        markup += `${words}</${name}>`;
        return;
      }
      if (element.field !== null)
        noteField(advert, element.field, stated(element.field, attributes) ?? `${markup}${words}`);
      markup = '';
    },
    end(words: string): AdvertInFeed {
      if (words.trim() !== '') advert.surprises.add('loose text');
      return { ...advert, surprises: [...advert.surprises] };
    },
  };
}

function startsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.every((name, at) => path[at] === name);
}

function noFeed(where: string): SourceChanged {
  return new SourceChanged(`${where} answered with something that is no feed in RSS 2.0 or Atom`);
}

function noteElement(
  advert: OpenAdvert,
  path: string,
  { ownName, isExpected, mayRepeat }: AdvertElement,
  value: string,
): void {
  const { own, surprises, names } = advert;
  if (!isExpected) surprises.add(path);
  else if (!mayRepeat && names.has(path)) surprises.add(`${path} again`);
  else if (value !== '') {
    advert.saysAnything = true;
    if (ownName !== null) own[ownName] = own[ownName] === undefined ? value : `${own[ownName]} | ${value}`;
  }
  names.add(path);
}

function noteField(advert: OpenAdvert, field: FeedField, stated: string): void {
  const value = stated.trim();
  if (value === '') return;
  advert.saysAnything = true;
  if (field === 'category') advert.categories.push(value);
  else advert.texts[field] ??= value;
}
