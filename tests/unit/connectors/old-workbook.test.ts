/** Old Excel workbooks: the same cells as their .xlsx, no other kind of file, and the pay tables of 2021 to 2023 that come so. */
import { utils, type WorkBook, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { connector } from '../../../src/connectors/ons/pay-by-occupation/connector.ts';
import {
  isOldWorkbook,
  readOldWorkbook,
  readOldWorkbookBeginning,
} from '../../../src/connectors/shared/old-workbook.ts';
import { readSheets } from '../../../src/connectors/shared/read-sheets.ts';
import { SourceChanged } from '../../../src/domain/errors.ts';
import { recogniseFile } from '../../../src/runtime/node/commands/import-file.ts';
import {
  answered,
  archiveOf,
  earningsWorkbook,
  findFigure,
  readEarnings,
} from '../../support/earnings-workbooks.ts';

type Cells = readonly (string | number | boolean | null)[];

function book(sheets: Readonly<Record<string, readonly Cells[]>>): WorkBook {
  const made = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(made, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  }
  return made;
}
const bytesOf = (made: WorkBook, bookType: 'biff8' | 'xlsx'): Uint8Array =>
  new Uint8Array(write(made, { type: 'array', bookType }));
const old = (sheets: Parameters<typeof book>[0]) => bytesOf(book(sheets), 'biff8');

/** An .xlsx as the .xls that a program would have saved. */
function asOld(body: Uint8Array): Uint8Array {
  const sheets = readSheets(body).map(({ name, rows }) => {
    const grid: Cells[] = [];
    for (const { number, cells } of rows) {
      grid[number - 1] = cells.map((cell) =>
        cell !== '' && /^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell || null,
      );
    }
    return [name, Array.from(grid, (row) => row ?? [])] as const;
  });
  return old(Object.fromEntries(sheets));
}

/** What begins as every old file of Office does, and names a part of itself in UTF-16. */
const compoundFile = (part = '') =>
  Uint8Array.of(
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...[...part].flatMap((letter) => [letter.charCodeAt(0), 0]),
  );

describe('an old workbook', () => {
  const rows: readonly Cells[] = [
    ['Table', null, 'x'],
    [],
    [' Chefs ', '5434', 613.29999999999995, 2.5e-7, true, null],
    [null, null, '..', ':', '-', 0],
  ];

  it('gives the cells of its .xlsx, at their places', () => {
    const made = book({ All: rows, 'Full-Time': [['a']] });
    const body = bytesOf(made, 'biff8');
    expect(isOldWorkbook(body)).toBe(true);
    expect(readOldWorkbook(body, () => true)).toEqual(readSheets(bytesOf(made, 'xlsx')));
  });

  it('reads the sheets that are wanted, and of a beginning only the first rows', () => {
    const many = Array.from({ length: 60 }, (_, at) => [at]);
    const body = old({ All: many, Male: many });
    expect(readOldWorkbook(body, (name) => name === 'Male').map((sheet) => sheet.rows.length)).toEqual([
      0, 60,
    ]);
    expect(readOldWorkbookBeginning(body).every((sheet) => sheet.rows.length <= 21)).toBe(true);
  });

  it('says which sheets are hidden', () => {
    const made = book({ All: rows, Workings: rows });
    made.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    expect(readOldWorkbook(bytesOf(made, 'biff8'), () => true).map(({ isHidden }) => isHidden)).toEqual([
      false,
      true,
    ]);
  });

  it.each<[string, Uint8Array, RegExp]>([
    [
      'cut off',
      old({ All: Array.from({ length: 400 }, (_, at) => [at, 'text']) }).subarray(0, 6_000),
      /damaged or cut off/,
    ],
    ['nothing but its first bytes', compoundFile(), /damaged/],
    ['far too large', new Uint8Array(20_000_001), /larger than 20 MB/],
    ['a Word document', compoundFile('WordDocument'), /Word document/],
    ['locked', compoundFile('EncryptedPackage'), /locked with a password/],
  ])('%s: is refused in words', (_case, body, said) => {
    expect(() => readOldWorkbook(body, () => true)).toThrow(SourceChanged);
    expect(() => readOldWorkbook(body, () => true)).toThrow(said);
  });

  it.each<[string, Uint8Array]>([
    ['an .xlsx', bytesOf(book({ All: rows }), 'xlsx')],
    ['a text', new TextEncoder().encode('a,b\n1,2\n')],
    ['nothing', new Uint8Array()],
    ['four of its eight bytes', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)],
  ])('%s is none', (_case, body) => expect(isOldWorkbook(body)).toBe(false));
});

describe('pay by occupation of 2022, in .xls', () => {
  const made = (number: string, subject: string, letter: 'a' | 'b' = 'a') =>
    asOld(
      earningsWorkbook({
        number,
        subject,
        letter,
        year: '2022',
        rows: [['   Chefs ', '5434', '140', '613.29999999999995', '.', 'x', '', 'x', '20000', '..', ':']],
      }),
    );
  const annual = made('14.7', 'Annual pay - Gross (£)');
  const files = {
    'Occupation SOC20 (4) Table 14.7a   Annual pay - Gross 2022.xls': annual,
    'Occupation SOC20 (4) Table 14.7b   Annual pay - Gross 2022 CV.xls': made(
      '14.7',
      'Annual pay - Gross (£)',
      'b',
    ),
    'Occupation SOC20 (4) Table 14.1a   Weekly pay - Gross 2022.xls': made('14.1', 'Weekly pay - Gross (£)'),
    'Occupation SOC20 (4) Table 14.9a   Paid hours worked - Total 2022.xls': made(
      '14.9',
      'Paid hours worked - Total',
    ),
  };

  it.each<[string, Uint8Array]>([
    ['as an archive', archiveOf(files)],
    ['as one workbook', annual],
  ])('is recognised and read %s', (_case, body) => {
    expect(recogniseFile({ name: 'pay', body }).source.id).toBe('ons/pay-by-occupation');
    const { figures } = readEarnings(connector, answered(body, '/0/pay', 'file'));
    const of = (dimensions: Record<string, string>) => {
      const found = findFigure(figures, 'annual-pay-of-occupation', {
        occupation: 'soc2020:5434',
        ...dimensions,
      });
      return found && `${found.value} ${found.status} ${found.period.label}`;
    };
    expect(['10', '20', '25', '30', '40'].map((percentile) => of({ percentile }))).toEqual([
      'null suppressed April 2022',
      '20000 normal April 2022',
      'null suppressed April 2022',
      'null missing April 2022',
      undefined,
    ]);
    expect(of({ sex: 'female' })).toBe('613.3 normal April 2022');
  });
});
