/** The sheet that `wealdway feeds add` prints of a board: what its adverts come to, and what nobody knows yet. */
import { boardSourceId } from '../../../connectors/board/board-source.ts';
import { isLeftOut } from '../../../domain/advert-safety.ts';
import type { AreaCode } from '../../../domain/area.ts';
import type { Posting } from '../../../domain/posting.ts';
import type { BoardDraft, BoardTrial } from '../../../pipeline/find-board.ts';
import { countHeldElsewhere } from '../../../pipeline/release/held-elsewhere.ts';
import type { NodeDeps } from '../deps.ts';

const ROWS_SHOWN = 3;
const DISTRICTS_SHOWN = 8;

export interface BoardSheet {
  readonly kind: string;
  readonly address: string;
  readonly because: string;
  readonly adverts: number;
  readonly isPart: boolean;
  readonly statedTotal: number | null;
  /** Shares of the adverts, in per cent. */
  readonly has: Readonly<Record<'employer' | 'place' | 'district' | 'pay' | 'closing day' | 'link', number>>;
  readonly districts: readonly { readonly name: string; readonly adverts: number }[];
  /** Codes of those districts, for a board whose areas nobody named. */
  readonly areas: readonly AreaCode[];
  /** By source: how many of these adverts it holds already. */
  readonly heldElsewhere: Readonly<Record<string, number>>;
  /** By kind: how many adverts have the mark. */
  readonly safety: Readonly<Record<string, number>>;
  /** Of the adverts read, those that pupils are not shown. */
  readonly notForPupils: number;
  readonly leftOut: Readonly<Record<string, number>>;
  readonly issues: Readonly<Record<string, number>>;
  /** Why the first link that is not shown is not; null when all are. */
  readonly refusedLink: string | null;
  readonly requestsANight: number;
  readonly unknown: readonly string[];
  readonly rows: readonly Posting[];
}

/** Compares the adverts with those of the database. Throws StorageFailed. */
export async function boardSheet(
  trial: BoardTrial,
  { coder, areas, db }: Pick<NodeDeps, 'coder' | 'areas' | 'db'>,
): Promise<BoardSheet> {
  const { postings, board } = trial;
  const sourceId = boardSourceId(board.id);
  const codings = postings.map((posting) => coder.code(posting, sourceId, board.areas));
  const coded = codings.map(({ districts }) => districts);
  const tried = postings.map((posting, at) => ({ posting, districts: [...(coded[at] ?? [])].sort() }));
  const share = (is: (posting: Posting, at: number) => boolean) =>
    postings.length === 0 ? 0 : Math.round((100 * postings.filter(is).length) / postings.length);
  const counts = tally(coded.flat());
  const districts = Object.entries(counts).sort(([, one], [, other]) => other - one);
  return {
    kind: board.kind,
    address: board.address,
    because: trial.because,
    adverts: postings.length,
    isPart: trial.isPart,
    statedTotal: trial.statedTotal,
    has: {
      employer: share(({ employerName }) => employerName !== null),
      place: share(({ places }) => places.length > 0),
      district: share((_posting, at) => (coded[at]?.length ?? 0) > 0),
      pay: share(({ pay }) => pay.minGbp !== null || pay.maxGbp !== null),
      'closing day': share(({ closesAt }) => closesAt !== null),
      link: share(({ url }) => url !== null),
    },
    districts: districts.map(([code, adverts]) => ({ name: areas.find(code)?.name ?? code, adverts })),
    areas: [...new Set(coded.flat())].sort(),
    heldElsewhere: Object.fromEntries(await countHeldElsewhere(db, sourceId, tried)),
    safety: tally(codings.flatMap(({ safety }) => [...new Set(safety.map(({ kind }) => kind))])),
    notForPupils: codings.filter(({ safety }) => isLeftOut(safety)).length,
    leftOut: tally([
      ...trial.skipped,
      ...trial.rejected,
      ...postings.flatMap(({ kind }) =>
        kind === 'talent-pool' || kind === 'voluntary' ? [`no vacancy: ${kind}`] : [],
      ),
    ]),
    issues: tally(trial.issues.map(({ code }) => code)),
    refusedLink: trial.issues.find(({ code }) => code === 'unsafe-link')?.detail ?? null,
    requestsANight: trial.requestCount,
    unknown: unknownOf(trial),
    rows: postings.slice(0, ROWS_SHOWN),
  };
}

function tally(names: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function unknownOf({ isPart, board, statedTotal }: BoardTrial): readonly string[] {
  return [
    'whether its terms let you show its adverts: read them, or ask (wealdway feeds letter)',
    ...(statedTotal === null
      ? ['whether this is all that is open, or the newest only: say --list newest if so']
      : []),
    ...(isPart ? ['the rest of the list: a trial asks a few pages only'] : []),
    ...(board.areas.length === 0
      ? ['which areas it is for: those found are only where its adverts are today (--areas)']
      : []),
  ];
}

export function sheetLines(
  sheet: BoardSheet,
  board: BoardDraft,
  tried: readonly string[],
  written: string | null,
): readonly string[] {
  const counts = (found: Readonly<Record<string, number>>) =>
    Object.entries(found)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ') || 'none';
  const stated = sheet.statedTotal === null ? '' : `, the board states ${sheet.statedTotal}`;
  return [
    `${sheet.address} is a board of the kind ${sheet.kind}: ${sheet.because}.`,
    `  adverts read: ${sheet.adverts}${sheet.isPart ? ' so far' : ''}${stated}`,
    `  of these with: ${Object.entries(sheet.has)
      .map(([name, percent]) => `${name} ${percent} %`)
      .join(', ')}`,
    `  districts: ${
      sheet.districts
        .slice(0, DISTRICTS_SHOWN)
        .map(({ name, adverts }) => `${name} ${adverts}`)
        .join(', ') || 'none'
    }`,
    `  already held from another source: ${counts(sheet.heldElsewhere)}`,
    `  safety marks: ${counts(sheet.safety)}${sheet.notForPupils === 0 ? '' : `; ${sheet.notForPupils} would not be shown to pupils`}`,
    `  left out: ${counts(sheet.leftOut)}`,
    `  issues: ${counts(sheet.issues)}`,
    ...(sheet.refusedLink === null
      ? []
      : [`  a link that is not shown: ${sheet.refusedLink}. If that host is right, name it: --links HOST`]),
    `  requests a night: about ${sheet.requestsANight}`,
    ...tried.map((one) => `  tried before: ${one}`),
    'Not known:',
    ...sheet.unknown.map((one) => `  - ${one}`),
    'First adverts:',
    ...sheet.rows.map((row) => JSON.stringify(row, null, 2)),
    written === null
      ? 'Nothing was written. To add it: the same command with --write, --licence "…" and --permission "who, when, where".'
      : `Added to ${written} as ${board.id}. Next: wealdway refresh board/${board.id}, look at it, then wealdway feeds approve ${board.id}.`,
  ];
}
