/**
 * The workbook of employment by unit group and industry -> one record a cell, and one a row for all industries where every cell of it has a
 * figure. A sheet a year: words in column A, sections of industry across in the header ("1 A  Agriculture, forestry and fishing"), unit groups
 * down ("1111 Chief executives and senior officials").
 */
import { SourceChanged } from '../../../domain/errors.ts';
import { type Issue, issue } from '../../../domain/issue.ts';
import type { ParsedItem, ParsedResponse, RawResponse } from '../../contract.ts';
import { readSheets } from '../../shared/read-sheets.ts';
import { cellPlace, type Sheet, type SheetRow } from '../../shared/sheet.ts';

export interface EmploymentFigure {
  /** "January-December 2024". */
  readonly months: string;
  /** "5241 Electricians and electrical fitters"; "Total" for all jobs. */
  readonly occupation: string;
  /** Letter of the section; empty for all industries. */
  readonly section: string;
  /** The cell; for all industries the cells of the row, a plus between them. */
  readonly value: string;
}

const SECTION = /^\d+ ([A-U]) +\S/;
const GROUP = /^(\d{4} \S|Total$)/;
const MONTHS = /^[A-Z][a-z]+( \d{4})? ?[-–] ?[A-Z][a-z]+ \d{4}$/;
const FILTER = /\bindustry sections ([A-U]) ?[-–] ?([A-U])\b/i;
/** The survey's name for what stands across. */
const VARIABLE = /^INDS07M\b/;
/** The last words of every sheet. */
const CLOSING_NOTE = /not seasonally adjusted$/i;
/** A figure, or none in the sample. */
const NUMBER = /^(\d+(\.\d+)?|-)$/;
/** Rows of words over the first unit group. */
const MOST_ROWS_ABOVE = 20;

interface Table {
  readonly sheet: Sheet;
  readonly header: SheetRow;
  readonly months: string;
  readonly labelColumn: number;
  readonly sections: readonly { readonly letter: string; readonly column: number }[];
  /** Sections that the sheet says it holds, and does not. */
  readonly absent: readonly string[];
  readonly rows: readonly SheetRow[];
}

const isHeader = ({ cells }: SheetRow): boolean => cells.filter((cell) => SECTION.test(cell)).length > 1;
const beginningOf = ({ rows }: Sheet): readonly SheetRow[] => rows.slice(0, MOST_ROWS_ABOVE);

/** The survey's name over a header of sections. */
export function isEmployment(sheets: readonly Sheet[]): boolean {
  return sheets.some((sheet) => {
    const rows = beginningOf(sheet);
    return (
      rows.some(({ cells }) => /^Annual Population Survey\b/i.test(cells[0] ?? '')) && rows.some(isHeader)
    );
  });
}

/** Throws SourceChanged, naming the sheet, when none is ours or one of them lacks what its figures need. */
export function parseEmployment(response: RawResponse): ParsedResponse<EmploymentFigure> {
  const tables = readSheets(response.body)
    .filter((sheet) => !sheet.isHidden && isEmployment([sheet]))
    .map(readTable);
  if (tables.length === 0) {
    throw new SourceChanged(
      'No sheet has “Annual Population Survey” over a header of sections such as “1 A  Agriculture, forestry and fishing”: download the file again',
    );
  }
  return { statedTotal: null, items: readItems(tables) };
}

function readTable(sheet: Sheet): Table {
  const above = beginningOf(sheet);
  const words = above.flatMap(({ cells }) => cells);
  const header = above.find(isHeader);
  const months = words.find((cell) => MONTHS.test(cell));
  if (header === undefined || months === undefined) {
    throw new SourceChanged(
      `Sheet “${sheet.name}” says over its table no months such as “January-December 2024”`,
    );
  }
  if (!words.some((cell) => /\bSOC ?20(20|M)\b/.test(cell))) {
    throw new SourceChanged(
      `Sheet “${sheet.name}” does not name SOC 2020: jobs grouped in another way are not read`,
    );
  }
  const sections = header.cells.flatMap((cell, column) => {
    const letter = SECTION.exec(cell)?.[1];
    return letter === undefined ? [] : [{ letter, column }];
  });
  const first = sections[0]?.column ?? 0;
  const rows = sheet.rows.filter(
    ({ number, cells }) => number > header.number && cells.slice(1).some((cell) => cell !== ''),
  );
  const labelColumn = rows[0]?.cells.slice(0, first).findLastIndex((cell) => cell !== '') ?? 0;
  return { sheet, header, months, labelColumn, sections, absent: absentOf(words, sections), rows };
}

