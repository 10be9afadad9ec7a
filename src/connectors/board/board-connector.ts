/** A board's line -> a connector like any other. */
import type { AreaCode } from '../../domain/area.ts';
import type {
  AbsentPosting,
  Connector,
  NormaliseContext,
  Normalised,
  ParsedResponse,
  PlanContext,
  PlannedRequest,
  RawResponse,
  SourceRecord,
} from '../contract.ts';
import { FILE_ROLE } from '../contract.ts';
import { advertPagePath, parseAdvertPage } from './advert-page.ts';
import type { Board } from './board.ts';
import type { BoardKind, BoardRecord, BoardSite } from './board-kind.ts';
import { kindOfBoard } from './board-kinds.ts';
import { boardSource, locateBoard, MOST_CONFIRMATIONS } from './board-source.ts';
import { type BoardTerms, toPosting } from './to-posting.ts';

/** Feeds flap: an advert that is missing once or twice is not asked about. */
const ABSENCES_BEFORE_ASKING = 3;

/** Throws WrongUse when the address is not one of the board's kind. */
export function boardConnector(
  board: Board,
  nameOf: (code: AreaCode) => string = (code) => code,
): Connector<BoardRecord> {
  const kind = kindOfBoard(board.kind);
  const site = locateBoard(board, kind);
  const source = boardSource(site, kind, nameOf);
  const terms: BoardTerms = { employer: board.employer, dates: board.dates, hosts: site.hosts };
  return {
    source,
    plan: () => kind.plan?.(site) ?? [{ path: site.path, role: 'list' }],
    confirm: (absent, context) => confirmations(kind, site, absent, context),
    parse: (response) => parse(response, kind, site),
    recordKey: ({ fields }) => keyOf(fields),
    normalise: (record, context) => normalise(record, terms, context),
  };
}

function parse(response: RawResponse, kind: BoardKind, site: BoardSite): ParsedResponse<BoardRecord> {
  const { request } = response;
  if (request.role === 'confirm' && kind.confirmPath === undefined) return parseAdvertPage(response);
  // A file that an operator offers is read as the list that it was saved from.
  const role = request.role === FILE_ROLE ? 'list' : request.role;
  return kind.parse({ ...response, request: { ...request, role } }, site);
}

function keyOf(fields: BoardRecord): string | null {
  const key = fields.kind === 'gone' ? fields.key : fields.advert.key?.trim();
  return key === undefined || key === '' ? null : key;
}

function normalise(
  { fields, locator }: SourceRecord<BoardRecord>,
  terms: BoardTerms,
  context: NormaliseContext,
): Normalised {
  if (fields.kind === 'gone') return { ending: { key: fields.key, state: 'withdrawn' } };
  return toPosting(fields.advert, terms, locator, context);
}

/** Only for lists that are complete: what a list of the newest leaves out may still be open, and those past their deadline have ended. */
function confirmations(
  kind: BoardKind,
  site: BoardSite,
  absent: readonly AbsentPosting[],
  { now }: PlanContext,
): readonly PlannedRequest[] {
  if (site.board.list === 'newest') return [];
  return absent
    .filter(({ closesAt }) => closesAt === null || Date.parse(closesAt) >= Date.parse(now))
    .filter(({ absences }) => absences >= ABSENCES_BEFORE_ASKING)
    .slice(0, MOST_CONFIRMATIONS)
    .flatMap(({ key, url }) => {
      const path = kind.confirmPath?.(key, site) ?? advertPagePath(key, url, site);
      return path === null ? [] : [{ path, role: 'confirm', isOptional: true }];
    });
}
