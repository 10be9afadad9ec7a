/**
 * One sheet of an ASHE table: a title that says what is counted and in which year, a header whose words are split over up to three rows, rows of
 * estimates by occupation, notes. Everything is found by its words; the key of colours beside the first rows has no header and is not data.
 */
import { SourceChanged } from '../../domain/errors.ts';
import { type Issue, issue } from '../../domain/issue.ts';
import { cellPlace, type Sheet, type SheetRow } from '../shared/sheet.ts';

/** The first edition whose codes are of SOC 2020. */
export const FIRST_YEAR = 2021;

/** The median stands in a column of its own: there is no column “50”. */
export const PERCENTILES = ['10', '20', '25', '30', '40', '60', '70', '75', '80', '90'] as const;
export type EarningsColumn = 'jobs' | 'median' | (typeof PERCENTILES)[number];

/** What the title of a sheet, or the name of a workbook, says. */
export interface EarningsTitle {
  /** "14.7": the table and its part. */
  readonly number: string;
  /** True for coefficients of variation, the quality of the estimates in the workbook beside. */
  readonly isQuality: boolean;
}

interface SheetTitle extends EarningsTitle {
  /** As printed: "Annual pay - Gross (£)". */
  readonly subject: string;
  /** "all", "male", "female", "full-time", "part-time", "male full-time". */
  readonly people: string;
  /** "2024": its April, or the tax year that ended in it. */
  readonly year: string;
}

export interface EarningsSheet {
  readonly sheet: Sheet;
  readonly title: SheetTitle;
  readonly rows: readonly EarningsRow[];
  readonly issues: readonly Issue[];
}

export interface EarningsRow {
  readonly label: string;
  /** As sent, without blanks around it; empty for all employees. */
  readonly code: string;
  readonly cells: readonly {
    readonly column: EarningsColumn;
    /** “sheet “All”, cell D20”. */
    readonly place: string;
    readonly text: string;
  }[];
}

const NUMBER = /\bTable\s+(\d{1,2})\s*(?:\(\d\)\s*)?\.\s*(\d{1,2})\s*([ab])\b/i;
const OF_QUALITY = /\bcoefficients? of variation\b|\bCV\b/i;
const WHOLE_TITLE =
  /[ab]\s+(?:Coefficients? of variation for\s+)?(\S.*?)\s+-\s+For\s+(.+?)\s+employee jobs\w?\s*:.*?,\s*(\d{4})$/i;
const TITLE_AMONG = 10;
const HEADER_AMONG = 15;
const STACKED_WORD = /^(number|of jobs\w?|annual|percentage|percentiles?)$/i;
const LAST_NOTE = /^Source:\s*Annual Survey of Hours and Earnings.*Office for National Statistics/i;
const ONE_BLANK = /\s+/g;

/** Null for text that names no table of the survey. Throws SourceChanged for one that contradicts itself. */
export function readTitle(text: string): EarningsTitle | null {
  const [, table, part, letter] = NUMBER.exec(text) ?? [];
  if (table === undefined || part === undefined || letter === undefined) return null;
  const isQuality = OF_QUALITY.test(text);
  if (isQuality !== (letter.toLowerCase() === 'b')) {
    throw new SourceChanged(
      `“${text.slice(0, 120)}” does not say whether it holds estimates (a) or their quality (b, coefficients of variation)`,
    );
  }
  return { number: `${table}.${part}`, isQuality };
}

/** The first rows' text that names a table; null when the sheet is none of the survey. */
export function titleOf({ rows }: Sheet): { readonly row: SheetRow; readonly text: string } | null {
  for (const row of rows.slice(0, TITLE_AMONG)) {
    const text = (row.cells[0] ?? '').replace(ONE_BLANK, ' ').trim();
    if (NUMBER.test(text)) return { row, text };
  }
  return null;
}

/** Throws SourceChanged, naming the cell, for a sheet that has lost its title, a column that is needed or its end. */
export function readEarningsSheet(sheet: Sheet): EarningsSheet {
  const { row: titleRow, title } = readSheetTitle(sheet);
  const header = sheet.rows.find(({ number, cells }) => number > titleRow.number && isHeader(cells));
  if (header === undefined || header.number > HEADER_AMONG) {
    throw new SourceChanged(
      `Sheet “${sheet.name}” has no header with “Description” and “Code” in its first rows`,
    );
  }
  const stack = sheet.rows.filter(({ number }) => number > titleRow.number && number < header.number);
  const { columns, issues } = readHeader(sheet, stack, header);
  const below = sheet.rows.filter(({ number }) => number > header.number);
  const end = below.findIndex(({ cells }) => LAST_NOTE.test(cells[0] ?? ''));
  if (end < 0) {
    throw new SourceChanged(
      `Sheet “${sheet.name}” ends without the line “Source: Annual Survey of Hours and Earnings, Office for National Statistics”: the file is cut off, so download it again`,
    );
  }
  const rows = below.slice(0, end).flatMap((row) => readRow(sheet, row, columns) ?? []);
  return { sheet, title, issues: [...issues, ...strayRows(sheet, below.slice(end), columns)], rows };
}

