/** The labour demand workbook: which of its sheets, rows and months are read, and that no importer unpacks it to see what it is. */
import { describe, expect, it } from 'vitest';
import { connector } from '../../../src/connectors/ons/labour-demand/connector.ts';
import { periodOf } from '../../../src/connectors/ons/labour-demand/periods.ts';
import { connectors } from '../../../src/connectors/registry.ts';
import { readBeginnings, readSheets } from '../../../src/connectors/shared/read-sheets.ts';
import { dimensionKey, type Observation } from '../../../src/domain/observation.ts';
import { type MadeSheet, madeRows, madeWorkbook } from '../../../tools/demo-feeds/made-workbook.ts';
import { outcomeOf } from '../../support/connector-outcome.ts';

const NOTES = ['Notes', 'Source: Textkernel', '[x] = figure not available'];
const sheet = (name: string, title: string, rows: readonly (readonly string[])[]): MadeSheet => ({
  name,
  rows: madeRows([[title], ...NOTES.map((note) => [note]), ...rows]),
});
const months = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `${['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'][at % 6]}-${20 + Math.floor(at / 6)}`,
  );
const NEW = 'New online job adverts by';

const DISTRICT = ['Region', 'ITL2', 'Local Authority District', 'Local Authority Code'];
const OF_OCCUPATIONS = (digits: number) => [
  'Region',
  'ITL2',
  'Local Authority District',
  `SOC ${digits} digit code`,
  `SOC ${digits} digit label`,
  'Local Authority Code',
];
const medway = (code: string, ...figures: string[]) =>
  ['South East', 'Kent', 'Medway', code, 'Some job', 'E06000035', ...figures] as const;
const REGIONS = ['Region', 'SOC 4 digit code', 'SOC 4 digit label', 'Jun-26', 'Jul-26'];

const TOTALS = sheet('Table 20', `Table 20: ${NEW} local authority district, UK`, [
  [...DISTRICT, ...months(15)],
  ['South East', 'Kent', 'Medway', 'E06000035', ...months(15).map((_, at) => String(100 + at))],
]);
const GROUPS = sheet('Table 4', `Table 4: ${NEW} local authority district and 3-digit SOC 2020, UK`, [
  [...OF_OCCUPATIONS(3), 'May-26', 'Jun-26', 'Jul-26'],
  medway('213', '70', '80', '[x]'),
  medway('531', '60', '[x]', '[x]'),
]);
const QUARTERS = ['2025Q1', '2025Q2', '2025Q3', '2025Q4', '2026Q1', '2026Q2'];
const UNITS = sheet(
  'Table 31',
  `Table 31: ${NEW} local authority district and 4-digit SOC 2020, by quarter`,
  [
    [...OF_OCCUPATIONS(4), ...QUARTERS],
    medway('2134', '1', '2', '3', '[x]', '0', '338'),
    medway('5241', '1', '2', '[x]', '[x]', '[x]', '[x]'),
    ['London', '', 'London', '2134', 'Programmers', '', '1', '2', '9100', '9200', '9300', '9400'],
    medway('Unknown', '1', '2', '3', '4', '5', '6'),
  ],
);
const SNAPSHOT = sheet(
  'Table 13',
  'Table 13: Snapshot of online job adverts by region and 4-digit SOC 2020',
  [REGIONS, ['South East', '2134', 'Programmers', '44000', '45000']],
);

const outcome = (sheets: readonly MadeSheet[]) => {
  const request = { path: '/labourdemand.xlsx', role: 'file' };
  const retrievedAt = '2026-11-21T10:00:00Z';
  const response = { request, status: 200, headers: {}, body: madeWorkbook(sheets), retrievedAt };
  const { rows, ...others } = outcomeOf(connector, response, retrievedAt);
  return { ...others, rows: rows as readonly Observation[] };
};
const told = ({ rows }: { readonly rows: readonly Observation[] }) =>
  rows.map((row) =>
    [
      row.measure,
      row.areaCode,
      row.period.label,
      dimensionKey(row.dimensions),
      row.value ?? row.statusReason,
    ].join(' '),
  );

