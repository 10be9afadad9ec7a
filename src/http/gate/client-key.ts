/** Who counts as one client. */
import ipaddr from 'ipaddr.js';

/** An IPv4 address as it is; of an IPv6 address its network of 64 bits, because that is what one subscriber has. Null for no address. */
export function clientKey(address: string): string | null {
  if (!ipaddr.isValid(address)) return null;
  const parsed = ipaddr.process(address);
  return parsed instanceof ipaddr.IPv6
    ? `${parsed.parts
        .slice(0, 4)
        .map((part) => part.toString(16))
        .join(':')}::/64`
    : parsed.toString();
}
