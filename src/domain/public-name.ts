/** Names that may stand for a host of the public internet. */

/** A name with a top-level domain: no number, no name of a network at home. */
const PUBLIC_NAME = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,24}|xn--[a-z0-9-]{1,59})$/;
/** Top-level names that lead nowhere on the public internet, or that never resolve there. */
const PRIVATE_NAME = /\.(?:local|localhost|internal|intranet|lan|home|corp|onion|arpa|invalid)$/;

/** `hostname` as a URL gives it: in small letters. */
export function isPublicName(hostname: string): boolean {
  return PUBLIC_NAME.test(hostname) && !PRIVATE_NAME.test(hostname);
}
