/** ASHE Table 15: yearly pay by region of the workplace and occupation, three and four digits. */
import type { SourceDescription } from '../../contract.ts';
import { earningsConnector, earningsFacts, earningsPage } from '../earnings-connector.ts';
import { judgeRegionRow } from './region-row.ts';

const page = earningsPage('regionbyoccupation4digitsoc2010ashetable15', '15');

const source: SourceDescription = {
  ...earningsFacts,
  id: 'ons/pay-by-region-and-occupation',
  title: 'Pay by region and occupation',
  summary: 'What employees in each occupation are paid in a year, by the region in which they work.',
  landingPage: `https://www.ons.gov.uk${page.path}`,
  coverage: 'Regions of England, Wales, Scotland',
  vintages: ['soc2020'],
  measures: ['annual-pay-of-occupation', 'employee-jobs-of-occupation'],
  // The archive has about 84 MB. Of its 44 workbooks four are unpacked, one after the other.
  politeness: { minIntervalMs: 1500, timeoutMs: 300_000, maxBytes: 120_000_000, maxRequests: 2 },
  // Not recorded whole. 11 regions by 412 unit and 104 minor groups by three sheets by twelve columns, of which half are empty. One sheet is as good.
  assertions: { minRecords: 100, maxRecords: 400_000, maxRejectedShare: 0.01, maxFallShare: 0.3 },
};

export const connector = earningsConnector({
  source,
  page,
  wanted: {
    table: '15',
    parts: new Map([['7', /annual pay - gross/i]]),
    sheets: new Map([
      ['All', 'all'],
      ['Full-Time', 'full-time'],
      ['Part-Time', 'part-time'],
    ]),
    digits: ['3', '4'],
  },
  rules: {
    judgeRow: judgeRegionRow,
    measureOf: (_part, column) =>
      column === 'jobs' ? 'employee-jobs-of-occupation' : 'annual-pay-of-occupation',
  },
});
