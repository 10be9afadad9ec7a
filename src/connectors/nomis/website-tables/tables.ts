/** The website's tables that we read, by their titles. */
import { type CalendarDate, monthPeriod, type Period } from '../../../domain/period.ts';
import {
  type ColumnVerdict,
  readBusinesses,
  readIndustry,
  readPay,
  readSurveyColumn,
  type TableFacts,
} from './columns.ts';

export interface WebsiteTable {
  readonly title: RegExp;
  /** In words, for the list of what can be read. */
  readonly name: string;
  /** Keys with the values that must stand beside them; others would be figures of another kind. `date` is read apart. */
  readonly keys: Readonly<Record<string, RegExp>>;
  /** Those of the keys without which nobody could tell what the figures are. */
  readonly mustSay: readonly string[];
  readPeriod(date: string): Period | null;
  /** Null for a label we have not met. */
  readColumn(label: string, facts: TableFacts): ColumnVerdict;
  readonly confidence: 'half-width' | 'coefficient-of-variation' | null;
  /** Whether a nought may be a small number that was rounded down. */
  readonly roundsToZero: boolean;
  /** What a symbol beside a sound figure says of it, such as farms left out; null where symbols only stand for figures. */
  readonly flagNote: ((flag: string) => string | null) | null;
}

export const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "Jan 2022-Dec 2022": twelve months of interviews. */
function readSurveyYear(text: string): Period | null {
  const match = /^([A-Z][a-z]{2}) (\d{4})-([A-Z][a-z]{2}) (\d{4})$/.exec(text);
  const [from, to] = [
    MONTHS.indexOf(match?.[1]?.toLowerCase() ?? ''),
    MONTHS.indexOf(match?.[3]?.toLowerCase() ?? ''),
  ];
  if (!match || from === -1 || to === -1) return null;
  const start: CalendarDate = monthPeriod(Number(match[2]), from + 1).start;
  const { end } = monthPeriod(Number(match[4]), to + 1);
  return start < end ? { start, end, label: text } : null;
}

const readMonthOfYear =
  (month: number) =>
  (text: string): Period | null =>
    /^\d{4}$/.test(text) ? monthPeriod(Number(text), month) : null;

function readYear(text: string): Period | null {
  return /^\d{4}$/.test(text) ? { start: `${text}-01-01`, end: `${text}-12-31`, label: text } : null;
}

/** Null for a title that is not one of ours. */
export function findWebsiteTable(title: string): WebsiteTable | null {
  return websiteTables.find((table) => table.title.test(title)) ?? null;
}

export const websiteTables: readonly WebsiteTable[] = [
  {
    title: /^annual population survey$/i,
    name: 'Annual Population Survey T01 (economic activity), T09b (occupation), T13a (industry) and T19a (qualifications)',
    mustSay: [],
    keys: { confidence: /^95% confidence interval/ },
    readPeriod: readSurveyYear,
    readColumn: readSurveyColumn,
    confidence: 'half-width',
    roundsToZero: false,
    flagNote: null,
  },
  {
    title: /^UK Business Counts - enterprises by industry and employment size band$/i,
    name: 'UK Business Counts, enterprises by size or industry',
    mustSay: [],
    keys: { 'legal status': /^Total$/ },
    readPeriod: readMonthOfYear(3),
    readColumn: readBusinesses,
    confidence: null,
    roundsToZero: true,
    flagNote: null,
  },
  {
    title: /^annual survey of hours and earnings - (resident|workplace) analysis$/i,
    name: 'Annual Survey of Hours and Earnings, weekly or annual gross pay',
    mustSay: ['pay'],
    keys: {
      sex: /^Total$/,
      pay: /^(Annual|Weekly) pay - gross$/,
      confidence: /^Standard error as a percentage/,
    },
    readPeriod: readMonthOfYear(4),
    readColumn: readPay,
    confidence: 'coefficient-of-variation',
    roundsToZero: false,
    flagNote: null,
  },
  {
    title: /^Business Register and Employment Survey : open access$/i,
    name: 'Business Register and Employment Survey, employment by industry',
    mustSay: [],
    keys: { 'employment status': /^Employment$/, measure: /^Count$/, analysis: /^standard$/ },
    readPeriod: readYear,
    readColumn: readIndustry,
    confidence: null,
    roundsToZero: true,
    flagNote: (flag) => (flag === '*' ? 'Farm agriculture (SIC 2007 subclass 01000) is left out.' : null),
  },
];
