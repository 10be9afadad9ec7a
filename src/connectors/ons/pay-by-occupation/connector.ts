/** ASHE Table 14: pay and paid hours by occupation in the United Kingdom, by sex and by full time and part time. */
import type { SourceDescription } from '../../contract.ts';
import { earningsConnector, earningsFacts, earningsPage } from '../earnings-connector.ts';
import { type EarningsRowVerdict, judgeOccupation } from '../earnings-figure.ts';
import { SHEETS_OF_PEOPLE } from '../earnings-files.ts';

const page = earningsPage('occupation4digitsoc2010ashetable14', '14');

const ANNUAL_PART = '14.7';
const MEASURES: ReadonlyMap<string, string> = new Map([
  [ANNUAL_PART, 'annual-pay-of-occupation'],
  ['14.1', 'weekly-pay-of-occupation'],
  ['14.9', 'paid-hours-of-occupation'],
]);
const JOBS = 'employee-jobs-of-occupation';

const source: SourceDescription = {
  ...earningsFacts,
  id: 'ons/pay-by-occupation',
  title: 'Pay by occupation',
  summary:
    'What employees in each occupation are paid, and for how many hours a week, in the whole United Kingdom.',
  landingPage: `https://www.ons.gov.uk${page.path}`,
  coverage: 'United Kingdom as a whole',
  vintages: ['soc2020'],
  measures: [...MEASURES.values(), JOBS],
  // The archive has about 13 MB. Of its 22 workbooks six are unpacked.
  politeness: { minIntervalMs: 1500, timeoutMs: 120_000, maxBytes: 60_000_000, maxRequests: 2 },
  // Recorded (2024): 494 rows by five sheets by twelve columns by three workbooks, less what is empty. One sheet is as good as the archive.
  assertions: { minRecords: 100, maxRecords: 150_000, maxRejectedShare: 0.01, maxFallShare: 0.3 },
};

function judgeRow(label: string, code: string): EarningsRowVerdict {
  const judged = judgeOccupation(label, code);
  return 'occupation' in judged ? { ...judged, areaCode: 'K02000001', dimensions: {} } : judged;
}

export const connector = earningsConnector({
  source,
  page,
  wanted: {
    table: '14',
    parts: new Map([
      ['7', /annual pay - gross/i],
      ['1', /weekly pay - gross/i],
      ['9', /paid hours worked - total/i],
    ]),
    sheets: SHEETS_OF_PEOPLE,
    digits: [],
  },
  rules: {
    judgeRow,
    measureOf(part, column) {
      if (column !== 'jobs') return MEASURES.get(part) ?? null;
      return part === ANNUAL_PART ? JOBS : null;
    },
  },
});
