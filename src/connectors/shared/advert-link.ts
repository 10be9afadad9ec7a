/** Addresses that adverts lead to. A reader who follows one leaves us on our word, so a source declares where its adverts may lead. */
import { isPublicName } from '../../domain/public-name.ts';
import type { AdvertHosts } from '../contract.ts';

const LONGEST_LINK = 2_000;

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
  if (!isPublicName(url.hostname)) return refuse("The advert's address names no public host");
  if (hosts !== 'any-employer' && !isDeclaredPlain && !hosts?.includes(url.hostname))
    return refuse('The advert leads to a host that the source does not declare');
  return { url: url.href, problem: null };
}
