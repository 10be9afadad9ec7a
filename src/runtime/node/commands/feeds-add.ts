/** What `wealdway feeds add` does: one sheet of what an address is as a board, and, when asked, a line in the file of boards. */
import { parseConfig } from '../../../config.ts';
import { BOARD_LISTS, BOARD_PUBLISHES, type Board } from '../../../connectors/board/board.ts';
import { type AreaCode, isAreaCode } from '../../../domain/area.ts';
import { WrongUse } from '../../../domain/errors.ts';
import type { Posting } from '../../../domain/posting.ts';
import { type BoardDraft, type BoardTrial, findBoard } from '../../../pipeline/find-board.ts';
import type { NodeDeps } from '../deps.ts';
import { type CommandContext, withDeps } from './context.ts';
import { appendBoard } from './feeds-file.ts';

export interface AddOptions {
  readonly id?: string;
  readonly employer?: string;
  readonly areas?: string;
  readonly list: string;
  readonly dates: string;
  readonly publishes: string;
  readonly licence?: string;
  readonly permission?: string;
  readonly write?: true;
  readonly json?: true;
}

const ROWS_SHOWN = 3;
const DISTRICTS_SHOWN = 8;

/** Throws WrongUse when the options do not fit, and what the network throws for the address itself. */
export async function addBoard(context: CommandContext, url: string, options: AddOptions): Promise<void> {
  const { terminal } = context;
  if (options.write && (options.licence === undefined || options.permission === undefined))
    throw new WrongUse(
      '--write needs --licence and --permission "who, when, where": a board without leave is not asked.',
    );
  // The file may not be there yet: the first board makes it.
  await withDeps(context, { changeConfig: (config) => ({ ...config, boards: null }) }, async (deps) => {
    const { found, tried } = await findBoard(deps, url, draftOf(url, options));
    if (found === null) {
      if (options.json) terminal.result(JSON.stringify({ found: null, tried }, null, 2));
      else
        for (const line of [`No vacancies were found at ${url}.`, ...tried.map((one) => `  - ${one}`)])
          terminal.result(line);
      context.exitWith(1);
      return;
    }
    const sheet = sheetOf(found, deps);
    const board: BoardDraft = {
      ...found.board,
      areas: found.board.areas.length > 0 ? found.board.areas : sheet.areas,
    };
    const written = options.write ? writeBoard(context, board, options) : null;
    if (options.json)
      terminal.result(JSON.stringify({ found: { ...sheet, board }, tried, written }, null, 2));
    else for (const line of linesOf(sheet, board, tried, written)) terminal.result(line);
  });
}

function draftOf(url: string, options: AddOptions): Parameters<typeof findBoard>[2] {
  const { employer, id = idFrom(url), list, dates, publishes } = options;
  const areas = (options.areas ?? '').split(/[\s,;]+/).filter((code) => code !== '');
  const bad = areas.find((code) => !isAreaCode(code));
  if (bad !== undefined) throw new WrongUse(`“${bad}” is no area code: one looks like E06000035.`);
  return {
    id,
    employer: employer ?? null,
    areas: areas.filter(isAreaCode),
    list: oneOf(BOARD_LISTS, list, '--list'),
    dates: oneOf(['day-first', 'month-first'] as const, dates, '--dates'),
    publishes: oneOf(BOARD_PUBLISHES, publishes, '--publishes'),
  };
}

function oneOf<T extends string>(list: readonly T[], text: string, option: string): T {
  const found = list.find((one) => one === text);
  if (found === undefined) throw new WrongUse(`${option} must be one of: ${list.join(', ')}.`);
  return found;
}

/** "https://jobs.otter.gov.uk/x" -> "jobs-otter-gov-uk". */
function idFrom(url: string): string {
  const host = URL.canParse(url) ? new URL(url).host : url;
  return host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}

interface Sheet {
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
  readonly leftOut: Readonly<Record<string, number>>;
  readonly issues: Readonly<Record<string, number>>;
  readonly requestsANight: number;
  readonly unknown: readonly string[];
  readonly rows: readonly Posting[];
}

function sheetOf(trial: BoardTrial, { coder, areas }: Pick<NodeDeps, 'coder' | 'areas'>): Sheet {
  const { postings, board } = trial;
  const coded = postings.map((posting) => coder.code(posting, `board/${board.id}`, board.areas).districts);
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
    leftOut: tally([
      ...trial.skipped,
      ...trial.rejected,
      ...postings.flatMap(({ kind }) =>
        kind === 'talent-pool' || kind === 'voluntary' ? [`no vacancy: ${kind}`] : [],
      ),
    ]),
    issues: tally(trial.issues.map(({ code }) => code)),
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
    'how many of these adverts other sources hold already: the next edition links them',
    ...(statedTotal === null
      ? ['whether this is all that is open, or the newest only: say --list newest if so']
      : []),
    ...(isPart ? ['the rest of the list: a trial asks a few pages only'] : []),
    ...(board.areas.length === 0
      ? ['which areas it is for: those found are only where its adverts are today (--areas)']
      : []),
  ];
}

function writeBoard(
  context: CommandContext,
  draft: BoardDraft,
  { licence = '', permission = '' }: AddOptions,
): string {
  const board: Board = { ...draft, licence, permission };
  return appendBoard(parseConfig(context.env), board);
}

function linesOf(
  sheet: Sheet,
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
    `  left out: ${counts(sheet.leftOut)}`,
    `  issues: ${counts(sheet.issues)}`,
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
