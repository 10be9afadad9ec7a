/**
 * The table of highest qualifications -> one record a region, industry and level. It comes under two headers: the one of the dashboard's own
 * table, which was recorded, and the one that the dashboard gives it when it is downloaded.
 */
import { SourceChanged } from '../../../domain/errors.ts';
import { issue } from '../../../domain/issue.ts';
import type { ParsedItem, ParsedResponse, RawResponse } from '../../contract.ts';
import { readBeginnings, readSheets } from '../../shared/read-sheets.ts';
import { cellPlace, type Sheet, type SheetRow } from '../../shared/sheet.ts';

/** Cells as sent: a number, or `u`, `c` or `low`. */
export interface PathwayRecord {
  /** "England", "South East". */
  readonly region: string;
  /** "Accommodation & food". */
  readonly industry: string;
  /** "Level 4/5". */
  readonly level: string;
  readonly medianPay: string;
  /** 0 to 1, of the industry's employees in the region. */
  readonly share: string;
  readonly people: string;
}

const HEADERS: readonly Readonly<Record<keyof PathwayRecord, string>>[] = [
  {
    region: 'Region',
    industry: 'Sector',
    level: 'Level_order',
    medianPay: 'median_income',
    share: 'perc_hq',
    people: 'number_students_hq',
  },
  {
    region: 'Region',
    industry: 'Sector',
    level: 'Qualification level',
    medianPay: 'Median earnings',
    share: 'Proportion',
    people: 'Volume employees',
  },
];
const FIELDS = ['region', 'industry', 'level', 'medianPay', 'share', 'people'] as const;

interface Table {
  readonly sheet: Sheet;
  readonly header: SheetRow;
  readonly columns: readonly number[];
}

/** Null for a sheet with another header: of its six columns none may be missing and none may be added. */
function tableIn(sheet: Sheet): Table | null {
  const header = sheet.rows[0];
  if (header === undefined) return null;
  const names = header.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  for (const known of HEADERS) {
    const columns = FIELDS.map((field) => header.cells.findIndex((cell) => cell.trim() === known[field]));
    if (names.length === FIELDS.length && !columns.includes(-1)) return { sheet, header, columns };
  }
  return null;
}

export function isPathways(body: Uint8Array): boolean {
  return readBeginnings(body).some((sheet) => tableIn(sheet) !== null);
}

/** Throws SourceChanged when no sheet has one of the two headers, or when one breaks off. A workbook may hold other tables beside it. */
export function parsePathways({ body }: RawResponse): ParsedResponse<PathwayRecord> {
  const sheets = readSheets(body);
  const table = sheets.flatMap((sheet) => tableIn(sheet) ?? [])[0];
  if (table === undefined) {
    const found = (sheets[0]?.rows[0]?.cells ?? []).join(', ').slice(0, 120);
    const wanted = HEADERS.map((known) => FIELDS.map((field) => known[field]).join(', ')).join(' or ');
    throw new SourceChanged(`Row 1 should be ${wanted}; it is ${found === '' ? 'empty' : found}`);
  }
  const last = table.sheet.rows.at(-1);
  if (last !== undefined && last !== table.header && isBroken(table, last)) {
    throw new SourceChanged(
      `${cellPlace(table.sheet, last, 0)}: the row is cut off, so download the table again`,
    );
  }
  return { statedTotal: null, items: readItems(table) };
}

const isBroken = ({ columns }: Table, { cells }: SheetRow): boolean =>
  columns.some((at) => (cells[at] ?? '').trim() === '');

function* readItems(table: Table): Generator<ParsedItem<PathwayRecord>> {
  const { sheet, header, columns } = table;
  if (sheet.isWindowsText) {
    const detail = 'the file is not UTF-8 and was read as Windows text';
    yield { kind: 'issue', issue: issue('bad-characters', 'warning', 'the whole file', detail) };
  }
  if (sheet.rows.length === 1) {
    yield {
      kind: 'issue',
      issue: issue('no-rows', 'error', `sheet “${sheet.name}”`, 'a header and no rows'),
    };
  }
  for (const row of sheet.rows.slice(1)) {
    const locator = cellPlace(sheet, row, 0);
    if (isBroken(table, row) || row.cells.length !== header.cells.length) {
      const detail = `${row.cells.length} cells under a header of ${header.cells.length}, or an empty one`;
      yield { kind: 'issue', issue: issue('unreadable-record', 'error', locator, detail) };
      continue;
    }
    const [region = '', industry = '', level = '', medianPay = '', share = '', people = ''] = columns.map(
      (at) => (row.cells[at] ?? '').trim(),
    );
    yield {
      kind: 'record',
      record: { locator, fields: { region, industry, level, medianPay, share, people } },
    };
  }
}
