import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSheets } from '../../../src/connectors/shared/read-sheets.ts';
import { cellPlace } from '../../../src/connectors/shared/sheet.ts';
import { SourceChanged } from '../../../src/domain/errors.ts';
import { madeRows, madeWorkbook } from '../../../tools/demo-feeds/made-workbook.ts';

const ods = (table: string): Uint8Array =>
  zipSync({
    'content.xml': strToU8(
      `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s"><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style><office:body><office:spreadsheet>${table}</office:spreadsheet></office:body></office:document-content>`,
    ),
  });

/** The first entry of the archive's directory claims another size than it unpacks to. */
function lyingAboutSize(archive: Uint8Array, size: number): Uint8Array {
  const copy = archive.slice();
  const view = new DataView(copy.buffer);
  const directory = view.getUint32(copy.length - 22 + 16, true);
  view.setUint32(directory + 24, size, true);
  return copy;
}

describe('sheets of a workbook', () => {
  it('are read at their addresses, whatever the sheet says of its size', () => {
    const [sheet] = readSheets(
      madeWorkbook(
        [
          {
            name: 'Data',
            rows: '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="AB2"><v>22.296000000000006</v></c></row><row r="9"><c r="A9" t="b"><v>1</v></c></row>',
          },
        ],
        ['<r><t>Kent </t></r><r><t>and Medway</t></r><rPh><t>not read</t></rPh>'],
      ),
    );
    expect(sheet?.rows.map(({ number }) => number)).toEqual([2, 9]);
    expect(sheet?.rows[0]?.cells[1]).toBe('Kent and Medway');
    expect(sheet?.rows[0]?.cells[27]).toBe('22.296000000000006');
    expect(sheet?.rows[1]?.cells).toEqual(['TRUE']);
    expect(sheet?.rows[0] && cellPlace(sheet, sheet.rows[0], 27)).toBe('sheet “Data”, cell AB2');
  });

  it('have the saved value of a formula, and a formula without one as its text', () => {
    const rows =
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>SUM(A1:A9)</f></c><c r="C1" t="e"><v>#REF!</v></c></row>';
    expect(readSheets(madeWorkbook([{ name: 'A', rows }]))[0]?.rows[0]?.cells).toEqual([
      '2',
      '=SUM(A1:A9)',
      '#REF!',
    ]);
  });

  it('say that they are hidden', () => {
    const sheets = readSheets(
      madeWorkbook([
        { name: 'Seen', rows: madeRows([['a']]) },
        { name: 'Unseen', state: 'hidden', rows: madeRows([['b']]) },
        { name: 'Buried', state: 'veryHidden', rows: madeRows([['c']]) },
      ]),
    );
    expect(sheets.map(({ isHidden }) => isHidden)).toEqual([false, true, true]);
  });

  it('are read from OpenDocument too, repeated cells and rows among them', () => {
    const [sheet, hidden] = readSheets(
      ods(
        '<table:table table:name="Data"><table:table-row table:number-rows-repeated="2"/><table:table-row><table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="float" office:value="1234.5"><office:annotation><text:p>a note</text:p></office:annotation><text:p>1,234.5</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16000"/></table:table-row><table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table><table:table table:name="Workings" table:style-name="ta2"/>',
      ),
    );
    expect(sheet?.rows).toEqual([{ number: 3, cells: ['', '', '1234.5'] }]);
    expect(hidden?.isHidden).toBe(true);
  });
});

describe('files that are no table', () => {
  it.each([
    ['nothing', new Uint8Array(), /empty/],
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /\.xls\) or one with a password/],
    ['a PDF', strToU8('%PDF-1.7'), /PDF/],
    ['a web page', strToU8('<!DOCTYPE html><html><body>Sorry</body></html>'), /web page/],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), /a picture/],
    ['bytes of no kind', Uint8Array.from([1, 2, 0, 0, 3, 0, 0]), /neither a workbook nor text/],
    ['a zip of tables', zipSync({ 'a.csv': strToU8('a,b') }), /unpack it.*a\.csv/],
    ['a document', zipSync({ 'word/document.xml': strToU8('<w/>') }), /text document/],
    [
      'a cut workbook',
      madeWorkbook([{ name: 'A', rows: madeRows([['a']]) }]).slice(0, 300),
      /damaged or cut off/,
    ],
    [
      'a workbook of broken XML',
      madeWorkbook([{ name: 'A', rows: '<row><c>' }]),
      /damaged in its part sheet “A”/,
    ],
    [
      'XML with an entity of its own',
      madeWorkbook([{ name: 'A', rows: '<row r="1"><c r="A1"><v>&bomb;</v></c></row>' }]),
      /damaged in its part/,
    ],
  ])('%s ends with what it is', (_, body, message) => {
    expect(() => readSheets(body)).toThrow(SourceChanged);
    expect(() => readSheets(body)).toThrow(message);
  });

  it('a bomb is not unpacked, though it says that it is small', { timeout: 60_000 }, () => {
    const bomb = zipSync({
      'xl/sharedStrings.xml': [new Uint8Array(155_000_000), { level: 1 }],
      'xl/workbook.xml': strToU8('<workbook/>'),
    });
    for (const body of [bomb, lyingAboutSize(bomb, 100)]) {
      expect(() => readSheets(body)).toThrow(/larger than 150 MB unpacked/);
    }
  });
});

describe('CSV', () => {
  it('keeps the numbers of its lines, noughts in front and quoted line breaks', () => {
    const [sheet] = readSheets(strToU8('\ufeffcode,name\n\n01,"two\nlines"\n'));
    expect(sheet?.rows.map(({ cells }) => cells)).toEqual([
      ['code', 'name'],
      ['01', 'two\nlines'],
    ]);
  });

  it('says when it is Windows text', () => {
    const [sheet] = readSheets(Uint8Array.from([0x41, 0x6e, 0x67, 0x6c, 0xe9, 0x2c, 0x31]));
    expect([sheet?.isWindowsText, sheet?.rows[0]?.cells]).toEqual([true, ['Anglé', '1']]);
  });
});
