/** RSS 2.0 and Atom lists of adverts -> adverts of one form. What neither the format nor the connector names becomes an issue. */
import { SourceChanged } from '../../domain/errors.ts';
import { issue } from '../../domain/issue.ts';
import type { CalendarDate } from '../../domain/period.ts';
import type { ParsedItem, ParsedResponse, RawResponse } from '../contract.ts';
import type { OwnElements } from './feed-elements.ts';
import { type AdvertInFeed, readFeed } from './feed-reader.ts';
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
  const { adverts, surprises } = readFeed(text, path, ownElements);
  const understood = adverts.filter(({ saysAnything }) => saysAnything).length;
  if (understood < adverts.length) {
    throw new SourceChanged(
      `${path} holds ${adverts.length} adverts, of which only ${understood} can be read: the others have no element that RSS, Atom or this source is known to use`,
    );
  }
  return { statedTotal: null, items: itemsOf(adverts, surprises, path) };
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

function toFeedAdvert({ texts, categories, own }: AdvertInFeed): FeedAdvert {
  return {
    id: texts.id ?? null,
    title: texts.title ?? null,
    link: texts.link ?? null,
    description: texts.summary ?? texts.content ?? null,
    postedAt: texts.published ?? texts.updated ?? null,
    categories,
    own,
  };
}

function* itemsOf(
  adverts: readonly AdvertInFeed[],
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
    for (const name of advert.surprises) yield surprise(locator, name);
    yield { kind: 'record', record: { locator, fields: toFeedAdvert(advert) } };
  }
}
