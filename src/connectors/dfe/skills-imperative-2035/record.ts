/**
 * Workbooks of the projections, or one of their sheets saved as CSV -> one record a figure. Sheets are known by their titles ("Occupation Figure 2
 * Employment by Occupation (SOC 2020), 2010-2035, Kent and Medway"), which also name the area; the others hold other cuts.
 */
import { SourceChanged } from '../../../domain/errors.ts';
import { issue } from '../../../domain/issue.ts';
import type { ParsedItem, ParsedResponse, RawResponse } from '../../contract.ts';
import { readSheets } from '../../shared/read-sheets.ts';
import { cellPlace, type Sheet, type SheetRow } from '../../shared/sheet.ts';

const BREAKDOWNS = ['industry', 'occupation', 'qualification'] as const;
type Breakdown = (typeof BREAKDOWNS)[number];

export interface ProjectedFigure {
  readonly breakdown: Breakdown;
  /** As the title names it. */
  readonly areaName: string;
  readonly year: string;
  readonly label: string;
  /** Code or label of the first of the group's parts: tells a major group of occupations by its sub-majors. */
  readonly firstPart: string;
  /** Thousands of jobs. */
  readonly value: string;
  /** Why it may not be shown: small itself, or it would give a small one away by subtraction. */
  readonly withheld: '' | 'small' | 'beside-small';
}

const TITLE =
  /^(Industry|Occupation|Qualification) Figure \d\s+Employment by (?:Industry \(SIC 2007\)|Occupation \(SOC 2020\)|Qualification), 2010-2035, (.+)$/;
const TOTAL = /^All (industries|occupations)$/;
const ABOUT = /^\d+( \+ \d+)? (Industries|Occupations|Qualifications)$/;
/** Thousands. The authors allow no estimate below it to be published. */
const LEAST = 10;
const YEARS_IN_A_SHEET = 26;

const titleOf = (sheet: Sheet): RegExpExecArray | null => TITLE.exec(sheet.rows[0]?.cells[0] ?? '');

export function isProjection(sheets: readonly Sheet[]): boolean {
  return sheets.some((sheet) => titleOf(sheet) !== null);
}

/** Without hidden copies of what is shown: those hold workings. A workbook whose tables are all hidden is read all the same. */
function pickShown(sheets: readonly Sheet[]): readonly Sheet[] {
  const shown = sheets.filter(({ isHidden }) => !isHidden);
  return isProjection(shown) ? shown : sheets;
}

/** Throws SourceChanged, naming sheet and cell, when no sheet is one of ours or one has lost its years or its total. */
export function parseProjections(response: RawResponse): ParsedResponse<ProjectedFigure> {
  const sheets = readSheets(response.body);
  const tables = pickShown(sheets).flatMap((sheet) => {
    const [, word = '', areaName = ''] = titleOf(sheet) ?? [];
    const breakdown = BREAKDOWNS.find((one) => one === word.toLowerCase());
    return breakdown === undefined ? [] : [readTable(sheet, breakdown, areaName)];
  });
  if (tables.length === 0) {
    const first = sheets[0]?.rows[0];
    const where =
      sheets[0] && first
        ? `${cellPlace(sheets[0], first, 0)} says “${(first.cells[0] ?? '').slice(0, 80)}”`
        : 'The file is empty';
    throw new SourceChanged(
      `${where}; a sheet of the projections has a title such as “Industry Figure 2 Employment by Industry (SIC 2007), 2010-2035, …”`,
    );
  }
  return { statedTotal: null, items: readItems(sheets, tables) };
}

interface Table {
  readonly sheet: Sheet;
  readonly breakdown: Breakdown;
  readonly areaName: string;
  readonly labelColumn: number;
  readonly years: readonly { readonly year: string; readonly column: number }[];
  /** Rows that belong together, by the blank rows between them: a group and its parts, or parts alone. */
  readonly clusters: readonly (readonly SheetRow[])[];
}

function readTable(sheet: Sheet, breakdown: Breakdown, areaName: string): Table {
  const headerAt = sheet.rows.findIndex((row) => row.number > 2 && yearsOf(row).length > 1);
  const header = sheet.rows[headerAt];
  const years = header === undefined ? [] : yearsOf(header);
  const [first] = years;
  if (header === undefined || first?.year !== '2010' || years.length !== YEARS_IN_A_SHEET) {
    throw new SourceChanged(
      `Sheet “${sheet.name}” has no row with the years 2010 to 2035: download the workbook again`,
    );
  }
  const labelColumn = first.column - 1;
  refuseStray(sheet, first.column + YEARS_IN_A_SHEET);
  const labelOf = (row: SheetRow): string => row.cells[labelColumn] ?? '';
  const holdsFigures = (row: SheetRow): boolean =>
    years.some(({ column }) => (row.cells[column] ?? '') !== '');
  const below = sheet.rows.slice(headerAt + 1).filter((row) => labelOf(row) !== '');
  const totalAt = below.findIndex((row) => TOTAL.test(labelOf(row)));
  if (breakdown !== 'qualification' && totalAt === -1 && below.length > 0) {
    throw new SourceChanged(
      `${cellPlace(sheet, below.findLast(holdsFigures) ?? header, labelColumn)} should be the row for all, or stand above it: the sheet is cut off, so download it again`,
    );
  }
  // The publisher's notes stand hundreds of rows below, in the same column.
  const rows = breakdown === 'qualification' ? untilNotes(below, holdsFigures) : below.slice(0, totalAt + 1);
  return { sheet, breakdown, areaName, labelColumn, years, clusters: clustersOf(rows, labelOf) };
}

