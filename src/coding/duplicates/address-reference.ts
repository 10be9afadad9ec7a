/** What an advert's address says of which advert it is: the site's own number for it, else the address as a whole. */
import { canonicalAddress } from './canonical-address.ts';

/** A number of the advert itself. Where one stands, other numbers of the address are the list's or the sender's. */
const NAMED =
  /^(?:gh_jid|jid|job_?id|job_?ref|job_?no|vacancy_?(?:id|no|ref)?|advert_?id|opportunity_?id|opp_?id|req(?:uisition)?_?id|id)$/i;
/** What a number behind it is of: not one advert. */
const OF_MANY =
  /^(?:branch(?:es)?|offices?|agenc(?:y|ies)|employers?|compan(?:y|ies)|organi[sz]ations?|categor(?:y|ies)|cat|sectors?|regions?|locations?|areas?|departments?|search|lists?|lid|list_?id|page|teams?|schools?)$/i;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** A number alone, or at either end of a readable part: "300512", "7167985-cook", "Cook-300512", "Cook_JR-0000131878". */
const NUMBER = /^(?:[a-z]{1,4}-?)?(\d{5,})$|^(\d{5,})[-_]|[-_](\d{5,})$/i;
/** A search page, which many adverts share, holds no number. */
const ANY_NUMBER = /\d{3,}/;
const LONGEST = 280;
const NHS_REFERENCE = /\/jobadvert\/([A-Z]\d{4}-\d{2}-\d{4})$/i;

/** Hosts that are one site, by the name that they share here. */
const SITES: readonly (readonly [RegExp, string])[] = [
  [/^(?:job-)?boards(?:\.eu)?\.greenhouse\.io$/, 'greenhouse'],
  [/^jobs(?:\.eu)?\.lever\.co$/, 'lever'],
  [/^(?:beta\.)?jobs\.nhs\.uk$/, 'nhs'],
];

/** Schemes of {@link addressReference} in which two references of one site are two adverts. */
export const SITE_SCHEME = 'advert-at-';

/**
 * A reference that every list gives which leads to the advert: `advert-at-jobs.otter.example:300512`, or `address:` with the whole
 * address without what differs from visit to visit. Null for no address, and for one that many adverts share.
 */
export function addressReference(text: string | null): string | null {
  const address = text === null ? null : canonicalAddress(text);
  if (address === null || address.length > LONGEST) return null;
  const url = new URL(address);
  const host = url.hostname.replace(/^www\./, '');
  const site = SITES.find(([pattern]) => pattern.test(host))?.[1] ?? host;
  if (site === 'nhs') {
    const reference = NHS_REFERENCE.exec(url.pathname)?.[1];
    if (reference !== undefined) return `nhs:${reference.toUpperCase()}`;
  }
  // Greenhouse's own number, on whichever employer's page.
  const greenhouse = url.searchParams.get('gh_jid');
  if (greenhouse !== null && /^\d{5,}$/.test(greenhouse)) return `${SITE_SCHEME}greenhouse:${greenhouse}`;
  const id = idIn(url);
  if (id !== null) return `${SITE_SCHEME}${site}:${id}`;
  return ANY_NUMBER.test(address) ? `address:${address}` : null;
}

/** Null where no number stands out, or more than one. */
function idIn({ pathname, search }: URL): string | null {
  const query = search
    .slice(1)
    .split('&')
    .map((pair) => pair.split('='));
  const ids = query.filter(([name = '']) => NAMED.test(name));
  const named = ids.flatMap(([, value = '']) => numberIn(value) ?? []);
  // The advert's own number is short: the long one is another's.
  if (named.length === 0 && ids.some(([name = '', value = '']) => isShort(name, value))) return null;
  const all = pathname.replace(/\.(?:html?|aspx?|php)$/i, '').split('/');
  const parts = all.filter((_part, at) => !OF_MANY.test(all[at - 1] ?? ''));
  const values = query.flatMap(([name = '', value = '']) => (OF_MANY.test(name) ? [] : [value]));
  const loose = [...parts, ...values].flatMap((part) => numberIn(part) ?? []);
  const found = new Set(named.length > 0 ? named : loose);
  const [id] = found;
  return found.size === 1 ? (id ?? null) : null;
}

/** An `id` alone may be that of a page which every advert shares. */
function isShort(name: string, value: string): boolean {
  return name.toLowerCase() !== 'id' && /^\d{1,4}$/.test(value);
}

function numberIn(part: string): string | null {
  if (UUID.test(part)) return part.toLowerCase();
  const [, alone, first, last] = NUMBER.exec(part) ?? [];
  return alone ?? first ?? last ?? null;
}
