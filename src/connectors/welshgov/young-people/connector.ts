/** StatsWales: young people in Wales who neither learn nor work, at the end of each year (data set 9745d051 of its public API). */
import { dayPeriod } from '../../../domain/period.ts';
import type { SourceDescription } from '../../contract.ts';
import type { TableRow } from '../../shared/csv-table.ts';
import { oneTableConnector, oneTableFacts, type RowVerdict } from '../../shared/one-table.ts';
import { openGovernmentLicence } from '../../shared/open-licence.ts';
import { readDataValue } from './data-value.ts';

const DATA_SET = '9745d051-b579-48fe-ae8c-a60b2962afee';

const source: SourceDescription = {
  ...oneTableFacts,
  id: 'welshgov/young-people',
  title: 'Participation of young people in education and the labour market',
  summary: 'How many young people in Wales are in neither education, work nor training.',
  publisher: { name: 'Welsh Government', url: 'https://www.gov.wales/statistics-and-research' },
  landingPage: `https://stats.gov.wales/en-GB/${DATA_SET}/start`,
  licence: openGovernmentLicence('Welsh Government, StatsWales'),
  expectedLagDays: 330,
  coverage: 'Wales',
  vintages: [],
  measures: ['not-in-education-or-work-wales'],
  // No recording was to be had. The page of the data set: 21 years, 3 ages, 5 activities, 3 genders, counts and shares.
  assertions: {
    minRecords: 10,
    maxRecords: 10_000,
    maxRejectedShare: 0.02,
    maxFallShare: 0.1,
  },
  baseUrl: 'https://api.stats.gov.wales',
};

const AGES: Readonly<Record<string, string>> = {
  '16 to 18': '16-18',
  '19 to 24': '19-24',
  '16 to 24': '16-24',
};
const EVERYBODY = /^(all|total|persons|people)\b/i;
const WHOLE = /^(all|total)\b|\bNEET\b|not in education, employment or training/i;
/** "16 to 18", "16-18", "Aged 16 to 18 year olds": the two ages count. */
const AGE = /^\D*(\d{2})\D+(\d{2})\D*$/;

function readRow(fields: TableRow): RowVerdict {
  const { 'Data description': description = '', Year = '', Age = '', Employment = '', Gender = '' } = fields;
  const [, from = '', to = ''] = AGE.exec(Age) ?? [];
  const age = AGES[`${from} to ${to}`];
  if (age === undefined) return { rejected: { code: 'unknown-code', detail: `Age ${Age}` } };
  if (/^(female|male|women|men)s?$/i.test(Gender)) return { skipped: 'one gender, where all are taken' };
  if (!EVERYBODY.test(Gender)) return { rejected: { code: 'unknown-code', detail: `Gender ${Gender}` } };
  if (/unemployed|inactive/i.test(Employment)) {
    return { skipped: 'a part by economic activity, where the whole is taken' };
  }
  if (!WHOLE.test(Employment))
    return { rejected: { code: 'unknown-code', detail: `Employment ${Employment}` } };
  if (/^(number|estimate|count)/i.test(description)) return { skipped: 'a count, where the share is taken' };
  if (!/^(per ?cent|proportion|%)/i.test(description)) {
    return { rejected: { code: 'unknown-code', detail: `Data description ${description}` } };
  }
  if (!/^20\d{2}$/.test(Year)) return { rejected: { code: 'unreadable-date', detail: Year } };
  const read = readDataValue(fields['Data values'] ?? '', fields.Notes ?? '');
  if ('rejected' in read) return read;
  if (read.stated.value !== null && read.stated.value > 100) {
    return { rejected: { code: 'unreadable-number', detail: `${read.stated.value} of every 100` } };
  }
  return {
    figure: { period: dayPeriod(`${Year}-12-31`, `end of ${Year}`), dimensions: { age }, ...read.stated },
  };
}

export const connector = oneTableConnector({
  source,
  request: { path: `/v1/${DATA_SET}/download/csv`, role: 'table' },
  shape: {
    name: 'young people in Wales',
    required: ['Data values', 'Data description', 'Year', 'Age', 'Employment', 'Gender', 'Notes'],
    others: [],
  },
  areaOf: () => ({ code: 'W92000004', asSent: 'Wales' }),
  readRow,
});
