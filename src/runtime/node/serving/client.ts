/** Who asks: the address that the connection comes from, unless that is a proxy of the operator's own. */
import type { IncomingHttpHeaders } from 'node:http';
import ipaddr from 'ipaddr.js';
import { LRUCache } from 'lru-cache';
import type { Limits } from '../../../config/limits.ts';
import { clientKey } from '../../../http/gate/client-key.ts';

interface Asking {
  /** Undefined once the connection is gone. */
  readonly remoteAddress: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

export interface ClientReader {
  /** A key for counting, never shown or logged. */
  keyOf(asking: Asking): string;
  isTrustedProxy(address: string): boolean;
}

/** Reading an address costs more than all else that is done for a stored document. */
const KNOWN_ADDRESSES = 10_000;

export function createClientReader({
  trustedProxies,
  clientHeader,
}: Pick<Limits, 'trustedProxies' | 'clientHeader'>): ClientReader {
  const networks = trustedProxies.map(networkOf);
  const isTrustedProxy = (address: string): boolean => {
    if (networks.length === 0 || !ipaddr.isValid(address)) return false;
    const parsed = ipaddr.process(address);
    return networks.some(
      ([network, bits]) => parsed.kind() === network.kind() && parsed.match(network, bits),
    );
  };
  const known = new LRUCache<string, string>({ max: KNOWN_ADDRESSES });
  const keyOfAddress = (address: string): string => {
    const found = known.get(address);
    if (found !== undefined) return found;
    const key = clientKey(address) ?? 'unknown';
    known.set(address, key);
    return key;
  };
  return {
    isTrustedProxy,
    keyOf({ remoteAddress = '', headers }) {
      if (networks.length === 0) return keyOfAddress(remoteAddress);
      let client = remoteAddress;
      // Each proxy adds whom it heard it from at the end; what stands before the last stranger may be invented.
      const named = [headers[clientHeader] ?? []].flat().join(',').split(',').reverse();
      for (const name of named) {
        const address = name.trim();
        if (!isTrustedProxy(client) || !ipaddr.isValid(address)) break;
        client = address;
      }
      return keyOfAddress(client);
    },
  };
}

function networkOf(text: string): readonly [ipaddr.IPv4 | ipaddr.IPv6, number] {
  if (text.includes('/')) return ipaddr.parseCIDR(text);
  const address = ipaddr.process(text);
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}