/** The sheet of qualifications has no row for all: its table ends at the first words without a figure that a blank row sets apart. */
function untilNotes(rows: readonly SheetRow[], holdsFigures: (row: SheetRow) => boolean): SheetRow[] {
  const end = rows.findIndex(
    (row, at) => at > 0 && !holdsFigures(row) && row.number > (rows[at - 1]?.number ?? 0) + 1,
  );
  return rows.slice(0, end === -1 ? rows.length : end);
}

/** Blank rows stand between clusters, and the row for all is one by itself. */
function clustersOf(rows: readonly SheetRow[], labelOf: (row: SheetRow) => string): SheetRow[][] {
  const clusters: SheetRow[][] = [];
  let before: number | null = null;
  for (const row of rows) {
    if (before === null || row.number > before + 1 || TOTAL.test(labelOf(row))) clusters.push([]);
    clusters.at(-1)?.push(row);
    before = row.number;
  }
  return clusters;
}

/** The two rows over the years say what the sheet holds and nothing else: other words there mean another sheet. */
function refuseStray(sheet: Sheet, width: number): void {
  const [title, about] = sheet.rows;
  const isTitle = title?.cells.slice(1, width).every((cell) => cell === '') ?? false;
  const isAbout =
    ABOUT.test(about?.cells[0] ?? '') &&
    (about?.cells.slice(1, width).every((cell) => /^(|Years shown from|to|20\d\d)$/.test(cell)) ?? false);
  const stray = isTitle ? about : title;
  if (stray === undefined || (isTitle && isAbout)) return;
  throw new SourceChanged(
    `${cellPlace(sheet, stray, 0)} and what stands beside it is not what the projections’ sheets begin with: download the workbook again`,
  );
}

/** The first run of years, one column each: a stray last column is headed 0, and workings may stand to the right. */
function yearsOf(row: SheetRow): { year: string; column: number }[] {
  const start = row.cells.findIndex((cell) => /^20[1-3]\d$/.test(cell));
  const years = row.cells.slice(start).map((year, at) => ({ year, column: start + at }));
  const end = years.findIndex(
    ({ year }, at) =>
      !/^20[1-3]\d$/.test(year) || (at > 0 && Number(year) !== Number(years[at - 1]?.year) + 1),
  );
  return start === -1 ? [] : years.slice(0, end === -1 ? years.length : end);
}

function* readItems(
  sheets: readonly Sheet[],
  tables: readonly Table[],
): Generator<ParsedItem<ProjectedFigure>> {
  if (sheets.some(({ isWindowsText }) => isWindowsText)) {
    const detail = 'the file is not UTF-8 and was read as Windows text';
    yield { kind: 'issue', issue: issue('bad-characters', 'warning', 'the whole file', detail) };
  }
  for (const table of tables) {
    if (table.clusters.length === 0) {
      const place = `sheet “${table.sheet.name}”`;
      yield { kind: 'issue', issue: issue('no-rows', 'error', place, 'years and no rows of figures') };
    }
    for (const { year, column } of table.years) {
      const withheld = withheldRows(table, column);
      for (const cluster of table.clusters) {
        for (const row of cluster) {
          const fields: ProjectedFigure = {
            breakdown: table.breakdown,
            areaName: table.areaName,
            year,
            label: row.cells[table.labelColumn] ?? '',
            firstPart: (row === cluster[0] ? cluster[1] : undefined)?.cells[table.labelColumn] ?? '',
            value: row.cells[column] ?? '',
            withheld: withheld.get(row) ?? '',
          };
          yield { kind: 'record', record: { locator: cellPlace(table.sheet, row, column), fields } };
        }
      }
    }
  }
}

/**
 * Small figures are withheld. Where a group holds just one, its total less the others would give it away, so the next smallest goes too: among
 * a group's parts, and among the groups themselves under the total for all.
 */
function withheldRows(
  { breakdown, clusters }: Table,
  column: number,
): ReadonlyMap<SheetRow, 'small' | 'beside-small'> {
  const found = new Map<SheetRow, 'small' | 'beside-small'>();
  const value = (row: SheetRow): number => Number(row.cells[column] ?? Number.NaN);
  const isQualification = breakdown === 'qualification';
  const families = isQualification
    ? [clusters.flat()]
    : [
        ...clusters.map((cluster) => cluster.slice(1)),
        clusters.slice(0, -1).flatMap((cluster) => cluster.slice(0, 1)),
      ];
  for (const family of families) {
    const small = family.filter((row) => value(row) < LEAST);
    for (const row of small) found.set(row, 'small');
    if (small.length !== 1) continue;
    const [next] = family.filter((row) => value(row) >= LEAST).sort((a, b) => value(a) - value(b));
    if (next !== undefined) found.set(next, 'beside-small');
  }
  // A group that is withheld could be added up again from parts that are all shown.
  for (const [group, ...parts] of isQualification ? [] : clusters) {
    if (group === undefined || found.get(group) !== 'beside-small' || parts.some((row) => found.has(row)))
      continue;
    const [least] = [...parts].sort((a, b) => value(a) - value(b));
    if (least !== undefined) found.set(least, 'beside-small');
  }
  return found;
}
