/**
 * Connections that lead only where they may. The addresses of a name are asked for once, by the connection itself, and judged there: the
 * one that was judged is the one that is connected to, whatever the name means a moment later.
 */
import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { SourceUnreachable } from '../../domain/errors.ts';
import { type Egress, judgeAddress, judgeRequest } from '../../pipeline/fetching/egress.ts';
import type { EgressReach } from '../../pipeline/fetching/network-address.ts';
import type { Resolver } from '../../ports/resolver.ts';

export const systemResolver: Resolver = {
  async resolve(hostname) {
    const found = await lookup(hostname, { all: true, order: 'verbatim' });
    return found.map(({ address }) => address);
  },
};

/** For undici. Fails with SourceRefused where it may not lead. */
export function guardedConnect(egress: Egress, resolver: Resolver): buildConnector.connector {
  const connectors: Readonly<Record<EgressReach, buildConnector.connector>> = {
    public: buildConnector({ lookup: judgedLookup('public', resolver) }),
    named: buildConnector({ lookup: judgedLookup('named', resolver) }),
  };
  return (options, callback) => {
    const { host = options.hostname, protocol } = options;
    try {
      const reach = judgeRequest(egress, `${protocol}//${host}`);
      connectors[reach](options, (error, socket) => {
        if (error !== null) return callback(error, null);
        try {
          // Not every connection looks a name up.
          judgeAddress(socket.remoteAddress ?? '', reach, host);
          callback(null, socket);
        } catch (refusal) {
          socket.destroy();
          callback(asError(refusal), null);
        }
      });
    } catch (refusal) {
      callback(asError(refusal), null);
    }
  };
}

/** One address that may not be asked spoils the answer: a name that means two things is not trusted with either. */
function judgedLookup(reach: EgressReach, resolver: Resolver): LookupFunction {
  return (hostname, { all }, callback) => {
    const addresses = async () => {
      const found = await resolver.resolve(hostname);
      for (const address of found) judgeAddress(address, reach, hostname);
      return found.map((address) => ({ address, family: isIP(address) }));
    };
    addresses().then(
      (found) => {
        const [first] = found;
        if (first === undefined) callback(new SourceUnreachable(`${hostname} has no address`), '', undefined);
        else if (all) callback(null, found);
        else callback(null, first.address, first.family);
      },
      (cause: unknown) => callback(asError(cause), '', undefined),
    );
  };
}

const asError = (cause: unknown): Error => (cause instanceof Error ? cause : new Error(String(cause)));