/** What stands below the last note is of no table, and is told once. */
function strayRows(sheet: Sheet, rows: readonly SheetRow[], columns: Columns): Issue[] {
  const stray = rows.find((row) => readRow(sheet, row, columns) !== null);
  if (stray === undefined) return [];
  return [
    issue(
      'unreadable-record',
      'error',
      cellPlace(sheet, stray, 0),
      'figures below the last note of the sheet',
    ),
  ];
}

function readSheetTitle(sheet: Sheet): { row: SheetRow; title: SheetTitle } {
  const found = titleOf(sheet);
  const begun = found === null ? null : readTitle(found.text);
  const [, subject, people, year] = WHOLE_TITLE.exec(found?.text ?? '') ?? [];
  if (
    found === null ||
    begun === null ||
    subject === undefined ||
    people === undefined ||
    year === undefined
  ) {
    const seen = found?.text ?? sheet.rows[0]?.cells[0] ?? '';
    throw new SourceChanged(
      `Sheet “${sheet.name}” should begin with a title such as “Table 14.7a Annual pay - Gross (£) - For all employee jobs: United Kingdom, 2025”, and begins with “${seen.slice(0, 120)}”`,
    );
  }
  const stray = found.row.cells.slice(1).some((cell) => cell !== '');
  if (stray)
    throw new SourceChanged(`${cellPlace(sheet, found.row, 1)}: nothing should stand beside the title`);
  return { row: found.row, title: { ...begun, subject, people: people.toLowerCase(), year } };
}

const isHeader = (cells: readonly string[]): boolean =>
  /^description$/i.test(cells[0] ?? '') && cells.some((cell) => /^code$/i.test(cell));

type Named = EarningsColumn | 'code';
type Columns = ReadonlyMap<Named, number>;

/** What the words over a column come to. `known`: told and not taken. Null for words that are new. */
function columnNamed(head: string, words: string): Named | 'known' | null {
  if (/^number of jobs\w? \(thousands?\)$/i.test(words)) return 'jobs';
  if (/^code$/i.test(head)) return 'code';
  if (/^median$/i.test(head)) return 'median';
  if (/^(description|mean)$/i.test(head) || /^annual percentage change$/i.test(words)) return 'known';
  const percentile = /^\d{2}(\.0+)?$/.test(head) ? String(Number(head)) : '';
  return PERCENTILES.find((one) => one === percentile) ?? null;
}

function readHeader(
  sheet: Sheet,
  stack: readonly SheetRow[],
  header: SheetRow,
): { columns: Columns; issues: readonly Issue[] } {
  const issues = stack.flatMap((row) => strangeWords(sheet, row));
  const columns = new Map<Named, number>();
  header.cells.forEach((head, column) => {
    if (head === '') return;
    const over = stack.map(({ cells }) => cells[column] ?? '');
    const words = [...over, head].join(' ').replace(ONE_BLANK, ' ').trim();
    const name = columnNamed(head, words);
    const place = cellPlace(sheet, header, column);
    if (name === null) issues.push(issue('unknown-field', 'warning', place, `column “${words}”`));
    else if (name !== 'known' && columns.has(name)) throw new SourceChanged(`${place}: a second “${words}”`);
    else if (name !== 'known') columns.set(name, column);
  });
  const missing = NEEDED.filter((name) => !columns.has(name));
  if (missing.length > 0) {
    const place = cellPlace(sheet, header, 0);
    throw new SourceChanged(`${place} begins a header without these columns: ${missing.join(', ')}`);
  }
  return { columns, issues };
}

const NEEDED: readonly Named[] = ['code', 'jobs', 'median', ...PERCENTILES];

function strangeWords(sheet: Sheet, row: SheetRow): Issue[] {
  return row.cells.flatMap((cell, column) =>
    cell === '' || STACKED_WORD.test(cell)
      ? []
      : [issue('unknown-field', 'warning', cellPlace(sheet, row, column), `“${cell}” over the header`)],
  );
}

/** Null for a row without any figure: notes, and the key of colours. */
function readRow(sheet: Sheet, row: SheetRow, columns: Columns): EarningsRow | null {
  const text = (column: number): string => (row.cells[column] ?? '').trim();
  const cells = [...columns].flatMap(([column, at]) =>
    column === 'code' || text(at) === ''
      ? []
      : [{ column, place: cellPlace(sheet, row, at), text: text(at) }],
  );
  const code = text(columns.get('code') ?? 0).replace(/\.0+$/, '');
  if (cells.length === 0 && code === '') return null;
  return { label: text(0).replace(ONE_BLANK, ' '), code, cells };
}
