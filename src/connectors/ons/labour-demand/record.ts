/**
 * The workbook of labour demand volumes -> one record a figure, and one a table that is left out, with the reason. Which tables are read stands in
 * tables.ts. The largest, districts by four-digit occupation, has some five million cells: a sheet is never held, only what is wanted of each row.
 */
import { SourceChanged } from '../../../domain/errors.ts';
import { type Issue, issue } from '../../../domain/issue.ts';
import type { ParsedItem, ParsedResponse, RawResponse } from '../../contract.ts';
import { readBeginnings } from '../../shared/read-sheets.ts';
import { readTables } from '../../shared/read-tables.ts';
import { cellPlace, type Sheet, type SheetRow } from '../../shared/sheet.ts';
import { type DemandTable, headerOf, isKnown, judgeTables, type TableVerdict } from './tables.ts';

export type DemandRecord =
  | ({ readonly kind: 'figure' } & DemandFigure)
  | {
      readonly kind: 'left-table';
      /** In words. */
      readonly reason: string;
    };

export interface DemandFigure {
  /** "Medway", "South East", "England". */
  readonly areaName: string;
  /** Of a district, as sent; empty in the tables of regions and countries. */
  readonly areaCode: string;
  /** SOC 2020, three or four digits, or "Unknown"; empty for all adverts. */
  readonly occupation: string;
  /** "Jul-26" or "2026Q2". */
  readonly period: string;
  readonly value: string;
}

const NUMBER = /^\d+(\.\d+)?$/;

/** What is kept of a row: three texts, then the figures of the periods that are read. */
const PLACE = 0;
const CODE = 1;
const OCCUPATION = 2;
const FIRST_FIGURE = 3;

/** Whether any sheet has a header of places and periods, and words about adverts over it. */
export function isLabourDemand(sheets: readonly Sheet[]): boolean {
  return sheets.some((sheet) => {
    const header = sheet.isHidden ? undefined : headerOf(sheet);
    const above = sheet.rows.filter(({ number }) => header !== undefined && number < header.number);
    return above.some(({ cells }) => /\badverts?\b|\blabour demand\b/i.test(cells[0] ?? ''));
  });
}

/** Throws SourceChanged, naming the sheet, when no table is one of ours or one of them breaks off. */
export function parseLabourDemand(response: RawResponse): ParsedResponse<DemandRecord> {
  const beginnings = readBeginnings(response.body);
  const verdicts = judgeTables(beginnings);
  const tables = verdicts.flatMap((verdict) => (verdict.kind === 'read' ? [verdict.table] : []));
  if (tables.length === 0) throw nothingToRead(verdicts);
  for (const table of tables) refuseNumbersAbove(table, beginnings);
  const sheets = readTables(response.body, tables, ({ header }) => header.cells.length, shortened);
  const rowsOf = (name: string) => sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  return { statedTotal: null, items: readItems(verdicts, beginnings, rowsOf) };
}

function shortened(
  { placeColumn, codeColumn, occupationColumn, periods }: DemandTable,
  row: SheetRow,
): SheetRow {
  const text = (column: number | null): string => (column === null ? '' : (row.cells[column] ?? ''));
  const figures = periods.map(({ column }) => text(column));
  return {
    number: row.number,
    cells: [text(placeColumn), text(codeColumn), text(occupationColumn), ...figures],
  };
}

function nothingToRead(verdicts: readonly TableVerdict[]): SourceChanged {
  const reasons = verdicts.flatMap((verdict) =>
    verdict.kind === 'left' ? [`“${verdict.left.sheetName}” is ${verdict.left.reason}`] : [],
  );
  return new SourceChanged(
    reasons.length > 0
      ? `No table of new adverts that we read: ${[...new Set(reasons)].slice(0, 5).join('; ')}`
      : 'No sheet has a header with “Country”, “Region” or “Local Authority District” and months such as “Jul-26” or quarters such as “2026Q2”',
  );
}

