/** One cell of an ASHE table -> an observation. Each cell is judged by itself: a mark in one says nothing of the next. */
import type { AreaCode } from '../../domain/area.ts';
import type { Observation, ObservationStatus } from '../../domain/observation.ts';
import { monthPeriod } from '../../domain/period.ts';
import { findSoc2020Group } from '../../reference/soc2020.ts';
import type { Normalised, Rejection } from '../contract.ts';
import { type EarningsColumn, FIRST_YEAR, PERCENTILES } from './earnings-sheet.ts';

export interface EarningsFigure {
  /** "14.7": the table and its part. */
  readonly part: string;
  /** "all", "male", "full-time". */
  readonly people: string;
  readonly year: string;
  /** As printed, with the region or the age before it where the table has them. */
  readonly label: string;
  /** SOC 2020, one to four digits; empty for all; a GSS code in the row of a region. */
  readonly code: string;
  readonly column: EarningsColumn;
  readonly value: string;
  /** The coefficient of variation in per cent, as printed; empty where no quality was there to read. */
  readonly variation: string;
  readonly isProvisional: boolean;
}

/** What a row is about. */
export type EarningsRowVerdict =
  | {
      readonly areaCode: AreaCode;
      /** Besides occupation: age. */
      readonly dimensions: Readonly<Record<string, string>>;
      /** SOC 2020; empty for all employees. */
      readonly occupation: string;
    }
  | { readonly skipped: string }
  | { readonly rejected: Rejection };

type JudgeRow = (label: string, code: string) => EarningsRowVerdict;

const PEOPLE: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  ['all', {}],
  ['male', { sex: 'male' }],
  ['female', { sex: 'female' }],
  ['full-time', { hours: 'full-time' }],
  ['part-time', { hours: 'part-time' }],
]);

/** The notes of every workbook explain these. None of them is ever nothing. */
const MARKS: ReadonlyMap<string, ObservationStatus> = new Map([
  ['x', 'suppressed'],
  ['..', 'suppressed'],
  [':', 'missing'],
  ['-', 'rounded-to-zero'],
  ['.', 'missing'],
]);

const NUMBER = /^-?\d+(\.\d+)?([eE][-+]?\d+)?$/;

export interface FigureRules {
  readonly judgeRow: JudgeRow;
  /** The measure of a cell, by "14.7" and column; null for one that is left out. */
  readonly measureOf: (part: string, column: EarningsColumn) => string | null;
}

export function normaliseFigure(fields: EarningsFigure, { judgeRow, measureOf }: FigureRules): Normalised {
  const measure = measureOf(fields.part, fields.column);
  if (measure === null) return { skipped: 'jobs beside other figures: those beside yearly pay are taken' };
  const row = judgeRow(fields.label, fields.code);
  if (!('areaCode' in row)) return row;
  const people = PEOPLE.get(fields.people);
  if (people === undefined) return rejected('unknown-code', `“${fields.people} employee jobs”`);
  if (!/^20\d\d$/.test(fields.year) || Number(fields.year) < FIRST_YEAR) {
    return rejected('unreadable-date', `“${fields.year}” is no year since ${FIRST_YEAR}`);
  }
  const judged = judgeValue(fields);
  if ('code' in judged) return { rejected: judged };
  const isPercentile = PERCENTILES.some((one) => one === fields.column);
  return {
    observations: [
      {
        measure,
        areaCode: row.areaCode,
        // Pay in a week of April, or in the tax year that ended in it.
        period: monthPeriod(Number(fields.year), 4),
        dimensions: {
          ...row.dimensions,
          ...people,
          ...(row.occupation === '' ? {} : { occupation: `soc2020:${row.occupation}` }),
          ...(isPercentile ? { percentile: fields.column } : {}),
        },
        lower95: null,
        upper95: null,
        note: null,
        ...judged,
      },
    ],
  };
}

/** The occupation of a row that is about no region and no age. */
export function judgeOccupation(
  label: string,
  code: string,
): { readonly occupation: string } | { readonly skipped: string } | { readonly rejected: Rejection } {
  if (/^not classified$/i.test(label)) return { skipped: 'employees whose occupation is not known' };
  if (code === '' && /^all employees$/i.test(label)) return { occupation: '' };
  if (findSoc2020Group(code) !== null) return { occupation: code };
  return rejected('unknown-code', code === '' ? `“${label}” has no code` : `SOC 2020 ${code}, “${label}”`);
}

export function rejected(code: Rejection['code'], detail: string): { readonly rejected: Rejection } {
  return { rejected: { code, detail } };
}

type Judged = Pick<Observation, 'value' | 'status' | 'statusReason' | 'coefficientOfVariation'>;

function judgeValue({ value: text, column, variation, isProvisional }: EarningsFigure): Judged | Rejection {
  const mark = MARKS.get(text);
  // Now and then a quality is printed beside a figure that is not: it is of no use without it.
  if (mark !== undefined)
    return { value: null, status: mark, statusReason: text, coefficientOfVariation: null };
  const number = NUMBER.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(number) || number < 0) {
    return { code: 'unreadable-number', detail: `“${text}” is neither a number nor a mark that we know` };
  }
  if (number === 0 && column !== 'jobs') {
    return { code: 'unreadable-number', detail: 'pay and hours are never nothing' };
  }
  if (number === 0)
    return { value: null, status: 'rounded-to-zero', statusReason: text, coefficientOfVariation: null };
  return {
    value: column === 'jobs' ? Math.round(number * THOUSAND) : withoutNoise(number),
    status: isProvisional ? 'provisional' : 'normal',
    statusReason: null,
    coefficientOfVariation: readVariation(variation),
  };
}

const THOUSAND = 1_000;

/** Workbooks hold 613.29999999999995 for 613.3. No figure has more than two decimal places. */
const withoutNoise = (number: number): number => Math.round(number * 100) / 100;

/** Null where none was printed: a mark (`x`, `.`) or no cell. The figure stands, and its quality is not known. */
function readVariation(text: string): number | null {
  const number = NUMBER.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) && number >= 0 ? withoutNoise(number) : null;
}
