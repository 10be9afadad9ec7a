/**
 * The layouts of tables that people download from nomisweb.co.uk, as one reader: wizard workbooks (one block per date, stacked, areas as
 * "ladu:Medway", no codes), workbooks of one date with GSS codes in column B, and query CSV with its preamble in quotes.
 * Recorded: downloads of 2021 to 2024. A block is: title, copyright line, keys, header, maybe a sub-header, rows, footnotes.
 */
import { SourceChanged } from '../../../domain/errors.ts';
import { type CalendarDate, isCalendarDate } from '../../../domain/period.ts';
import { cellPlace, type Sheet, type SheetRow } from '../../shared/sheet.ts';
import { MONTHS } from './tables.ts';

const COPYRIGHT = /^ONS Crown Copyright Reserved \[from Nomis on (\d{1,2} [A-Z][a-z]+ \d{4})\]$/;
const AREA_HEADER = /^(area|countr(y|ies)|regions?|local authority: .*|.* \(as of .*\))$/i;
const FLAG_HEADER = /^flags?$/i;
const FIGURE_HEADER = /^number$|^value$|^rate$|^%$/i;
const CONFIDENCE_HEADER = /^conf(idence)?( %)?$/i;
const GSS_CODE = /^[EWSNK]\d{8}$/;
/** `! Estimate and confidence interval not available …`: in one cell or two. */
const FOOTNOTE = /^([!*~#-])\s+(\S.*)$/;

interface WebsiteColumn {
  /** The table's own words: "T01:28 (Aged 16-64 - In employment : All People )". */
  readonly label: string;
  readonly figure: number;
  /** Null where the table has none. */
  readonly flag: number | null;
  readonly confidence: number | null;
  /** Where the label stands. */
  readonly place: string;
}

export interface WebsiteBlock {
  readonly sheet: Sheet;
  readonly title: string;
  /** Lower-case names, without the colon: `date`, `employment status`. */
  readonly keys: ReadonlyMap<string, { readonly value: string; readonly place: string }>;
  readonly areaHeader: string;
  readonly hasCodes: boolean;
  readonly columns: readonly WebsiteColumn[];
  readonly rows: readonly SheetRow[];
  /** What the symbols mean, by the table's own footnotes. */
  readonly symbols: Readonly<Record<string, string>>;
  readonly headerPlace: string;
}

/** Whether a sheet begins as Nomis's tables do. Says nothing about whether its table is one we know. */
export function isWebsiteTable(sheets: readonly Sheet[]): boolean {
  return sheets.some((sheet) => sheet.rows.slice(0, 5).some((row) => isCopyright(row)));
}

/** The day of the download, which every table states; of several the last. Null when none is there. */
export function downloadDay(sheets: readonly Sheet[]): CalendarDate | null {
  const days = sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => readDay(COPYRIGHT.exec(cells[0] ?? '')?.[1] ?? '') ?? []),
  );
  return days.sort().at(-1) ?? null;
}

