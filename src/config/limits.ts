/** What one reader may take from the others: how much, how fast and how long. Docs are made from these too. */
import ipaddr from 'ipaddr.js';
import { splitList } from '../domain/setting-text.ts';
import type { Report, SettingDescription } from './setting-values.ts';

export interface Limits {
  /** Threads that read for the service; null: as many as suit the machine. Not used on Workers. */
  readonly readers: number | null;
  /** How long an answer may take before it is given up with a 503. */
  readonly timeLimitMs: number;
  /** How many requests may wait for a reader before the next is refused with a 503. Not used on Workers. */
  readonly queueLimit: number;
  /** Requests a minute that one client may make of pages, embeds and snapshots; 0: no limit. Not used on Workers. */
  readonly pageLimit: number;
  /** The same of searches: whatever is computed when it is asked. Not used on Workers. */
  readonly searchLimit: number;
  /** Addresses and networks of the proxies whose word on the client is believed. Not used on Workers. */
  readonly trustedProxies: readonly string[];
  /** The header in which they give it, in lower case. Not used on Workers. */
  readonly clientHeader: string;
}

export interface LimitSetting<T> extends SettingDescription {
  readonly parse: (text: string, reading: Report) => T;
}

type LimitTable = { readonly [K in keyof Limits]: LimitSetting<Limits[K]> };

const table: LimitTable = {
  readers: {
    name: 'WEALDWAY_READERS',
    default: '',
    help: 'Threads that answer what is computed, 2 to 32. Without it as many as processors, from 2 to 4. Each takes some 100 MB.',
    parse: (text, reading) => (text === '' ? null : parseWhole(text, reading, 2, 32)),
  },
  timeLimitMs: {
    name: 'WEALDWAY_TIME_LIMIT',
    default: '10',
    help: 'Seconds that an answer may take, 1 to 300. Then the reader gets a 503 and may try again.',
    parse: (text, reading) => parseWhole(text, reading, 1, 300) * 1000,
  },
  queueLimit: {
    name: 'WEALDWAY_QUEUE_LIMIT',
    default: '200',
    help: 'Requests that may wait for a thread, pages and searches each, 1 to 10000. The next gets a 503. Not used on Workers.',
    parse: (text, reading) => parseWhole(text, reading, 1, 10_000),
  },
  pageLimit: {
    name: 'WEALDWAY_PAGE_LIMIT',
    default: '6000',
    help: 'Pages, embeds and snapshots that one client may ask for in a minute; 0 for no limit. A whole school is one client. Workers use the PAGE_LIMIT binding instead.',
    parse: (text, reading) => parseWhole(text, reading, 0, 10_000_000),
  },
  searchLimit: {
    name: 'WEALDWAY_SEARCH_LIMIT',
    default: '600',
    help: 'Searches that one client may ask for in a minute; 0 for no limit. Workers use the SEARCH_LIMIT binding instead.',
    parse: (text, reading) => parseWhole(text, reading, 0, 10_000_000),
  },
  trustedProxies: {
    name: 'WEALDWAY_TRUSTED_PROXIES',
    default: '',
    help: 'Addresses or networks of your own proxies, such as 127.0.0.1 or 10.0.0.0/8, separated by commas. Only they are believed when they name the client.',
    parse: parseProxies,
  },
  clientHeader: {
    name: 'WEALDWAY_CLIENT_HEADER',
    default: 'x-forwarded-for',
    help: 'The header in which those proxies name the client. Of several addresses the last that is no proxy counts.',
    parse: parseHeaderName,
  },
};

export const limitSettings: readonly LimitSetting<unknown>[] = Object.values(table);

export function readLimits(read: <T>(setting: LimitSetting<T>) => T): Limits {
  return Object.freeze({
    readers: read(table.readers),
    timeLimitMs: read(table.timeLimitMs),
    queueLimit: read(table.queueLimit),
    pageLimit: read(table.pageLimit),
    searchLimit: read(table.searchLimit),
    trustedProxies: read(table.trustedProxies),
    clientHeader: read(table.clientHeader),
  });
}

function parseWhole(text: string, { report }: Report, least: number, most: number): number {
  const value = Number(text);
  if (!/^\d{1,8}$/.test(text) || value < least || value > most)
    report(`"${text}" must be a whole number from ${least} to ${most}`);
  return value;
}

function parseProxies(text: string, { report }: Report): readonly string[] {
  const proxies = splitList(text, ',');
  for (const proxy of proxies) {
    if (!isAddressOrNetwork(proxy))
      report(`"${proxy}" is neither an address nor a network such as 10.0.0.0/8`);
  }
  return Object.freeze(proxies);
}

function isAddressOrNetwork(text: string): boolean {
  try {
    const [address = ''] = text.split('/');
    if (text.includes('/')) ipaddr.parseCIDR(text);
    // "10" would be read as an address too.
    return ipaddr.IPv6.isValid(address) || ipaddr.IPv4.isValidFourPartDecimal(address);
  } catch {
    return false;
  }
}

function parseHeaderName(text: string, { report }: Report): string {
  if (!/^[A-Za-z0-9-]+$/.test(text)) report(`"${text}" is not the name of a header`);
  return text.toLowerCase();
}
