/** How an address is answered, by its path alone: what it may cost decides beside whom it waits and how often it may be asked. */

/**
 * `stored`: bytes that lie ready, or a stored document written out. `page`: made from an edition and a few rows, then kept.
 * `search`: computed from what was asked.
 */
export type Lane = 'stored' | 'page' | 'search';

/** Also what nobody has: it is answered without a query. */
const STORED =
  /^\/(?:api\/v1\/(?:snapshots\/|openapi\.json$)|assets\/|embed\/v1\/[^/]+\.|problems\/|favicon|robots\.txt$|healthz$|readyz$)/;
const SEARCH = /^\/(?:api\/|lmiforall\/|vacancies|compare|changes|status|feeds\/|verify\/)/;
/** Drawing takes a processor for a tenth of a second. */
const DRAWN = /\.png$/;

/** Those who probe often ask by the number of a machine. The answers hold no link, so any name will do. */
export function isProbe(path: string): boolean {
  return path === '/healthz' || path === '/readyz';
}

export function laneOf(path: string): Lane {
  if (DRAWN.test(path)) return 'search';
  if (STORED.test(path)) return 'stored';
  return SEARCH.test(path) ? 'search' : 'page';
}
