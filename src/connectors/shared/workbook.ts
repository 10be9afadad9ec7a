/**
 * Sheets of an Excel workbook (.xlsx, .xlsm: ECMA-376), as texts. Formulas are never worked out: the value that was saved with them counts,
 * and a formula without one stands as its own text, so that nothing takes it for a number. Macros, styles and the stated
 * dimension are not read: Nomis's says A1 for sheets of thousands of rows.
 */
import { SourceChanged } from '../../domain/errors.ts';
import { columnIndex, type Sheet, type SheetRow } from './sheet.ts';
import { readXml } from './workbook-xml.ts';
import type { ZipArchive } from './zip-archive.ts';

/** Cells that are held at once. */
const MAX_CELLS = 6_000_000;
/** Cells that are read, of which a pick may keep few: ONS's tables of adverts come to about eleven million. */
const MAX_CELLS_READ = 20_000_000;
/** Empty cells before filled ones: each row may begin far to the right, at no cost to the file. */
const MAX_EMPTY_CELLS = 6_000_000;
/** A workbook has no more columns. */
const MAX_COLUMNS = 16_384;

/** Enough of a sheet to tell what it is. */
const BEGINNING_BYTES = 200_000;

/** Which part of a large workbook is wanted: without it, every cell is read. */
export interface SheetPick {
  /** A sheet that is not wanted comes without rows, and costs nothing. */
  readonly isWanted: (sheetName: string) => boolean;
  /** What of a row is kept; null for none of it. Called for every row of a wanted sheet, in order. */
  readonly shorten: (row: SheetRow, sheetName: string) => SheetRow | null;
}

/** Sheets of millions of cells are told apart by their first rows: the last of these may be cut short. */
export function readWorkbookBeginning(archive: ZipArchive): Sheet[] {
  return readParts(archive, undefined, BEGINNING_BYTES);
}

export function readWorkbook(archive: ZipArchive, pick?: SheetPick): Sheet[] {
  return readParts(archive, pick, Number.POSITIVE_INFINITY);
}

function readParts(archive: ZipArchive, pick: SheetPick | undefined, most: number): Sheet[] {
  const strings = readStrings(archive.read('xl/sharedStrings.xml'));
  const targets = readTargets(required(archive, 'xl/_rels/workbook.xml.rels'));
  const budget = { cells: 0, read: 0, empty: 0 };
  return listSheets(required(archive, 'xl/workbook.xml')).map(({ name, isHidden, relation }) => {
    const target = targets.get(relation);
    // A chart sheet has no cells.
    const isRead = target !== undefined && /worksheets\//.test(target) && (pick?.isWanted(name) ?? true);
    if (!isRead) return { name, isHidden, rows: [] };
    const shorten = (row: SheetRow): SheetRow | null => (pick ? pick.shorten(row, name) : row);
    const rows = { strings, sheet: name, budget, shorten };
    if (most === Number.POSITIVE_INFINITY) {
      const pour = (take: (piece: Uint8Array) => void): void => {
        if (!archive.pour(target, take)) throw lacks(target);
      };
      return { name, isHidden, rows: readRows(pour, true, rows) };
    }
    const bytes = required(archive, target, most);
    return { name, isHidden, rows: readRows(bytes, bytes.length < most, rows) };
  });
}

function required(archive: ZipArchive, name: string, most?: number): Uint8Array {
  const bytes = archive.read(name, most);
  if (bytes === null) throw lacks(name);
  return bytes;
}

function lacks(name: string): SourceChanged {
  return new SourceChanged(`The file is no complete workbook: it has no part ${name}`);
}

function listSheets(bytes: Uint8Array): { name: string; isHidden: boolean; relation: string }[] {
  const sheets: { name: string; isHidden: boolean; relation: string }[] = [];
  readXml(bytes, 'workbook', {
    open(name, attributes) {
      if (name !== 'sheet') return;
      const relation = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1] ?? '';
      const isHidden = attributes.state === 'hidden' || attributes.state === 'veryHidden';
      sheets.push({ name: attributes.name ?? '', isHidden, relation });
    },
  });
  return sheets;
}

/** Path inside the archive of each relation. */
function readTargets(bytes: Uint8Array): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  readXml(bytes, 'relations', {
    open(name, { Id, Target }) {
      if (name !== 'Relationship' || Id === undefined || Target === undefined) return;
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return targets;
}

function readStrings(bytes: Uint8Array | null): readonly string[] {
  const strings: string[] = [];
  if (bytes === null) return strings;
  let isText = false;
  let isPhonetic = false;
  readXml(bytes, 'strings', {
    open(name) {
      if (name === 'si') strings.push('');
      if (name === 'rPh') isPhonetic = true;
      isText = name === 't' && !isPhonetic;
    },
    text(text) {
      if (isText) strings[strings.length - 1] += text;
    },
    close(name) {
      isText = false;
      if (name === 'rPh') isPhonetic = false;
    },
  });
  return strings;
}

interface RowReading {
  readonly strings: readonly string[];
  /** For messages. */
  readonly sheet: string;
  readonly budget: { cells: number; read: number; empty: number };
  readonly shorten: (row: SheetRow) => SheetRow | null;
}

function readRows(
  part: Parameters<typeof readXml>[0],
  isWhole: boolean,
  { strings, sheet, budget, shorten }: RowReading,
): SheetRow[] {
  const rows: SheetRow[] = [];
  let cells: string[] = [];
  let filled = 0;
  let rowNumber = 0;
  let column = 0;
  let type = '';
  let value = '';
  let formula = '';
  let element = '';
  const reader = {
    open(name: string, attributes: Readonly<Record<string, string>>) {
      element = name;
      if (name === 'row') {
        rowNumber = attributes.r === undefined ? rowNumber + 1 : Number(attributes.r);
        cells = [];
        filled = 0;
      } else if (name === 'c') {
        column = columnIndex(/^[A-Z]+/.exec(attributes.r ?? '')?.[0] ?? '') ?? cells.length;
        type = attributes.t ?? 'n';
        value = '';
        formula = '';
      }
    },
    text(text: string) {
      if (element === 'v' || element === 't') value += text;
      if (element === 'f') formula += text;
    },
    close(name: string) {
      element = '';
      if (name === 'c') {
        const text = cellText(type, value, formula, strings);
        if (text === '') return;
        filled += 1;
        budget.read += 1;
        budget.empty += Math.max(0, column - cells.length);
        if (budget.read > MAX_CELLS_READ || budget.empty > MAX_EMPTY_CELLS || column >= MAX_COLUMNS) {
          throw tooLarge(MAX_CELLS_READ);
        }
        while (cells.length < column) cells.push('');
        cells[column] = text;
      } else if (name === 'row' && cells.length > 0) {
        const row = shorten({ number: rowNumber, cells });
        if (row === null) return;
        budget.cells += Math.min(filled, row.cells.length);
        if (budget.cells > MAX_CELLS) throw tooLarge(MAX_CELLS);
        rows.push(row);
      }
    },
  };
  readXml(part, `sheet “${sheet}”`, reader, isWhole);
  return rows;
}

function tooLarge(most: number): SourceChanged {
  return new SourceChanged(`The workbook has more than ${most} cells: split it, or keep the sheet you need`);
}

function cellText(type: string, value: string, formula: string, strings: readonly string[]): string {
  if (type === 's') return (strings[Number(value)] ?? '').trim();
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (value === '' && formula !== '') return `=${formula}`;
  return value.trim();
}
