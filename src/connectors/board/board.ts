/** A board: a local list of vacancies that an operator configures in one line of `boards.csv`, without code. */
import type { AreaCode } from '../../domain/area.ts';
import type { DateOrder } from '../shared/read-date.ts';

/** What a board may be; docs/adding-a-board.md says how to tell. */
export const BOARD_KINDS = [
  'jsonld',
  'rss',
  'eploy',
  'jobxml',
  'csv',
  'greenhouse',
  'lever',
  'ashby',
  'smartrecruiters',
  'workable',
  'recruitee',
  'personio',
  'pinpoint',
  'teamtailor',
  'bamboohr',
  'workday',
  'oleeo',
] as const;
export type BoardKindName = (typeof BOARD_KINDS)[number];

/** `complete`: all that is open. `newest`: the latest only, so that an advert that is missing may still be open. */
export const BOARD_LISTS = ['complete', 'newest'] as const;

/** `adverts` themselves, `counts` of them only, or `nothing`: kept in the file and not asked. */
export const BOARD_PUBLISHES = ['adverts', 'counts', 'nothing'] as const;

export interface Board {
  /** Kebab-case; the source is `board/<id>`. */
  readonly id: string;
  readonly kind: BoardKindName;
  /** Where the list is, as a person would open it or as its makers document it. */
  readonly address: string;
  /** For adverts that name none; null for a board of many employers. */
  readonly employer: string | null;
  /** The areas that the board is for. */
  readonly areas: readonly AreaCode[];
  readonly list: (typeof BOARD_LISTS)[number];
  readonly dates: DateOrder;
  /** The terms under which the board lets us show its adverts, in the operator's words. */
  readonly licence: string;
  /** Who allowed it, when, and where that is written. */
  readonly permission: string;
  readonly publishes: (typeof BOARD_PUBLISHES)[number];
  /** Hosts that its adverts may lead to, beside its own: a feed's adverts often stand on another site. */
  readonly links: readonly string[];
}
