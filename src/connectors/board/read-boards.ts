/** `boards.csv` -> boards. Every mistake is named with its line and column, and a line with one is left out: the others stand. */
import { parse } from 'csv-parse/sync';
import { type AreaCode, isAreaCode } from '../../domain/area.ts';
import { advertLink } from '../shared/advert-link.ts';
import { BOARD_KINDS, BOARD_LISTS, BOARD_PUBLISHES, type Board } from './board.ts';
import { kindOfBoard } from './board-kinds.ts';

export const BOARD_COLUMNS = [
  'id',
  'kind',
  'address',
  'employer',
  'areas',
  'list',
  'dates',
  'licence',
  'permission',
  'publishes',
  'links',
] as const;
/** Files of before there was the last column stay good. */
const LEAST_COLUMNS = BOARD_COLUMNS.length - 1;
type Column = (typeof BOARD_COLUMNS)[number];
type Cells = Readonly<Record<Column, string>>;

/** A mistake in the file; `column` is null when it is of the whole line. */
export interface BoardMistake {
  /** From 1, as an editor counts. */
  readonly line: number;
  readonly column: Column | null;
  /** A sentence that says what to write instead. */
  readonly detail: string;
}

export interface BoardsReading {
  readonly boards: readonly Board[];
  readonly mistakes: readonly BoardMistake[];
}

const MOST_BOARDS = 2_000;
const DATE_ORDERS = ['day-first', 'month-first'] as const;

/** `isArea` tells whether a code is of an area that we hold. Never throws. */
export function readBoards(text: string, isArea: (code: AreaCode) => boolean): BoardsReading {
  const mistakes: BoardMistake[] = [];
  const boards: Board[] = [];
  const lineOf = new Map<string, number>();
  const rows = readRows(text, mistakes);
  for (const { cells, line } of rows.slice(0, MOST_BOARDS)) {
    const before = mistakes.length;
    const board = readLine(cells, isArea, (column, detail) => mistakes.push({ line, column, detail }));
    const first = lineOf.get(cells.id);
    if (first !== undefined)
      mistakes.push({ line, column: 'id', detail: `“${cells.id}” is the id of line ${first} already.` });
    else lineOf.set(cells.id, line);
    if (board !== null && mistakes.length === before) boards.push(board);
  }
  const tooMany = rows[MOST_BOARDS];
  if (tooMany !== undefined)
    mistakes.push({ line: tooMany.line, column: null, detail: `At most ${MOST_BOARDS} boards are read.` });
  return { boards, mistakes };
}

interface Row {
  readonly cells: Cells;
  readonly line: number;
}

function readRows(text: string, mistakes: BoardMistake[]): readonly Row[] {
  const found: { record: readonly string[]; line: number }[] = [];
  const refuse = (line: number, detail: string) => void mistakes.push({ line, column: null, detail });
  try {
    parse(text, {
      bom: true,
      skip_empty_lines: true,
      trim: true,
      relax_column_count: true,
      on_record: (record: string[], { lines }) => {
        found.push({ record, line: lines });
        return null;
      },
    });
  } catch (cause) {
    const line = (found.at(-1)?.line ?? 0) + 1;
    refuse(
      line,
      `The file is no CSV from here on: ${cause instanceof Error ? cause.message : String(cause)}.`,
    );
  }
  const [head, ...body] = found;
  if (head === undefined) return [];
  const width = Math.max(head.record.length, LEAST_COLUMNS);
  if (head.record.join(',') !== BOARD_COLUMNS.slice(0, width).join(',')) {
    refuse(head.line, `The first line must be ${BOARD_COLUMNS.join(',')}; “links” may be left out.`);
    return [];
  }
  return body.flatMap(({ record, line }) => {
    if (record.length === width || record.length === LEAST_COLUMNS) return [{ cells: cellsOf(record), line }];
    refuse(line, `It has ${record.length} columns instead of ${width}: quote what holds a comma.`);
    return [];
  });
}

