/**
 * RSS 2.0 and Atom lists of adverts -> adverts of one form. feedsmith knows both formats and leaves out in silence what it does not
 * know, so every element is looked at too: what neither the format nor the connector names becomes an issue.
 */
import { parseFeed } from 'feedsmith';
import { SourceChanged } from '../../domain/errors.ts';
import { issue } from '../../domain/issue.ts';
import type { CalendarDate } from '../../domain/period.ts';
import type { ParsedItem, ParsedResponse, RawResponse } from '../contract.ts';
import { lookAtFeed, type OwnElements, type SeenAdvert } from './feed-elements.ts';
import { responseText } from './response-text.ts';
import { dayAsWritten } from './uk-time.ts';

/** As the feed writes it: texts may hold markup, and nothing is checked but where it stands. Null where the advert lacks it. */
export interface FeedAdvert {
  /** `guid` of RSS, `id` of Atom. */
  readonly id: string | null;
  readonly title: string | null;
  readonly link: string | null;
  readonly description: string | null;
  /** `pubDate` of RSS; `published` of Atom, or else `updated`. */
  readonly postedAt: string | null;
  readonly categories: readonly string[];
  /** The connector's own elements, by the name that the feed gives them: `job:closingDate`. */
  readonly own: Readonly<Record<string, string>>;
}

/**
 * `ownElements` are the elements of an advert that the publisher adds to the format. Throws SourceChanged for what is no RSS 2.0 or
 * Atom, for XML that is broken or declares a document type, and where not every advert can be read.
 */
export function readAdvertFeed(response: RawResponse, ownElements: OwnElements): ParsedResponse<FeedAdvert> {
  const { path } = response.request;
  const text = responseText(response);
  if (text === '') throw new SourceChanged(`${path} answered with an empty body`);
  const seen = lookAtFeed(text, path, ownElements);
  const adverts = advertsIn(text, path);
  if (adverts.length !== seen.adverts.length) {
    throw new SourceChanged(
      `${path} holds ${seen.adverts.length} adverts, of which only ${adverts.length} have anything that RSS or Atom knows`,
    );
  }
  return { statedTotal: null, items: itemsOf(adverts, seen.adverts, seen.surprises, path) };
}

/** The day that `pubDate` or `published` names, as written there. Null when it is none. */
export function postedDay(text: string): CalendarDate | null {
  const [, day = '', month = '', year = ''] = MAIL_DATE.exec(text) ?? [];
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  if (number === 0) return dayAsWritten(text);
  return dayAsWritten(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** RSS dates its items as e-mail does: "Mon, 16 Nov 2026 09:00:00 GMT". */
const MAIL_DATE = /^\s*(?:[a-z]{3},\s*)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\b/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

type StandardAdvert = Omit<FeedAdvert, 'own'>;

function advertsIn(text: string, path: string): readonly StandardAdvert[] {
  const parsed = parsedFeed(text, path);
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((item) => ({
        id: item.guid?.value ?? null,
        title: item.title ?? null,
        link: item.link ?? null,
        description: item.description ?? null,
        postedAt: item.pubDate ?? null,
        categories: namesOf(item.categories, ({ name }) => name),
      }));
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => ({
        id: entry.id ?? null,
        title: entry.title?.value ?? null,
        link: entry.links?.find(({ rel }) => (rel ?? 'alternate') === 'alternate')?.href ?? null,
        description: entry.summary?.value ?? entry.content?.value ?? null,
        postedAt: entry.published ?? entry.updated ?? null,
        categories: namesOf(entry.categories, ({ label, term }) => label ?? term),
      }));
    case 'json':
    case 'rdf':
      throw new SourceChanged(
        `${path} answered with a feed of the form ${parsed.format}, not RSS 2.0 or Atom`,
      );
  }
}

function parsedFeed(text: string, path: string) {
  try {
    return parseFeed(text);
  } catch (cause) {
    throw new SourceChanged(`${path} answered with something that is no feed`, { cause });
  }
}

function namesOf<T>(
  list: readonly T[] | undefined,
  nameOf: (one: T) => string | undefined,
): readonly string[] {
  return (list ?? []).flatMap((one) => nameOf(one) ?? []);
}

function* itemsOf(
  adverts: readonly StandardAdvert[],
  seen: readonly SeenAdvert[],
  surprises: readonly string[],
  path: string,
): Generator<ParsedItem<FeedAdvert>> {
  const surprise = (locator: string, name: string): ParsedItem<FeedAdvert> => ({
    kind: 'issue',
    issue: issue('unknown-field', 'warning', locator, `${name} is not in the publisher's document`),
  });
  for (const name of surprises) yield surprise(path, name);
  if (adverts.length === 0) {
    yield { kind: 'issue', issue: issue('no-rows', 'warning', path, 'The feed holds no adverts.') };
  }
  for (const [index, advert] of adverts.entries()) {
    const locator = `advert ${index + 1}`;
    for (const name of seen[index]?.surprises ?? []) yield surprise(locator, name);
    yield { kind: 'record', record: { locator, fields: { ...advert, own: seen[index]?.own ?? {} } } };
  }
}
