/** An advert's address without what differs from visit to visit: the same advert has the same one on every list that holds it. */

/** Of who sent the reader, or of the reader's session. Lower case. */
const PASSING = new Set([
  'source',
  'src',
  'gh_src',
  'lever-source',
  'instant',
  'lang',
  'ref',
  'referrer',
  'referer',
  'sessionid',
  'session_id',
  'sid',
  'phpsessid',
  'jsessionid',
  'cfid',
  'cftoken',
  'fbclid',
  'gclid',
  'msclkid',
]);
/** Oleeo puts a part of the session into the path. */
const SESSION_PART = /^xf-[0-9a-f]+$/i;
/** Java servers put the whole of it behind a part. */
const SESSION_BEHIND = /;jsessionid=[\w.!-]*$/i;

/** Null for what is no web address. */
export function canonicalAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const query = url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !isPassing(part))
    .sort()
    .join('&');
  const path = url.pathname
    .split('/')
    .filter((part) => !SESSION_PART.test(part))
    .map((part) => part.replace(SESSION_BEHIND, ''))
    .join('/')
    .replace(/\/+$/, '');
  // The same page answers on both, so neither tells adverts apart.
  return `https://${url.host}${path}${query === '' ? '' : `?${query}`}`;
}

function isPassing(part: string): boolean {
  const name = part.split('=', 1)[0]?.toLowerCase() ?? '';
  return name.startsWith('utm_') || PASSING.has(name);
}
