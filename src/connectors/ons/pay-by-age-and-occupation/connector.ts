/** ASHE Table 20: yearly pay by age and occupation in the United Kingdom, one and two digits. */
import type { SourceDescription } from '../../contract.ts';
import { earningsConnector, earningsFacts, earningsPage } from '../earnings-connector.ts';
import { type EarningsRowVerdict, judgeOccupation, rejected } from '../earnings-figure.ts';
import { SHEETS_OF_PEOPLE } from '../earnings-files.ts';

const page = earningsPage('agegroupbyoccupation2digitsocashetable20', '20');

const source: SourceDescription = {
  ...earningsFacts,
  id: 'ons/pay-by-age-and-occupation',
  title: 'Pay by age and occupation',
  summary:
    'What employees of each age are paid in a year, by broad kind of occupation, in the whole United Kingdom.',
  landingPage: `https://www.ons.gov.uk${page.path}`,
  coverage: 'United Kingdom as a whole',
  vintages: ['soc2020'],
  measures: ['annual-pay-of-occupation'],
  politeness: { minIntervalMs: 1500, timeoutMs: 120_000, maxBytes: 60_000_000, maxRequests: 2 },
  // Not recorded. Six ages by 36 groups by five sheets by eleven columns, many of them empty. One sheet is as good as the archive.
  assertions: { minRecords: 50, maxRecords: 30_000, maxRejectedShare: 0.01, maxFallShare: 0.3 },
};

const BANDS: ReadonlySet<string> = new Set(['16-17', '18-21', '22-29', '30-39', '40-49', '50-59', '60+']);
/** “18-21 Managers, directors and senior officials”; “60+”. */
const AGE = /^(\d\d)\s*(?:[-–]\s*(\d\d)|\+)\s*,?\s*(.*)$/;

function judgeRow(label: string, code: string): EarningsRowVerdict {
  const [, from, to, rest = ''] = AGE.exec(label) ?? [];
  if (from === undefined) return judgeAllAges(label, code);
  const age = to === undefined ? `${from}+` : `${from}-${to}`;
  if (!BANDS.has(age)) return rejected('unknown-code', `age ${age}`);
  const isBand = code === '' && /^\w?$/.test(rest);
  const judged = judgeOccupation(isBand ? 'All employees' : rest, code);
  return 'occupation' in judged ? { ...judged, areaCode: 'K02000001', dimensions: { age } } : judged;
}

function judgeAllAges(label: string, code: string): EarningsRowVerdict {
  const judged = judgeOccupation(label, code);
  return 'occupation' in judged ? { skipped: 'figures of all ages: Table 14 gives them' } : judged;
}

export const connector = earningsConnector({
  source,
  page,
  wanted: {
    table: '20',
    parts: new Map([['7', /annual pay - gross/i]]),
    sheets: SHEETS_OF_PEOPLE,
    digits: [],
  },
  rules: {
    judgeRow,
    measureOf: (_part, column) => (column === 'jobs' ? null : 'annual-pay-of-occupation'),
  },
});
