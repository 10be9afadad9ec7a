/** Workbooks made for the demonstration and for tests: as small as a reader accepts, and as broken as asked. The same sheets give the same bytes. */
import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface MadeSheet {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** XML of the rows: `<row r="1"><c r="A1"><v>1</v></c></row>`. */
  readonly rows: string;
}

export function madeWorkbook(sheets: readonly MadeSheet[], strings: readonly string[] = []): Uint8Array {
  const xml = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
  const names = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
  );
  const targets = sheets.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const parts = {
    'xl/workbook.xml': xml(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(`<Relationships>${targets.join('')}</Relationships>`),
    'xl/sharedStrings.xml': xml(
      `<sst xmlns="${MAIN}">${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    ),
    ...Object.fromEntries(
      sheets.map(({ rows }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        xml(`<worksheet xmlns="${MAIN}"><dimension ref="A1"/><sheetData>${rows}</sheetData></worksheet>`),
      ]),
    ),
  };
  return zipSync(parts, { level: 9, mtime: MADE_ON });
}

/** Archives hold local time, and none before 1980. */
export const MADE_ON = new Date(1980, 0, 1);

/** Rows of plain texts and numbers, each cell a string in place. Rows without a cell are left out, as programs leave them out. */
export function madeRows(rows: readonly (readonly string[])[]): string {
  const cell = (text: string, at: number, row: number) =>
    text === ''
      ? ''
      : `<c r="${columnName(at)}${row}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
  return rows
    .map((cells, at) =>
      cells.every((text) => text === '')
        ? ''
        : `<row r="${at + 1}">${cells.map((text, column) => cell(text, column, at + 1)).join('')}</row>`,
    )
    .join('');
}

const columnName = (at: number): string =>
  (at < 26 ? '' : columnName(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
