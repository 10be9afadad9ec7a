/**
 * The workbook of labour demand volumes -> one record a figure. Tables 1 to 4 are read: countries and districts by month, regions by four-digit and
 * districts by three-digit occupation. Table 5 (districts by four-digit occupation, some five million cells) is not. Every table has four
 * rows of words and its header in row 5; months stand across.
 */
import { SourceChanged } from '../../../domain/errors.ts';
import { type Issue, issue } from '../../../domain/issue.ts';
import type { ParsedItem, ParsedResponse, RawResponse } from '../../contract.ts';
import { readSheets } from '../../shared/read-sheets.ts';
import { cellPlace, type Sheet, type SheetRow } from '../../shared/sheet.ts';

export interface DemandFigure {
  /** "Medway", "South East", "England". */
  readonly areaName: string;
  /** Of a district, as sent; empty in the tables of regions and countries. */
  readonly areaCode: string;
  /** SOC 2020, three or four digits, or "Unknown"; empty for all adverts. */
  readonly occupation: string;
  /** "Jul-26". */
  readonly month: string;
  readonly value: string;
}

const HEADER_ROW = 5;
const MONTH = /^[A-Z][a-z]{2}-\d{2}$/;
const NUMBER = /^\d+(\.\d+)?$/;
/** A year and the month it is compared with. Older months came with older workbooks. */
const MONTHS_READ = 13;
const READ_TABLE = /^(Table [1-4]|CSV)$/;

const AREA_NAME = { country: 'Country', region: 'Region', district: 'Local Authority District' } as const;
const DISTRICT_CODE = 'Local Authority Code';
const OCCUPATION = /^SOC (3|4) digit code$/;
const OTHERS = /^(Region|ITL2|SOC (3|4) digit label)$/;

interface Table {
  readonly sheet: Sheet;
  readonly header: SheetRow;
  readonly nameColumn: number;
  readonly codeColumn: number | null;
  readonly occupationColumn: number | null;
  readonly months: readonly { readonly month: string; readonly column: number }[];
  readonly rows: readonly SheetRow[];
}

const headerOf = ({ rows }: Sheet): SheetRow | undefined => rows.find(({ number }) => number === HEADER_ROW);

/** A header of months beside names of areas, four rows of words above it. */
export function isLabourDemand(sheets: readonly Sheet[]): boolean {
  return sheets.some((sheet) => {
    const cells = headerOf(sheet)?.cells ?? [];
    return (
      Object.values(AREA_NAME).some((name) => cells.includes(name)) && cells.some((cell) => MONTH.test(cell))
    );
  });
}

/** Throws SourceChanged, naming the cell, when no sheet is one of ours or one of them has lost a column that the figures need. */
export function parseLabourDemand(response: RawResponse): ParsedResponse<DemandFigure> {
  const sheets = readSheets(response.body, {
    isWanted: (name) => READ_TABLE.test(name),
    shorten: shortener(),
  });
  const tables = sheets.filter((sheet) => isLabourDemand([sheet])).map(readTable);
  if (tables.length === 0) {
    throw new SourceChanged(
      'No sheet “Table 1” to “Table 4” has a header in row 5 with “Country”, “Region” or “Local Authority District” and months such as “Jul-26”',
    );
  }
  return { statedTotal: null, items: readItems(sheets, tables) };
}

/** Drops the cells of older months while a sheet is read: a table has up to four million of them. */
function shortener(): (row: SheetRow, sheetName: string) => SheetRow {
  let current = '';
  let firstKept = 0;
  let firstMonth = Number.POSITIVE_INFINITY;
  return (row, sheetName) => {
    if (sheetName !== current) [current, firstKept, firstMonth] = [sheetName, 0, Number.POSITIVE_INFINITY];
    if (row.number === HEADER_ROW) {
      const months = monthsOf(row);
      firstKept = months.at(-MONTHS_READ)?.column ?? 0;
      firstMonth = months[0]?.column ?? firstMonth;
      return row;
    }
    const isDropped = (column: number) => column >= firstMonth && column < firstKept;
    return { ...row, cells: row.cells.map((cell, column) => (isDropped(column) ? '' : cell)) };
  };
}

function monthsOf(header: SheetRow): { month: string; column: number }[] {
  return header.cells.flatMap((cell, column) => (MONTH.test(cell) ? [{ month: cell, column }] : []));
}

