/** Which network addresses may be asked. Pure: the ranges are IANA's, as ipaddr.js has them. */
import ipaddr from 'ipaddr.js';

/** `public`: a source or board declares the host. `named`: the operator named this very host and port. */
export type EgressReach = 'public' | 'named';

type Address = ReturnType<typeof ipaddr.parse>;

/** Where a mirror of the operator's may stand. */
const OWN_NETWORKS: Readonly<Record<string, string | undefined>> = {
  loopback: 'an address of this machine',
  private: 'an address of a private network',
  uniqueLocal: 'an address of a private network',
  carrierGradeNat: 'an address behind a provider’s own network',
};

/** Where clouds tell a machine its keys. Those in 169.254.0.0/16 are link-local and need no line. */
const METADATA = [
  ...['168.63.129.16', '100.100.100.200', '192.0.0.192'],
  ...['fd00:ec2::254', 'fd00:ec2::23', 'fd20:ce::254', 'fd00:42::42'],
].map((text) => ipaddr.parse(text).toNormalizedString());

/** All that is routed on the internet of IPv6. What lies outside is an old form of IPv4, or nobody's. */
const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3');
/** How an IPv6-only network reaches IPv4 (RFC 6052); the prefix of RFC 8215 is a network's own. */
const NAT64 = ipaddr.parseCIDR('64:ff9b::/96');

/** What the address is, in words, where it may not be asked; null where it may. No address at all is refused too. */
export function refusalOfAddress(text: string, reach: EgressReach): string | null {
  const read = readAddress(text);
  if (read === null) return 'no address';
  const address = withoutWrapping(read);
  if (METADATA.includes(address.toNormalizedString())) return 'an address where a cloud keeps its keys';
  const range = address.range();
  const ownNetwork = OWN_NETWORKS[range];
  if (ownNetwork !== undefined) return reach === 'named' ? null : ownNetwork;
  if (range === 'linkLocal') return 'a link-local address';
  const isRouted = range === 'unicast' && (address.kind() === 'ipv4' || address.match(GLOBAL_UNICAST));
  return isRouted ? null : 'an address that is not on the public internet';
}

/** As resolvers and connections write it; null for anything else. */
function readAddress(text: string): Address | null {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text);
  // ipaddr.js takes ::10.0.0.1 for ::ffff:10.0.0.1; URL writes either in one way only.
  const asUrl = `http://[${text}]`;
  return URL.canParse(asUrl) ? ipaddr.parse(new URL(asUrl).hostname.slice(1, -1)) : null;
}

/** The IPv4 address inside an IPv6 one, for the two forms that networks use today. */
function withoutWrapping(address: Address): Address {
  if (!('isIPv4MappedAddress' in address)) return address;
  if (address.isIPv4MappedAddress()) return address.toIPv4Address();
  return address.match(NAT64) ? ipaddr.fromByteArray(address.toByteArray().slice(-4)) : address;
}
