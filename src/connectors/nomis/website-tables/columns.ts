/** Columns of the website's tables: each by its label, never by its position. */

import { readOccupationCell, readQualificationCell } from '../survey-cells.ts';
import { INDUSTRY_GROUPS } from '../survey-facts.ts';

interface ColumnMeaning {
  readonly measure: string;
  readonly dimensions: Readonly<Record<string, string>>;
}

/** `refused`: a sentence on why the whole table cannot be taken, and what to choose instead. Null for a label that we have not met. */
export type ColumnVerdict =
  | { readonly meaning: ColumnMeaning }
  | { readonly skipped: string }
  | { readonly refused: string }
  | null;

/** What a block says of all its figures. */
export interface TableFacts {
  readonly title: string;
  /** Values of the keys of these names; empty where there is none. */
  readonly pay: string;
  readonly industry: string;
  readonly size: string;
}

/** "T01:28 (Aged 16-64 - In employment : All People )" -> table, everything in brackets, and the two parts of that. */
function readSurveyLabel(label: string): { table: string; cell: string; words: string; who: string } | null {
  const [, table, cell = ''] = /^(T\d+[a-z]?):\d+ \((.+?)\s*\)$/.exec(label) ?? [];
  const [, words = '', who = ''] = /^(.+?) : ([^:]+)$/.exec(cell) ?? [];
  return table === undefined ? null : { table, cell, words, who };
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

function readIndustryGroup(label: string): ColumnVerdict {
  const read = readSurveyLabel(label);
  const group = /^([A-U](?:[,-][A-U])*) /.exec(read?.words ?? '')?.[1];
  if (read === null || group === undefined) return null;
  if (!/^all people$/i.test(read.who)) return { skipped: 'another group of people than everybody' };
  // Nomis writes "Agricuture": the letters count.
  if (!INDUSTRY_GROUPS.has(group) || group === 'G-Q') return { skipped: 'a total of other columns' };
  return { meaning: { measure: 'residents-by-industry', dimensions: { industry: `sic2007:${group}` } } };
}

/** Tables of the survey that are known and not read, each with the one to choose instead. */
const OTHER_TABLES: Readonly<Record<string, string>> = {
  T09a: 'it groups jobs by SOC 2010, which cannot be set beside SOC 2020: choose T09b (SOC 2020) instead',
  T19: 'it counts qualifications by NVQ levels, which were given up in 2021 and cannot be set beside today’s: choose T19a (RQF, from 2022) instead',
};

export function readSurveyColumn(label: string): ColumnVerdict {
  const read = readSurveyLabel(label);
  if (read === null) return null;
  const refused = OTHER_TABLES[read.table];
  if (refused !== undefined) return { refused };
  switch (read.table) {
    case 'T01':
      return readActivity(label);
    case 'T13a':
      return readIndustryGroup(label);
    case 'T09b':
      return verdictOn('residents-by-occupation', readOccupationCell(read.cell));
    case 'T19a':
      return verdictOn('highest-qualification', readQualificationCell(read.cell));
    default:
      return null;
  }
}

function verdictOn(
  measure: string,
  picked: Readonly<Record<string, string>> | null | undefined,
): ColumnVerdict {
  if (picked === undefined) return null;
  return picked === null
    ? { skipped: 'another group of people than everybody' }
    : { meaning: { measure, dimensions: picked } };
}

const SIZES: Readonly<Record<string, string | null>> = {
  Total: null,
  'Micro (0 to 9)': '0-9',
  'Small (10 to 49)': '10-49',
  'Medium-sized (50 to 249)': '50-249',
  'Large (250+)': '250+',
};

/** Sizes across and one industry, or industries across and one size: what stands across is told by its labels. */
export function readBusinesses(label: string, facts: TableFacts): ColumnVerdict {
  const size = SIZES[label];
  if (size !== undefined && (label !== 'Total' || facts.size === '')) {
    return countOf(facts.industry === '' ? 'Total' : facts.industry, size);
  }
  const fixed = SIZES[facts.size];
  return fixed === undefined ? null : countOf(label, fixed);
}

function countOf(industry: string, size: string | null): ColumnVerdict {
  const read = readIndustryLabel(industry);
  if (read === null || 'skipped' in read) return read;
  const dimensions = { ...read.dimensions, ...(size === null ? {} : { size }) };
  return { meaning: { measure: 'businesses', dimensions } };
}

export function readPay(label: string, { title, pay }: TableFacts): ColumnVerdict {
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

export function readIndustry(label: string): ColumnVerdict {
  const read = readIndustryLabel(label);
  if (read === null || 'skipped' in read) return read;
  return { meaning: { measure: 'employment-by-industry', dimensions: read.dimensions } };
}

/** "A : Agriculture, forestry and fishing", "62 : Computer programming…". The 18 broad groups repeat sections. */
function readIndustryLabel(
  label: string,
): { readonly dimensions: Readonly<Record<string, string>> } | { readonly skipped: string } | null {
  if (/^(Total|All industries)$/i.test(label)) return { dimensions: {} };
  const code = /^([A-U]|\d\d) : /.exec(label)?.[1];
  // "10 : Information & communication (J)" is the tenth broad group, and "10 : Manufacture of food products" a division.
  const isBroad = /^\d{1,2}\s*:?\s.*\([A-U]([,A-U\s]|and|-)*\)$|^\d\s*:?\s/.test(label);
  if (isBroad) return { skipped: 'a broad group, which is made of sections and divisions' };
  if (code !== undefined) return { dimensions: { industry: `sic2007:${code}` } };
  return /^\d{3,5} : /.test(label) ? { skipped: 'a group finer than a division' } : null;
}
