/**
 * The sheet of descriptions of SOC 2020 volume 1 -> one record a group. Groups of all four levels stand in one table, each with its code in
 * the column of its level; `<blank>` stands for an empty cell.
 */
import { SourceChanged } from '../../../domain/errors.ts';
import { type Issue, issue } from '../../../domain/issue.ts';
import type { ParsedItem, ParsedResponse, RawResponse } from '../../contract.ts';
import { readBeginnings, readSheets } from '../../shared/read-sheets.ts';
import { cellPlace, type Sheet, type SheetRow } from '../../shared/sheet.ts';

/** As sent, without the mark for an empty cell. */
export interface GroupText {
  /** Codes by level: of the four one is filled. */
  readonly major: string;
  readonly subMajor: string;
  readonly minor: string;
  readonly unit: string;
  readonly title: string;
  readonly description: string;
  readonly entryRoutes: string;
  /** Lines that each begin with `~`. */
  readonly tasks: string;
  readonly relatedTitles: string;
}

const COLUMNS: Readonly<Record<keyof GroupText, RegExp>> = {
  major: /^soc ?2020 major group$/,
  subMajor: /^soc ?2020 sub-major group$/,
  minor: /^soc ?2020 minor group$/,
  unit: /^soc ?2020 unit group$/,
  title: /^soc ?2020 group title$/,
  description: /^group description$/,
  entryRoutes: /^typical entry routes and associated qualifications$/,
  tasks: /^tasks$/,
  relatedTitles: /^related job titles$/,
};
const NAMES = [
  'major',
  'subMajor',
  'minor',
  'unit',
  'title',
  'description',
  'entryRoutes',
  'tasks',
  'relatedTitles',
] as const satisfies readonly (keyof GroupText)[];
/** Repeats the titles of the groups below. */
const NOT_READ = /^groups classified within sub-groups$/;
/** What no other table has. */
const TELLING = [COLUMNS.unit, COLUMNS.entryRoutes, COLUMNS.tasks];
const MOST_ROWS_ABOVE = 20;
const BLANK = '<blank>';

const wordsOf = (cell: string): string => cell.replace(/\s+/g, ' ').trim().toLowerCase();

const headerOf = ({ rows }: Sheet): SheetRow | undefined =>
  rows
    .slice(0, MOST_ROWS_ABOVE)
    .find(({ cells }) => TELLING.every((pattern) => cells.some((cell) => pattern.test(wordsOf(cell)))));

export function isGroupTexts(sheets: readonly Sheet[]): boolean {
  return sheets.some((sheet) => !sheet.isHidden && headerOf(sheet) !== undefined);
}

/** Throws SourceChanged when no sheet, or more than one, is the table, or a column of it is gone or stands twice. */
export function parseGroupTexts(response: RawResponse): ParsedResponse<GroupText> {
  const names = readBeginnings(response.body)
    .filter((sheet) => isGroupTexts([sheet]))
    .map(({ name }) => name);
  const [name, second] = names;
  if (name === undefined || second !== undefined) {
    throw new SourceChanged(
      name === undefined
        ? 'No sheet has a header with “SOC 2020 Unit Group”, “Typical Entry Routes And Associated Qualifications” and “Tasks”'
        : `The sheets “${names.join('”, “')}” are both tables of descriptions`,
    );
  }
  const sheets = readSheets(response.body, { isWanted: (each) => each === name, shorten: (row) => row });
  const sheet = sheets.find((each) => each.name === name);
  const header = sheet && headerOf(sheet);
  if (sheet === undefined || header === undefined) {
    throw new SourceChanged(`Sheet “${name}” has lost its header`);
  }
  return { statedTotal: null, items: readItems(sheet, header, placesOf(sheet, header)) };
}

type Places = Readonly<Record<keyof GroupText, number>>;

function placesOf(sheet: Sheet, header: SheetRow): Places {
  const at = (name: keyof GroupText): number => {
    const found = [...header.cells.keys()].filter((column) =>
      COLUMNS[name].test(wordsOf(header.cells[column] ?? '')),
    );
    if (found.length === 1) return found[0] ?? 0;
    const said = `${found.length === 0 ? 'has no' : 'has more than one'} column “${name}”`;
    throw new SourceChanged(`The header in ${cellPlace(sheet, header, 0)} ${said}`);
  };
  return {
    major: at('major'),
    subMajor: at('subMajor'),
    minor: at('minor'),
    unit: at('unit'),
    title: at('title'),
    description: at('description'),
    entryRoutes: at('entryRoutes'),
    tasks: at('tasks'),
    relatedTitles: at('relatedTitles'),
  };
}

function* readItems(sheet: Sheet, header: SheetRow, places: Places): Generator<ParsedItem<GroupText>> {
  for (const found of issuesOf(sheet, header, places)) yield { kind: 'issue', issue: found };
  const rows = sheet.rows.filter(({ number }) => number > header.number);
  if (rows.length === 0) {
    const detail = 'a header and no rows';
    yield { kind: 'issue', issue: issue('no-rows', 'error', `sheet “${sheet.name}”`, detail) };
  }
  for (const row of rows) {
    const locator = cellPlace(sheet, row, places.unit);
    // Empty cells are marked as empty, so a short row has lost one and its texts have slid.
    if (row.cells.length !== header.cells.length) {
      const detail = `${row.cells.length} cells under ${header.cells.length} headings`;
      yield { kind: 'issue', issue: issue('unreadable-record', 'error', locator, detail) };
      continue;
    }
    const text = (column: number): string => {
      const cell = row.cells[column] ?? '';
      return cell === BLANK ? '' : cell;
    };
    const fields: GroupText = {
      major: text(places.major),
      subMajor: text(places.subMajor),
      minor: text(places.minor),
      unit: text(places.unit),
      title: text(places.title),
      description: text(places.description),
      entryRoutes: text(places.entryRoutes),
      tasks: text(places.tasks),
      relatedTitles: text(places.relatedTitles),
    };
    yield { kind: 'record', record: { locator, fields } };
  }
}

function* issuesOf(sheet: Sheet, header: SheetRow, places: Places): Generator<Issue> {
  if (sheet.isWindowsText) {
    const detail = 'the file is not UTF-8 and was read as Windows text';
    yield issue('bad-characters', 'warning', 'the whole file', detail);
  }
  const read = new Set(NAMES.map((name) => places[name]));
  for (const [column, cell] of header.cells.entries()) {
    if (read.has(column) || cell === '' || NOT_READ.test(wordsOf(cell))) continue;
    yield issue('unknown-field', 'warning', cellPlace(sheet, header, column), `“${cell}”`);
  }
}
