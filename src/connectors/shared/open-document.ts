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
  const reader = new SheetsReader();
  readXml(content, 'content.xml', reader);
  return reader.sheets;
}

type Attributes = Readonly<Record<string, string>>;

/** How often a row or a cell stands: once, or as the workbook says. Throws SourceChanged where that is no number. */
function timesOf(attributes: Attributes, name: string): number {
  const text = attributes[name] ?? '1';
  if (/^\d{1,7}$/.test(text)) return Number(text);
  throw new SourceChanged(`The workbook repeats a cell “${text.slice(0, 20)}” times: save it anew`);
}

/** The cell that is being read. */
interface OpenCell {
  repeat: number;
  /** The value as stored, where the cell holds a number: what is shown is rounded. */
  number: string | null;
  paragraphs: string[];
}

class SheetsReader {
  readonly sheets: (Sheet & { rows: SheetRow[] })[] = [];
  readonly #hiddenStyles = new Set<string>();
  #style = '';
  #rowNumber = 0;
  #rowRepeat = 1;
  #cells: string[] = [];
  #cell: OpenCell = { repeat: 1, number: null, paragraphs: [] };
  #isParagraph = false;
  #isNote = false;
  #cellCount = 0;

  open(name: string, attributes: Attributes): void {
    const { paragraphs } = this.#cell;
    if (name === 'style') this.#style = attributes['style:name'] ?? '';
    else if (name === 'table-properties' && attributes['table:display'] === 'false') {
      this.#hiddenStyles.add(this.#style);
    } else if (name === 'table') this.#beginSheet(attributes);
    else if (name === 'table-row') {
      this.#cells = [];
      this.#rowRepeat = timesOf(attributes, 'table:number-rows-repeated');
    } else if (name === 'table-cell' || name === 'covered-table-cell') this.#beginCell(attributes);
    else if (name === 'annotation') this.#isNote = true;
    else if (name === 'p' && !this.#isNote) {
      paragraphs.push('');
      this.#isParagraph = true;
    } else if (name === 's') this.text(' ');
  }

  text(text: string): void {
    const { paragraphs } = this.#cell;
    if (this.#isParagraph) paragraphs[paragraphs.length - 1] += text;
  }

  close(name: string): void {
    if (name === 'p') this.#isParagraph = false;
    else if (name === 'annotation') this.#isNote = false;
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#endCell();
    else if (name === 'table-row') this.#endRow();
  }

  #beginSheet(attributes: Attributes): void {
    const isHidden = this.#hiddenStyles.has(attributes['table:style-name'] ?? '');
    this.sheets.push({ name: attributes['table:name'] ?? '', isHidden, rows: [] });
    this.#rowNumber = 0;
  }

  #beginCell(attributes: Attributes): void {
    const isNumber = VALUE_TYPES.has(attributes['office:value-type'] ?? '');
    this.#cell = {
      repeat: timesOf(attributes, 'table:number-columns-repeated'),
      number: isNumber ? (attributes['office:value'] ?? null) : null,
      paragraphs: [],
    };
  }

  #endCell(): void {
    const { repeat, number, paragraphs } = this.#cell;
    const text = (number ?? paragraphs.join(' ')).trim();
    if (text === '' && repeat > MAX_REPEATED_CELLS) return;
    this.#spend(Math.min(repeat, MAX_REPEATED_CELLS));
    for (let left = Math.min(repeat, MAX_REPEATED_CELLS); left > 0; left--) this.#cells.push(text);
  }

  #spend(count: number): void {
    this.#cellCount += count;
    if (this.#cellCount > MAX_CELLS || this.#cells.length > MAX_REPEATED_CELLS * 8) {
      throw new SourceChanged(`The workbook has more than ${MAX_CELLS} cells: keep the sheet you need`);
    }
  }

  #endRow(): void {
    const cells = this.#cells;
    while (cells.at(-1) === '') cells.pop();
    if (cells.length > 0) {
      if (this.#rowRepeat > MAX_REPEATED_CELLS) {
        throw new SourceChanged(
          `The workbook repeats row ${this.#rowNumber + 1} ${this.#rowRepeat} times: save it anew`,
        );
      }
      // A row that stands often costs as if it were written so.
      this.#spend((this.#rowRepeat - 1) * cells.length);
      const rows = this.sheets.at(-1)?.rows;
      for (let at = 1; at <= this.#rowRepeat; at++) rows?.push({ number: this.#rowNumber + at, cells });
    }
    this.#rowNumber += this.#rowRepeat;
  }
}
