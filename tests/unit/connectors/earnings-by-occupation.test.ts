/** Archives of Table 14 in the publisher's form: which workbooks are read, how estimates and quality are joined, what is refused. */
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { connector } from '../../../src/connectors/ons/pay-by-occupation/connector.ts';
import { SourceChanged } from '../../../src/domain/errors.ts';
import { recogniseFile } from '../../../src/runtime/node/commands/import-file.ts';
import {
  answered,
  archiveOf,
  earningsWorkbook,
  type Files,
  findFigure,
  HEADER,
  type Rows,
  readEarnings,
  SHEETS,
} from '../../support/earnings-workbooks.ts';

const PAY = 'annual-pay-of-occupation';
const CODE = 'soc2020:5241';
const ELECTRICIANS =
  '   Electricians and electrical fitters ,5241,100,38612,4,39000,4,28000,31000,32000,33000,36000,41000,x,46000,50000,x'.split(
    ',',
  );
const QUALITY =
  '   Electricians and electrical fitters,5241,3.1,1.4,.,1.5,.,.,2.2999999999999998,2,2,1.5,1.5,21.5,2,3,x'.split(
    ',',
  );

type Change = Partial<Parameters<typeof earningsWorkbook>[0]>;
const yearly = (change: Change = {}) => earningsWorkbook({ number: '14.7', rows: [ELECTRICIANS], ...change });
const quality = (change: Change = {}) => yearly({ letter: 'b', rows: [QUALITY], ...change });

const ANNUAL = 'PROV - Occupation SOC20 (4) Table 14.7a   Annual pay - Gross 2025.xlsx';
const ANNUAL_QUALITY = 'PROV - Occupation SOC20 (4) Table 14.7b   Annual pay - Gross 2025 CV.xlsx';
const WEEKLY = 'PROV - Occupation SOC20 (4) Table 14.1a   Weekly pay - Gross 2025.xlsx';
const HOURS = 'PROV - Occupation SOC20 (4) Table 14.9a   Paid hours worked - Total 2025.xlsx';
const MEMBERS: Files = {
  [ANNUAL]: yearly(),
  [ANNUAL_QUALITY]: quality(),
  [WEEKLY]: yearly({
    number: '14.1',
    subject: 'Weekly pay - Gross (£)',
    rows: [['All employees', '', '27882', '613.29999999999995']],
  }),
  [HOURS]: yearly({
    number: '14.9',
    subject: 'Paid hours worked - Total',
    rows: [['All employees', '', '27882', '37']],
  }),
  'PROV - Occupation SOC20 (4) Table 14.2a   Weekly pay - Excluding overtime 2025.xlsx': strToU8('unread'),
};
/** The archive with some of its workbooks changed, or left out. */
function changed(change: Readonly<Record<string, Uint8Array | null>>): Uint8Array {
  const files = Object.entries({ ...MEMBERS, ...change });
  return archiveOf(
    Object.fromEntries(files.flatMap(([name, body]) => (body === null ? [] : [[name, body]]))),
  );
}
const readChanged = (change: Parameters<typeof changed>[0]) =>
  readEarnings(connector, answered(changed(change)));

describe('an archive of Table 14', () => {
  const { figures, problems } = readChanged({});

  it('says what is missing beside its figures, and opens no other workbook', () => {
    expect(problems).toEqual([
      expect.stringMatching(/14\.1a.*no coefficients of variation of Table 14\.1/),
      expect.stringMatching(/14\.9a.*no coefficients of variation of Table 14\.9/),
    ]);
  });

  it.each<[string, Record<string, string>, number | null, string, number | null]>([
    [PAY, { occupation: CODE }, 38_612, 'provisional', 1.4],
    [PAY, { occupation: CODE, sex: 'female' }, 38_612, 'provisional', 1.4],
    [PAY, { occupation: CODE, hours: 'part-time', percentile: '25' }, 32_000, 'provisional', 2],
    [PAY, { occupation: CODE, percentile: '20' }, 31_000, 'provisional', 2.3],
    // No quality was printed for it: it stands.
    [PAY, { occupation: CODE, percentile: '10' }, 28_000, 'provisional', null],
    // Withheld between two that are printed; the quality beside it says nothing then.
    [PAY, { occupation: CODE, percentile: '70' }, null, 'suppressed', null],
    [PAY, { occupation: CODE, percentile: '75' }, 46_000, 'provisional', 2],
    ['employee-jobs-of-occupation', { occupation: CODE }, 100_000, 'provisional', 3.1],
    ['weekly-pay-of-occupation', { hours: 'full-time' }, 613.3, 'provisional', null],
    ['paid-hours-of-occupation', { sex: 'male' }, 37, 'provisional', null],
  ])('%s %o is %s, %s, with a quality of %s', (measure, dimensions, value, status, variation) => {
    const expected = { value, status, coefficientOfVariation: variation };
    expect(findFigure(figures, measure, dimensions)).toMatchObject(expected);
  });

  it('takes jobs from beside yearly pay alone', () => {
    expect(figures.filter(({ measure }) => measure === 'employee-jobs-of-occupation')).toHaveLength(5);
  });
});

