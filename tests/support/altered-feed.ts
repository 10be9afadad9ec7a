/** Feeds in the publishers' own wire formats, from the replay sources, with something done to the numbers in them. */
import { parse as parseCsv } from 'csv-parse/sync';
import { stringify } from './csv-text.ts';

/** What is done to a table: its cells, row by row; the first row is the header. Numbers are the cells of the columns with values. */
interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns that hold figures. */
  readonly values: readonly number[];
  /** Columns that hold dates. */
  readonly dates: readonly number[];
}

export type Alteration = (table: Table) => readonly (readonly string[])[];

const VALUES = /^(value|lci_95|uci_95|OBS_VALUE|cohort|education|appren|all_\w+|starts|achievements)$/;
const DATES = /^(period|date|DATE|DATE_NAME|DATE_CODE|time_period)$/;

export function alterCsv(text: string, alter: Alteration): string {
  const [header = [], ...rows] = parseCsv(text, { bom: true, skip_empty_lines: true }) as string[][];
  const columns = (pattern: RegExp) => header.flatMap((name, column) => (pattern.test(name) ? [column] : []));
  const table = { header, rows, values: columns(VALUES), dates: columns(DATES) };
  return stringify([header, ...alter(table)]);
}

/** Each number of the columns with values becomes another; what is no number stays. */
export function eachValue(change: (value: number, row: number) => number | string): Alteration {
  return ({ rows, values }) =>
    rows.map((row, at) =>
      row.map((cell, column) => {
        const isNumber = values.includes(column) && cell.trim() !== '' && Number.isFinite(Number(cell));
        return isNumber ? String(change(Number(cell), at)) : cell;
      }),
    );
}

/** As a publisher would round them: as many decimals as the figure had. */
export function scaled(by: (row: number) => number): Alteration {
  return ({ rows, ...table }) =>
    eachValue((value, row) => {
      const text = String(value);
      const decimals = text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
      return (value * by(row)).toFixed(Math.max(decimals, Math.abs(value) < 10 ? 2 : 0));
    })({ rows, ...table });
}

/** The figures stand one row lower; the last comes first. */
export const shifted: Alteration = ({ rows, values }) =>
  rows.map((row, at) => {
    const above = rows[at === 0 ? rows.length - 1 : at - 1] ?? row;
    return row.map((cell, column) => (values.includes(column) ? (above[column] ?? '') : cell));
  });

export const in2095: Alteration = ({ rows, dates }) =>
  rows.map((row) =>
    row.map((cell, column) => {
      if (!dates.includes(column)) return cell;
      // Academic years are written 202324.
      return /^20\d{4}$/.test(cell) ? '209596' : cell.replaceAll(/20\d\d/g, '2095');
    }),
  );

export const twice: Alteration = ({ rows }) => rows.flatMap((row) => [row, row]);
/** Two rows of four: Nomis sends a figure and its interval as two rows. */
export const half: Alteration = ({ rows }) => rows.filter((_, at) => at % 4 < 2);

/** A column of weekly pay in place of the figures. */
export const payInstead = eachValue((_, row) => (412.3 + ((row * 37.7) % 390)).toFixed(1));
