/** The website's tables that we read: by their titles, and each of their columns by its label, never by its position. */
import { type CalendarDate, monthPeriod, type Period } from '../../../domain/period.ts';

interface ColumnMeaning {
  readonly measure: string;
  readonly dimensions: Readonly<Record<string, string>>;
}

type ColumnVerdict = { readonly meaning: ColumnMeaning } | { readonly skipped: string } | null;

/** What a block says of all its figures. */
export interface TableFacts {
  readonly title: string;
  /** Value of the key `pay`; empty where there is none. */
  readonly pay: string;
}

export interface WebsiteTable {
  readonly title: RegExp;
  /** In words, for the list of what can be read. */
  readonly name: string;
  /** Keys with the values that must stand beside them; others would be figures of another kind. `date` is read apart. */
  readonly keys: Readonly<Record<string, RegExp>>;
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

/** "T01:28 (Aged 16-64 - In employment : All People )" -> table, words, who. */
function readSurveyLabel(label: string): { table: string; words: string; who: string } | null {
  const match = /^(T\d+[a-z]?):\d+ \((.+?) : ([^:]+?)\s*\)$/.exec(label);
  return match?.[1] && match[2] && match[3] ? { table: match[1], words: match[2], who: match[3] } : null;
}

const ACTIVITIES: Readonly<Record<string, string | null>> = {
  All: null,
  'Economically active': 'economically-active',
  'In employment': 'in-employment',
  Employees: 'employees',
  'Self Employed': 'self-employed',
  Unemployed: 'unemployed',
  Inactive: 'inactive',
};

function readActivity(label: string): ColumnVerdict {
  const read = readSurveyLabel(label);
  if (read === null) return null;
  const [, age, activity] = /^Aged (\S+) - (.+)$/.exec(read.words) ?? [];
  const code = activity === undefined ? undefined : ACTIVITIES[activity];
  if (code === undefined) return null;
  if (age !== '16-64' || !/^all people$/i.test(read.who))
    return { skipped: 'another age or sex than everybody aged 16 to 64' };
  return {
    meaning: { measure: 'residents-by-activity', dimensions: code === null ? {} : { activity: code } },
  };
}

/** The nine groups of industries; Nomis writes "Agricuture". */
const INDUSTRY_GROUPS: ReadonlySet<string> = new Set([
  'A',
  'B,D,E',
  'C',
  'F',
  'G,I',
  'H,J',
  'K-N',
  'O-Q',
  'R-U',
]);

function readIndustryGroup(label: string): ColumnVerdict {
  const read = readSurveyLabel(label);
  const group = /^([A-U](?:[,-][A-U])*) /.exec(read?.words ?? '')?.[1];
  if (read === null || group === undefined) return null;
  if (!/^all people$/i.test(read.who)) return { skipped: 'another group of people than everybody' };
  if (!INDUSTRY_GROUPS.has(group)) return { skipped: 'a total of other columns' };
  return { meaning: { measure: 'residents-by-industry', dimensions: { industry: `sic2007:${group}` } } };
}

function readSurveyColumn(label: string): ColumnVerdict {
  const table = readSurveyLabel(label)?.table;
  if (table === 'T01') return readActivity(label);
  if (table === 'T13a') return readIndustryGroup(label);
  return null;
}

const SIZES: Readonly<Record<string, string | null>> = {
  Total: null,
  'Micro (0 to 9)': '0-9',
  'Small (10 to 49)': '10-49',
  'Medium-sized (50 to 249)': '50-249',
  'Large (250+)': '250+',
};

function readSize(label: string): ColumnVerdict {
  const size = SIZES[label];
  if (size === undefined) return null;
  return { meaning: { measure: 'businesses', dimensions: size === null ? {} : { size } } };
}

function readPay(label: string, { title, pay }: TableFacts): ColumnVerdict {
  const where = /workplace/.test(title) ? 'workplaces' : 'residents';
  const measure = `${/^Annual/.test(pay) ? 'annual' : 'weekly'}-pay-${where}`;
  if (label === 'Number of jobs')
    return { skipped: 'number of jobs, which the publisher calls indicative only' };
  if (label === 'Mean') return { skipped: 'a mean, which a few high earners raise' };
  if (/change/i.test(label)) return { skipped: 'a change, which follows from the figures' };
  const percentile = label === 'Median' ? null : /^(\d{2}) percentile$/.exec(label)?.[1];
  if (percentile === undefined) return null;
  return { meaning: { measure, dimensions: percentile === null ? {} : { percentile } } };
}

/** "A : Agriculture, forestry and fishing", "62 : Computer programming…". The 18 broad groups repeat sections. */
function readIndustry(label: string): ColumnVerdict {
  if (label === 'Total') return { meaning: { measure: 'employment-by-industry', dimensions: {} } };
  const code = /^([A-U]|\d\d) : /.exec(label)?.[1];
  if (code !== undefined) {
    return { meaning: { measure: 'employment-by-industry', dimensions: { industry: `sic2007:${code}` } } };
  }
  return /^\d{1,2}\s*:?\s/.test(label)
    ? { skipped: 'a broad group, which is made of sections and divisions' }
    : null;
}

/** Null for a title that is not one of ours. */
export function findWebsiteTable(title: string): WebsiteTable | null {
  return websiteTables.find((table) => table.title.test(title)) ?? null;
}

export const websiteTables: readonly WebsiteTable[] = [
  {
    title: /^annual population survey$/i,
    name: 'Annual Population Survey T01 (economic activity) and T13a (industry)',
    keys: { confidence: /^95% confidence interval/ },
    readPeriod: readSurveyYear,
    readColumn: readSurveyColumn,
    confidence: 'half-width',
    roundsToZero: false,
    flagNote: null,
  },
  {
    title: /^UK Business Counts - enterprises by industry and employment size band$/i,
    name: 'UK Business Counts, enterprises by size',
    keys: { industry: /^Total$/, 'legal status': /^Total$/ },
    readPeriod: readMonthOfYear(3),
    readColumn: readSize,
    confidence: null,
    roundsToZero: true,
    flagNote: null,
  },
  {
    title: /^annual survey of hours and earnings - (resident|workplace) analysis$/i,
    name: 'Annual Survey of Hours and Earnings, weekly or annual gross pay',
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
    keys: { 'employment status': /^Employment$/, measure: /^Count$/, analysis: /^standard$/ },
    readPeriod: readYear,
    readColumn: readIndustry,
    confidence: null,
    roundsToZero: true,
    flagNote: (flag) => (flag === '*' ? 'Farm agriculture (SIC 2007 subclass 01000) is left out.' : null),
  },
];