describe('an archive of Table 14, or one workbook of it', () => {
  it('is recognised by the importer, as one workbook and whole, and by no other source', () => {
    for (const body of [archiveOf(MEMBERS), yearly()]) {
      expect(recogniseFile({ name: 'a.zip', body }).source.id).toBe('ons/pay-by-occupation');
    }
    expect(() => recogniseFile({ name: 'a.zip', body: archiveOf({ 'a.csv': strToU8('a,b') }) })).toThrow(
      /zip archive/,
    );
  });

  it('is provisional where its name says so; a workbook by itself has no quality', () => {
    const alone = (name: string) => {
      const path = `/0123456789abcdef/${encodeURIComponent(name)}`;
      return findFigure(readEarnings(connector, answered(yearly(), path, 'file')).figures, PAY, {
        occupation: CODE,
      });
    };
    expect(alone(ANNUAL)).toMatchObject({
      value: 38_612,
      status: 'provisional',
      coefficientOfVariation: null,
    });
    expect(alone('pay.xlsx')).toMatchObject({
      value: 38_612,
      status: 'normal',
      coefficientOfVariation: null,
    });
  });

  it('joins quality by the words of a row, wherever it stands', () => {
    const moved = quality({ rows: [['All employees', '', '0.1', '0.2'], QUALITY] });
    const found = findFigure(readChanged({ [ANNUAL_QUALITY]: moved }).figures, PAY, { occupation: CODE });
    expect(found?.coefficientOfVariation).toBe(1.4);
  });

  it('is read by the words over its columns, in any order', () => {
    const swapped = (cells: readonly string[]) => cells.with(3, cells[9] ?? '').with(9, cells[3] ?? '');
    const header = HEADER.map((cells, at) => (at === 3 ? swapped(cells) : cells));
    const { figures: found } = readChanged({ [ANNUAL]: yearly({ header, rows: [swapped(ELECTRICIANS)] }) });
    expect(findFigure(found, PAY, { occupation: CODE })?.value).toBe(38_612);
  });
});

const headerWith = (column: number, word: string): Rows =>
  HEADER.map((cells, at) => (at === 3 ? cells.with(column, word) : cells));
const OLD_NAME = 'Occupation SOC10 (4) Table 14.7a   Annual pay - Gross 2020.xlsx';