function readTable(sheet: Sheet): Table {
  const header = headerOf(sheet);
  if (header === undefined)
    throw new SourceChanged(`Sheet “${sheet.name}” has no header in row ${HEADER_ROW}`);
  refuseStray(sheet);
  const find = (name: string): number | null => {
    const at = header.cells.indexOf(name);
    return at === -1 ? null : at;
  };
  const codeColumn = find(DISTRICT_CODE);
  const nameColumn = find(AREA_NAME.district) ?? find(AREA_NAME.country) ?? find(AREA_NAME.region);
  const occupationAt = header.cells.findIndex((cell) => OCCUPATION.test(cell));
  if (nameColumn === null || (find(AREA_NAME.district) !== null && codeColumn === null)) {
    throw new SourceChanged(
      `${cellPlace(sheet, header, 0)} begins a header without a column “${DISTRICT_CODE}” or one for the name of an area`,
    );
  }
  if (find(AREA_NAME.country) === null && codeColumn === null && occupationAt === -1) {
    throw new SourceChanged(`${cellPlace(sheet, header, 0)} begins a header without “SOC 4 digit code”`);
  }
  const rows = sheet.rows.filter(({ number }) => number > HEADER_ROW);
  const last = rows.at(-1);
  if (last !== undefined && last.cells.length < header.cells.length) {
    throw new SourceChanged(
      `${cellPlace(sheet, last, last.cells.length - 1)} is the last cell of a row that breaks off: download the file again`,
    );
  }
  const all = monthsOf(header);
  return {
    sheet,
    header,
    nameColumn,
    codeColumn,
    occupationColumn: occupationAt === -1 ? null : occupationAt,
    // By occupation only the newest month of which any figure is shown: whole months have been withheld.
    months: occupationAt === -1 ? all.slice(-MONTHS_READ) : newestShown(all.slice(-MONTHS_READ), rows),
    rows,
  };
}

function newestShown(months: Table['months'], rows: readonly SheetRow[]): Table['months'] {
  const shown = months.findLast(({ column }) => rows.some(({ cells }) => NUMBER.test(cells[column] ?? '')));
  const month = shown ?? months.at(-1);
  return month === undefined ? [] : [month];
}

/** Words alone stand over the header, one cell a row: anything else is another table. */
function refuseStray(sheet: Sheet): void {
  const above = sheet.rows.filter(({ number }) => number < HEADER_ROW);
  const stray = above.find(
    ({ cells }) => NUMBER.test(cells[0] ?? '') || cells.slice(1).some((cell) => cell !== ''),
  );
  if (stray !== undefined || above.length !== HEADER_ROW - 1) {
    const where = stray === undefined ? `Sheet “${sheet.name}”` : cellPlace(sheet, stray, 0);
    throw new SourceChanged(
      `${where}: the four rows over the header should hold a title and notes, one cell each: download the file again`,
    );
  }
}

function* readItems(sheets: readonly Sheet[], tables: readonly Table[]): Generator<ParsedItem<DemandFigure>> {
  if (sheets.some(({ isWindowsText }) => isWindowsText)) {
    const detail = 'the file is not UTF-8 and was read as Windows text';
    yield { kind: 'issue', issue: issue('bad-characters', 'warning', 'the whole file', detail) };
  }
  for (const table of tables) {
    for (const found of headerIssues(table)) yield { kind: 'issue', issue: found };
    if (table.rows.length === 0) {
      const place = `sheet “${table.sheet.name}”`;
      yield { kind: 'issue', issue: issue('no-rows', 'error', place, 'a header and no rows of figures') };
    }
    for (const row of table.rows) {
      const text = (column: number | null): string => (column === null ? '' : (row.cells[column] ?? ''));
      for (const { month, column } of table.months) {
        const fields: DemandFigure = {
          areaName: text(table.nameColumn),
          areaCode: text(table.codeColumn),
          occupation: text(table.occupationColumn),
          month,
          value: text(column),
        };
        yield { kind: 'record', record: { locator: cellPlace(table.sheet, row, column), fields } };
      }
    }
  }
}

function headerIssues({ sheet, header }: Table): Issue[] {
  const known = (cell: string): boolean =>
    MONTH.test(cell) ||
    OCCUPATION.test(cell) ||
    OTHERS.test(cell) ||
    cell === DISTRICT_CODE ||
    Object.values<string>(AREA_NAME).includes(cell);
  return header.cells.flatMap((cell, column) =>
    known(cell)
      ? []
      : [issue('unknown-field', 'warning', cellPlace(sheet, header, column), `column “${cell}”`)],
  );
}
