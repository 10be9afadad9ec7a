/** A table file of any format that officers have -> its sheets. Tells formats by their bytes, never by the name of the file. */
import { refuseArchive, refuseBinary } from './file-kind.ts';
import { readOpenDocument } from './open-document.ts';
import type { Sheet } from './sheet.ts';
import { readTextBeginning, readTextTable, refuseSlippedRows, type TextTable } from './table-text.ts';
import { readWorkbook, readWorkbookBeginning, type SheetPick } from './workbook.ts';
import { openZip, type ZipArchive } from './zip-archive.ts';

/** What the one sheet of a CSV file is called here. */
export const SHEET_OF_TEXT = 'CSV';

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Throws SourceChanged, saying what the file is and what to do, when it is no workbook and no CSV. `pick` is for files of millions of cells. */
export function readSheets(body: Uint8Array, pick?: SheetPick): Sheet[] {
  return readAny(body, { archive: (archive) => readWorkbook(archive, pick), text: readWholeText }, pick);
}

/** The first rows of every sheet, enough to tell what the file is: quick for files of any size. Throws as {@link readSheets} does. */
export function readBeginnings(body: Uint8Array): Sheet[] {
  return readAny(body, { archive: readWorkbookBeginning, text: readTextBeginning });
}

interface Readers {
  readonly archive: (archive: ZipArchive) => Sheet[];
  readonly text: (body: Uint8Array) => TextTable;
}

function readAny(body: Uint8Array, read: Readers, pick?: SheetPick): Sheet[] {
  refuseBinary(body);
  if (!ZIP.every((byte, at) => body[at] === byte)) return [picked(sheetOf(read.text(body)), pick)];
  const archive = openZip(body);
  if (archive.names.includes('xl/workbook.xml')) return read.archive(archive);
  const mimetype = new TextDecoder().decode(archive.read('mimetype') ?? new Uint8Array());
  const isWorkbook = mimetype === '' || /opendocument\.spreadsheet/.test(mimetype);
  if (archive.names.includes('content.xml') && isWorkbook) {
    return readOpenDocument(archive).map((sheet) => picked(sheet, pick));
  }
  return refuseArchive(archive.names, mimetype);
}

/** Formats that are held whole anyway are cut to what is wanted afterwards. */
function picked(sheet: Sheet, pick: SheetPick | undefined): Sheet {
  if (pick === undefined) return sheet;
  if (!pick.isWanted(sheet.name)) return { ...sheet, rows: [] };
  return { ...sheet, rows: sheet.rows.flatMap((row) => pick.shorten(row, sheet.name) ?? []) };
}

/** Whole: what slipped is refused. */
function readWholeText(body: Uint8Array): TextTable {
  const table = readTextTable(body);
  refuseSlippedRows(table.rows);
  return table;
}

function sheetOf({ rows, isWindowsText }: TextTable): Sheet {
  const sheet: Sheet = {
    name: SHEET_OF_TEXT,
    isHidden: false,
    rows: rows.map(({ line, cells }) => ({ number: line, cells })),
  };
  return isWindowsText ? { ...sheet, isWindowsText } : sheet;
}
