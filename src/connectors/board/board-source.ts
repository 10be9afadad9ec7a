/** A board's line -> the description that every source has. */
import type { AreaCode } from '../../domain/area.ts';
import { WrongUse } from '../../domain/errors.ts';
import type { SourceId } from '../../domain/release.ts';
import { hash64 } from '../../domain/text-hash.ts';
import type { SourceDescription } from '../contract.ts';
import type { Board } from './board.ts';
import type { BoardKind, BoardSite } from './board-kind.ts';

const BOARD_PUBLISHER = 'board';

/** Pages and feeds of a small site; a sitemap's details come one by one. */
const MAX_BYTES = 5_000_000;
const MAX_REQUESTS = 400;
const MOST_ADVERTS = 3_000;
const ALLOWS = { adverts: 'records', counts: 'aggregates', nothing: 'nothing' } as const;
/** Left for asking how absent adverts ended. */
export const MOST_CONFIRMATIONS = 100;

export function boardSourceId(id: string): SourceId {
  return `${BOARD_PUBLISHER}/${id}`;
}

/** Throws WrongUse when the address is not one of the board's kind. */
export function locateBoard(board: Board, kind: BoardKind): BoardSite {
  const site = kind.locate(new URL(board.address));
  if (site !== null) {
    const hosts = site.hosts === 'any-employer' ? site.hosts : [...site.hosts, ...board.links];
    return { ...site, hosts, board };
  }
  throw new WrongUse(
    `The address of the board ${board.id} is not one of the kind ${board.kind}: it must look like ${kind.addressForm}, not ${board.address}`,
  );
}

/** Ten letters, as the hashes of code have. */
function termsOf({ kind, address, employer, areas, dates, publishes, links }: Board): string {
  return hash64(JSON.stringify([kind, address, employer, areas, dates, publishes, links])).slice(0, 10);
}

/** `nameOf` gives an area's name, for readers. */
export function boardSource(
  site: BoardSite,
  kind: BoardKind,
  nameOf: (code: AreaCode) => string,
): SourceDescription {
  const { board } = site;
  const host = new URL(board.address).host;
  const title = board.employer === null ? `Vacancies at ${host}` : `Vacancies of ${board.employer}`;
  const where = board.areas.map(nameOf).join(', ');
  return {
    id: boardSourceId(board.id),
    title,
    summary: `Adverts of a local board for ${where}: ${host}.`,
    publisher: { name: board.employer ?? host, url: board.address },
    landingPage: board.address,
    licence: {
      name: board.licence,
      url: board.address,
      attribution: `Source: ${board.employer === null ? host : `${board.employer} (${host})`}`,
      allows: ALLOWS[board.publishes],
    },
    kind: 'postings',
    adverts: { covers: board.areas, inWords: `on ${host}`, isForAllSectors: false },
    board: {
      isOfEmployer: board.employer !== null,
      list: board.list,
      permission: board.permission,
      terms: termsOf(board),
    },
    advertHosts: site.hosts,
    cadence: 'daily',
    expectedLagDays: 0,
    coverage: where,
    vintages: [],
    measures: [],
    politeness: {
      minIntervalMs: 2_000,
      timeoutMs: 30_000,
      maxBytes: kind.maxBytes ?? MAX_BYTES,
      // Room to ask how absent adverts ended, where the list itself is one request.
      maxRequests: Math.max(kind.maxRequests ?? MAX_REQUESTS, 1 + MOST_CONFIRMATIONS),
    },
    secrets: [],
    status:
      board.publishes === 'nothing'
        ? {
            state: 'off-by-default',
            reason: 'Its line in the file of boards says that it publishes nothing.',
          }
        : { state: 'active' },
    assertions: { minRecords: 0, maxRecords: MOST_ADVERTS, maxRejectedShare: 0.2, maxFallShare: 0.5 },
    baseUrl: site.baseUrl,
  };
}
