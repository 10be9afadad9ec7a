/** Headers that never change, written once: middleware that sets them costs more than the answer. */
const CACHE_CONTROL = 'public, max-age=300, stale-while-revalidate=86400';

/** What scripts of other sites may read. */
export const EXPOSED_HEADERS =
  'deprecation, etag, link, ratelimit, ratelimit-policy, retry-after, sunset, x-request-id';

/** Bodies are compressed behind the app: on Node by its front, on Workers by the platform. */
const VARY = { vary: 'accept-encoding' } as const;

export const API_HEADERS = {
  ...VARY,
  'cache-control': CACHE_CONTROL,
  'access-control-allow-origin': '*',
  'access-control-expose-headers': EXPOSED_HEADERS,
  'x-content-type-options': 'nosniff',
} as const;

export const JSON_HEADERS = { ...API_HEADERS, 'content-type': 'application/json' } as const;

/** No script, nothing from elsewhere, and no frame around it. Frames within are our own embeds, shown as a preview. */
export const PAGE_SECURITY = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
} as const;

export const PAGE_HEADERS = {
  ...VARY,
  ...PAGE_SECURITY,
  'cache-control': CACHE_CONTROL,
  'content-type': 'text/html; charset=utf-8',
} as const;

/** For the page of codes, whose buttons copy. */
export const COPYING_PAGE_HEADERS = {
  ...PAGE_HEADERS,
  'content-security-policy': `${PAGE_SECURITY['content-security-policy']}; script-src 'self'`,
} as const;

/**
 * Embeds stand in anybody's frame, so no `frame-ancestors` is named: not even `*` lets in a page that is itself sandboxed, as page
 * builders' previews are (docs/decisions/0071). `script` is for those that report their height when asked to.
 */
function embedPolicy(script: string): string {
  return `default-src 'none'; style-src 'self'; img-src 'self' data:;${script} base-uri 'none'; form-action 'none'`;
}

export const EMBED_SECURITY = {
  'content-security-policy': embedPolicy(''),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'cross-origin',
} as const;

export const EMBED_HEADERS = {
  ...VARY,
  ...EMBED_SECURITY,
  'cache-control': CACHE_CONTROL,
  'content-type': 'text/html; charset=utf-8',
} as const;

export const RESIZING_EMBED_HEADERS = {
  ...EMBED_HEADERS,
  'content-security-policy': embedPolicy(" script-src 'self';"),
} as const;

/** Files that embeds and other sites load: stylesheets, scripts, pictures. */
export const ASSET_HEADERS = { ...API_HEADERS, 'cross-origin-resource-policy': 'cross-origin' } as const;
