/** Whom this service asks: the hosts that sources, boards and the directory declare, and those that the operator named. Nothing that an answer says adds to them. */
import type { Config } from '../../config.ts';
import type { SourceDescription } from '../../connectors/contract.ts';
import { SourceRefused } from '../../domain/errors.ts';
import { isPublicName } from '../../domain/public-name.ts';
import { directory } from '../../reference/directory.ts';
import { type EgressReach, refusalOfAddress } from './network-address.ts';

export interface Egress {
  /** How far a request to this address may lead; null where nobody declared its host. */
  reachOf(url: URL): EgressReach | null;
}

/** `declared`, `named`: addresses, of which scheme, host and port count. */
export function createEgress(lists: {
  readonly declared: readonly string[];
  readonly named: readonly string[];
}): Egress {
  const declared = originsOf(lists.declared);
  const named = originsOf(lists.named);
  return {
    reachOf(url) {
      if (named.has(url.origin)) return 'named';
      // A host that was declared as http may have gone over to https.
      const isUpgrade = url.protocol === 'https:' && declared.has(`http://${url.host}`);
      return declared.has(url.origin) || isUpgrade ? 'public' : null;
    },
  };
}

/** `named`: what the operator says in a command. A source that was given another address is not asked at its own. */
export function egressOf(
  { baseUrls, monitoring }: Pick<Config, 'baseUrls' | 'monitoring'>,
  sources: readonly SourceDescription[],
  named: readonly string[] = [],
): Egress {
  const { alertWebhook } = monitoring;
  return createEgress({
    declared: [
      ...sources.filter(({ id }) => !baseUrls.has(id)).map(({ baseUrl }) => baseUrl),
      ...directory.map(({ url }) => url),
    ],
    named: [...baseUrls.values(), ...(alertWebhook === null ? [] : [alertWebhook]), ...named],
  });
}

/**
 * For a trial of one address that somebody types and whose outcome somebody reads: that host as the operator's word, and whatever its
 * pages lead to if it is public.
 */
export function egressOfTrial(address: string): Egress {
  const { reachOf } = createEgress({ declared: [], named: [address] });
  return { reachOf: (url) => reachOf(url) ?? (/^https?:$/.test(url.protocol) ? 'public' : null) };
}

function originsOf(urls: readonly string[]): ReadonlySet<string> {
  return new Set(urls.filter((url) => URL.canParse(url)).map((url) => new URL(url).origin));
}

/** How far a request may lead. Throws SourceRefused for a host that nobody declared, and for one that is plainly not public. */
export function judgeRequest(egress: Egress, address: string): EgressReach {
  const url = URL.canParse(address) ? new URL(address) : null;
  const reach = url && egress.reachOf(url);
  if (url === null || reach === null) {
    throw new SourceRefused(
      `${url?.host ?? 'An address that cannot be read'} was not asked: no source, board or setting declares it`,
      null,
    );
  }
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  if (isNumber(host)) judgeAddress(host, reach, url.host);
  else if (reach === 'public' && !isPublicName(host)) throw refused(url.host, 'not a name of the internet');
  return reach;
}

/** `host`: whose address it is, for the words. Throws SourceRefused for one that may not be asked. */
export function judgeAddress(address: string, reach: EgressReach, host: string): void {
  const refusal = refusalOfAddress(address, reach);
  if (refusal !== null) throw refused(host, refusal);
}

/** As URL writes numbers, whatever they were written as. */
const isNumber = (host: string): boolean => host.includes(':') || /^\d+\.\d+\.\d+\.\d+$/.test(host);

/** The address itself stays unsaid: the sentence may stand on a page, and what a name means inside is nobody's business. */
function refused(host: string, what: string): SourceRefused {
  return new SourceRefused(
    `${host} was not asked, because it is ${what}. If it is a server of yours, name it there for its source: WEALDWAY_BASE_URLS=publisher/dataset=http://${host}`,
    null,
  );
}