describe('an archive that is not as it should be', () => {
  it.each<[string, Readonly<Record<string, Uint8Array | null>>, RegExp]>([
    ['without a part', { [HOURS]: null }, /no workbook of Table 14\.9/],
    ['with a part twice', { [`again/${ANNUAL}`]: yearly() }, /Table 14\.7 twice/],
    ['of SOC 2010 by a name', { [OLD_NAME]: yearly() }, /SOC10.*before 2021/],
    ['of SOC 2010 by its year', { [ANNUAL]: yearly({ year: '2020' }) }, /2020” is of an edition before 2021/],
    ['with quality for estimates', { [ANNUAL]: quality() }, /should be of Table 14\.7/],
    ['with another table', { [ANNUAL]: yearly({ number: '15.7' }) }, /should be of Table 14\.7/],
    ['with other words', { [ANNUAL]: yearly({ subject: 'Annual pay - Incentive (£)' }) }, /Incentive/],
    [
      'with sheets exchanged',
      { [ANNUAL]: yearly({ sheets: { ...SHEETS, Male: 'female' } }) },
      /“Male” should be of male/,
    ],
    ['without a sheet', { [ANNUAL]: yearly({ sheets: { All: 'all', Male: 'male' } }) }, /no sheet “Female”/],
    [
      'with quality of another year',
      { [ANNUAL_QUALITY]: quality({ year: '2024' }) },
      /2024, and its estimates.*2025/,
    ],
    ['cut off', { [ANNUAL]: yearly({ notes: [] }) }, /cut off/],
    [
      'without the median',
      { [ANNUAL]: yearly({ header: headerWith(3, 'Middle') }) },
      /without these columns: median/,
    ],
    ['with the median twice', { [ANNUAL]: yearly({ header: headerWith(5, 'Median') }) }, /a second “Median”/],
    [
      'without a percentile',
      { [ANNUAL]: yearly({ header: headerWith(16, '') }) },
      /without these columns: 90/,
    ],
    [
      'with jobs in millions',
      { [ANNUAL]: yearly({ header: headerWith(2, '(million)') }) },
      /without these columns: jobs/,
    ],
    ['without a header', { [ANNUAL]: yearly({ header: [] }) }, /no header/],
    ['that is damaged', { [ANNUAL]: yearly().subarray(0, 900) }, /damaged/],
  ])('%s: is refused in words', (_case, change, said) => {
    expect(() => readChanged(change)).toThrow(SourceChanged);
    expect(() => readChanged(change)).toThrow(said);
  });
});

describe('a row that is not as it should be', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['a code of SOC 2010', ['Nurses', '1115', '1', '40000'], /SOC 2020 1115/],
    ['no code', ['Astronauts', '', '1', '40000'], /“Astronauts” has no code/],
    ['words for a number', ['Midwives', '2231', '1', 'about 40000'], /“about 40000” is neither/],
    ['a pay of nothing', ['Midwives', '2231', '1', '0'], /never nothing/],
    ['less than nothing', ['Midwives', '2231', '-1', '40000'], /“-1” is neither/],
    ['a mark that is new', ['Midwives', '2231', '1', '[c]'], /“\[c\]” is neither/],
  ])('with %s is an issue, and the others stand', (_case, row, said) => {
    const { figures, problems } = readChanged({ [ANNUAL]: yearly({ rows: [ELECTRICIANS, row] }) });
    expect(problems.some((one) => said.test(one))).toBe(true);
    expect(findFigure(figures, PAY, { occupation: CODE })?.value).toBe(38_612);
  });

  it('keeps every mark apart from nothing, and an empty cell is no figure at all', () => {
    const marks = 'Midwives,2231,-,..,,x,,x,..,:,-,.,,30000'.split(',');
    const { figures } = readChanged({ [ANNUAL]: yearly({ rows: [marks] }) });
    const of = (dimensions: Record<string, string>, measure = PAY) => {
      const found = findFigure(figures, measure, { occupation: 'soc2020:2231', ...dimensions });
      return found && `${found.value} ${found.status} ${found.statusReason}`;
    };
    expect(of({}, 'employee-jobs-of-occupation')).toBe('null rounded-to-zero -');
    expect(of({})).toBe('null suppressed ..');
    expect(['10', '20', '25', '30', '40', '60', '70'].map((percentile) => of({ percentile }))).toEqual([
      'null suppressed x',
      'null suppressed ..',
      'null missing :',
      'null rounded-to-zero -',
      'null missing .',
      undefined,
      '30000 provisional null',
    ]);
  });
});

it('no figures stand below the last note', () => {
  const notes: Rows = [
    ['Source: Annual Survey of Hours and Earnings, Office for National Statistics.'],
    ELECTRICIANS.map((cell, at) => (at === 1 ? '5249' : cell)),
  ];
  const { figures, problems } = readChanged({ [ANNUAL]: yearly({ notes }) });
  expect(findFigure(figures, PAY, { occupation: CODE })?.value).toBe(38_612);
  expect(figures.some(({ dimensions }) => dimensions.occupation === 'soc2020:5249')).toBe(false);
  expect(problems).toContainEqual(
    expect.stringMatching(/“All”.*: figures below the last note of the sheet$/),
  );
});
