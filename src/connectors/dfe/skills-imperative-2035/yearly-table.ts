/** A sheet with a column a year ("Ind F2", "Occ F2", "Qual F1") -> one record a figure. */
import { SourceChanged } from '../../../domain/errors.ts';
import { issue } from '../../../domain/issue.ts';
import type { ParsedItem } from '../../contract.ts';
import { cellPlace, type Sheet, type SheetRow } from '../../shared/sheet.ts';
import type { Breakdown, ProjectedFigure } from './projected-record.ts';
import { doubtedInGroups, type Weighed, type WhyWithheld, withholdIn, withholdInGroups } from './withheld.ts';

const TOTAL = /^All (industries|occupations)$/;
const ABOUT = /^\d+( \+ \d+)? (Industries|Occupations|Qualifications)$/;
const YEARS_IN_A_SHEET = 26;

/** Throws SourceChanged, naming sheet and cell, when the sheet has lost its years or its total. */
export function readYears(
  sheet: Sheet,
  breakdown: Breakdown,
  areaName: string,
): Iterable<ParsedItem<ProjectedFigure>> {
  return readItems(readTable(sheet, breakdown), areaName);
}

interface Table {
  readonly sheet: Sheet;
  readonly breakdown: Breakdown;
  readonly labelColumn: number;
  readonly years: readonly { readonly year: string; readonly column: number }[];
  /** Rows that belong together, by the blank rows between them: a group and its parts, or parts alone. */
  readonly clusters: readonly (readonly SheetRow[])[];
}

function readTable(sheet: Sheet, breakdown: Breakdown): Table {
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
  return { sheet, breakdown, labelColumn, years, clusters: clustersOf(rows, labelOf) };
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

function* readItems(table: Table, areaName: string): Generator<ParsedItem<ProjectedFigure>> {
  if (table.clusters.length === 0) {
    const place = `sheet “${table.sheet.name}”`;
    yield { kind: 'issue', issue: issue('no-rows', 'error', place, 'years and no rows of figures') };
  }
  for (const { year, column } of table.years) {
    const { withheld, doubted } = judgeRows(table, column);
    for (const cluster of table.clusters) {
      for (const row of cluster) {
        const fields: ProjectedFigure = {
          breakdown: table.breakdown,
          areaName,
          year,
          label: row.cells[table.labelColumn] ?? '',
          firstPart: (row === cluster[0] ? cluster[1] : undefined)?.cells[table.labelColumn] ?? '',
          value: row.cells[column] ?? '',
          withheld: withheld.get(row) ?? '',
          isDoubted: doubted.has(row),
        };
        yield { kind: 'record', record: { locator: cellPlace(table.sheet, row, column), fields } };
      }
    }
  }
}

interface Judged {
  readonly withheld: ReadonlyMap<SheetRow, WhyWithheld>;
  readonly doubted: ReadonlySet<SheetRow>;
}

/** Levels of qualification have no groups and no total: they are one family. */
function judgeRows({ breakdown, clusters }: Table, column: number): Judged {
  const weighed = clusters.map((cluster) =>
    cluster.map((row): Weighed<SheetRow> => ({ key: row, value: numberOf(row.cells[column] ?? '') })),
  );
  if (breakdown === 'qualification') return { withheld: withholdIn([weighed.flat()]), doubted: new Set() };
  return { withheld: withholdInGroups(weighed), doubted: doubtedInGroups(weighed) };
}

/** An empty cell is no nought. */
function numberOf(text: string): number {
  return text === '' ? Number.NaN : Number(text);
}