describe('the labour demand workbook', () => {
  it('gives thirteen months of totals', () => {
    const { rows } = outcome([TOTALS]);
    expect(rows.map(({ value }) => value)).toEqual(Array.from({ length: 13 }, (_, at) => 102 + at));
  });

  it('takes by occupation the newest month of which any figure is shown', () => {
    expect(told(outcome([GROUPS]))).toEqual([
      'online-job-adverts E06000035 June 2026 occupation=soc2020:213 80',
      'online-job-adverts E06000035 June 2026 occupation=soc2020:531 [x]',
    ]);
  });

  it('takes the newest month when all are withheld', () => {
    const withheld = sheet('T', `${NEW} local authority district and 3-digit SOC 2020`, [
      [...OF_OCCUPATIONS(3), 'Jun-26', 'Jul-26'],
      medway('213', '[x]', '[x]'),
    ]);
    expect(told(outcome([withheld]))).toEqual([
      'online-job-adverts E06000035 July 2026 occupation=soc2020:213 [x]',
    ]);
  });

  it('is taken by one importer only', () => {
    const file = { name: 'x.xlsx', body: madeWorkbook([TOTALS, GROUPS]) };
    const takers = connectors.filter(({ accepts }) => accepts?.(file));
    expect(takers.map(({ source }) => source.id)).toEqual(['ons/labour-demand']);
  });
});

describe('a table by quarter', () => {
  it('gives the newest four quarters of every job in a district, London as one, marks apart from nought', () => {
    const found = outcome([UNITS]);
    const of = (area: string, job: string) =>
      found.rows.filter((row) => row.areaCode === area && row.dimensions.occupation === `soc2020:${job}`);
    expect(of('E06000035', '2134').map(({ period, value }) => [period.label, value])).toEqual([
      ['Jul-Sep 2025', 3],
      ['Oct-Dec 2025', null],
      ['Jan-Mar 2026', 0],
      ['Apr-Jun 2026', 338],
    ]);
    expect(of('E06000035', '5241').map(({ status }) => status)).toEqual(Array(4).fill('suppressed'));
    expect(of('E12000007', '2134').map(({ value }) => value)).toEqual([9100, 9200, 9300, 9400]);
    expect(new Set(found.rows.map(({ measure }) => measure))).toEqual(
      new Set(['online-job-adverts-in-quarter']),
    );
    expect([found.rows.length, found.skipped]).toEqual([
      12,
      Array(4).fill('adverts whose occupation is not known'),
    ]);
  });

  it.each([
    ['Cambridge', 'E07000008', 705],
    ['Reading', 'E06000038', 338],
    ['Belfast', 'N09000003', 489],
    ['Edinburgh', 'S12000036', 455],
  ])('gives what was printed of programmers in %s, April to June 2026', (_name, area, value) => {
    const row = ['', '', 'A place', '2134', 'Programmers', area, '1', '2', '3', '4', '5', String(value)];
    const made = sheet('Table 5', `Table 5: ${NEW} local authority district and 4-digit SOC 2020, UK`, [
      [...OF_OCCUPATIONS(4), ...QUARTERS],
      row,
    ]);
    expect(told(outcome([made])).at(-1)).toBe(
      `online-job-adverts-in-quarter ${area} Apr-Jun 2026 occupation=soc2020:2134 ${value}`,
    );
  });
});

const ofRegions = (title: string, header: readonly string[] = REGIONS, row?: readonly string[]) =>
  sheet('Table 9', title, [header, row ?? ['South East', '2134', 'Programmers', '44', '45']]);
const OPEN = 'a table of adverts open at a time, which are not new adverts';
const UNTOLD = 'a table of which nobody can tell what it counts';
const OTHER_FIGURES = 'a table of other figures than counts of new adverts';

