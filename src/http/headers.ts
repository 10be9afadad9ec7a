/** Headers that never change, written once: middleware that sets them costs more than the answer (research: stack 4). */
const CACHE_CONTROL = 'public, max-age=300, stale-while-revalidate=86400';

export const API_HEADERS = {
  'cache-control': CACHE_CONTROL,
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag',
  'x-content-type-options': 'nosniff',
} as const;

/** No script, no frame around it, nothing from elsewhere. */
export const PAGE_SECURITY = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
} as const;

export const PAGE_HEADERS = {
  ...PAGE_SECURITY,
  'cache-control': CACHE_CONTROL,
  'content-type': 'text/html; charset=utf-8',
} as const;
