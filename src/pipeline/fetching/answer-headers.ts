/** Headers of an answer that we keep and send back. A publisher's server, or whoever speaks for it, may put anything there. */
import { cutTo, oneLine } from '../../domain/clean-text.ts';

type Headers = Readonly<Record<string, string>>;

const LONGEST_CONTENT_TYPE = 200;
/** RFC 9110 8.8.3, and the bare tags that some servers send. Sent back with the next request, so whole or not at all. */
const ETAG = /^(?:W\/)?(?:"[!#-~]{0,200}"|[!#-~]{1,200})$/;
/** RFC 9110 5.6.7: "Sun, 06 Nov 1994 08:49:37 GMT". */
const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;

/**
 * A date in any of the three ways of RFC 9110 5.6.7, in milliseconds since 1970; null when it is none, or is of a day or an hour that
 * does not exist: `Date` reads 31 February as 3 March, and 24:00 as the next day.
 */
export function readHttpDate(text: string): number | null {
  const ms = Date.parse(text);
  // In each of the three the first number is the day of the month.
  const day = /\d+/.exec(text)?.[0];
  return day !== undefined && new Date(ms).getUTCDate() === Number(day) ? ms : null;
}

/** Cut when it is long: what stands at its beginning still tells a web page from data, and a cut encoding is none that we read. */
export function contentTypeIn(headers: Headers): string | null {
  const text = oneLine(headers['content-type'] ?? '');
  return text === '' ? null : cutTo(text, LONGEST_CONTENT_TYPE);
}

/** Null when there is none, or none that may be sent back. */
export function etagIn(headers: Headers): string | null {
  const tag = headers.etag?.trim() ?? '';
  return ETAG.test(tag) ? tag : null;
}

/**
 * When the answer was made, in milliseconds since 1970, with what a cache says of its age (RFC 9110 6.6.1, RFC 9111 5.1); null when
 * there is no date, or one that does not exist.
 */
export function dateIn(headers: Headers): number | null {
  const date = headers.date?.trim() ?? '';
  const ms = HTTP_DATE.test(date) ? readHttpDate(date) : null;
  if (ms === null) return null;
  const age = headers.age?.trim() ?? '';
  return /^\d{1,9}$/.test(age) ? ms + Number(age) * 1000 : ms;
}

/** Null when there is none, or when it is no date. */
export function lastModifiedIn(headers: Headers): string | null {
  const date = headers['last-modified']?.trim() ?? '';
  return HTTP_DATE.test(date) && readHttpDate(date) !== null ? date : null;
}
