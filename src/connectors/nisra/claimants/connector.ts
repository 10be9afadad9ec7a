/** NISRA: people on out-of-work benefits in Northern Ireland's districts, average of the year (matrix CCAALGD of the PxStat data portal). */
import { yearPeriod } from '../../../domain/period.ts';
import type { SourceDescription } from '../../contract.ts';
import type { TableRow } from '../../shared/csv-table.ts';
import { oneTableConnector, oneTableFacts, type RowVerdict } from '../../shared/one-table.ts';
import { openGovernmentLicence } from '../../shared/open-licence.ts';

const MATRIX = 'CCAALGD';

const source: SourceDescription = {
  ...oneTableFacts,
  id: 'nisra/claimants',
  title: 'Claimant count, annual averages by district',
  summary:
    'Share of people in each district of Northern Ireland who claim out-of-work benefits, year by year.',
  publisher: { name: 'Northern Ireland Statistics and Research Agency', url: 'https://www.nisra.gov.uk' },
  landingPage: `https://data.nisra.gov.uk/table/${MATRIX}`,
  licence: openGovernmentLicence('Northern Ireland Statistics and Research Agency'),
  expectedLagDays: 60,
  coverage: 'Northern Ireland',
  vintages: ['lgd2014'],
  measures: ['claimant-rate-yearly-ni'],
  // No recording was to be had: eleven districts and Northern Ireland, twenty years, a count beside each rate.
  assertions: {
    minRecords: 12,
    maxRecords: 5_000,
    maxRejectedShare: 0.02,
    maxFallShare: 0.1,
  },
  baseUrl: 'https://ws-data.nisra.gov.uk',
};

function readRow({ Year = '', UNIT = '', VALUE = '' }: TableRow): RowVerdict {
  if (/^number$/i.test(UNIT)) return { skipped: 'a count, where the rate is taken' };
  if (UNIT !== '%') return { rejected: { code: 'unknown-code', detail: `UNIT ${UNIT}` } };
  if (!/^\d{4}$/.test(Year)) return { rejected: { code: 'unreadable-date', detail: Year } };
  const isMissing = VALUE === '';
  if (!isMissing && !/^\d+(\.\d+)?$/.test(VALUE))
    return { rejected: { code: 'unreadable-number', detail: VALUE } };
  return {
    figure: {
      period: yearPeriod(Number(Year)),
      dimensions: {},
      value: isMissing ? null : Number(VALUE),
      status: isMissing ? 'missing' : 'normal',
      statusReason: null,
    },
  };
}

export const connector = oneTableConnector({
  source,
  request: {
    path: `/public/api.restful/PxStat.Data.Cube_API.ReadDataset/${MATRIX}/CSV/1.0/en`,
    role: 'matrix',
  },
  shape: {
    name: MATRIX,
    required: ['Year', 'LGD2014', 'UNIT', 'VALUE'],
    others: ['STATISTIC', 'Statistic Label', 'TLIST(A1)', 'Local Government District'],
  },
  areaOf: ({ LGD2014 = '' }) => ({ code: LGD2014, asSent: LGD2014 }),
  readRow,
});
