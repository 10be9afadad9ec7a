/**
 * Sheets of an old Excel workbook (.xls, BIFF), as texts. Only publishers' own files of past years come so: SheetJS reads them, since nobody should
 * write that reader again. What is .xlsx never reaches it: read-sheets.ts bounds what it unpacks, and this does not.
 */
import { read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { messageOf, SourceChanged } from '../../domain/errors.ts';
import { saidOfOldOffice } from './file-kind.ts';
import type { Sheet, SheetRow } from './sheet.ts';

const MARK = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The largest real one has 4 MB. */
const MOST_BYTES = 20_000_000;
const MOST_CELLS = 2_000_000;
/** Enough of a sheet to tell what it is. */
const BEGINNING_ROWS = 20;

/** Whether the bytes begin as old workbooks do. Old documents of other kinds, and workbooks with a password, begin so too. */
export const isOldWorkbook = (body: Uint8Array): boolean => MARK.every((byte, at) => body[at] === byte);

/** Throws SourceChanged, saying what the file is and what to do, when it is no .xls that can be read. A sheet that is not wanted has no rows. */
export function readOldWorkbook(body: Uint8Array, isWanted: (sheetName: string) => boolean): Sheet[] {
  return sheetsOf(open(body, 0), isWanted);
}

/** The first rows of every sheet. Throws as {@link readOldWorkbook} does. */
export function readOldWorkbookBeginning(body: Uint8Array): Sheet[] {
  return sheetsOf(open(body, BEGINNING_ROWS), () => true);
}

/** No formulas, styles, dates or shown texts: the saved values count, as they do in .xlsx. `sheetRows`: 0 for all. */
function open(body: Uint8Array, sheetRows: number): WorkBook {
  if (body.length > MOST_BYTES) {
    throw new SourceChanged(
      `This old Excel workbook (.xls) is larger than ${MOST_BYTES / 1e6} MB: save it as .xlsx`,
    );
  }
  try {
    return read(body, { ...VALUES_ONLY, sheetRows });
  } catch (cause) {
    const isLocked = /password|encrypt/i.test(messageOf(cause));
    const said = isLocked
      ? 'This workbook is locked with a password: open it, and save a copy without one'
      : (saidOfOldOffice(body) ?? 'The workbook is damaged or cut off: download it again');
    throw new SourceChanged(said, { cause });
  }
}

const VALUES_ONLY = {
  type: 'array',
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellNF: false,
  cellText: false,
} as const;

function sheetsOf(book: WorkBook, isWanted: (sheetName: string) => boolean): Sheet[] {
  const budget = { cells: 0 };
  return book.SheetNames.map((name, at) => ({
    name,
    isHidden: (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0,
    rows: isWanted(name) ? rowsOf(book.Sheets?.[name], budget) : [],
  }));
}

function rowsOf(sheet: WorkSheet | undefined, budget: { cells: number }): SheetRow[] {
  const rows: SheetRow[] = [];
  sheet?.['!data']?.forEach((stored, at) => {
    const cells: string[] = [];
    // A row's list has holes where there are no cells.
    for (const cell of stored ?? []) cells.push(cell === undefined ? '' : cellText(cell.t, cell.v));
    while (cells.at(-1) === '') cells.pop();
    budget.cells += cells.length;
    if (budget.cells > MOST_CELLS) {
      throw new SourceChanged(`The workbook has more than ${MOST_CELLS} cells: keep the sheet you need`);
    }
    if (cells.length > 0) rows.push({ number: at + 1, cells });
  });
  return rows;
}

/** Errors (`#N/A`) stand as nothing that a reader takes for a number. */
function cellText(type: string, value: unknown): string {
  if (type === 'e') return '#ERROR';
  if (type === 'b') return value === true ? 'TRUE' : 'FALSE';
  return typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
}
