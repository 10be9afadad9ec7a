/**
 * The workbook of occupations in the census of 2021 -> one record a job and area. Its sheets have numbers for names: those with a column of areas, or of
 * groups of people, beside “SOC2020 Unit Group” are read; of groups of people only the row of everybody.
 */
import { SourceChanged } from '../../../domain/errors.ts';
import { type Issue, issue } from '../../../domain/issue.ts';
import type { ParsedItem, ParsedResponse, RawResponse } from '../../contract.ts';
import { readBeginnings } from '../../shared/read-sheets.ts';
import { readTables } from '../../shared/read-tables.ts';
import { cellPlace, type Sheet, type SheetRow } from '../../shared/sheet.ts';

export interface OccupationCount {
  /** SOC 2020, four digits. */
  readonly occupation: string;
  /** As sent; null for England and Wales together, which have no code in the workbook. */
  readonly areaCode: string | null;
  /** To the nearest 5, or a mark. */
  readonly count: string;
  /** Of everybody in work in the area, per cent to one decimal, or a mark. */
  readonly share: string;
}

const UNIT_GROUP = /^SOC ?2020 unit group( code)?$/i;
const SUBGROUP = /^subgroup$/i;
const AREA_CODE = /^local authority district code$/i;
const EVERYBODY = 'Total population';
/** Columns between the codes and the figures. */
const WORDS = /\b(label|name|description|title)\b|^SOC ?2020 unit group/i;
const SHARE = /per ?cent|share|proportion|%/i;
const COUNT = /count|number|people|persons/i;
/** What the whole workbook is of. */
const SUBJECT = /^England and Wales, March 2021$/i;
const MOST_ROWS_ABOVE = 20;

interface Table {
  readonly sheetName: string;
  readonly header: SheetRow;
  readonly occupation: number;
  /** Of the code, or of the group of people. */
  readonly who: number;
  readonly isByArea: boolean;
  readonly count: number;
  readonly share: number;
}

const headerOf = ({ rows }: Sheet): SheetRow | undefined =>
  rows
    .slice(0, MOST_ROWS_ABOVE)
    .find(
      ({ cells }) =>
        cells.some((cell) => UNIT_GROUP.test(cell)) &&
        cells.some((cell) => SUBGROUP.test(cell) || AREA_CODE.test(cell)),
    );

export function isCensusOccupations(sheets: readonly Sheet[]): boolean {
  return sheets.some((sheet) => !sheet.isHidden && headerOf(sheet) !== undefined);
}

/** Throws SourceChanged, naming the sheet, when none is ours, or one of them is of another day, has other columns or breaks off. */
export function parseCensusOccupations(response: RawResponse): ParsedResponse<OccupationCount> {
  const beginnings = readBeginnings(response.body);
  const tables = beginnings.filter((sheet) => isCensusOccupations([sheet])).map(readTable);
  if (tables.length === 0) {
    throw new SourceChanged(
      'No sheet has a header with “SOC2020 Unit Group” beside “Subgroup” or “Local authority district code”',
    );
  }
  const width = ({ share }: Table) => share + 1;
  const others = new Set<string>();
  const sheets = readTables(response.body, tables, width, (table, { number, cells }) => {
    const text = (column: number): string => cells[column] ?? '';
    // Other groups of people say who works part time or is disabled: another question.
    if (!table.isByArea && text(table.who) !== EVERYBODY) {
      if (text(table.who) !== '') others.add(text(table.occupation));
      return null;
    }
    return { number, cells: [text(table.occupation), text(table.who), text(table.count), text(table.share)] };
  });
  return { statedTotal: null, items: readItems(tables, beginnings, sheets, others) };
}

