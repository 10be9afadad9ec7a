/** What `wealdway feeds add` does: one sheet of what an address is as a board, and, when asked, a line in the file of boards. */
import { type Config, parseConfig } from '../../../config.ts';
import { BOARD_LISTS, BOARD_PUBLISHES, type Board } from '../../../connectors/board/board.ts';
import { isAreaCode } from '../../../domain/area.ts';
import { WrongUse } from '../../../domain/errors.ts';
import { egressOfTrial } from '../../../pipeline/fetching/egress.ts';
import { type BoardDraft, findBoard } from '../../../pipeline/find-board.ts';
import { type CommandContext, withDeps } from './context.ts';
import { appendBoard } from './feeds-file.ts';
import { boardSheet, sheetLines } from './feeds-sheet.ts';

export interface AddOptions {
  readonly id?: string;
  readonly employer?: string;
  readonly areas?: string;
  readonly list: string;
  readonly dates: string;
  readonly publishes: string;
  readonly links?: string;
  readonly licence?: string;
  readonly permission?: string;
  readonly write?: true;
  readonly json?: true;
}

/** Throws WrongUse when the options do not fit, and what the network throws for the address itself. */
export async function addBoard(context: CommandContext, url: string, options: AddOptions): Promise<void> {
  const { terminal } = context;
  if (options.write && (options.licence === undefined || options.permission === undefined))
    throw new WrongUse(
      '--write needs --licence and --permission "who, when, where": a board without leave is not asked.',
    );
  // The file may not be there yet: the first board makes it.
  const changeConfig = (config: Config) => ({ ...config, boards: null });
  await withDeps(context, { changeConfig, egress: egressOfTrial(url) }, async (deps) => {
    const { found, tried } = await findBoard(deps, url, draftOf(url, options));
    if (found === null) {
      if (options.json) terminal.result(JSON.stringify({ found: null, tried }, null, 2));
      else
        for (const line of [`No vacancies were found at ${url}.`, ...tried.map((one) => `  - ${one}`)])
          terminal.result(line);
      context.exitWith(1);
      return;
    }
    const sheet = await boardSheet(found, deps);
    const board: BoardDraft = {
      ...found.board,
      areas: found.board.areas.length > 0 ? found.board.areas : sheet.areas,
    };
    const written = options.write ? writeBoard(context, board, options) : null;
    if (options.json)
      terminal.result(JSON.stringify({ found: { ...sheet, board }, tried, written }, null, 2));
    else for (const line of sheetLines(sheet, board, tried, written)) terminal.result(line);
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
    links: (options.links ?? '').split(/[\s,;]+/).filter((host) => host !== ''),
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

function writeBoard(
  context: CommandContext,
  draft: BoardDraft,
  { licence = '', permission = '' }: AddOptions,
): string {
  const board: Board = { ...draft, licence, permission };
  return appendBoard(parseConfig(context.env), board);
}
