/** NISRA: people on out-of-work benefits in Northern Ireland's districts, average of the year (matrix CCAALGD of the PxStat data portal). */
import { yearPeriod } from '../../../domain/period.ts';
import type { Connector, Normalised, SourceDescription, SourceRecord } from '../../contract.ts';
import { parseTable, type TableRow } from '../../shared/csv-table.ts';
import { judgeArea } from '../../shared/statistical-area.ts';

const MATRIX = 'CCAALGD';

const source: SourceDescription = {
  id: 'nisra/claimants',
  title: 'Claimant count, annual averages by district',
  summary:
    'Share of people in each district of Northern Ireland who claim out-of-work benefits, year by year.',
  publisher: { name: 'Northern Ireland Statistics and Research Agency', url: 'https://www.nisra.gov.uk' },
  landingPage: `https://data.nisra.gov.uk/table/${MATRIX}`,
  licence: {
    name: 'Open Government Licence v3.0',
    url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    attribution:
      'Source: Northern Ireland Statistics and Research Agency, licensed under the Open Government Licence v3.0. © Crown copyright',
    allows: 'records',
  },
  kind: 'observations',
  cadence: 'yearly',
  expectedLagDays: 60,
  coverage: 'Northern Ireland',
  vintages: ['lgd2014'],
  measures: ['claimant-rate-yearly-ni'],
  politeness: { minIntervalMs: 1000, timeoutMs: 120_000, maxBytes: 10_000_000, maxRequests: 1 },
  secrets: [],
  status: { state: 'active' },
  // No recording was to be had: eleven districts and Northern Ireland, twenty years, a count beside each rate.
  assertions: {
    minRecords: 12,
    maxRecords: 5_000,
    maxRejectedShare: 0.02,
    maxFallShare: 0.1,
  },
  baseUrl: 'https://ws-data.nisra.gov.uk',
};

function normalise({ fields }: SourceRecord<TableRow>): Normalised {
  const { LGD2014 = '', Year = '', UNIT = '', VALUE = '' } = fields;
  const area = judgeArea(LGD2014);
  if (area.kind === 'not-held') return { skipped: area.reason };
  if (area.kind === 'unknown') return { rejected: { code: 'unknown-area', detail: LGD2014 } };
  if (/^number$/i.test(UNIT)) return { skipped: 'a count, where the rate is taken' };
  if (UNIT !== '%') return { rejected: { code: 'unknown-code', detail: `UNIT ${UNIT}` } };
  if (!/^\d{4}$/.test(Year)) return { rejected: { code: 'unreadable-date', detail: Year } };
  const isMissing = VALUE === '';
  if (!isMissing && !/^\d+(\.\d+)?$/.test(VALUE))
    return { rejected: { code: 'unreadable-number', detail: VALUE } };
  return {
    observations: [
      {
        measure: 'claimant-rate-yearly-ni',
        areaCode: area.code,
        period: yearPeriod(Number(Year)),
        dimensions: {},
        value: isMissing ? null : Number(VALUE),
        status: isMissing ? 'missing' : 'normal',
        statusReason: null,
        lower95: null,
        upper95: null,
        coefficientOfVariation: null,
        note: null,
      },
    ],
  };
}

export const connector: Connector<TableRow> = {
  source,
  plan: () => [
    { path: `/public/api.restful/PxStat.Data.Cube_API.ReadDataset/${MATRIX}/CSV/1.0/en`, role: 'matrix' },
  ],
  parse: (response) =>
    parseTable(response, {
      name: MATRIX,
      required: ['Year', 'LGD2014', 'UNIT', 'VALUE'],
      others: ['STATISTIC', 'Statistic Label', 'TLIST(A1)', 'Local Government District'],
    }),
  recordKey: () => null,
  normalise,
};