function readTable(sheet: Sheet): Table {
  const header = headerOf(sheet);
  if (header === undefined) throw new SourceChanged(`Sheet “${sheet.name}” has lost its header`);
  const above = sheet.rows.filter(({ number }) => number < header.number).flatMap(({ cells }) => cells);
  if (!above.some((text) => SUBJECT.test(text))) {
    throw new SourceChanged(
      `Sheet “${sheet.name}” does not say “England and Wales, March 2021” over its table`,
    );
  }
  const { cells } = header;
  const find = (pattern: RegExp): number => cells.findIndex((cell) => pattern.test(cell));
  const isByArea = find(AREA_CODE) !== -1;
  const who = isByArea ? find(AREA_CODE) : find(SUBGROUP);
  const figures = [...cells.keys()].filter(
    (at) => at > who && cells[at] !== '' && !WORDS.test(cells[at] ?? ''),
  );
  const [count, share] = figures;
  const isAsKnown =
    count !== undefined &&
    share !== undefined &&
    !SHARE.test(cells[count] ?? '') &&
    (SHARE.test(cells[share] ?? '') || !COUNT.test(cells[share] ?? ''));
  if (!isAsKnown) {
    throw new SourceChanged(
      `${cellPlace(sheet, header, who)} should be followed by a column of counts and one of shares`,
    );
  }
  return { sheetName: sheet.name, header, occupation: find(UNIT_GROUP), who, isByArea, count, share };
}

function* readItems(
  tables: readonly Table[],
  beginnings: readonly Sheet[],
  sheets: readonly Sheet[],
  others: ReadonlySet<string>,
): Generator<ParsedItem<OccupationCount>> {
  for (const table of tables) {
    const beginning = beginnings.find(({ name }) => name === table.sheetName);
    const rows = sheets.find(({ name }) => name === table.sheetName)?.rows ?? [];
    for (const found of issuesOf(table, beginning, rows)) yield { kind: 'issue', issue: found };
    if (!table.isByArea) {
      const all = new Set(rows.map(({ cells }) => cells[0] ?? ''));
      for (const job of [...others].filter((one) => !all.has(one))) {
        const detail = `${job} has rows of some people and none of “${EVERYBODY}”`;
        yield {
          kind: 'issue',
          issue: issue('incomplete-sweep', 'warning', `sheet “${table.sheetName}”`, detail),
        };
      }
    }
    for (const row of rows) {
      const [occupation = '', who = '', count = '', share = ''] = row.cells;
      const fields = { occupation, areaCode: table.isByArea ? who : null, count, share };
      const locator = cellPlace({ name: table.sheetName }, row, table.count);
      yield { kind: 'record', record: { locator, fields } };
    }
  }
}

function* issuesOf(
  { sheetName, header, share }: Table,
  beginning: Sheet | undefined,
  rows: readonly SheetRow[],
): Generator<Issue> {
  const place = `sheet “${sheetName}”`;
  if (beginning?.isWindowsText) {
    yield issue('bad-characters', 'warning', place, 'the file is not UTF-8 and was read as Windows text');
  }
  for (const row of beginning?.rows ?? []) {
    if (row.number > header.number) break;
    const last = row.number === header.number ? share : 0;
    const stray = row.cells.findIndex((cell, column) => column > last && cell !== '');
    if (stray === -1) continue;
    const where = cellPlace({ name: sheetName }, row, stray);
    yield issue('unknown-field', 'warning', where, `“${row.cells[stray]}”`);
  }
  for (const [area, jobs] of shortAreas(rows)) {
    yield issue('incomplete-sweep', 'warning', place, `${area} has ${jobs} jobs, and other areas more`);
  }
  if (rows.length === 0) yield issue('no-rows', 'error', place, 'a header and no rows of figures');
}

/** Every area has a row for every job, withheld or not: fewer mean that the table was cut. */
function shortAreas(rows: readonly SheetRow[]): [area: string, jobs: number][] {
  const jobs = new Map<string, number>();
  for (const { cells } of rows) jobs.set(cells[1] ?? '', (jobs.get(cells[1] ?? '') ?? 0) + 1);
  const most = [...jobs.values()].reduce((best, count) => Math.max(best, count), 0);
  return [...jobs].filter(([, count]) => count < most);
}