function cellsOf(record: readonly string[]): Cells {
  const cell = (column: Column) => record[BOARD_COLUMNS.indexOf(column)] ?? '';
  return {
    id: cell('id'),
    kind: cell('kind'),
    address: cell('address'),
    employer: cell('employer'),
    areas: cell('areas'),
    list: cell('list'),
    dates: cell('dates'),
    licence: cell('licence'),
    permission: cell('permission'),
    publishes: cell('publishes'),
    links: cell('links'),
  };
}

/** What a decoder puts in place of bytes that are no UTF-8. */
const NOT_UTF8 = '\ufffd';

type Refuse = (column: Column, detail: string) => void;

/** Null when it cannot be used, and then every reason was reported. */
function readLine(cells: Cells, isArea: (code: AreaCode) => boolean, refuse: Refuse): Board | null {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+){0,8}$/.test(cells.id) || cells.id.length > 60)
    refuse('id', `“${cells.id}” must be small letters, digits and single hyphens, such as otter-council.`);
  for (const column of BOARD_COLUMNS)
    if (cells[column].includes(NOT_UTF8)) refuse(column, 'Save the file as UTF-8: a letter of this is lost.');
  const kind = oneOf(BOARD_KINDS, cells.kind, 'kind', refuse);
  const list = oneOf(BOARD_LISTS, cells.list, 'list', refuse);
  const publishes = oneOf(BOARD_PUBLISHES, cells.publishes, 'publishes', refuse);
  const dates = cells.dates === '' ? 'day-first' : oneOf(DATE_ORDERS, cells.dates, 'dates', refuse);
  const problem = addressProblem(cells.address);
  if (problem !== null) refuse('address', problem);
  else if (kind !== null && kindOfBoard(kind).locate(new URL(cells.address)) === null)
    refuse('address', `Of the kind ${kind} it must look like ${kindOfBoard(kind).addressForm}.`);
  const areas = readAreas(cells.areas, isArea, refuse);
  const links = readLinks(cells.links, refuse);
  if (cells.licence === '')
    refuse('licence', 'Name the terms, such as: written consent, headlines and links.');
  if (!/\b20\d\d\b/.test(cells.permission) || cells.permission.length < 12)
    refuse('permission', 'Say who allowed it, when (with the year), and where that is written.');
  if (kind === null || list === null || publishes === null || dates === null) return null;
  const { id, address, licence, permission } = cells;
  const employer = cells.employer === '' ? null : cells.employer;
  return { id, kind, address, employer, areas, list, dates, licence, permission, publishes, links };
}

function oneOf<T extends string>(list: readonly T[], text: string, column: Column, refuse: Refuse): T | null {
  const found = list.find((one) => one === text) ?? null;
  if (found === null) refuse(column, `“${text}” must be one of: ${list.join(', ')}.`);
  return found;
}

function addressProblem(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    return `“${text}” must begin with https:// or http://.`;
  return url.username === '' && url.password === ''
    ? null
    : 'An address here holds no user name and no password.';
}

function readLinks(text: string, refuse: Refuse): readonly string[] {
  const hosts = text.split(/[\s;]+/).filter((host) => host !== '');
  for (const host of hosts)
    if (advertLink(`https://${host}/`, [host]).url !== `https://${host}/`)
      refuse('links', `“${host}” is no host that adverts may lead to: one looks like jobs.example.org.`);
  return hosts;
}

function readAreas(text: string, isArea: (code: AreaCode) => boolean, refuse: Refuse): readonly AreaCode[] {
  const codes = text.split(/[\s;]+/).filter((code) => code !== '');
  if (codes.length === 0)
    refuse('areas', 'Give the codes of the areas it is for, such as E10000016 E06000035.');
  return codes.flatMap((code) => {
    if (isAreaCode(code) && isArea(code)) return [code];
    refuse('areas', `“${code}” is no area that we hold; a code looks like E06000035.`);
    return [];
  });
}
