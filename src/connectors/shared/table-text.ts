/**
 * A text file of rows and cells, as programs save it: UTF-8 or UTF-16, or Windows text; cells parted by commas, semicolons or tabs; perhaps
 * under the line `sep=,` that Excel writes for itself.
 */
import { parse as parseCsv } from 'csv-parse/sync';
import { SourceChanged } from '../../domain/errors.ts';
import { refuseMarkup } from './file-kind.ts';

interface TextRow {
  /** The line that it ends in, as an editor counts, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface TextTable {
  /** Rows with content only. Cells without the blanks around them. */
  readonly rows: readonly TextRow[];
  /** Not Unicode, and read as what Excel on Windows saves. */
  readonly isWindowsText: boolean;
}

const SEPARATORS = [',', ';', '\t'] as const;
type Separator = (typeof SEPARATORS)[number];
/** Enough to tell what parts the cells. */
const LINES_JUDGED = 200;
/** Of narrower tables, and of fewer rows, nothing can be told by their width. */
const LEAST_WIDTH = 3;
const LEAST_ROWS = 3;

/** Throws SourceChanged, saying what the file is and what to do, when it is no text or no table. */
export function readTextTable(body: Uint8Array): TextTable {
  const { text, isWindowsText } = decode(body);
  refuseMarkup(text);
  const stated = /^sep=(.)\r?\n/i.exec(text);
  const separator = stated === null ? judgeSeparator(text) : stated[1];
  if (separator !== ',' && separator !== ';' && separator !== '\t') {
    throw new SourceChanged(`Its cells are parted by “${separator}”: save the table as CSV with commas`);
  }
  const rows = parseRows(text.slice(stated?.[0].length ?? 0), separator, stated === null ? 0 : 1);
  if (separator === ';') refuseDecimalCommas(rows);
  return { rows, isWindowsText };
}

/** Far more than the titles and the header of any table. */
const BEGINNING = 262_144;

/** As {@link readTextTable}, of the first lines alone. */
export function readTextBeginning(body: Uint8Array): TextTable {
  if (body.length <= BEGINNING) return readTextTable(body);
  const start = body.subarray(0, BEGINNING);
  return readTextTable(start.subarray(0, lastLineEnd(start)));
}

/**
 * Throws SourceChanged for a text without a line break at its end: a file that broke off may have lost digits of its last figure, and has
 * as many cells in its last row as the others.
 */
export function refuseCutText(body: Uint8Array, name: string): void {
  // In UTF-16 the break is one of the last two bytes.
  const isCut = body.length > 0 && !body.subarray(-2).some((byte) => byte === 10 || byte === 13);
  if (isCut)
    throw new SourceChanged(
      `${name} breaks off within its last row: download the file again. If nothing is missing, end the last row with a line break`,
    );
}

/**
 * Throws SourceChanged for a row between others that has other than as many cells as most: a comma was lost there or one came in, and its
 * figures would stand under other heads. Titles and notes are less than half as wide, a second table has rows of its own about it, and words that slipped show.
 */
export function refuseSlippedRows(rows: TextTable['rows']): void {
  const widths = new Map<number, number>();
  for (const { cells } of rows) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  const [most] = [...widths].filter(([width]) => width > LEAST_WIDTH).sort((a, b) => b[1] - a[1]);
  if (most === undefined || most[1] < LEAST_ROWS) return;
  const [usual] = most;
  const widthAt = (at: number) => rows[at]?.cells.length ?? 0;
  const slipped = rows.find(({ cells }, at) => {
    const isOther = cells.length !== usual && cells.length * 2 > usual && isOfFigures(cells);
    const next = widthAt(at + 1);
    return isOther && widthAt(at - 1) === usual && (next === usual || next * 2 <= usual);
  });
  if (slipped !== undefined)
    throw new SourceChanged(
      `Line ${slipped.line} has ${slipped.cells.length} cells where others have ${usual}: download the table again`,
    );
}

