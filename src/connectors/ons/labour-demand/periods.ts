/** What stands over the columns of figures: months ("Jul-26") in most tables, quarters ("2026Q2") where the cells would be too few. */
import { monthPeriod, type Period } from '../../../domain/period.ts';

export type Span = 'month' | 'quarter';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MONTH = /^([A-Z][a-z]{2})[a-z]*[- ](?:20)?(\d{2})$/;
const QUARTER = /^(20\d{2}) ?Q([1-4])$/;

/** Null for the head of another column. */
export function periodOf(text: string): { readonly span: Span; readonly period: Period } | null {
  const [, year, quarter] = QUARTER.exec(text) ?? [];
  if (year !== undefined && quarter !== undefined) {
    const first = Number(quarter) * 3 - 2;
    const label = `${MONTHS[first - 1]}-${MONTHS[first + 1]} ${year}`;
    const { start } = monthPeriod(Number(year), first);
    return { span: 'quarter', period: { start, end: monthPeriod(Number(year), first + 2).end, label } };
  }
  const [, name = '', twoDigits = ''] = MONTH.exec(text) ?? [];
  const month = MONTHS.indexOf(name) + 1;
  return month === 0 ? null : { span: 'month', period: monthPeriod(2000 + Number(twoDigits), month) };
}
