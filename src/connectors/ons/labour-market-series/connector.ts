/** ONS Labour Market Statistics time series (LMS): vacancies by industry and headline rates of the United Kingdom, month by month. */

import type { Observation } from '../../../domain/observation.ts';
import { monthPeriod, type Period } from '../../../domain/period.ts';
import type { Connector, Normalised, SourceDescription, SourceRecord } from '../../contract.ts';
import { openGovernmentLicence } from '../../shared/open-licence.ts';
import { onsFacts } from '../dataset-connector.ts';
import { series } from './lookups.ts';
import { parseSeries, type SeriesPoint } from './record.ts';

const source: SourceDescription = {
  ...onsFacts,
  id: 'ons/labour-market-series',
  title: 'Labour Market Statistics time series',
  summary:
    'Vacancies by industry, and the headline rates of work, for the whole United Kingdom, every month.',
  landingPage:
    'https://www.ons.gov.uk/employmentandlabourmarket/peopleinwork/employmentandemployeetypes/datasets/labourmarketstatistics',
  licence: openGovernmentLicence('Office for National Statistics'),
  kind: 'observations',
  cadence: 'monthly',
  expectedLagDays: 45,
  coverage: 'United Kingdom as a whole',
  vintages: ['sic2007'],
  measures: [...new Set([...series.values()].map(({ measure }) => measure))],
  // One file of every series there is.
  politeness: { minIntervalMs: 1000, timeoutMs: 180_000, maxBytes: 80_000_000, maxRequests: 1 },
  // Recorded: 1,556 monthly figures of these 24 series since 2021. The whole file goes back to 2001, for rates to 1971.
  assertions: {
    minRecords: 24,
    maxRecords: 60_000,
    maxRejectedShare: 0,
    maxFallShare: 0.02,
  },
};

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** `2026 MAY` -> April to June 2026: ONS names three months by the middle one in this file, and "Apr-Jun 2026" in its tables. */
function readThreeMonths(text: string): Period | null {
  const [, year = '', name = ''] = /^(\d{4}) ([A-Z]{3})$/.exec(text) ?? [];
  const middle = MONTHS.indexOf(name);
  if (middle === -1) return null;
  const month = (offset: number) => {
    const at = Number(year) * 12 + middle + offset;
    return { ...monthPeriod(Math.floor(at / 12), (at % 12) + 1), short: MONTHS[at % 12] ?? '' };
  };
  const [first, last] = [month(-1), month(1)];
  const words = ({ short }: { short: string }) => `${short.slice(0, 1)}${short.slice(1).toLowerCase()}`;
  return {
    start: first.start,
    end: last.end,
    // The year is the last month's, as in the publisher's tables: "Nov-Jan 2026".
    label: `${words(first)}-${words(last)} ${last.end.slice(0, 4)}`,
  };
}

function normalise({ fields }: SourceRecord<SeriesPoint>): Normalised {
  const known = series.get(fields.cdid);
  if (known === undefined) return { rejected: { code: 'unknown-code', detail: fields.cdid } };
  const period = readThreeMonths(fields.month);
  if (period === null) return { rejected: { code: 'unreadable-date', detail: fields.month } };
  if (!/^-?\d+(\.\d+)?$/.test(fields.value))
    return { rejected: { code: 'unreadable-number', detail: fields.value } };
  const observation: Observation = {
    measure: known.measure,
    areaCode: 'K02000001',
    period,
    dimensions: known.dimensions,
    value: Number(fields.value),
    status: known.isProvisionalFirst && fields.isLatest ? 'provisional' : 'normal',
    statusReason: null,
    lower95: null,
    upper95: null,
    coefficientOfVariation: null,
    note: null,
  };
  return { observations: [observation] };
}

export const connector: Connector<SeriesPoint> = {
  source,
  plan: () => [
    {
      path: '/file?uri=/employmentandlabourmarket/peopleinwork/employmentandemployeetypes/datasets/labourmarketstatistics/current/lms.csv',
      role: 'series',
    },
  ],
  parse: parseSeries,
  recordKey: () => null,
  normalise,
};
