/** Sheets of an OpenDocument workbook (.ods), as texts. Government publishers send it beside or instead of .xlsx. */
import { SourceChanged } from '../../domain/errors.ts';
import type { Sheet, SheetRow } from './sheet.ts';
import { readXml } from './workbook-xml.ts';
import type { ZipArchive } from './zip-archive.ts';

const MAX_CELLS = 6_000_000;
/** A row's formatting may be repeated to the sheet's end: that is no content. */
const MAX_REPEATED_CELLS = 2_000;
const VALUE_TYPES: ReadonlySet<string> = new Set(['float', 'percentage', 'currency']);

export function readOpenDocument(archive: ZipArchive): Sheet[] {
  const content = archive.read('content.xml');
  if (content === null) throw new SourceChanged('The workbook has no part content.xml: download it again');
  const reader = createReader();
  readXml(content, 'content.xml', reader);
  return reader.sheets;
}

function createReader() {
  const sheets: (Sheet & { rows: SheetRow[] })[] = [];
  const hiddenStyles = new Set<string>();
  let style = '';
  let rowNumber = 0;
  let rowRepeat = 1;
  let cells: string[] = [];
  let cellRepeat = 1;
  let number: string | null = null;
  let paragraphs: string[] = [];
  let isParagraph = false;
  let isNote = false;
  let cellCount = 0;

  const endCell = (): void => {
    const text = (number ?? paragraphs.join(' ')).trim();
    if (text === '' && cellRepeat > MAX_REPEATED_CELLS) return;
    cellCount += Math.min(cellRepeat, MAX_REPEATED_CELLS);
    if (cellCount > MAX_CELLS || cells.length > MAX_REPEATED_CELLS * 8) {
      throw new SourceChanged(`The workbook has more than ${MAX_CELLS} cells: keep the sheet you need`);
    }
    for (let left = Math.min(cellRepeat, MAX_REPEATED_CELLS); left > 0; left--) cells.push(text);
  };
  const endRow = (): void => {
    const rows = sheets.at(-1)?.rows;
    while (cells.at(-1) === '') cells.pop();
    if (cells.length > 0) {
      if (rowRepeat > MAX_REPEATED_CELLS) {
        throw new SourceChanged(`The workbook repeats row ${rowNumber + 1} ${rowRepeat} times: save it anew`);
      }
      for (let at = 1; at <= rowRepeat; at++) rows?.push({ number: rowNumber + at, cells });
    }
    rowNumber += rowRepeat;
  };

  return {
    sheets,
    open(name: string, attributes: Readonly<Record<string, string>>): void {
      if (name === 'style') style = attributes['style:name'] ?? '';
      else if (name === 'table-properties' && attributes['table:display'] === 'false') {
        hiddenStyles.add(style);
      } else if (name === 'table') {
        const isHidden = hiddenStyles.has(attributes['table:style-name'] ?? '');
        sheets.push({ name: attributes['table:name'] ?? '', isHidden, rows: [] });
        rowNumber = 0;
      } else if (name === 'table-row') {
        cells = [];
        rowRepeat = Number(attributes['table:number-rows-repeated'] ?? 1);
      } else if (name === 'table-cell' || name === 'covered-table-cell') {
        cellRepeat = Number(attributes['table:number-columns-repeated'] ?? 1);
        const isNumber = VALUE_TYPES.has(attributes['office:value-type'] ?? '');
        number = isNumber ? (attributes['office:value'] ?? null) : null;
        paragraphs = [];
      } else if (name === 'annotation') isNote = true;
      else if (name === 'p' && !isNote) {
        paragraphs.push('');
        isParagraph = true;
      } else if (name === 's' && isParagraph) paragraphs[paragraphs.length - 1] += ' ';
    },
    text(text: string): void {
      if (isParagraph) paragraphs[paragraphs.length - 1] += text;
    },
    close(name: string): void {
      if (name === 'p') isParagraph = false;
      else if (name === 'annotation') isNote = false;
      else if (name === 'table-cell' || name === 'covered-table-cell') endCell();
      else if (name === 'table-row') endRow();
    },
  };
}