/** By the words over the table, "filtered for industry sections A-S"; without them what stands there is all. */
function absentOf(words: readonly string[], sections: Table['sections']): string[] {
  const [, from = 'A', to = 'S'] =
    words.map((cell) => FILTER.exec(cell)).find((found) => found !== null) ?? [];
  const stated = [...'ABCDEFGHIJKLMNOPQRSTU'].filter((letter) => letter >= from && letter <= to);
  return stated.filter((letter) => sections.every((section) => section.letter !== letter));
}

function* readItems(tables: readonly Table[]): Generator<ParsedItem<EmploymentFigure>> {
  for (const table of tables) {
    for (const found of issuesOf(table)) yield { kind: 'issue', issue: found };
    for (const row of table.rows) yield* readRow(table, row);
  }
}

function* readRow(table: Table, row: SheetRow): Generator<ParsedItem<EmploymentFigure>> {
  const { months, sheet, sections, labelColumn } = table;
  const occupation = row.cells[labelColumn] ?? '';
  if (!GROUP.test(occupation)) {
    const problem = issue(
      'unreadable-record',
      'error',
      cellPlace(sheet, row, labelColumn),
      `“${occupation}” is no unit group such as “5241 Electricians and electrical fitters”`,
    );
    yield { kind: 'issue', issue: problem };
    return;
  }
  const cells = sections.map(({ letter, column }) => ({ letter, column, value: row.cells[column] ?? '' }));
  for (const { letter, column, value } of cells) {
    // Nothing in a cell is no figure at all.
    if (value === '') continue;
    const fields: EmploymentFigure = { months, occupation, section: letter, value };
    yield { kind: 'record', record: { locator: cellPlace(sheet, row, column), fields } };
  }
  // With one cell withheld the rest is only a lower bound, and is not given out as the whole.
  if (table.absent.length > 0 || !cells.every(({ value }) => NUMBER.test(value))) return;
  const fields: EmploymentFigure = {
    months,
    occupation,
    section: '',
    value: cells.map(({ value }) => value).join('+'),
  };
  yield { kind: 'record', record: { locator: cellPlace(sheet, row, labelColumn), fields } };
}

function* issuesOf({ sheet, header, sections, absent, rows, labelColumn }: Table): Generator<Issue> {
  const place = `sheet “${sheet.name}”`;
  if (sheet.isWindowsText) {
    yield issue('bad-characters', 'warning', place, 'the file is not UTF-8 and was read as Windows text');
  }
  for (const row of sheet.rows.filter(({ number }) => number < header.number)) {
    const at = row.cells.findIndex((cell, column) => column > 0 && cell !== '' && !VARIABLE.test(cell));
    if (at !== -1) yield issue('unknown-field', 'warning', cellPlace(sheet, row, at), `“${row.cells[at]}”`);
  }
  for (const [column, cell] of header.cells.entries()) {
    if (cell === '' || SECTION.test(cell)) continue;
    yield issue('unknown-field', 'warning', cellPlace(sheet, header, column), `column “${cell}”`);
  }
  const letters = sections.map(({ letter }) => letter);
  for (const letter of letters.filter((one, at) => letters.indexOf(one) !== at)) {
    yield issue('unknown-field', 'warning', place, `section ${letter} stands there twice`);
  }
  if (absent.length > 0) {
    const detail = `no column for section ${absent.join(', ')}: no figures for all industries are given`;
    yield issue('missing-field', 'warning', place, detail);
  }
  if (rows.every(({ cells }) => !GROUP.test(cells[labelColumn] ?? ''))) {
    yield issue('no-rows', 'error', place, 'a header and no rows of figures');
  }
  if (!CLOSING_NOTE.test(sheet.rows.at(-1)?.cells[0] ?? '')) {
    yield issue('incomplete-sweep', 'warning', place, 'it does not end with its closing note: is it whole?');
  }
}
