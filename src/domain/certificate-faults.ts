/** What is wrong with a host's certificate, in words. The check is never switched off: whoever runs the host must mend it. */

/** By the code that Node and OpenSSL give. */
const FAULTS: Readonly<Record<string, string>> = {
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    'its chain of certificates is incomplete, or ends at nobody that is trusted',
  UNABLE_TO_GET_ISSUER_CERT: 'its chain of certificates is incomplete, or ends at nobody that is trusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    'its chain of certificates is incomplete, or ends at nobody that is trusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by nobody that is trusted',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by nobody that is trusted',
  CERT_UNTRUSTED: 'its certificate is signed by nobody that is trusted',
  CERT_SIGNATURE_FAILURE: 'its certificate is not what was signed',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet',
  CERT_REVOKED: 'its certificate was revoked',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
};

const REMEDY = 'tell whoever runs it, since certificates are always checked';

/** Null for a code that is of something else. */
export function certificateFault(code: string): string | null {
  const fault = Object.hasOwn(FAULTS, code) ? FAULTS[code] : undefined;
  return fault === undefined ? null : `${fault} (${code}): ${REMEDY}`;
}

/** How Cloudflare's fetch answers for a host whose certificate it does not accept: with a status of its own. */
export function certificateFaultOfStatus(status: number): string | null {
  if (status === 526) return `its certificate is not valid (${status}): ${REMEDY}`;
  return status === 525 ? `no TLS connection could be agreed with it (${status}): ${REMEDY}` : null;
}
