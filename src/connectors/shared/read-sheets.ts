/** A table file of any format that officers have -> its sheets. Tells formats by their bytes, never by the name of the file. */
import { parse as parseCsv } from 'csv-parse/sync';
import { SourceChanged } from '../../domain/errors.ts';
import { readOpenDocument } from './open-document.ts';
import type { Sheet } from './sheet.ts';
import { readWorkbook, readWorkbookBeginning, type SheetPick } from './workbook.ts';
import { openZip, type ZipArchive } from './zip-archive.ts';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The container of .xls and of workbooks locked with a password. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];

/** Throws SourceChanged, saying what the file is and what to do, when it is no workbook and no CSV. `pick` is for workbooks of millions of cells. */
export function readSheets(body: Uint8Array, pick?: SheetPick): Sheet[] {
  return readAny(body, (archive) => readWorkbook(archive, pick));
}

/** The first rows of every sheet, enough to tell what the file is: quick for workbooks of any size. Throws as {@link readSheets} does. */
export function readBeginnings(body: Uint8Array): Sheet[] {
  return readAny(body, readWorkbookBeginning);
}

function readAny(body: Uint8Array, read: (archive: ZipArchive) => Sheet[]): Sheet[] {
  const startsWith = (mark: readonly number[]) => mark.every((byte, at) => body[at] === byte);
  if (body.length === 0) throw new SourceChanged('The file is empty: download it again');
  if (startsWith(OLD_OFFICE)) {
    throw new SourceChanged(
      'This is an old Excel workbook (.xls) or one with a password: save it as .xlsx without a password',
    );
  }
  if (startsWith(PDF)) throw new SourceChanged('This is a PDF: download the table as a workbook or as CSV');
  if (!startsWith(ZIP)) return [readText(body)];
  const archive = openZip(body);
  if (archive.names.includes('xl/workbook.xml')) return read(archive);
  if (archive.names.includes('content.xml')) return readOpenDocument(archive);
  const inside = archive.names.filter((name) => /\.(csv|xlsx|ods)$/i.test(name)).slice(0, 3);
  throw new SourceChanged(
    inside.length > 0
      ? `This is a zip archive: unpack it, then import what you need of it (it holds ${inside.join(', ')})`
      : 'This is a zip archive and no workbook: download the table as .xlsx or as CSV',
  );
}

function readText(body: Uint8Array): Sheet {
  if (body.subarray(0, 8_192).includes(0)) {
    throw new SourceChanged('The file is neither a workbook nor text: download the table as .xlsx or as CSV');
  }
  const sheet = { name: 'CSV', isHidden: false };
  try {
    return { ...sheet, rows: readCsv(new TextDecoder('utf-8', { fatal: true }).decode(body)) };
  } catch (cause) {
    if (cause instanceof SourceChanged) throw cause;
    return { ...sheet, rows: readCsv(new TextDecoder('windows-1252').decode(body)), isWindowsText: true };
  }
}

/** What csv-parse gives with `info`; its types do not know. */
interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function readCsv(text: string): Sheet['rows'] {
  if (/^\s*<(!doctype|html|\?xml)/i.test(text)) {
    throw new SourceChanged('This is a web page, not a table: use the page’s own download button');
  }
  try {
    const records = parseCsv(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly CsvRecord[];
    return records.map(({ record, info }) => ({ number: info.lines, cells: record }));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new SourceChanged(`The file is no CSV that can be read (${why})`, { cause });
  }
}