/** "3 November 2026"; null when it is no day. */
function readDay(text: string): CalendarDate | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2}) ([A-Z][a-z]+) (\d{4})$/.exec(text) ?? [];
  const at = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  const date = `${year}-${String(at + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : null;
}

/** Every block of every sheet that is shown. Throws SourceChanged, naming the cell, when a block has no header or is cut off. */
export function readBlocks(sheets: readonly Sheet[]): WebsiteBlock[] {
  const blocks: WebsiteBlock[] = [];
  for (const sheet of sheets) {
    if (sheet.isHidden) continue;
    const starts = sheet.rows.flatMap((row, at) => (isCopyright(row) ? [at - 1] : []));
    if (starts.length > 0) refuseStray(sheet, starts[0] ?? 0);
    starts.forEach((start, index) => {
      blocks.push(readBlock(sheet, sheet.rows.slice(start, starts[index + 1])));
    });
  }
  if (blocks.length > 0) return blocks;
  const [sheet] = sheets;
  const first = sheet?.rows[0];
  throw new SourceChanged(
    first === undefined || sheet === undefined
      ? 'The file has no rows'
      : `${cellPlace(sheet, first, 0)} says “${shorten(first.cells[0] ?? '')}”; a table of the Nomis website has “ONS Crown Copyright Reserved [from Nomis on …]” in its second row`,
  );
}

/** A title and its copyright line open the sheet: else a first block, with its own date, would pass for nothing. */
function refuseStray(sheet: Sheet, start: number): void {
  const stray = start === 0 ? sheet.rows[0] : sheet.rows[start === -1 ? 0 : 1];
  const isTitle = start === 0 && stray?.cells.slice(1).every((cell) => cell === '');
  if (stray === undefined || isTitle) return;
  throw new SourceChanged(
    `${cellPlace(sheet, stray, 0)} should hold ${start === 0 ? 'the table’s title alone' : '“ONS Crown Copyright Reserved [from Nomis on …]”'} and says “${shorten(stray.cells.join(' '))}”: download the table again`,
  );
}

const isCopyright = ({ cells }: SheetRow): boolean =>
  COPYRIGHT.test(cells[0] ?? '') && cells.slice(1).every((cell) => cell === '');

function readBlock(sheet: Sheet, rows: readonly SheetRow[]): WebsiteBlock {
  const [titleRow] = rows;
  const headerAt = rows.findIndex((row, at) => at >= 2 && isHeader(row));
  const header = rows[headerAt];
  if (titleRow === undefined || header === undefined) {
    const last = rows.at(-1);
    const where = last ? cellPlace(sheet, last, 0) : `sheet “${sheet.name}”`;
    throw new SourceChanged(
      `No row that begins with “Area” was found up to ${where}: download the table with areas as rows`,
    );
  }
  const keys = new Map(
    rows.slice(2, headerAt).map((row) => {
      const name = (row.cells[0] ?? '').replace(/\s*:$/, '').toLowerCase();
      return [name, { value: row.cells[1] ?? '', place: cellPlace(sheet, row, 1) }] as const;
    }),
  );
  const after = rows[headerAt + 1];
  const subHeader = after !== undefined && after.cells[0] === '' && isSubHeader(after) ? after : null;
  const body = rows.slice(headerAt + (subHeader === null ? 1 : 2));
  const hasCodes = (header.cells[1] ?? '') === '' && body.some((row) => GSS_CODE.test(row.cells[1] ?? ''));
  const columns = readColumns(sheet, header, subHeader, hasCodes ? 2 : 1);
  const isData = (row: SheetRow) =>
    row.cells[0] !== '' && columns.some(({ figure }) => (row.cells[figure] ?? '') !== '');
  const data = body.filter((row) => isData(row) && !isSymbol(row.cells[0] ?? ''));
  const second = body.find(isHeader);
  if (second !== undefined) {
    throw new SourceChanged(
      `${cellPlace(sheet, second, 0)} begins another table without a title and a copyright line of its own: download the table again`,
    );
  }
  const notes = body.filter((row) => !data.includes(row));
  // Every table of Nomis ends with its notes.
  if (data.length > 0 && notes.length === 0) {
    const last = data.at(-1) ?? header;
    throw new SourceChanged(
      `${cellPlace(sheet, last, 0)} is the last row, and no notes follow it: the file is cut off, so download it again`,
    );
  }
  return {
    sheet,
    title: titleRow.cells[0] ?? '',
    keys,
    areaHeader: header.cells[0] ?? '',
    hasCodes,
    columns,
    rows: data,
    symbols: readSymbols(notes),
    headerPlace: cellPlace(sheet, header, 0),
  };
}

const isHeader = (row: SheetRow): boolean =>
  AREA_HEADER.test(row.cells[0] ?? '') && row.cells.slice(1).some((cell) => cell !== '');

const isSubHeader = (row: SheetRow): boolean =>
  row.cells
    .slice(1)
    .every((cell) => [/^$/, FLAG_HEADER, FIGURE_HEADER, CONFIDENCE_HEADER].some((one) => one.test(cell)));

const isSymbol = (cell: string): boolean => /^[!*~#-]$/.test(cell);

/** A labelled column and what follows it up to the next label: its flags, its confidence. */
function readColumns(
  sheet: Sheet,
  header: SheetRow,
  subHeader: SheetRow | null,
  from: number,
): WebsiteColumn[] {
  const isLabel = (cell = '') => ![/^$/, FLAG_HEADER, CONFIDENCE_HEADER].some((one) => one.test(cell));
  const width = Math.max(header.cells.length, subHeader?.cells.length ?? 0);
  const starts: number[] = [];
  for (let at = from; at < width; at++) if (isLabel(header.cells[at])) starts.push(at);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? width;
    const find = (pattern: RegExp): number | null => {
      // Without a row of their own, the words for flags and confidence stand beside the label.
      const words = (at: number): string =>
        subHeader?.cells[at] ?? (at > start ? (header.cells[at] ?? '') : '');
      for (let at = start; at < end; at++) if (pattern.test(words(at))) return at;
      return null;
    };
    const bare = end - start > 1 ? start + 1 : null;
    return {
      label: header.cells[start] ?? '',
      figure: subHeader === null ? start : (find(FIGURE_HEADER) ?? start),
      flag: find(FLAG_HEADER) ?? (find(CONFIDENCE_HEADER) === null ? bare : null),
      confidence: find(CONFIDENCE_HEADER),
      place: cellPlace(sheet, header, start),
    };
  });
}

function readSymbols(rows: readonly SheetRow[]): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { cells } of rows) {
    const match = FOOTNOTE.exec(
      [cells[0], cells[1]].filter((cell) => cell !== undefined && cell !== '').join(' '),
    );
    if (match?.[1] && match[2]) found[match[1]] = match[2];
  }
  return found;
}

/** A cell's words, short enough for a message. */
export function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