describe('a table that is not read', () => {
  it.each<[string, MadeSheet, string, number]>([
    ['snapshot statistics', SNAPSHOT, OPEN, 0],
    ['snapshots by another word order', ofRegions('Online job adverts, snapshot, by region'), OPEN, 0],
    ['live adverts', ofRegions('Live online job adverts by region and occupation'), OPEN, 0],
    ['a title that says neither', ofRegions('Table 9: Labour demand by region and occupation'), UNTOLD, 1],
    ['an index', ofRegions(`Table 9: Index of ${NEW} region`), OTHER_FIGURES, 0],
    ['changes', ofRegions(`Table 9: ${NEW} region, percentage change`), OTHER_FIGURES, 0],
    ['shares', ofRegions(`Table 9: ${NEW} region, per cent of all`), OTHER_FIGURES, 0],
    [
      'two digits',
      ofRegions(
        `Table 9: ${NEW} region`,
        ['Region', 'SOC 2 digit code', 'SOC 2 digit label', 'Jul-26'],
        ['South East', '21', 'Some', '4'],
      ),
      'a table of larger groups, which finer tables hold',
      0,
    ],
    [
      'ITL2 areas',
      ofRegions(`Table 9: ${NEW} ITL2`, ['Region', 'ITL2', 'Jul-26'], ['South East', 'Kent', '4']),
      'a table of ITL2 areas, which districts make up',
      0,
    ],
    [
      'areas that we do not know',
      ofRegions(
        `Table 9: ${NEW} combined authority`,
        ['Region', 'Combined Authority', 'Jul-26'],
        ['South East', 'Some', '4'],
      ),
      'a table by something that is not read',
      1,
    ],
    [
      'districts without codes',
      ofRegions(
        `Table 9: ${NEW} district`,
        ['Region', 'Local Authority District', 'Jul-26'],
        ['South East', 'Medway', '4'],
      ),
      'a table of districts without their codes',
      1,
    ],
  ])('with %s is left with its reason, beside tables that are read', (_what, leftTable, reason, issues) => {
    const found = outcome([leftTable, GROUPS]);
    expect([found.skipped, found.issues.length]).toEqual([[reason], issues]);
    expect(told(found)).toEqual(told(outcome([GROUPS])));
  });
});

describe('a workbook with tables that are not read', () => {
  it('reads the first of two tables of a cut', () => {
    const second = { ...GROUPS, name: 'Table 22' };
    const found = outcome([GROUPS, second]);
    expect([found.rows.length, found.skipped]).toEqual([2, ['a second table of the same cut']]);
  });

  it('says why when no table of it is read', () => {
    expect(() => outcome([SNAPSHOT])).toThrow(/“Table 13” is a table of adverts open at a time/);
  });
});

describe('a table that is read', () => {
  it.each([1, 2, 3, 6, 9])('may have its header after %i rows of words', (count) => {
    const words = [
      [`${NEW} region and 4-digit SOC 2020`],
      ...Array.from({ length: count - 1 }, () => ['Note']),
    ];
    const rows = [...words, REGIONS, ['South East', '2134', 'Programmers', '44', '45']];
    expect(told(outcome([{ name: 'T', rows: madeRows(rows) }]))).toEqual([
      'online-job-adverts E12000008 July 2026 occupation=soc2020:2134 45',
    ]);
  });

  it('may say in its notes that it counts new adverts', () => {
    const rows = [['Labour demand by region'], ['This table shows new adverts.'], REGIONS];
    const made = madeRows([...rows, ['South East', '2134', 'Programmers', '44', '45']]);
    expect(outcome([{ name: 'T', rows: made }]).rows).toHaveLength(1);
  });

  it('that breaks off is refused', () => {
    const broken = sheet('Table 3', `${NEW} region`, [REGIONS, ['South East', '2134', 'Programmers', '44']]);
    expect(() => outcome([broken, GROUPS])).toThrow(/last row of sheet “Table 3” breaks off/);
  });

  it.each([
    ['Jul-26', '2026-07-01', '2026-07-31'],
    ['July 2026', '2026-07-01', '2026-07-31'],
    ['2026Q2', '2026-04-01', '2026-06-30'],
    ['2024 Q1', '2024-01-01', '2024-03-31'],
  ])('has the column %s', (text, start, end) => {
    expect(periodOf(text)?.period).toMatchObject({ start, end });
  });
  it.each(['2026', '2026Q5', 'Q2', 'Juy-26', 'July', 'Region', ''])('takes %s for no period', (text) => {
    expect(periodOf(text)).toBeNull();
  });
});

const PAGE =
  connector.plan({ now: '2026-11-21T10:00:00Z', secrets: {}, lastRetrievedAt: null })[0]?.path ?? '';

it('is fetched from the newest edition that its page lists', () => {
  const edition = (name: string) =>
    `<a href="/file?uri=${PAGE}/${name}/labourdemandbyoccupation.xlsx">xlsx</a>`;
  const response = {
    request: { path: PAGE, role: 'page' },
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: new TextEncoder().encode(
      `<html><body>${edition('january2017toaugust2026')}${edition('january2017tojuly2026')}</body></html>`,
    ),
    retrievedAt: '2026-11-21T10:00:00Z',
  };
  const nothing = { seenKeys: new Set<string>(), requestCount: 1 };
  expect([...connector.parse(response).items]).toEqual([]);
  expect(connector.follow?.(response, nothing)?.map(({ path }) => path)).toEqual([
    `/file?uri=${PAGE}/january2017toaugust2026/labourdemandbyoccupation.xlsx`,
  ]);
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
