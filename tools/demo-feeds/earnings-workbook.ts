/** Invented workbooks in the layout of the earnings survey: notes, a sheet for each kind of employee, and beside it one of its quality. */
import { type MadeSheet, madeWorkbook } from './made-workbook.ts';

/** A row of estimates. */
export interface EarningsLine {
  readonly label: string;
  readonly code: string;
  /** The middle of those who are counted. */
  readonly median: number;
  /** Thousands of jobs: fewer jobs, less sure figures. */
  readonly jobs: number;
}

export interface EarningsPart {
  /** "14.7". */
  readonly number: string;
  /** "Annual pay - Gross (£)". */
  readonly subject: string;
  /** Decimal places. */
  readonly decimals: number;
  /** Percentiles that have estimates at all. */
  readonly percentiles: readonly number[];
}

/** Sheets with whom they count, and the lines of each. */
export type EarningsSheets = ReadonlyMap<
  string,
  { readonly people: string; readonly lines: readonly EarningsLine[] }
>;

export const PERCENTILES = [10, 20, 25, 30, 40, 60, 70, 75, 80, 90] as const;
/** How far a percentile lies from the middle. */
const SPREAD = [0.58, 0.72, 0.78, 0.83, 0.92, 1.1, 1.22, 1.29, 1.38, 1.66];
const YEAR = 2025;
/** Per cent. Above the first a figure is printed as `x`, above the second there is none. */
const MOST_VARIATION = 20;
const NO_ESTIMATE = 26;
/** The variation of a middle that rests on a thousand jobs. */
const OF_A_THOUSAND = 50;

type Cell = string | number;

/** Cells as workbooks hold them: texts once for the whole file, numbers as they are, nothing for an empty cell. */
class CellWriter {
  readonly strings: string[] = [];
  readonly #at = new Map<string, number>();

  rows(rows: readonly (readonly Cell[])[]): string {
    return rows
      .map((cells, row) => {
        const written = cells
          .map((cell, column) => this.#cell(cell, `${columnName(column)}${row + 1}`))
          .join('');
        return written === '' ? '' : `<row r="${row + 1}">${written}</row>`;
      })
      .join('');
  }

  #cell(cell: Cell, at: string): string {
    if (cell === '') return '';
    return typeof cell === 'number'
      ? `<c r="${at}"><v>${cell}</v></c>`
      : `<c r="${at}" t="s"><v>${this.#indexOf(cell)}</v></c>`;
  }

  #indexOf(text: string): number {
    const known = this.#at.get(text);
    if (known !== undefined) return known;
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    this.#at.set(text, this.strings.length);
    return this.strings.push(`<t xml:space="preserve">${escaped}</t>`) - 1;
  }
}

const columnName = (at: number): string => String.fromCharCode(65 + at);

const HEADER: readonly (readonly Cell[])[] = [
  [],
  ['', '', 'Number', '', 'Annual', '', 'Annual'],
  ['', '', 'of jobsb', '', 'percentage', '', 'percentage', 'Percentiles'],
  ['Description', 'Code', '(thousand)', 'Median', 'change', 'Mean', 'change', ...PERCENTILES],
];
const NOTES: readonly (readonly Cell[])[] = [
  ['a  Invented for a demonstration.'],
  [
    'b  Figures for Number of Jobs are for indicative purposes only and should not be considered an accurate estimate of employee job counts.',
  ],
  ['Source: Annual Survey of Hours and Earnings, Office for National Statistics.'],
];

/** The workbook of estimates (a), or that of their coefficients of variation (b). */
export function earningsWorkbook(part: EarningsPart, letter: 'a' | 'b', sheets: EarningsSheets): Uint8Array {
  const writer = new CellWriter();
  const made: MadeSheet[] = [{ name: 'Notes', rows: writer.rows([['Invented for a demonstration.']]) }];
  for (const [name, { people, lines }] of sheets) {
    const of = letter === 'b' ? 'Coefficients of variation for ' : '';
    const title = `Table ${part.number}${letter}   ${of}${part.subject} - For ${people} employee jobsa: United Kingdom, ${YEAR}`;
    const rows = lines.map((line) => (letter === 'a' ? estimates(part, line) : variations(part, line)));
    made.push({ name, rows: writer.rows([[title], ...HEADER, ...rows, ...NOTES]) });
  }
  return madeWorkbook(made, writer.strings);
}

/** Sure in the middle, less so towards the ends. */
function variationOf(jobs: number, percentile: number): number {
  return (
    Math.round((OF_A_THOUSAND / Math.sqrt(Math.max(jobs, 0.2))) * (1 + ((percentile - 50) / 40) ** 2) * 10) /
    10
  );
}

function estimates(part: EarningsPart, { label, code, median, jobs }: EarningsLine): Cell[] {
  const rounded = (value: number) => Number(value.toFixed(part.decimals));
  const shown = (value: number, percentile: number): Cell => {
    const variation = variationOf(jobs, percentile);
    if (variation > NO_ESTIMATE) return '';
    return variation > MOST_VARIATION ? 'x' : rounded(value);
  };
  return [
    label,
    code,
    jobs < 4 ? 'x' : Math.round(jobs),
    shown(median, 50),
    '',
    shown(median * 1.06, 60),
    '',
    ...PERCENTILES.map((percentile, at) =>
      part.percentiles.includes(percentile) ? shown(median * (SPREAD[at] ?? 1), percentile) : '',
    ),
  ];
}

function variations(part: EarningsPart, { label, code, jobs }: EarningsLine): Cell[] {
  const of = (percentile: number): Cell => {
    const variation = variationOf(jobs, percentile);
    return variation > NO_ESTIMATE ? '' : variation;
  };
  return [
    label,
    code,
    of(50),
    of(50),
    '.',
    of(60),
    '.',
    ...PERCENTILES.map((percentile) => (part.percentiles.includes(percentile) ? of(percentile) : '')),
  ];
}
