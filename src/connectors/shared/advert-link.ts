/** Addresses that adverts lead to. A reader who follows one leaves us on our word, so a source declares where its adverts may lead. */
import type { AdvertHosts } from '../contract.ts';

const LONGEST_LINK = 2_000;
/** A name with a top-level domain: no number, no name of a network at home. */
const PUBLIC_NAME = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,24}|xn--[a-z0-9-]{1,59})$/;
/** Top-level names that lead nowhere on the public internet, or that never resolve there. */
const PRIVATE_NAME = /\.(?:local|localhost|internal|intranet|lan|home|corp|onion|arpa|invalid)$/;

export interface AdvertLink {
  /** Null when the source gave none, or none that is safe to follow. */
  readonly url: string | null;
  /** Why an address that was given is not used; null when it is, or when there was none. */
  readonly problem: string | null;
}

/** `hosts` undefined: the source declares none, so nothing may be linked. */
export function advertLink(text: string | null | undefined, hosts: AdvertHosts | undefined): AdvertLink {
  const stated = (text ?? '').trim();
  if (stated === '') return { url: null, problem: null };
  const refuse = (why: string): AdvertLink => ({ url: null, problem: `${why}: ${stated.slice(0, 120)}` });
  if (stated.length > LONGEST_LINK) return refuse(`The advert's address has ${stated.length} characters`);
  if (!URL.canParse(stated)) return refuse("The advert's address is none");
  const url = new URL(stated);
  const isDeclaredPlain = hosts !== 'any-employer' && hosts?.includes(url.origin) === true;
  if (url.protocol !== 'https:' && !isDeclaredPlain) return refuse("The advert's address is not https");
  if (url.username !== '' || url.password !== '') return refuse("The advert's address holds a password");
  if (url.port !== '') return refuse("The advert's address names a port");
  if (!PUBLIC_NAME.test(url.hostname) || PRIVATE_NAME.test(url.hostname))
    return refuse("The advert's address names no public host");
  if (hosts !== 'any-employer' && !isDeclaredPlain && !hosts?.includes(url.hostname))
    return refuse('The advert leads to a host that the source does not declare');
  return { url: url.href, problem: null };
}