/** Words alone stand over the header: a number there is a row of another table. */
function refuseNumbersAbove({ sheetName, header }: DemandTable, beginnings: readonly Sheet[]): void {
  for (const row of rowsAbove(sheetName, header, beginnings)) {
    const at = row.cells.findIndex((cell) => NUMBER.test(cell));
    if (at === -1) continue;
    throw new SourceChanged(
      `${cellPlace({ name: sheetName }, row, at)}: the rows over the header should hold a title and notes: download the file again`,
    );
  }
}

function rowsAbove(sheetName: string, header: SheetRow, beginnings: readonly Sheet[]): readonly SheetRow[] {
  const rows = beginnings.find(({ name }) => name === sheetName)?.rows ?? [];
  return rows.filter(({ number }) => number < header.number);
}

function* readItems(
  verdicts: readonly TableVerdict[],
  beginnings: readonly Sheet[],
  rowsOf: (sheetName: string) => readonly SheetRow[],
): Generator<ParsedItem<DemandRecord>> {
  if (beginnings.some(({ isWindowsText }) => isWindowsText)) {
    const detail = 'the file is not UTF-8 and was read as Windows text';
    yield { kind: 'issue', issue: issue('bad-characters', 'warning', 'the whole file', detail) };
  }
  for (const verdict of verdicts) {
    if (verdict.kind === 'left') {
      const { sheetName, reason, doubt } = verdict.left;
      if (doubt !== null) {
        yield { kind: 'issue', issue: issue('unknown-field', 'warning', doubt.place, doubt.detail) };
      }
      const fields: DemandRecord = { kind: 'left-table', reason };
      yield { kind: 'record', record: { locator: `sheet “${sheetName}”`, fields } };
      continue;
    }
    const { sheetName, header } = verdict.table;
    for (const found of headerIssues(verdict.table, rowsAbove(sheetName, header, beginnings))) {
      yield { kind: 'issue', issue: found };
    }
    yield* readRows(verdict.table, rowsOf(sheetName));
  }
}

function* readRows(table: DemandTable, rows: readonly SheetRow[]): Generator<ParsedItem<DemandRecord>> {
  const { sheetName, periods } = table;
  if (rows.length === 0) {
    const place = `sheet “${sheetName}”`;
    yield { kind: 'issue', issue: issue('no-rows', 'error', place, 'a header and no rows of figures') };
  }
  const columns = periods.map((period, at) => ({ ...period, at: FIRST_FIGURE + at }));
  const wanted =
    table.span === 'month' && table.occupationColumn !== null ? newestShown(columns, rows) : columns;
  for (const row of rows) {
    const text = (at: number): string => row.cells[at] ?? '';
    for (const { label, column, at } of wanted) {
      const fields: DemandRecord = {
        kind: 'figure',
        areaName: text(PLACE),
        areaCode: text(CODE),
        occupation: text(OCCUPATION),
        period: label,
        value: text(at),
      };
      yield { kind: 'record', record: { locator: cellPlace({ name: sheetName }, row, column), fields } };
    }
  }
}

/** By occupation only the newest month of which any figure is shown: whole months have been withheld. */
function newestShown<Column extends { readonly at: number }>(
  columns: readonly Column[],
  rows: readonly SheetRow[],
): readonly Column[] {
  const shown = columns.findLast(({ at }) => rows.some(({ cells }) => NUMBER.test(cells[at] ?? '')));
  const column = shown ?? columns.at(-1);
  return column === undefined ? [] : [column];
}

function headerIssues({ sheetName, header }: DemandTable, above: readonly SheetRow[]): Issue[] {
  const stray = (row: SheetRow, isStray: (cell: string, column: number) => boolean): Issue[] =>
    row.cells.flatMap((cell, column) =>
      isStray(cell, column)
        ? [issue('unknown-field', 'warning', cellPlace({ name: sheetName }, row, column), `column “${cell}”`)]
        : [],
    );
  const gaps = header.number - 1 - above.length;
  const place = `sheet “${sheetName}”`;
  return [
    ...(gaps > 0 ? [issue('missing-field', 'info', place, `${gaps} empty rows over the header`)] : []),
    ...above.flatMap((row) => stray(row, (cell, column) => column > 0 && cell !== '')),
    ...stray(header, (cell) => cell !== '' && !isKnown(cell)),
  ];
}
