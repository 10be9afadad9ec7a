/** Workbooks and tables that somebody made to be slow: doubled five times, reading them may take twice as long each time. */
import { utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { slugsIn } from '../../src/connectors/dfe/teaching-vacancies/sitemap.ts';
import { connector as labourDemand } from '../../src/connectors/ons/labour-demand/connector.ts';
import {
  isOldWorkbook,
  readOldWorkbook,
  readOldWorkbookBeginning,
} from '../../src/connectors/shared/old-workbook.ts';
import { readBeginnings, readSheets } from '../../src/connectors/shared/read-sheets.ts';
import { SourceChanged } from '../../src/domain/errors.ts';
import { madeRows, madeWorkbook } from '../../tools/demo-feeds/made-workbook.ts';
import { MOST_GROWTH, measureGrowth } from './growth.ts';

type Make = (size: number) => Uint8Array;

const sheet = (rows: string) => madeWorkbook([{ name: 'A', rows }]);
const openDocument = (table: string) =>
  zipSync({
    'content.xml': strToU8(
      `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table>${table}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
  });
const numbered = (count: number) => Array.from({ length: count }, (_, at) => at);
const nested = (name: string, size: number) => `<${name}>`.repeat(size) + `</${name}>`.repeat(size);

const EXCEL: Readonly<Record<string, Make>> = {
  'rows of a cell': (size) => sheet('<row><c><v>1</v></c></row>'.repeat(size)),
  'cells of a row': (size) => sheet(`<row>${'<c><v>1</v></c>'.repeat(size)}</row>`),
  'cells far to the right': (size) =>
    sheet('<row><c r="XFD1"><v>1</v></c></row>'.repeat(Math.ceil(size / 100))),
  'elements in elements': (size) => sheet(nested('row', size)),
  'cells in cells': (size) => sheet(`<row>${nested('c', size)}</row>`),
  'attributes of a cell': (size) =>
    sheet(
      `<row><c ${numbered(size)
        .map((at) => `a${at}="1"`)
        .join(' ')}><v>1</v></c></row>`,
    ),
  'a long text': (size) =>
    sheet(`<row><c t="inlineStr"><is><t>${'a &amp; '.repeat(size)}</t></is></c></row>`),
  'runs of a shared text': (size) =>
    madeWorkbook([{ name: 'A', rows: '' }], ['<r><t>a</t></r>'.repeat(size)]),
  'shared texts': (size) =>
    madeWorkbook(
      [{ name: 'A', rows: '' }],
      numbered(size).map((at) => `<t>${at}</t>`),
    ),
  'a long cell address': (size) => sheet(`<row><c r="${'A'.repeat(size * 10)}1"><v>1</v></c></row>`),
  'many parts': (size) =>
    zipSync(Object.fromEntries(numbered(Math.min(size, 1_900)).map((at) => [`p${at}`, strToU8('x')]))),
  comments: (size) => sheet('<!-- a -->'.repeat(size)),
};

const OPEN_DOCUMENT: Readonly<Record<string, Make>> = {
  'rows of a cell': (size) =>
    openDocument(
      '<table:table-row><table:table-cell><text:p>1</text:p></table:table-cell></table:table-row>'.repeat(
        size,
      ),
    ),
  'repeated rows': (size) =>
    openDocument(
      '<table:table-row table:number-rows-repeated="2000"><table:table-cell><text:p>1</text:p></table:table-cell></table:table-row>'.repeat(
        Math.ceil(size / 100),
      ),
    ),
  'repeated cells': (size) =>
    openDocument(
      '<table:table-row><table:table-cell table:number-columns-repeated="2000"><text:p>1</text:p></table:table-cell></table:table-row>'.repeat(
        Math.ceil(size / 100),
      ),
    ),
  'empty repeated rows': (size) =>
    openDocument('<table:table-row table:number-rows-repeated="1000000"/>'.repeat(size)),
  'paragraphs of a cell': (size) =>
    openDocument(
      `<table:table-row><table:table-cell>${'<text:p>1</text:p>'.repeat(size)}</table:table-cell></table:table-row>`,
    ),
  'blanks of a paragraph': (size) =>
    openDocument(
      `<table:table-row><table:table-cell><text:p>${'<text:s/>'.repeat(size)}</text:p></table:table-cell></table:table-row>`,
    ),
  'tables in tables': (size) => openDocument(nested('table:table', size)),
  'spans in spans': (size) =>
    openDocument(
      `<table:table-row><table:table-cell><text:p>${nested('text:span', size)}</text:p></table:table-cell></table:table-row>`,
    ),
};

/** Its columns end at 256, its rows at 65,536. */
function oldSheet(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'A');
  return new Uint8Array(write(book, { type: 'array', bookType: 'biff8', bookSST: true }));
}

const OLD_EXCEL: Readonly<Record<string, Make>> = {
  'rows of a cell': (size) => oldSheet(numbered(size).map((at) => [at])),
  'shared texts': (size) => oldSheet(numbered(size).map((at) => [`text ${at}`])),
  'empty rows between': (size) => oldSheet(numbered(size).flatMap((at) => [[at], [], [], []])),
  'bytes of nothing after its first': (size) =>
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...numbered(size * 64).map((at) => at % 251),
    ]),
};

const TABLES: Readonly<Record<string, Make>> = {
  rows: (size) => strToU8('a,b,c\n'.repeat(size)),
  columns: (size) => strToU8(`${'a,'.repeat(size)}\n`.repeat(2)),
  quotes: (size) => strToU8(`"${'""'.repeat(size * 10)}"\n`),
  'a quote that does not end': (size) => strToU8(`"${'a,b\n'.repeat(size)}`),
  'quotes in the midst': (size) => strToU8('a"b"c\n'.repeat(size)),
  'blanks before a break': (size) => strToU8(`${' '.repeat(size * 10)}a\n`),
  'empty lines': (size) => strToU8(`a\n${'\n'.repeat(size)}b\n`),
};

function readOrRefuse(body: Uint8Array): void {
  const ofOld = [(old: Uint8Array) => readOldWorkbook(old, () => true), readOldWorkbookBeginning];
  for (const read of isOldWorkbook(body) ? ofOld : [readSheets, readBeginnings]) {
    try {
      read(body);
    } catch (error) {
      if (!(error instanceof SourceChanged)) throw error;
    }
  }
}

describe.each([
  ['an Excel workbook', EXCEL],
  ['an OpenDocument workbook', OPEN_DOCUMENT],
  ['an old Excel workbook', OLD_EXCEL],
  ['a table of text', TABLES],
])('%s', (_format, shapes) => {
  it.each(Object.entries(shapes))('%s', (_shape, make) => {
    const { worst, milliseconds } = measureGrowth(200, make, readOrRefuse);
    expect(worst, milliseconds.map((ms) => ms.toFixed(2)).join(' ')).toBeLessThanOrEqual(MOST_GROWTH);
  });
});

it.each<[string, (size: number) => string]>([
  ['places', (size) => '<url><loc>https://x.example/jobs/a</loc></url>'.repeat(size)],
  ['elements in elements', (size) => nested('url', size)],
  ['pieces of text', (size) => `<url><loc>${'a<!-- -->'.repeat(size)}</loc></url>`],
])('a sitemap of %s', (_shape, make) => {
  const { worst } = measureGrowth(
    200,
    (size) => `<urlset>${make(size)}</urlset>`,
    (text) => {
      try {
        slugsIn(text);
      } catch (error) {
        if (!(error instanceof SourceChanged)) throw error;
      }
    },
  );
  expect(worst).toBeLessThanOrEqual(MOST_GROWTH);
});

const adverts = (rows: number, quarters: number) => {
  const periods = numbered(quarters).map((at) => `${2000 + Math.floor(at / 4)}Q${(at % 4) + 1}`);
  const place = ['South East', 'Kent', 'Medway', '2134', 'Programmers', 'E06000035'];
  return madeWorkbook([
    {
      name: 'Table 5',
      rows: madeRows([
        ['New online job adverts by local authority district and 4-digit SOC 2020'],
        [
          'Region',
          'ITL2',
          'Local Authority District',
          'SOC 4 digit code',
          'SOC 4 digit label',
          'Local Authority Code',
          ...periods,
        ],
        ...numbered(rows).map((at) => [...place, ...periods.map((_, quarter) => String(at + quarter))]),
      ]),
    },
  ]);
};

function readAdverts(body: Uint8Array): number {
  const request = { path: '/x', role: 'file' };
  const response = { request, status: 200, headers: {}, body, retrievedAt: '2026-11-21T10:00:00Z' };
  return [...labourDemand.parse(response).items].length;
}

it.each<[string, Make]>([
  ['rows', (size) => adverts(size, 8)],
  ['quarters', (size) => adverts(20, Math.ceil(size / 10))],
])('a table of adverts with many %s', (_shape, make) => {
  const { worst, milliseconds } = measureGrowth(100, make, readAdverts);
  expect(worst, milliseconds.map((ms) => ms.toFixed(2)).join(' ')).toBeLessThanOrEqual(MOST_GROWTH);
});

it('of each row of adverts seven texts are held, however many quarters there are', () => {
  expect([readAdverts(adverts(50, 4)), readAdverts(adverts(50, 44))]).toEqual([200, 200]);
  const kept = readSheets(adverts(50, 44), {
    isWanted: () => true,
    shorten: (row) => ({ ...row, cells: row.cells.slice(0, 7) }),
  });
  expect(kept[0]?.rows.every(({ cells }) => cells.length <= 7)).toBe(true);
});
