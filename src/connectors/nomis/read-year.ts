/** Periods of Nomis's dates: a year of a yearly dataset, or the last month of a survey's twelve. */
import { addDays, monthPeriod, type Period } from '../../domain/period.ts';

/** `2024` -> 2024; null when it is not a year. */
export function readYear(date: string): number | null {
  return /^\d{4}$/.test(date) ? Number(date) : null;
}

/** `2023-06` -> July 2022 to June 2023, labelled as Nomis does: "Jul 2022-Jun 2023". Null when it is not a month. */
export function readSurveyYear(date: string): Period | null {
  const match = /^((?:19|20)\d{2})-(0[1-9]|1[0-2])$/.exec(date);
  if (match === null) return null;
  const [year, month] = [Number(match[1]), Number(match[2])];
  const { start: lastStart, end } = monthPeriod(year, month);
  const dayAfter = addDays(end, 1);
  const start = `${Number(dayAfter.slice(0, 4)) - 1}${dayAfter.slice(4)}`;
  return { start, end, label: `${shortMonth(start)}-${shortMonth(lastStart)}` };
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function shortMonth(date: string): string {
  return `${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}