function isOfFigures(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.filter((cell) => /^-?[\d,]+(?:\.\d+)?$/.test(cell)).length * 2 >= filled.length;
}

/** The first rows alone, for telling whose table it is. Never throws: empty for what is no table. */
export function readTextStart(body: Uint8Array): readonly (readonly string[])[] {
  const start = body.subarray(0, 16_384);
  try {
    // Whole lines, and whole letters of UTF-16.
    const lines = body.length > start.length ? start.subarray(0, lastLineEnd(start)) : start;
    return readTextTable(lines).rows.map(({ cells }) => cells);
  } catch (error) {
    if (error instanceof SourceChanged) return [];
    throw error;
  }
}

function lastLineEnd(bytes: Uint8Array): number {
  const at = bytes.lastIndexOf(10);
  // In UTF-16 with the low byte first, half of the line break follows.
  return at === -1 ? bytes.length : bytes[at + 1] === 0 ? at + 2 : at + 1;
}

function decode(body: Uint8Array): { text: string; isWindowsText: boolean } {
  const wide = wideEncoding(body);
  if (wide !== null) {
    return { text: new TextDecoder(wide).decode(body), isWindowsText: false };
  }
  if (body.subarray(0, 8_192).includes(0)) {
    throw new SourceChanged('The file is neither a workbook nor text: download the table as .xlsx or as CSV');
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(body), isWindowsText: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(body), isWindowsText: true };
  }
}

/** "Unicode text" of Excel is UTF-16. Without a mark every other byte of English words is nought. */
function wideEncoding(body: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = body;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = body.subarray(0, 256);
  const noughts = (from: number) => start.filter((byte, at) => at % 2 === from && byte === 0).length;
  const half = start.length / 2;
  if (half < 4) return null;
  if (noughts(1) > half * 0.9 && noughts(0) === 0) return 'utf-16le';
  return noughts(0) > half * 0.9 && noughts(1) === 0 ? 'utf-16be' : null;
}

/** What stands in most lines, and then most often: a semicolon or a comma inside words is rarer than what parts the cells. */
function judgeSeparator(text: string): Separator {
  const lines = text
    .slice(0, 65_536)
    .split(/\r?\n/, LINES_JUDGED)
    .map((line) => line.replace(/"[^"]*"/g, '""'));
  const counted = SEPARATORS.map((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    return {
      separator,
      lines: counts.filter((count) => count > 0).length,
      all: counts.reduce((sum, count) => sum + count, 0),
    };
  });
  const [best] = counted.sort((a, b) => b.lines - a.lines || b.all - a.all);
  return best === undefined || best.all === 0 ? ',' : best.separator;
}

/** What csv-parse gives with `info`; its types do not know. */
function isRecord(found: unknown): found is { record: string[]; info: { lines: number } } {
  return typeof found === 'object' && found !== null && 'record' in found && 'info' in found;
}

function parseRows(text: string, separator: Separator, linesBefore: number): TextRow[] {
  try {
    const found: readonly unknown[] = parseCsv(text, {
      bom: true,
      delimiter: separator,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
    return found
      .filter(isRecord)
      .map(({ record, info }) => ({ line: info.lines + linesBefore, cells: record }));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new SourceChanged(`The file is no CSV that can be read (${why}): download the table again`, {
      cause,
    });
  }
}

/** "78,4" is a share of 78.4 or a count of 784 thousand, by the program's country: nobody could tell. */
function refuseDecimalCommas(rows: readonly TextRow[]): void {
  for (const { line, cells } of rows) {
    const cell = cells.find((one) => /^-?\d+,\d+$/.test(one));
    if (cell === undefined) continue;
    throw new SourceChanged(
      `Line ${line} holds “${cell}”: the program that saved the file writes numbers with a comma. Save it again with a point (in English settings), or import the file as it was downloaded`,
    );
  }
}
