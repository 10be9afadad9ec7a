/** Archives of Tables 15 and 20 in the publisher's form: whose figure a row is. */
import { describe, expect, it } from 'vitest';
import { connector as byAge } from '../../../src/connectors/ons/pay-by-age-and-occupation/connector.ts';
import { connector as byRegion } from '../../../src/connectors/ons/pay-by-region-and-occupation/connector.ts';
import { judgeRegionRow } from '../../../src/connectors/ons/pay-by-region-and-occupation/region-row.ts';
import {
  answered,
  archiveOf,
  earningsWorkbook,
  type Files,
  findFigure,
  type Rows,
  readEarnings,
} from '../../support/earnings-workbooks.ts';

const PAY = 'annual-pay-of-occupation';
const BY_HOURS = { All: 'all', 'Full-Time': 'full-time', 'Part-Time': 'part-time' };

const nameOf = (digits: number, letter: string) =>
  `ASHE Table 15 (${digits}) 2025 Provisional/PROV - Work Region Occupation SOC20 (${digits}) Table 15 (${digits}).7${letter}   Annual pay - Gross 2025${letter === 'b' ? ' CV' : ''}.xlsx`;
const regional = (digits: number, rows: Rows, letter: 'a' | 'b' = 'a') =>
  earningsWorkbook({ number: `15 (${digits}).7`, letter, rows, sheets: BY_HOURS });
const FILES: Files = {
  [nameOf(3, 'a')]: regional(3, [['South East, Electrical and Electronic Trades', '524', '40', '37000']]),
  [nameOf(3, 'b')]: regional(3, [['South East, Electrical and Electronic Trades', '524', '4', '3']], 'b'),
  [nameOf(4, 'a')]: regional(4, [
    ['    Yorkshire and The Humber, Electricians', '5241', '9', '35500'],
    ['    East Midlands, Electricians', '5241'],
    ['    East, Electricians', '5241', 'x', '36500'],
    ['South East', 'E12000008 ', '3000', '34000'],
    ['    South East, Managers, drivers and others, n.e.c.', '5241', '12', '39500'],
    ['    Scotland, Not Classified', '', ':'],
    ['Not Classified', '', ':'],
    ['Electricians and electrical fitters', '5241', '100', '38000'],
  ]),
  [nameOf(4, 'b')]: regional(4, [], 'b'),
};

describe('an archive of Table 15', () => {
  const { figures, problems } = readEarnings(byRegion, answered(archiveOf(FILES)));

  it.each<[string, string, number, number | null]>([
    ['E12000008', '524', 37_000, 3],
    ['E12000003', '5241', 35_500, null],
    ['E12000006', '5241', 36_500, null],
    ['E12000008', '5241', 39_500, null],
  ])('in %s the middle of %s is %s', (areaCode, code, value, coefficientOfVariation) => {
    const dimensions = { occupation: `soc2020:${code}`, hours: 'full-time' };
    expect(findFigure(figures, PAY, dimensions, areaCode)).toMatchObject({ value, coefficientOfVariation });
  });

  it('gives a region’s own row, nothing for an empty one, and nothing of the whole country', () => {
    expect(problems).toEqual([]);
    expect(findFigure(figures, PAY, { hours: 'part-time' }, 'E12000008')?.value).toBe(34_000);
    expect(new Set(figures.map(({ areaCode }) => areaCode))).toEqual(
      new Set(['E12000003', 'E12000006', 'E12000008']),
    );
  });

  it.each([3, 4])('needs the workbook of %d digits', (digits) => {
    const { [nameOf(digits, 'a')]: _left, ...rest } = FILES;
    expect(() => readEarnings(byRegion, answered(archiveOf(rest)))).toThrow(`Table 15.7 (${digits})`);
  });

  it('refuses the single workbook of 2020 by name', () => {
    const old = earningsWorkbook({
      number: '15.7',
      year: '2020',
      rows: [['United Kingdom', 'K02000001', '22341', '25886']],
      sheets: BY_HOURS,
    });
    expect(() => readEarnings(byRegion, answered(old))).toThrow(/2020” is of an edition before 2021/);
  });
});

describe('a row of Table 15', () => {
  it.each<[string, string, string]>([
    ['North East, Chefs', '5434', 'E12000001 5434'],
    ['East, Chefs', '5434', 'E12000006 5434'],
    ['East of England, Chefs', '5434', 'E12000006 5434'],
    ['East Midlands, Chefs', '5434', 'E12000004 5434'],
    ['yorkshire and the humber, Chefs', '5434', 'E12000003 5434'],
    ['Wales, Teachers, tutors and others', '2313', 'W92000004 2313'],
    ['London', 'E12000007', 'E12000007 '],
    [
      'Yorkshire and The Humber',
      'E12000001',
      '“Yorkshire and The Humber” has the code E12000001, which is not its own',
    ],
    ['Mercia, Chefs', '5434', '“Mercia, Chefs” begins with no region that we know'],
    ['Eastern, Chefs', '5434', '“Eastern, Chefs” begins with no region that we know'],
    ['London, Chefs', '5435x', 'SOC 2020 5435x, “Chefs”'],
    ['Chefs', '5434', 'figures of the whole United Kingdom: Table 14 gives them'],
    ['United Kingdom', 'K02000001', 'figures of the whole United Kingdom: Table 14 gives them'],
    ['Scotland, Not Classified', '', 'employees whose occupation is not known'],
  ])('“%s” %s', (label, code, expected) => {
    const row = judgeRegionRow(label, code);
    const said =
      'areaCode' in row
        ? `${row.areaCode} ${row.occupation}`
        : 'skipped' in row
          ? row.skipped
          : row.rejected.detail;
    expect(said).toBe(expected);
  });
});

it('Table 20 gives pay by age, and no figure of all ages', () => {
  const rows = [
    ['All employees', '', '1', '30000'],
    ['18-21', '', '1', '18500'],
    ['60+', '', '1', '28000'],
    ['18-21 Skilled trades occupations', '5', '1', '19500'],
    ['Skilled trades occupations', '5', '9', '33000'],
    ['18-24 Skilled trades occupations', '5', '', '21000'],
  ];
  const name = 'PROV - Age by Occupation SOC20 (2) Table 20.7a   Annual pay - Gross 2025.xlsx';
  const body = archiveOf({ [name]: earningsWorkbook({ number: '20.7', rows }) });
  const { figures, problems } = readEarnings(byAge, answered(body));
  const all = figures.filter(({ dimensions }) => !('sex' in dimensions) && !('hours' in dimensions));
  expect(all.map(({ value, dimensions }) => [value, dimensions])).toEqual([
    [18_500, { age: '18-21' }],
    [28_000, { age: '60+' }],
    [19_500, { age: '18-21', occupation: 'soc2020:5' }],
  ]);
  expect(problems.filter((one) => /age 18-24/.test(one))).toHaveLength(5);
});
