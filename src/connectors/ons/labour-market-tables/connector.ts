/** Printed tables of the ONS labour market overview: VACS02 and the regional summary of the Labour Force Survey. Nothing is fetched: files are imported. */

import type { Observation, ObservationStatus } from '../../../domain/observation.ts';
import { monthPeriod, type Period } from '../../../domain/period.ts';
import type { Connector, Normalised, SourceDescription, SourceRecord } from '../../contract.ts';
import { openGovernmentLicence } from '../../shared/open-licence.ts';
import { readBeginnings } from '../../shared/read-sheets.ts';
import { judgeArea } from '../../shared/statistical-area.ts';
import { onsFacts } from '../dataset-connector.ts';
import { isLabourMarketTable, parseTables } from './record.ts';
import type { TableFigure } from './table-figure.ts';

const OVERVIEW =
  'https://www.ons.gov.uk/employmentandlabourmarket/peopleinwork/employmentandemployeetypes/bulletins/uklabourmarket/latest';

const MEASURES = {
  activity: 'regional-activity-rate',
  employment: 'regional-employment-rate',
  unemployment: 'regional-unemployment-rate',
  inactivity: 'regional-inactivity-rate',
} as const;

const source: SourceDescription = {
  ...onsFacts,
  id: 'ons/labour-market-tables',
  title: 'Labour market overview tables',
  summary: 'Vacancies by industry as first printed, and how many people work in each region, every month.',
  landingPage: OVERVIEW,
  licence: openGovernmentLicence('Office for National Statistics'),
  kind: 'observations',
  cadence: 'monthly',
  expectedLagDays: 45,
  coverage: 'United Kingdom',
  vintages: ['sic2007'],
  measures: ['uk-vacancies', ...Object.values(MEASURES)],
  politeness: { minIntervalMs: 1000, timeoutMs: 60_000, maxBytes: 20_000_000, maxRequests: 1 },
  status: {
    state: 'by-import',
    reason: `Download VACS02 (vacancies by industry) or the regional summary of the Labour Force Survey from ${OVERVIEW}.`,
  },
  // Recorded: 296 rows of 23 columns since 2001, and 15 areas by four rates.
  assertions: {
    minRecords: 1,
    maxRecords: 100_000,
    maxRejectedShare: 0.01,
    maxFallShare: 0.5,
  },
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const SPAN = /^([A-Z][a-z]{2})[a-z]*\s*-\s*([A-Z][a-z]{2})[a-z]* (\d{4})$/;

/** "Nov-Jan 2026", "October - December 2025" -> three months; the year is the last one's. Null when they are not three in a row. */
function readThreeMonths(text: string): Period | null {
  const [, first = '', last = '', year = ''] = SPAN.exec(text) ?? [];
  const [from, to] = [MONTHS.indexOf(first), MONTHS.indexOf(last)];
  if (from === -1 || to === -1 || (from + 2) % 12 !== to) return null;
  const endYear = Number(year);
  return {
    start: monthPeriod(from > to ? endYear - 1 : endYear, from + 1).start,
    end: monthPeriod(endYear, to + 1).end,
    label: `${first}-${last} ${year}`,
  };
}

function normalise({ fields }: SourceRecord<TableFigure>): Normalised {
  const period = readThreeMonths(fields.months);
  if (period === null) return { rejected: { code: 'unreadable-date', detail: fields.months } };
  if (!/^\d+(\.\d+)?$/.test(fields.value)) {
    return { rejected: { code: 'unreadable-number', detail: `“${fields.value}” is no number` } };
  }
  return fields.kind === 'vacancies' ? vacancies(fields, period) : region(fields, period);
}

const STATUSES: Readonly<Record<string, ObservationStatus>> = {
  '': 'normal',
  '(p)': 'provisional',
  '(r)': 'revised',
};

function vacancies(fields: Extract<TableFigure, { kind: 'vacancies' }>, period: Period): Normalised {
  const status = STATUSES[fields.flag];
  if (status === undefined) return { rejected: { code: 'unknown-code', detail: `flag ${fields.flag}` } };
  if (!/^([A-S](-[A-S])?|\d{2})$/.test(fields.industry))
    return { rejected: { code: 'unknown-code', detail: fields.industry } };
  return {
    observations: [
      {
        ...observed(period, fields.value),
        measure: 'uk-vacancies',
        areaCode: 'K02000001',
        dimensions: fields.industry === 'B-S' ? {} : { industry: `sic2007:${fields.industry}` },
        status,
        statusReason: fields.flag === '' ? null : fields.flag,
      },
    ],
  };
}

function region(fields: Extract<TableFigure, { kind: 'region' }>, period: Period): Normalised {
  const area = judgeArea(fields.areaCode);
  if (area.kind === 'not-held') return { skipped: area.reason };
  if (area.kind === 'unknown') return { rejected: { code: 'unknown-area', detail: fields.areaCode } };
  if (Number(fields.value) > 100) return { rejected: { code: 'unreadable-number', detail: fields.value } };
  return {
    observations: [
      {
        ...observed(period, fields.value),
        measure: MEASURES[fields.rate],
        areaCode: area.code,
        dimensions: {},
        status: 'normal',
        statusReason: null,
      },
    ],
  };
}

function observed(
  period: Period,
  value: string,
): Pick<Observation, 'period' | 'value' | 'lower95' | 'upper95' | 'coefficientOfVariation' | 'note'> {
  return {
    period,
    value: Number(value),
    lower95: null,
    upper95: null,
    coefficientOfVariation: null,
    note: null,
  };
}

export const connector: Connector<TableFigure> = {
  source,
  plan: () => [{ path: '/', role: 'file' }],
  parse: parseTables,
  accepts: ({ body }) => isLabourMarketTable(readBeginnings(body)),
  recordKey: () => null,
  normalise,
};
