/** What each kind of board must say of itself: where to ask, and how to read the answer. Everything else is the same for all. */
import type { AdvertHosts, ParsedResponse, PlannedRequest, RawResponse } from '../contract.ts';
import type { Board } from './board.ts';
import type { StatedAdvert } from './stated-advert.ts';

/** Where a board's list is, told from the address in its line. */
export interface BoardSite {
  /** Scheme and host, without a trailing slash. */
  readonly baseUrl: string;
  /** The path of the first request, with its query. */
  readonly path: string;
  /** Where its adverts lead. */
  readonly hosts: AdvertHosts;
  readonly board: Board;
}

/** What an answer about a board holds: an advert, or what became of one that was asked about. */
export type BoardRecord =
  | { readonly kind: 'advert'; readonly advert: StatedAdvert }
  | { readonly kind: 'gone'; readonly key: string };

export interface BoardKind {
  /** For operators: what the address must look like. */
  readonly addressForm: string;
  /** Null when the address is of another kind. */
  locate(address: URL): Omit<BoardSite, 'board'> | null;
  /** The requests to begin with; a GET for the site's path unless given. */
  plan?(site: BoardSite): readonly PlannedRequest[];
  parse(response: RawResponse, site: BoardSite): ParsedResponse<BoardRecord>;
  /** Where an advert can be asked for by its key: the path. For lists whose makers answer for single adverts. */
  confirmPath?(key: string, site: BoardSite): string | null;
  readonly maxBytes?: number;
  readonly maxRequests?: number;
}

/** The list at the address itself, whose adverts lead to its own host. */
export function ownSite(address: URL): Omit<BoardSite, 'board'> {
  return {
    baseUrl: address.origin,
    path: `${address.pathname}${address.search}`,
    hosts: [address.protocol === 'http:' ? address.origin : address.hostname],
  };
}
