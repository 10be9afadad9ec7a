/** The labour demand workbook: which of its sheets, rows and months are read, and that no importer unpacks it to see what it is. */
import { describe, expect, it } from 'vitest';
import { connector } from '../../../src/connectors/ons/labour-demand/connector.ts';
import { connectors } from '../../../src/connectors/registry.ts';
import { readBeginnings, readSheets } from '../../../src/connectors/shared/read-sheets.ts';
import { type MadeSheet, madeRows, madeWorkbook } from '../../../tools/demo-feeds/made-workbook.ts';

const ABOVE = [['Table'], ['Notes'], ['Source'], ['[x] = figure not available']];
const sheet = (name: string, rows: readonly (readonly string[])[]): MadeSheet => ({
  name,
  rows: madeRows([...ABOVE, ...rows]),
});
const months = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `${['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'][at % 6]}-${20 + Math.floor(at / 6)}`,
  );

const DISTRICTS = sheet('Table 2', [
  ['Region', 'ITL2', 'Local Authority District', 'Local Authority Code', ...months(15)],
  ['South East', 'Kent', 'Medway', 'E06000035', ...months(15).map((_, at) => String(100 + at))],
]);
const GROUPS = sheet('Table 4', [
  [
    'Region',
    'ITL2',
    'Local Authority District',
    'SOC 3 digit code',
    'SOC 3 digit label',
    'Local Authority Code',
    'May-26',
    'Jun-26',
    'Jul-26',
  ],
  [
    'South East',
    'Kent',
    'Medway',
    '213',
    'Information technology professionals',
    'E06000035',
    '70',
    '80',
    '[x]',
  ],
  [
    'South East',
    'Kent',
    'Medway',
    '531',
    'Construction and building trades',
    'E06000035',
    '60',
    '[x]',
    '[x]',
  ],
]);
const UNITS = sheet('Table 5', [
  [
    'Region',
    'Local Authority District',
    'SOC 4 digit code',
    'SOC 4 digit label',
    'Local Authority Code',
    '2026Q2',
  ],
  ['South East', 'Medway', '2134', 'Programmers', 'E06000035', '44'],
]);

const read = (sheets: readonly MadeSheet[]) => {
  const request = { path: '/labourdemand.xlsx', role: 'file' };
  const retrievedAt = '2026-11-21T10:00:00Z';
  const body = madeWorkbook(sheets);
  const parsed = connector.parse({ request, status: 200, headers: {}, body, retrievedAt });
  return [...parsed.items].flatMap((item) => (item.kind === 'record' ? [item.record] : []));
};

describe('the labour demand workbook', () => {
  it('is read by table: thirteen months of totals, and districts by group; the table by quarter is left', () => {
    const records = read([sheet('Cover', []), DISTRICTS, GROUPS, UNITS]);
    const totals = records.filter(({ fields }) => fields.occupation === '');
    expect(totals.map(({ fields }) => fields.value)).toEqual(
      Array.from({ length: 13 }, (_, at) => String(102 + at)),
    );
    expect(records.filter(({ locator }) => locator.includes('Table 5'))).toEqual([]);
  });

  it('takes by occupation the newest month of which any figure is shown', () => {
    const found = read([GROUPS]).map(({ fields: { occupation, month, value } }) => [
      occupation,
      month,
      value,
    ]);
    expect(found).toEqual([
      ['213', 'Jun-26', '80'],
      ['531', 'Jun-26', '[x]'],
    ]);
  });

  it('takes the newest month when all are withheld', () => {
    const withheld = sheet('Table 4', [
      ['Local Authority District', 'SOC 3 digit code', 'Local Authority Code', 'Jun-26', 'Jul-26'],
      ['Medway', '213', 'E06000035', '[x]', '[x]'],
    ]);
    expect(read([withheld]).map(({ fields }) => [fields.month, fields.value])).toEqual([['Jul-26', '[x]']]);
  });

  it('is taken by one importer only', () => {
    const file = { name: 'x.xlsx', body: madeWorkbook([DISTRICTS, GROUPS]) };
    const takers = connectors.filter(({ accepts }) => accepts?.(file));
    expect(takers.map(({ source }) => source.id)).toEqual(['ons/labour-demand']);
  });
});

describe('the beginning of a workbook', () => {
  it('is enough to tell a long sheet, and is not all of it', () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => [`row ${at}`, 'some words that fill the sheet']);
    const body = madeWorkbook([{ name: 'Long', rows: madeRows(rows) }]);
    const [beginning] = readBeginnings(body);
    expect(beginning?.rows[0]?.cells[0]).toBe('row 0');
    expect(beginning?.rows.length).toBeGreaterThan(100);
    expect(beginning?.rows.length).toBeLessThan(20_000);
    expect(readSheets(body)[0]?.rows).toHaveLength(20_000);
  });
});
