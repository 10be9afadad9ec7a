/** People by occupation: on the recorded census table of Nomis, whose columns a client renamed, and the survey's own workbook; and on invented ones of the same form. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Connector, RawResponse } from '../../../src/connectors/contract.ts';
import { connector as censusMinorGroups } from '../../../src/connectors/nomis/census-occupations/connector.ts';
import { connector as censusOccupations } from '../../../src/connectors/ons/census-occupations/connector.ts';
import { connector as employment } from '../../../src/connectors/ons/employment-by-occupation/connector.ts';
import { dimensionKey, type Observation } from '../../../src/domain/observation.ts';
import { madeRows, madeWorkbook } from '../../../tools/demo-feeds/made-workbook.ts';
import { outcomeOf } from '../../support/connector-outcome.ts';
import { asNomisSendsIt, PEOPLE_BY_INDUSTRY, PEOPLE_IN_MINOR_GROUPS } from '../../support/published-jobs.ts';

const samples = fileURLToPath(new URL('../../../../shared/samples/occupations/', import.meta.url));
const NOW = '2026-11-21T10:00:00Z';

function read<T>(connector: Connector<T>, role: string, body: Uint8Array) {
  const response: RawResponse = {
    request: { path: '/x', role },
    status: 200,
    headers: { 'content-type': 'text/csv' },
    body,
    retrievedAt: NOW,
  };
  const outcome = outcomeOf(connector, response, NOW);
  const rows = outcome.rows as readonly Observation[];
  const byKey = new Map(
    rows.map((row) => [`${row.areaCode} ${row.period.label} ${dimensionKey(row.dimensions)}`, row]),
  );
  return { ...outcome, rows, at: (key: string) => byKey.get(key) };
}

describe.skipIf(!existsSync(samples))('census table TS064 of Greater Manchester', () => {
  const file = `${samples}census2021_ts064_minor_groups_greater_manchester.csv`;
  const found = existsSync(file)
    ? read(censusMinorGroups, 'figures', asNomisSendsIt(readFileSync(file)))
    : null;

  it('gives every count of ten districts', () => {
    expect(found?.rows).toHaveLength(1040);
    expect([found?.rejected, found?.issues]).toEqual([[], []]);
  });
  it.each(PEOPLE_IN_MINOR_GROUPS)('gives $area $dimensions as printed', ({ area, dimensions, value }) => {
    const figure = found?.at(`${area} Census 2021 ${dimensions}`);
    expect([figure?.value, figure?.status]).toEqual([value, 'normal']);
  });
});

describe.skipIf(!existsSync(samples))('the workbook of employment by job and industry, 2021 to 2024', () => {
  const file = `${samples}aps_employment_soc4_by_industry_uk_2021_2024.xlsx`;
  const found = existsSync(file) ? read(employment, 'file', readFileSync(file)) : null;

  it('is read whole, each year by itself', () => {
    const cells = found?.rows.filter(({ dimensions }) => 'industry' in dimensions) ?? [];
    expect(cells).toHaveLength(4 * 413 * 19);
    expect(found?.rejected).toEqual([]);
    expect(found?.issues).toEqual([]);
    expect([...new Set(cells.map(({ period }) => period.label))]).toEqual(['2021', '2022', '2023', '2024']);
  });

  it.each(PEOPLE_BY_INDUSTRY)('gives $period $dimensions as printed', ({ period, dimensions, value }) => {
    const figure = found?.at(`K02000001 ${period} ${dimensions}`);
    const shown = figure?.value ?? `${figure?.status} ${figure?.statusReason}`;
    expect(shown).toBe(value);
  });

  it.each([
    ['2024 industry=sic2007:Q', 4_630_386],
    ['2021 industry=sic2007:C', 2_744_518],
  ])('gives %s as printed', (key, value) => {
    expect(found?.at(`K02000001 ${key}`)?.value).toBe(value);
  });

  it('gives no sum for electricians of 2024, five of whose cells are withheld', () => {
    const parts = found?.rows.filter(
      ({ period, dimensions }) => period.label === '2024' && dimensions.occupation === 'soc2020:5241',
    );
    expect(parts?.filter(({ status }) => status === 'suppressed')).toHaveLength(5);
    expect(parts?.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(190_731);
    expect(found?.at('K02000001 2024 occupation=soc2020:5241')).toBeUndefined();
  });
});

const SECTIONS = [...'ABCDEFGHIJKLMNOPQRS'].map((letter, at) => `${at + 1} ${letter}  Section`);
const made = (cells: readonly string[], told: Partial<{ months: string; header: readonly string[] }> = {}) =>
  madeWorkbook([
    {
      name: '2030',
      rows: madeRows([
        ['Office For National Statistics'],
        ['Annual Population Survey, filtered for industry sections A-S'],
        [told.months ?? 'January-December 2030'],
        ['Variables used: PWTA28, SOC20M, INDS07M'],
        ['', '', ...(told.header ?? SECTIONS)],
        ['SOC20M', '5241 Electricians and electrical fitters', ...cells],
        ['Please note that these data are not Seasonally Adjusted'],
      ]),
    },
  ]);
const cellsWith = (first: string) => [first, ...Array.from({ length: 18 }, () => '100')];

describe('a row of the workbook', () => {
  it.each<[string, string, number | null]>([
    ['all cells shown', '200', 2000],
    ['none in one industry', '-', 1800],
    ['one cell withheld', '*', null],
    ['an empty cell', '', null],
    ['a mark that we do not know', '~', null],
    ['a true nought', '0', 1800],
  ])('with %s comes to a whole only where nothing is hidden', (_what, first, whole) => {
    const found = read(employment, 'file', made(cellsWith(first)));
    expect(found.at('K02000001 2030 occupation=soc2020:5241')?.value ?? null).toBe(whole);
    expect(found.at('K02000001 2030 industry=sic2007:B;occupation=soc2020:5241')?.value).toBe(100);
  });

  it('has no whole when a section is gone from the header', () => {
    const found = read(employment, 'file', made(cellsWith('200').slice(1), { header: SECTIONS.slice(1) }));
    expect(found.rows).toHaveLength(18);
    expect(found.issues.map(({ detail }) => detail).join()).toContain('no column for section A');
  });

  it.each([
    ['April 2030-March 2031', '2030-04-01', '2031-03-31'],
    ['January - December 2031', '2031-01-01', '2031-12-31'],
  ])('is of the months %s', (months, start, end) => {
    const [figure] = read(employment, 'file', made(cellsWith('200'), { months })).rows;
    expect(figure?.period).toMatchObject({ start, end });
  });

  it('is refused for months that are not a year', () => {
    const found = read(employment, 'file', made(cellsWith('200'), { months: 'April-June 2030' }));
    expect([found.rows, new Set(found.rejected.map(({ code }) => code))]).toEqual([
      [],
      new Set(['unreadable-date']),
    ]);
  });
});

const HEAD = [
  'SOC2020 Unit Group',
  'SOC2020 Unit Group label',
  'Local authority district code',
  'Name',
  'Count',
  '%',
];
const WHOLE = ['SOC2020 Unit Group', 'SOC2020 Unit Group label', 'Subgroup', 'Count', 'Percentage'];
const ofCensus = (name: string, header: readonly string[], rows: readonly (readonly string[])[]) => ({
  name,
  rows: madeRows([[`Table ${name}`], ['England and Wales, March 2021'], header, ...rows]),
});
const district = (code: string, area: string, count: string, share: string) => [
  code,
  'A job',
  area,
  'A place',
  count,
  share,
];

describe('the census’s workbook of occupations', () => {
  it('gives everybody of England and Wales from one sheet and districts from another', () => {
    const found = read(
      censusOccupations,
      'file',
      madeWorkbook([
        ofCensus('1', WHOLE, [
          ['5241', 'Electricians', 'Total population', '271335', '1.0'],
          ['5241', 'Electricians', 'Working full-time', '200000', '0.9'],
        ]),
        ofCensus('3', HEAD, [district('5241', 'E06000035', '2165', '1.6')]),
        { name: '7', rows: madeRows([['Something else'], ['SOC2020 Unit Group', 'Count'], ['5241', '1']]) },
      ]),
    );
    expect(found.rows.map(({ areaCode, measure, value }) => [areaCode, measure, value])).toEqual([
      ['K04000001', 'residents-in-occupation', 271_335],
      ['K04000001', 'residents-in-occupation-share', 1],
      ['E06000035', 'residents-in-occupation', 2165],
      ['E06000035', 'residents-in-occupation-share', 1.6],
    ]);
    expect(found.issues).toEqual([]);
  });

  it.each<[string, string, readonly (number | string | null)[]]>([
    ['2165', '1.6', [2165, 'normal', 1.6, 'normal']],
    ['15', '0.0', [15, 'normal', null, 'rounded-to-zero']],
    ['0', '0', [null, 'rounded-to-zero', null, 'rounded-to-zero']],
    ['[c]', '[c]', [null, 'suppressed', null, 'suppressed']],
    ['c', '0.1', [null, 'suppressed', 0.1, 'normal']],
    ['*', '..', [null, 'suppressed', null, 'suppressed']],
    ['[x]', '100', [null, 'suppressed', 100, 'normal']],
    ['', '0.1', [0.1, 'normal']],
    ['~', '0.1', [0.1, 'normal']],
    ['10', '101', [10, 'normal']],
    ['10.5', '0.1', [0.1, 'normal']],
    ['~', '~', []],
  ])('judges the cells “%s” and “%s” each by itself', (count, share, expected) => {
    const found = read(
      censusOccupations,
      'file',
      madeWorkbook([ofCensus('3', HEAD, [district('5241', 'E06000035', count, share)])]),
    );
    expect(found.rows.flatMap(({ value, status }) => [value, status])).toEqual(expected);
    const isDoubted = ['~', '101', '10.5'].some((mark) => [count, share].includes(mark));
    expect(found.issues.length + found.rejected.length > 0).toBe(isDoubted);
  });
});

describe('what is amiss in the census’s workbook of occupations', () => {
  it('takes no row without the code of its district for England and Wales', () => {
    const made = madeWorkbook([ofCensus('3', HEAD, [district('5241', '', '690', '1.5')])]);
    expect(read(censusOccupations, 'file', made)).toMatchObject({
      rows: [],
      rejected: [{ code: 'unknown-area', detail: 'no code' }],
    });
  });

  it('tells of a job without its row of everybody', () => {
    const made = madeWorkbook([
      ofCensus('1', WHOLE, [
        ['5241', 'Electricians', 'Total population', '271335', '1.0'],
        ['5241', 'Electricians', 'Working full-time', '200000', '0.9'],
        ['2134', 'Programmers', 'Whole population', '271335', '1.0'],
      ]),
    ]);
    const { issues } = read(censusOccupations, 'file', made);
    expect(issues.map(({ code, detail }) => [code, detail])).toEqual([
      ['incomplete-sweep', '2134 has rows of some people and none of “Total population”'],
    ]);
  });

  it('keeps a district that has ended under its own code', () => {
    const made = madeWorkbook([ofCensus('3', HEAD, [district('5241', 'E07000026', '690', '1.5')])]);
    expect(read(censusOccupations, 'file', made).rows[0]?.areaCode).toBe('E07000026');
  });

  it('says which areas lack jobs that others have', () => {
    const rows = [district('5241', 'E06000035', '10', '0.1'), district('5241', 'W06000015', '10', '0.1')];
    const made = madeWorkbook([ofCensus('3', HEAD, [...rows, district('2134', 'E06000035', '10', '0.1')])]);
    expect(read(censusOccupations, 'file', made).issues.map(({ detail }) => detail)).toEqual([
      'W06000015 has 1 jobs, and other areas more',
    ]);
  });
});
