/**
 * Which tables of the workbook are read, told by their titles and headers: their numbers have changed, and there were 33 of them. A title says
 * new adverts or snapshot statistics (adverts open at a time); the header says which places, occupations and periods.
 */
import { cellPlace, type Sheet, type SheetRow } from '../../shared/sheet.ts';
import { periodOf, type Span } from './periods.ts';

export interface DemandTable {
  readonly sheetName: string;
  readonly header: SheetRow;
  readonly span: Span;
  readonly placeColumn: number;
  /** Null in tables of countries and regions, which have names only. */
  readonly codeColumn: number | null;
  /** Null for all adverts. */
  readonly occupationColumn: number | null;
  /** Those that are looked at, the oldest first. */
  readonly periods: readonly { readonly label: string; readonly column: number }[];
}

/** A table that holds other figures, or none that we know how to read. */
interface LeftTable {
  readonly sheetName: string;
  /** Words for the count of what was left. */
  readonly reason: string;
  /** Where something stands that may be a change of the publisher's; null where all is as expected. */
  readonly doubt: { readonly place: string; readonly detail: string } | null;
}

export type TableVerdict =
  | { readonly kind: 'read'; readonly table: DemandTable }
  | { readonly kind: 'left'; readonly left: LeftTable };

/** A year and the month it is compared with. Older months came with older workbooks. */
const MONTHS_READ = 13;
const QUARTERS_READ = 4;
/** Rows of words over the header. */
const MOST_ROWS_ABOVE = 15;

const COUNTRY = /^country$/i;
const REGION = /^region$/i;
const DISTRICT = /^local authority district( name)?$/i;
const DISTRICT_CODE = /^local authority( district)? code$/i;
const OCCUPATION = /^SOC (\d) digit code$/i;
/** Known and not needed: where a district lies, what an occupation is called. */
const OTHERS = /^(ITL ?2|SOC \d digit label)$/i;

/** "New online job adverts"; and what would make other figures of them than counts. */
const NEW_ADVERTS = /\bnew\b.*\badverts?\b|\badverts?\b.*\bnew\b/i;
const SNAPSHOT = /\bsnapshots?\b|\bopen\b|\blive\b|\bactive\b/i;
const NO_COUNTS =
  /\bind(ex|ices)\b|\bper ?cent(age)?\b|%|\bchange\b|\bshares?\b|\brates?\b|\bduration\b|\baverage\b|\bmedian\b|\bseasonally adjusted\b/i;

/** The row with places and periods; undefined in a sheet of notes. */
export function headerOf({ rows }: Pick<Sheet, 'rows'>): SheetRow | undefined {
  return rows.slice(0, MOST_ROWS_ABOVE + 1).find(({ cells }) => {
    const isPlace = (cell: string) => COUNTRY.test(cell) || REGION.test(cell) || DISTRICT.test(cell);
    return cells.some(isPlace) && cells.some((cell) => periodOf(cell) !== null);
  });
}

/** Of every sheet that has a header of places and periods, in the order of the workbook. Only the first of two tables of one cut is read. */
export function judgeTables(sheets: readonly Sheet[]): TableVerdict[] {
  const taken = new Set<string>();
  return sheets.flatMap((sheet) => {
    const header = sheet.isHidden ? undefined : headerOf(sheet);
    if (header === undefined) return [];
    const verdict = judgeTable(sheet, header);
    if (verdict.kind === 'left') return [verdict];
    const cut = cutOf(verdict.table);
    if (taken.has(cut)) return [left(sheet, 'a second table of the same cut')];
    taken.add(cut);
    return [verdict];
  });
}

function left(sheet: Sheet, reason: string, doubt: LeftTable['doubt'] = null): TableVerdict {
  return { kind: 'left', left: { sheetName: sheet.name, reason, doubt } };
}

function cutOf({ header, placeColumn, occupationColumn, span }: DemandTable): string {
  const name = (column: number | null) => (column === null ? '' : (header.cells[column] ?? ''));
  return `${name(placeColumn)} ${name(occupationColumn)} ${span}`;
}

function judgeTable(sheet: Sheet, header: SheetRow): TableVerdict {
  const above = sheet.rows.filter(({ number }) => number < header.number).map(({ cells }) => cells[0] ?? '');
  const title = above.find((text) => text !== '') ?? '';
  // Where the title says neither, the notes below it may.
  const words = NEW_ADVERTS.test(title) || SNAPSHOT.test(title) ? title : above.join(' ');
  if (SNAPSHOT.test(words))
    return left(sheet, 'a table of adverts open at a time, which are not new adverts');
  if (!NEW_ADVERTS.test(words)) {
    const detail = `“${title}” says neither new adverts nor snapshot statistics`;
    const place = `sheet “${sheet.name}”`;
    return left(sheet, 'a table of which nobody can tell what it counts', { place, detail });
  }
  if (NO_COUNTS.test(title)) return left(sheet, 'a table of other figures than counts of new adverts');
  return judgeColumns(sheet, header);
}

function judgeColumns(sheet: Sheet, header: SheetRow): TableVerdict {
  const { cells } = header;
  const find = (pattern: RegExp): number | null => {
    const at = cells.findIndex((cell) => pattern.test(cell));
    return at === -1 ? null : at;
  };
  const periods = cells.flatMap((cell, column) => {
    const found = periodOf(cell);
    return found === null ? [] : [{ label: cell, column, span: found.span }];
  });
  const firstPeriod = periods[0]?.column ?? 0;
  const strange = cells.findIndex((cell, at) => at < firstPeriod && cell !== '' && !isKnown(cell));
  if (strange !== -1) {
    const place = cellPlace(sheet, header, strange);
    const doubt = { place, detail: `column “${cells[strange]}”` };
    return left(sheet, 'a table by something that is not read', doubt);
  }
  const district = find(DISTRICT);
  if (district === null && cells.some((cell) => /^ITL ?2$/i.test(cell))) {
    return left(sheet, 'a table of ITL2 areas, which districts make up');
  }
  const codeColumn = find(DISTRICT_CODE);
  if (district !== null && codeColumn === null) {
    const doubt = { place: cellPlace(sheet, header, district), detail: 'no column “Local Authority Code”' };
    return left(sheet, 'a table of districts without their codes', doubt);
  }
  const placeColumn = district ?? find(REGION) ?? find(COUNTRY) ?? 0;
  const occupationColumn = find(OCCUPATION);
  const span = periods[0]?.span ?? 'month';
  const digits =
    occupationColumn === null ? null : (OCCUPATION.exec(cells[occupationColumn] ?? '')?.[1] ?? '');
  const isRead = span === 'quarter' ? digits === '4' : digits === null || digits === '3' || digits === '4';
  if (!isRead) return left(sheet, 'a table of larger groups, which finer tables hold');
  const kept = periods
    .filter((one) => one.span === span)
    .slice(span === 'quarter' ? -QUARTERS_READ : -MONTHS_READ);
  return {
    kind: 'read',
    table: { sheetName: sheet.name, header, span, placeColumn, codeColumn, occupationColumn, periods: kept },
  };
}

/** Whether a column of the header is one that the tables have. */
export function isKnown(cell: string): boolean {
  return (
    [COUNTRY, REGION, DISTRICT, DISTRICT_CODE, OCCUPATION, OTHERS].some((pattern) => pattern.test(cell)) ||
    periodOf(cell) !== null
  );
}
