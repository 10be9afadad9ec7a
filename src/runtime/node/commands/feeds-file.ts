/** The file of boards, for the commands that read and change it. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { type Config, parseConfig } from '../../../config.ts';
import type { Board } from '../../../connectors/board/board.ts';
import { boardConnector } from '../../../connectors/board/board-connector.ts';
import { boardSourceId } from '../../../connectors/board/board-source.ts';
import { type BoardsReading, readBoards } from '../../../connectors/board/read-boards.ts';
import { switchedOff, withBoard, withoutBoard } from '../../../connectors/board/write-boards.ts';
import type { Connector } from '../../../connectors/contract.ts';
import { mistakeInWords } from '../../../connectors/sources.ts';
import { WrongUse } from '../../../domain/errors.ts';
import { createAreaIndex } from '../../../reference/areas.ts';
import { askService } from '../answer.ts';
import { errorCode } from '../error-code.ts';
import { type CommandContext, withDeps } from './context.ts';
import { unknownName } from './nearest.ts';

interface BoardsFile extends BoardsReading {
  readonly name: string;
  readonly text: string;
}

/** Throws WrongUse when no file is named or it cannot be read. */
export function openBoardsFile(context: CommandContext, path?: string): BoardsFile {
  const config = parseConfig(context.env);
  const name = path ?? config.boards;
  if (name === null)
    throw new WrongUse('Set WEALDWAY_BOARDS to a file, such as ./boards.csv: feeds add makes it.');
  const text = readText(name);
  return {
    name,
    text,
    ...readBoards(text, (code) => createAreaIndex(config.partnerships).find(code) !== null),
  };
}

function readText(name: string): string {
  try {
    return readFileSync(name, 'utf8');
  } catch (cause) {
    const code = errorCode(cause) ?? String(cause);
    const first = code === 'ENOENT' ? ' The first board makes it: wealdway feeds add URL --write.' : '';
    throw new WrongUse(`${name} cannot be read (${code}).${first}`, { cause });
  }
}

/** Throws WrongUse with the nearest ids when there is no such board. */
export function getBoard({ boards }: Pick<BoardsReading, 'boards'>, id: string): Board {
  const board = boards.find((one) => one.id === id.replace(/^board\//, ''));
  if (board !== undefined) return board;
  throw new WrongUse(
    unknownName(
      'board',
      id,
      boards.map((one) => one.id),
    ),
  );
}

export async function findBoardConnector(context: CommandContext, id: string): Promise<Connector> {
  return boardConnector(getBoard(openBoardsFile(context), id));
}

/** Whole or not at all: a half-written file would lose boards. */
function save(name: string, text: string): void {
  const part = `${name}.part`;
  writeFileSync(part, text);
  renameSync(part, name);
}

/** Throws WrongUse when the id is taken or no file is named. The file is made when it is not there. */
export function appendBoard(config: Config, board: Board): string {
  const { boards: name } = config;
  if (name === null)
    throw new WrongUse('Set WEALDWAY_BOARDS to the file that shall hold it, such as ./boards.csv.');
  const text = existsSync(name) ? readText(name) : '';
  const areas = createAreaIndex(config.partnerships);
  const next = withBoard(text, board);
  const { mistakes, boards } = readBoards(next, (code) => areas.find(code) !== null);
  const line = next.trimEnd().split('\n').length;
  const own = mistakes.filter((mistake) => mistake.line === line);
  if (own.length > 0 || !boards.some(({ id }) => id === board.id))
    throw new WrongUse(
      own.map((mistake) => mistakeInWords(name, mistake)).join('\n') || `${board.id} could not be added.`,
    );
  save(name, next);
  return name;
}

export async function listBoards(context: CommandContext, isJson: boolean): Promise<void> {
  const file = openBoardsFile(context);
  const stands = await standOf(context);
  const rows = file.boards.map((board) => ({ ...board, ...(stands.get(boardSourceId(board.id)) ?? {}) }));
  if (isJson) {
    context.terminal.result(
      JSON.stringify({ file: file.name, boards: rows, mistakes: file.mistakes }, null, 2),
    );
    return;
  }
  for (const { id, kind, address, publishes, state, explanation } of rows.map((row) => ({
    state: '',
    explanation: '',
    ...row,
  })))
    context.terminal.result(`${id} (${kind}, publishes ${publishes}) ${address}\n  ${state}: ${explanation}`);
  for (const mistake of file.mistakes) context.terminal.note(mistakeInWords(file.name, mistake));
  if (rows.length === 0) context.terminal.note(`${file.name} holds no board that can be used.`);
}

interface Stand {
  readonly state: string;
  readonly explanation: string;
}

async function standOf(context: CommandContext): Promise<ReadonlyMap<string, Stand>> {
  return withDeps(context, {}, async (deps) => {
    const status: { readonly sources: readonly (Stand & { readonly id: string })[] } = JSON.parse(
      await askService(deps, '/api/v1/status'),
    );
    return new Map(status.sources.map(({ id, state, explanation }) => [id, { state, explanation }]));
  });
}

export async function checkBoards(
  context: CommandContext,
  path: string | undefined,
  isJson: boolean,
): Promise<void> {
  const { name, boards, mistakes } = openBoardsFile(context, path);
  if (isJson)
    context.terminal.result(JSON.stringify({ file: name, boards: boards.length, mistakes }, null, 2));
  else {
    for (const mistake of mistakes) context.terminal.result(mistakeInWords(name, mistake));
    const count = boards.length === 1 ? '1 board' : `${boards.length} boards`;
    context.terminal.result(
      `${name}: ${count}, ${mistakes.length === 0 ? 'nothing wrong' : `${mistakes.length} mistakes`}`,
    );
  }
  if (mistakes.length > 0) context.exitWith(1);
}

export async function switchOff(context: CommandContext, id: string, isJson: boolean): Promise<void> {
  change(
    context,
    id,
    switchedOff,
    'is not asked any more: the service, begun anew, shows none of its adverts, and the next edition counts none',
    isJson,
  );
}

export async function removeBoard(context: CommandContext, id: string, isJson: boolean): Promise<void> {
  change(context, id, withoutBoard, 'is no board any more', isJson);
}

function change(
  context: CommandContext,
  id: string,
  rewrite: (text: string, id: string) => string | null,
  what: string,
  isJson: boolean,
): void {
  const { name, text, boards } = openBoardsFile(context);
  const plain = id.replace(/^board\//, '');
  const next = rewrite(text, plain);
  if (next === null)
    throw new WrongUse(
      unknownName(
        'board',
        id,
        boards.map((one) => one.id),
      ),
    );
  save(name, next);
  context.terminal.result(
    isJson ? JSON.stringify({ file: name, id: plain }, null, 2) : `${plain} ${what} (${name}).`,
  );
}
