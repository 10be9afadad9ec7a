/** Cells of education statistics: symbols, numbers and periods, alike in all of the department's data files. */
import type { Observation, ObservationStatus } from '../../domain/observation.ts';
import { type Period, yearPeriod } from '../../domain/period.ts';
import type { Rejection } from '../contract.ts';

/** The government's symbols in data files, and `low` of further education. */
const SYMBOLS: Readonly<Record<string, { status: ObservationStatus; reason: string }>> = {
  c: { status: 'suppressed', reason: 'c: confidential' },
  low: { status: 'suppressed', reason: 'low: fewer than five' },
  u: { status: 'suppressed', reason: 'u: too few people for a reliable figure' },
  k: { status: 'rounded-to-zero', reason: 'k: rounds to zero' },
  x: { status: 'missing', reason: 'x: not available' },
  z: { status: 'missing', reason: 'z: not applicable' },
  ':': { status: 'missing', reason: ': not available' },
};

/** Whether a cell holds one of the publisher's symbols and nothing else. */
export const isStatisticsSymbol = (text: string): boolean => Object.hasOwn(SYMBOLS, text);

export type StatedValue = Pick<Observation, 'value' | 'status' | 'statusReason'>;

export function readStatedValue(text: string): { stated: StatedValue } | { rejected: Rejection } {
  const symbol = Object.hasOwn(SYMBOLS, text) ? SYMBOLS[text] : undefined;
  if (symbol !== undefined) {
    return { stated: { value: null, status: symbol.status, statusReason: symbol.reason } };
  }
  if (text === '') return { rejected: { code: 'missing-field', detail: 'an empty cell without a symbol' } };
  if (!/^-?\d+(\.\d+)?$/.test(text)) {
    return { rejected: { code: 'unreadable-number', detail: `“${text}” is neither a number nor a symbol` } };
  }
  return { stated: { value: Number(text), status: 'normal', statusReason: null } };
}

/** Academic years run from August, as colleges count. Null for a period of another kind. */
export function readStatisticsPeriod(timePeriod: string, timeIdentifier: string): Period | null {
  const [, first = '', second] = /^(\d{4})(\d{2})?$/.exec(timePeriod) ?? [];
  if (first === '') return null;
  const year = Number(first);
  const isYearPair = second !== undefined && (year + 1) % 100 === Number(second);
  if (/^calendar year$/i.test(timeIdentifier) && second === undefined) return yearPeriod(year);
  if (!isYearPair || !/^(academic year)?$/i.test(timeIdentifier)) return null;
  return { start: `${year}-08-01`, end: `${year + 1}-07-31`, label: `${year}/${second}` };
}
