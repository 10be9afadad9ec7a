/** statistics.gov.scot: young people who left a Scottish school and were studying, training or in work some nine months later. */
import { parseIsoPeriod } from '../../../domain/period.ts';
import type { SourceDescription } from '../../contract.ts';
import type { TableRow } from '../../shared/csv-table.ts';
import { oneTableConnector, oneTableFacts, type RowVerdict } from '../../shared/one-table.ts';
import { openGovernmentLicence } from '../../shared/open-licence.ts';

const AREA = 'http://statistics.gov.scot/id/statistical-geography/';
const YEAR = 'http://reference.data.gov.uk/id/government-year/';

/** All pupils, positive destinations, every year; Scotland and its councils, not the small areas that are also held. */
const QUERY = `PREFIX qb: <http://purl.org/linked-data/cube#>
PREFIX dim: <http://statistics.gov.scot/def/dimension/>
PREFIX sdmx: <http://purl.org/linked-data/sdmx/2009/dimension#>
SELECT ?refArea ?refPeriod ?value WHERE {
?s qb:dataSet <http://statistics.gov.scot/data/school-leaver-destinations-followup> ;
dim:populationGroup <http://statistics.gov.scot/def/concept/population-group/all> ;
dim:schoolLeaverDestination <http://statistics.gov.scot/def/concept/school-leaver-destination/positive> ;
<http://statistics.gov.scot/def/measure-properties/ratio> ?value ;
sdmx:refPeriod ?refPeriod ; sdmx:refArea ?refArea .
FILTER(REGEX(STR(?refArea), "/S(12|92)[0-9]{6}$"))
} ORDER BY ?refArea ?refPeriod`;

const source: SourceDescription = {
  ...oneTableFacts,
  id: 'scotgov/school-leavers',
  title: 'School leaver destinations, follow-up',
  summary: 'How many who left a Scottish school were studying, training or in work about nine months later.',
  publisher: { name: 'Scottish Government', url: 'https://www.gov.scot' },
  landingPage: 'https://statistics.gov.scot/data/school-leaver-destinations-followup',
  licence: openGovernmentLicence('Scottish Government, statistics.gov.scot'),
  expectedLagDays: 450,
  coverage: 'Scotland',
  vintages: ['lad2019'],
  measures: ['school-leavers-scotland'],
  // No recording was to be had: Scotland and 32 councils, about fifteen years.
  assertions: {
    minRecords: 30,
    maxRecords: 5_000,
    maxRejectedShare: 0.02,
    maxFallShare: 0.1,
  },
  baseUrl: 'https://statistics.gov.scot',
};

function readRow({ refPeriod = '', value = '' }: TableRow): RowVerdict {
  // `…/government-year/2012-2013`: April to March.
  const [, from = '', to = ''] = /^(\d{4})-(\d{4})$/.exec(refPeriod.slice(YEAR.length)) ?? [];
  const period =
    refPeriod.startsWith(YEAR) && Number(to) === Number(from) + 1
      ? parseIsoPeriod(`${from}-04-01/P1Y`)
      : null;
  if (period === null) return { rejected: { code: 'unreadable-date', detail: refPeriod } };
  const share = /^\d+(\.\d+)?(E[+-]?\d+)?$/i.test(value) ? Number(value) : Number.NaN;
  if (!(share >= 0 && share <= 100)) return { rejected: { code: 'unreadable-number', detail: value } };
  return { figure: { period, dimensions: {}, value: share, status: 'normal', statusReason: null } };
}

export const connector = oneTableConnector({
  source,
  request: {
    path: `/sparql?query=${encodeURIComponent(QUERY)}`,
    role: 'cube',
    headers: { accept: 'text/csv' },
  },
  shape: { name: 'school leavers', required: ['refArea', 'refPeriod', 'value'], others: [] },
  areaOf: ({ refArea = '' }) => ({
    code: refArea.startsWith(AREA) ? refArea.slice(AREA.length) : '',
    asSent: refArea,
  }),
  readRow,
});
